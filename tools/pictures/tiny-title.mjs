// `node tools/pictures/tiny-title.mjs`: the title's picture a few pixels wide, which stands in the page's own
// style until the picture comes. Run by hand after title.webp changes; the result is committed.
import { existsSync, readFileSync, writeFileSync } from "node:fs";
import { chromium } from "@playwright/test";

const at = (name) => new URL(`../../assets/pictures/${name}`, import.meta.url);
const executablePath = existsSync("/usr/bin/chromium") ? "/usr/bin/chromium" : undefined;
const browser = await chromium.launch({ executablePath, args: ["--no-sandbox", "--disable-gpu"] });
try {
	const page = await browser.newPage();
	const picture = `data:image/webp;base64,${readFileSync(at("title.webp")).toString("base64")}`;
	const [url, size] = await page.evaluate(async (src) => {
		const image = Object.assign(new Image(), { src });
		await image.decode();
		const width = 20;
		const height = Math.round((width * image.naturalHeight) / image.naturalWidth);
		const canvas = Object.assign(document.createElement("canvas"), { width, height });
		canvas.getContext("2d", { alpha: false }).drawImage(image, 0, 0, width, height);
		return [canvas.toDataURL("image/webp", 0.3), `${image.naturalWidth} x ${image.naturalHeight}`];
	}, picture);
	const bytes = Buffer.from(url.slice(url.indexOf(",") + 1), "base64");
	writeFileSync(at("title-tiny.webp"), bytes);
	console.log(`${bytes.length} bytes of ${size}`);
} finally {
	await browser.close();
}
