// `npm run pictures -- [place]`: paints Amy's own rooms, wide and tall, into stories/amys-rooms/pictures as
// WebP.
import { existsSync, mkdirSync, writeFileSync } from "node:fs";
import path from "node:path";
import { fileURLToPath } from "node:url";
import { chromium } from "@playwright/test";
import { createServer } from "vite";

const root = path.resolve(path.dirname(fileURLToPath(import.meta.url)), "../..");
const out = path.join(root, "stories/amys-rooms/pictures");
const QUIET = ["--no-sandbox", "--disable-gpu", "--disable-quic", "--no-first-run", "--disable-background-networking"];
const SIZES = [
	["wide", 1600, 900],
	["tall", 780, 1688],
];

const server = await createServer({
	root,
	configFile: false,
	logLevel: "warn",
	optimizeDeps: { noDiscovery: true },
	server: { port: 0, host: "127.0.0.1" },
});
await server.listen();
const executablePath = existsSync("/usr/bin/chromium") ? "/usr/bin/chromium" : undefined;
const browser = await chromium.launch({ executablePath, args: QUIET });
try {
	const page = await browser.newPage();
	page.on("pageerror", (error) => console.error(error.message));
	await page.goto(`${server.resolvedUrls.local[0]}tools/pictures/render.html`);
	await page.waitForFunction(() => window.rooms);
	mkdirSync(out, { recursive: true });
	let all = 0;
	for (const [place, light] of await page.evaluate(() => window.rooms.all()))
		for (const [name, w, h] of SIZES) {
			if (process.argv[2] && process.argv[2] !== place) continue;
			const url = await page.evaluate((of) => window.rooms.webp(...of), [place, light, w, h]);
			const bytes = Buffer.from(url.slice(url.indexOf(",") + 1), "base64");
			writeFileSync(path.join(out, `${place}-${light}-${name}.webp`), bytes);
			all += bytes.length;
			console.log(`${place}-${light}-${name}.webp ${Math.round(bytes.length / 1000)} kB`);
		}
	console.log(`${Math.round(all / 1000)} kB`);
} finally {
	await browser.close();
	await server.close();
}
