// The picture that stands, as a PNG to keep: the stage's canvas as it is drawn, without words. Knows nothing
// of the story.

const CAPTURE_TIMEOUT = 2000; // milliseconds in which a frame must have been drawn

/** Saves the picture that stands under a name; nothing where there is none. */
export async function saveScreenshot(name: string): Promise<void> {
	const stage = document.querySelector<HTMLCanvasElement>("#stage canvas");
	if (!stage) return;
	const link = document.createElement("a");
	link.href = (await copyCanvas(stage)).toDataURL("image/png");
	link.download = `${name}.png`;
	link.click();
}

// What is drawn by WebGL can be read only in the frame that draws it, so it is looked at in each until it was
// drawn in one.
async function copyCanvas(stage: HTMLCanvasElement): Promise<HTMLCanvasElement> {
	const copy = Object.assign(document.createElement("canvas"), { width: stage.width, height: stage.height });
	const pen = copy.getContext("2d", { willReadFrequently: true })!;
	for (const until = performance.now() + CAPTURE_TIMEOUT; performance.now() < until; ) {
		await new Promise(requestAnimationFrame);
		pen.drawImage(stage, 0, 0);
		if (pen.getImageData(copy.width >> 1, copy.height >> 1, 1, 1).data[3]) break;
	}
	return copy;
}
