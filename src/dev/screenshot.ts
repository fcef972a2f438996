// A picture of the page as it stands, words and all, as a PNG to keep: the stage's canvas, and over it the page drawn as an SVG that carries its own
// styles and letters. Knows nothing of the story.

/** Saves a picture of the page; `without` is left out of it. */
export async function savePicture(without: Element, name: string): Promise<void> {
	const link = document.createElement("a");
	link.href = (await takePicture(without)).toDataURL("image/png");
	link.download = `${name}.png`;
	link.click();
}

/** Draws the page as it stands, at the screen's own resolution. */
export async function takePicture(without: Element): Promise<HTMLCanvasElement> {
	const [w, h, ratio] = [innerWidth, innerHeight, devicePixelRatio];
	const picture = Object.assign(document.createElement("canvas"), { width: w * ratio, height: h * ratio });
	const pen = picture.getContext("2d")!;
	pen.scale(ratio, ratio);
	pen.fillStyle = getComputedStyle(document.body).backgroundColor;
	pen.fillRect(0, 0, w, h);
	const words = await drawn(without, w, h);
	const stage = document.querySelector<HTMLCanvasElement>("#stage canvas");
	// What is drawn by WebGL can be read only in the frame that draws it.
	await new Promise(requestAnimationFrame);
	const at = stage?.getBoundingClientRect();
	if (stage && at) pen.drawImage(stage, at.x, at.y, at.width, at.height);
	pen.drawImage(words, 0, 0, w, h);
	return picture;
}

async function drawn(without: Element, w: number, h: number): Promise<HTMLImageElement> {
	const page = document.documentElement.cloneNode(true) as HTMLElement;
	for (const gone of page.querySelectorAll("script, link, style, noscript, canvas, vite-error-overlay")) gone.remove();
	page.querySelector(`.${without.className}`)?.remove();
	page.style.background = "none";
	const body = page.querySelector("body")!;
	body.style.background = "none";
	const sheet = document.createElement("style");
	sheet.textContent = await styles();
	page.querySelector("head")!.append(sheet);
	hold(page);
	const xml = new XMLSerializer().serializeToString(page);
	const svg = `<svg xmlns="http://www.w3.org/2000/svg" width="${w}" height="${h}"><foreignObject width="100%" height="100%">${xml}</foreignObject></svg>`;
	const image = new Image(w, h);
	image.src = `data:image/svg+xml;charset=utf-8,${encodeURIComponent(svg)}`;
	await image.decode();
	return image;
}

// A clone is scrolled to its top; what was scrolled away is moved out by as much.
function hold(clone: HTMLElement): void {
	const [own, copies] = [document.querySelectorAll("#page *"), clone.querySelectorAll<HTMLElement>("#page *")];
	own.forEach((element, i) => {
		if (!element.scrollTop) return;
		for (const child of copies[i]?.children ?? []) (child as HTMLElement).style.translate = `0 ${-element.scrollTop}px`;
	});
}

async function styles(): Promise<string> {
	const rules = [...document.styleSheets].flatMap((sheet) => [...sheet.cssRules].map((rule) => rule.cssText));
	const whole = rules.join("\n");
	const used = [...new Set([...whole.matchAll(/url\("?((?!data:)[^")]+\.woff2)"?\)/g)].map((m) => m[1]!))];
	const letters = await Promise.all(
		used.map(async (url) => [url, await asData(new URL(url, document.baseURI).href)] as const),
	);
	return letters.reduce((css, [url, data]) => css.replaceAll(url, data), whole);
}

async function asData(url: string): Promise<string> {
	const blob = await (await fetch(url)).blob();
	return new Promise((done) => {
		const reader = new FileReader();
		reader.onload = () => done(String(reader.result));
		reader.readAsDataURL(blob);
	});
}
