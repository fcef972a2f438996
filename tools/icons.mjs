// Renders the mark (assets/icons/mark.svg) into every size that a browser, a phone or a desktop asks for. Run it by hand
// (`npm run icons`) after the mark changes; the results are committed, with the hash of the mark they were made from.
import { createHash } from "node:crypto";
import { readFileSync, writeFileSync } from "node:fs";
import { chromium } from "@playwright/test";
import { ensureChromium } from "./ground.mjs";

const HOME = "assets/icons";
const mark = readFileSync(`${HOME}/mark.svg`, "utf8");

// Its file, its side in pixels, and the roundness of its corners in percent: a mask brings its own, and a phone too.
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
for (const [name, side, round] of ICONS) {
	await page.setViewportSize({ width: side, height: side });
	await page.setContent(
		`<style>body{margin:0}svg{display:block;width:100vw;height:100vh;border-radius:${round}%}</style>${mark}`,
	);
	writeFileSync(`${HOME}/${name}`, await page.screenshot({ omitBackground: true }));
	console.log(name);
}
await browser.close();
const made = {
	of: createHash("sha256").update(mark).digest("hex"),
	icons: ICONS.map(([name, side]) => ({ name, side })),
};
writeFileSync(`${HOME}/rendered.json`, `${JSON.stringify(made, null, "\t")}\n`);
