// Paints pictures into canvases in slices, and yields to the browser between them: the page never stalls.
// It knows Canvas2D only; the stage and the still both use it.
import { runTimeSliced } from "../base/time-slice.ts";
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

/** The most pixels a plane has. It limits what one slice costs, and the graphics memory. */
export const MAX_PLANE_PIXELS = 2_800_000;

/** Device pixels to one CSS pixel: the screen's, at most 2, less for a frame of very many. */
export const pixelRatioFor = (w: number, h: number): number =>
	Math.min(2, globalThis.devicePixelRatio || 1, Math.sqrt(MAX_PLANE_PIXELS / (w * 1.08 * h)));

/** Paints one plane in slices and yields the pixels of each. `ratio` is device pixels to one CSS pixel. */
function* bakePlane(plane: Plane, f: Viewport, ratio: number, strength: number): Generator<number, BakedPlane> {
	// A plane that slides must keep its width, and a sky fills the frame.
	const { x, y, w, h } = plane.scrollSpeed || plane.behind ? rowBounds(plane, f) : yield* paintedBounds(plane, f);
	yield 0;
	// A plane out of focus needs few pixels.
	const soft = (plane.blur ?? 0) * f.u * ratio;
	const scale = soft > 0 ? ratio * Math.min(1, 6 / soft) : ratio;
	const { canvas, g } = createCanvas(w * scale, h * scale);
	const [kx, ky] = [canvas.width / w, canvas.height / h];
	g.setTransform(kx, 0, 0, ky, -x * kx, -y * ky);
	if (plane.behind) yield* plane.behind(g);
	plane.draw?.(g);
	// A few hundred shapes cost little beside what is done to every pixel.
	for (const _ of plane.after?.(g) ?? []) yield 0;
	yield canvas.width * canvas.height;
	const focused = soft > 0 ? soften(canvas, 2, 0) : canvas;
	// Grain is the paper and has one size; a soft plane is stretched and would show it too coarse.
	if (soft === 0) yield* grain(focused, strength);
	else yield focused.width * focused.height;
	return { canvas: focused, x, y, w, h, depth: plane.depth, scrollSpeed: plane.scrollSpeed ?? 0 };
}

/** Paints a small picture of w by h CSS pixels for something that moves. */
export function bakeSprite(w: number, h: number, ratio: number, draw: (g: Brush) => void): HTMLCanvasElement {
	const { canvas, g } = createCanvas(w * ratio, h * ratio);
	g.setTransform(canvas.width / w, 0, 0, canvas.height / h, 0, 0);
	draw(g);
	return canvas;
}

/**
 * Paints every plane in slices, with a `turn` between two; stops early and gives null once `wanted` says no.
 */
export function bakePicture(
	picture: Picture,
	f: Viewport,
	ratio: number,
	wanted: () => boolean = () => true,
	onSlice?: (pixels: number, ms: number) => void,
	turn?: () => Promise<void>,
): Promise<BakedPlane[] | null> {
	function* all(): Generator<number, BakedPlane[]> {
		const baked: BakedPlane[] = [];
		for (const plane of picture.planes) baked.push(yield* bakePlane(plane, f, ratio, picture.grain));
		return baked;
	}
	return runTimeSliced(all(), wanted, onSlice, turn);
}
