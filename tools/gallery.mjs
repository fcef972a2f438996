// `npm run gallery`: paints contact sheets into docs/: every place in every light, and around what is put
// into it, her at six sizes, and the middle of four dissolves.
// `npm run gallery -- --page` only serves the gallery page with its controls.
import { existsSync, writeFileSync } from "node:fs";
import path from "node:path";
import { fileURLToPath } from "node:url";
import { chromium } from "@playwright/test";
import { createServer } from "vite";
import { phaserSlim } from "./phaser-slim/plugin.mjs";

const root = path.resolve(path.dirname(fileURLToPath(import.meta.url)), "..");
const QUIET = ["--no-sandbox", "--disable-gpu", "--disable-quic", "--no-first-run", "--disable-background-networking"];
const PRESENCE = [0, 3, 5, 7, 9, 10].map((growth) => ({
	query: `place=balcony&light=night&growth=${growth}&closeness=${growth}&stars=${Math.round(growth * 1.3)}`,
	name: `presence · ${growth}`,
}));

const TURNS = [
	["letter-office", "dusk", "tram", "dusk"],
	["restaurant", "night", "dark", "dark"],
	["terrace", "noon", "drained", "day"],
	["apartment", "last-light", "windows", "dusk"],
].map(([from, light, to, next]) => ({
	query: `place=${from}&light=${light}`,
	to: `place=${to}&light=${next}`,
	name: `${from} → ${to}`,
}));

/** Serves the game's source with the slim Phaser and nothing else. */
export const serve = (port) =>
	createServer({
		root,
		configFile: false,
		logLevel: "warn",
		plugins: [phaserSlim()],
		optimizeDeps: { noDiscovery: true },
		server: { port, host: "127.0.0.1" },
	});

async function sheets(address) {
	const executablePath = existsSync("/usr/bin/chromium") ? "/usr/bin/chromium" : undefined;
	const browser = await chromium.launch({ executablePath, args: QUIET });
	try {
		const page = await browser.newPage();
		page.on("pageerror", (error) => console.error(error.message));
		await page.goto(`${address}src/dev/gallery.html?sheet`);
		await page.waitForSelector("html[data-gallery=open]", { state: "attached" });
		for (const [name, w, h, wide, columns] of [
			["landscape", 1280, 720, 384, 5],
			["portrait", 390, 844, 186, 9],
		]) {
			const jpeg = await page.evaluate(
				([w, h, wide, columns, more]) =>
					window.contactSheet([...window.allPlaces(), ...window.allFramings(), ...more], w, h, wide, columns),
				[w, h, wide, columns, [...PRESENCE, ...TURNS]],
			);
			const bytes = Buffer.from(jpeg.slice(jpeg.indexOf(",") + 1), "base64");
			writeFileSync(path.join(root, "docs", `gallery-${name}.jpg`), bytes);
			console.log(`docs/gallery-${name}.jpg ${Math.round(bytes.length / 1024)} kB`);
		}
	} finally {
		await browser.close();
	}
}

const server = await serve(0);
await server.listen();
const address = server.resolvedUrls.local[0];
if (process.argv.includes("--page")) console.log(`${address}src/dev/gallery.html`);
else {
	await sheets(address);
	await server.close();
}
