// A small picture of what stands on a canvas, for a save. Knows nothing of what is drawn.

const WIDTH = 192; // pixels
const HEIGHT = 108;
const CAPTURE_TIMEOUT = 2000; // ms in which a frame must have been drawn

/** Takes a JPEG of a canvas as a data URL; "" when none can be had. */
export async function captureThumbnail(canvas: HTMLCanvasElement | null): Promise<string> {
	if (!canvas || document.hidden) return "";
	const small = Object.assign(document.createElement("canvas"), { width: WIDTH, height: HEIGHT });
	const pen = small.getContext("2d", { willReadFrequently: true });
	if (!pen) return "";
	const scale = Math.max(WIDTH / canvas.width, HEIGHT / canvas.height);
	const [w, h] = [canvas.width * scale, canvas.height * scale];
	// WebGL lets its canvas be read only before the frame is shown, so each frame is tried until one was drawn.
	for (const until = performance.now() + CAPTURE_TIMEOUT; performance.now() < until; ) {
		await new Promise(requestAnimationFrame);
		pen.drawImage(canvas, (WIDTH - w) / 2, (HEIGHT - h) / 2, w, h);
		if (pen.getImageData(WIDTH / 2, HEIGHT / 2, 1, 1).data[3]) return small.toDataURL("image/jpeg", 0.7);
	}
	return "";
}
