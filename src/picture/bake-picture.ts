// Pictures made into canvases by slices, with a breath between two, so that nothing stalls. Knows Canvas2D only; the stage and the
// still both use it.

import { grain, soften } from "./brushes/atmosphere.ts";
import { type Brush, createCanvas } from "./brushes/pen.ts";
import type { Picture, Plane } from "./picture.ts";
import { paintedBounds, rowBounds } from "./plane-bounds.ts";
import type { Viewport } from "./viewport.ts";

/** A painted plane and where it lies in the frame, in CSS pixels. */
export interface BakedPlane {
	readonly canvas: HTMLCanvasElement;
	readonly x: number;
	readonly y: number;
	readonly w: number;
	readonly h: number;
	readonly depth: number;
	readonly scrollSpeed: number; // units a second
}

/** The most pixels a plane has: what one slice may cost, and what bounds the graphics memory. */
export const MAX_PLANE_PIXELS = 2_800_000;

/** Device pixels to one CSS pixel, for a frame of w by h: the screen's own up to 2, less where the frame is very large. */
export const pixelRatioFor = (w: number, h: number): number =>
	Math.min(2, globalThis.devicePixelRatio || 1, Math.sqrt(MAX_PLANE_PIXELS / (w * 1.08 * h)));

/** Paints one plane by slices, each of which yields its pixels; `ratio` is device pixels to one CSS pixel. */
export function* bakePlane(plane: Plane, f: Viewport, ratio: number, strength: number): Generator<number, BakedPlane> {
	// What comes round again must keep its width, and a sky is everywhere.
	const { x, y, w, h } = plane.scrollSpeed || plane.behind ? rowBounds(plane, f) : yield* paintedBounds(plane, f);
	yield 0;
	// What is out of focus needs few pixels.
	const soft = (plane.blur ?? 0) * f.u * ratio;
	const scale = soft > 0 ? ratio * Math.min(1, 6 / soft) : ratio;
	const { canvas, g } = createCanvas(w * scale, h * scale);
	const [kx, ky] = [canvas.width / w, canvas.height / h];
	g.setTransform(kx, 0, 0, ky, -x * kx, -y * ky);
	if (plane.behind) yield* plane.behind(g);
	plane.draw?.(g);
	for (const _ of plane.after?.(g) ?? []) yield 0; // shapes, a few hundred: small beside what is done to every pixel
	yield canvas.width * canvas.height;
	const done = soft > 0 ? soften(canvas, 2, 0) : canvas;
	// Grain is the paper, and has one size: what is stretched would show it too coarse.
	if (soft === 0) yield* grain(done, strength);
	else yield done.width * done.height;
	return { canvas: done, x, y, w, h, depth: plane.depth, scrollSpeed: plane.scrollSpeed ?? 0 };
}

/** Paints a small picture of w by h CSS pixels for something that moves. */
export function bakeSprite(w: number, h: number, ratio: number, draw: (g: Brush) => void): HTMLCanvasElement {
	const { canvas, g } = createCanvas(w * ratio, h * ratio);
	g.setTransform(canvas.width / w, 0, 0, canvas.height / h, 0, 0);
	draw(g);
	return canvas;
}

/** Gives the page a breath, so that painting never holds it long. */
export const yieldToBrowser = (): Promise<void> =>
	new Promise((done) => {
		const channel = new MessageChannel();
		channel.port1.onmessage = () => {
			channel.port1.close();
			done();
		};
		channel.port2.postMessage(null);
	});

const SLICE_MS = 4; // milliseconds of painting between two breaths: what is drawn costs some three times that when it is laid down
const SLICE_PIXELS = 500_000; // pixels of it, whichever is reached first

/** Works through slices with a breath after every few, telling `took` the pixels of each and the milliseconds since the last breath; null
 * when no longer wanted. */
export async function runTimeSliced<T>(
	slices: Generator<number, T>,
	wanted: () => boolean,
	took: (pixels: number, ms: number) => void = () => {},
): Promise<T | null> {
	for (;;) {
		// One breath a slice would be many: each may have to wait for a whole frame where frames are slow.
		await yieldToBrowser();
		if (!wanted()) return null;
		const begun = performance.now();
		for (let pixels = 0, spent = 0; pixels < SLICE_PIXELS && spent < SLICE_MS; ) {
			const step = slices.next();
			if (step.done) return step.value;
			pixels += step.value;
			spent = performance.now() - begun;
			took(step.value, spent);
		}
	}
}

/** Paints every plane by slices; stops early and gives null when no longer wanted. */
export function bakePicture(
	picture: Picture,
	f: Viewport,
	ratio: number,
	wanted: () => boolean = () => true,
	took?: (pixels: number, ms: number) => void,
): Promise<BakedPlane[] | null> {
	function* all(): Generator<number, BakedPlane[]> {
		const baked: BakedPlane[] = [];
		for (const plane of picture.planes) baked.push(yield* bakePlane(plane, f, ratio, picture.grain));
		return baked;
	}
	return runTimeSliced(all(), wanted, took);
}
