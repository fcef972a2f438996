// Renders the mark (assets/icons/mark.svg) in every size that a browser, a phone or a desktop asks for. Run
// it by hand (`npm run icons`) after the mark changes. The results are committed with the hash of the mark.
import { createHash } from "node:crypto";
import { readFileSync, writeFileSync } from "node:fs";
import { chromium } from "@playwright/test";
import { ensureChromium } from "./setup.mjs";

const HOME = "assets/icons";
// Of the desktop: `tauri icon` makes .ico and .icns from icon-1024.png.
const SHELL = "src-tauri/icons";
const mark = readFileSync(`${HOME}/mark.svg`, "utf8");

// File, side in pixels, and roundness of the corners in percent. A mask and a phone round the corners
// themselves.
const ICONS = [
	["icon-48.png", 48, 22],
	["icon-192.png", 192, 22],
	["icon-512.png", 512, 22],
	["icon-1024.png", 1024, 22],
	["maskable-192.png", 192, 0],
	["maskable-512.png", 512, 0],
	["apple-touch-180.png", 180, 0],
];

const executablePath = ensureChromium() || undefined;
const browser = await chromium.launch({ executablePath, args: ["--no-sandbox", "--disable-gpu"] });
const page = await browser.newPage();
async function draw(file, side, round) {
	await page.setViewportSize({ width: side, height: side });
	await page.setContent(
		`<style>body{margin:0}svg{display:block;width:100vw;height:100vh;border-radius:${round}%}</style>${mark}`,
	);
	writeFileSync(file, await page.screenshot({ omitBackground: true }));
	console.log(file);
}
for (const [name, side, round] of ICONS) await draw(`${HOME}/${name}`, side, round);
for (const side of [16, 24, 32, 48, 64, 128, 256, 512]) await draw(`${SHELL}/${side}x${side}.png`, side, 22);
await browser.close();
const made = {
	of: createHash("sha256").update(mark).digest("hex"),
	icons: ICONS.map(([name, side]) => ({ name, side })),
};
writeFileSync(`${HOME}/rendered.json`, `${JSON.stringify(made, null, "\t")}\n`);
