// Finds where a plane holds anything by painting it very small first; only that part is painted and kept.
// Only the small canvas is read back, and it lives in memory: nothing waits for the graphics card.

import type { Plane } from "./picture.ts";
import type { Viewport } from "./viewport.ts";

const CELLS = 160; // the width of the small painting

/** A part of the frame, in CSS pixels. */
interface Bounds {
	readonly x: number;
	readonly y: number;
	readonly w: number;
	readonly h: number;
}

/** The rows a plane is painted in, over the whole width. */
export function rowBounds(plane: Plane, f: Viewport): Bounds {
	const y = Math.max(0, Math.floor(plane.top ?? 0));
	const h = Math.max(1, Math.min(f.h, Math.ceil(plane.bottom ?? f.h)) - y);
	return { x: -f.overscan, y, w: f.w + f.overscan * 2, h };
}

/** Finds the part of a plane that holds anything, or gives all of it where a cut would save little.
 * Yields once for each slice of `after`. */
export function* paintedBounds(plane: Plane, f: Viewport): Generator<number, Bounds> {
	const whole = rowBounds(plane, f);
	const small = document.createElement("canvas");
	small.width = CELLS;
	small.height = Math.max(1, Math.round((CELLS * whole.h) / whole.w));
	const g = small.getContext("2d", { willReadFrequently: true });
	if (!g) return whole;
	const [kx, ky] = [small.width / whole.w, small.height / whole.h];
	g.setTransform(kx, 0, 0, ky, -whole.x * kx, -whole.y * ky);
	plane.draw?.(g);
	for (const _ of plane.after?.(g) ?? []) yield 0;
	// Faint parts are added to themselves until they count.
	g.setTransform(1, 0, 0, 1, 0, 0);
	g.globalCompositeOperation = "lighter";
	g.globalAlpha = 1;
	for (let i = 0; i < 4; i++) g.drawImage(small, 0, 0);
	const opaque = opaqueBounds(g.getImageData(0, 0, small.width, small.height).data, small.width, small.height);
	if ((opaque.right - opaque.left) * (opaque.bottom - opaque.top) > 0.9 * small.width * small.height) return whole;
	const blur = (plane.blur ?? 0) * f.u * 2;
	const [left, top] = [Math.max(0, opaque.left / kx - blur), Math.max(0, opaque.top / ky - blur)];
	const [right, foot] = [Math.min(whole.w, opaque.right / kx + blur), Math.min(whole.h, opaque.bottom / ky + blur)];
	return { x: whole.x + left, y: whole.y + top, w: Math.max(1, right - left), h: Math.max(1, foot - top) };
}

/** Finds the cells that are not clear, with one to spare on every side; one cell where all are clear.
 * `data` is rows of RGBA. */
export function opaqueBounds(data: ArrayLike<number>, w: number, h: number) {
	const found = { left: w, right: 0, top: h, bottom: 0 };
	for (let y = 0; y < h; y++)
		for (let x = 0; x < w; x++) {
			if (data[(y * w + x) * 4 + 3]! < 3) continue;
			found.left = Math.min(found.left, x);
			found.right = Math.max(found.right, x + 1);
			found.top = Math.min(found.top, y);
			found.bottom = Math.max(found.bottom, y + 1);
		}
	if (found.right === 0) return { left: 0, right: 1, top: 0, bottom: 1 };
	return {
		left: Math.max(0, found.left - 1),
		right: Math.min(w, found.right + 1),
		top: Math.max(0, found.top - 1),
		bottom: Math.min(h, found.bottom + 1),
	};
}
