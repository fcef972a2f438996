// Where a plane holds anything, found by painting it very small first: only that is painted, kept and drawn. Reads back from the small
// canvas alone, so that no graphics card is waited for.

import type { Plane } from "./picture.ts";
import type { Viewport } from "./viewport.ts";

const CELLS = 160; // how many across the small painting is

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

/** The part of a plane that holds anything, or all of it where cutting would save little; yields the pixels of each slice. */
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
	// What is faint made plain.
	g.setTransform(1, 0, 0, 1, 0, 0);
	g.globalCompositeOperation = "lighter";
	g.globalAlpha = 1;
	for (let i = 0; i < 4; i++) g.drawImage(small, 0, 0);
	const held = opaqueBounds(g.getImageData(0, 0, small.width, small.height).data, small.width, small.height);
	if ((held.right - held.left) * (held.bottom - held.top) > 0.9 * small.width * small.height) return whole;
	const blur = (plane.blur ?? 0) * f.u * 2;
	const [left, top] = [Math.max(0, held.left / kx - blur), Math.max(0, held.top / ky - blur)];
	const [right, foot] = [Math.min(whole.w, held.right / kx + blur), Math.min(whole.h, held.bottom / ky + blur)];
	return { x: whole.x + left, y: whole.y + top, w: Math.max(1, right - left), h: Math.max(1, foot - top) };
}

/** Where there is anything at all, with a cell to spare on every side; one cell when there is nothing. Rows of RGBA. */
export function opaqueBounds(data: ArrayLike<number>, w: number, h: number) {
	const held = { left: w, right: 0, top: h, bottom: 0 };
	for (let y = 0; y < h; y++)
		for (let x = 0; x < w; x++) {
			if (data[(y * w + x) * 4 + 3]! < 3) continue;
			held.left = Math.min(held.left, x);
			held.right = Math.max(held.right, x + 1);
			held.top = Math.min(held.top, y);
			held.bottom = Math.max(held.bottom, y + 1);
		}
	if (held.right === 0) return { left: 0, right: 1, top: 0, bottom: 1 };
	return {
		left: Math.max(0, held.left - 1),
		right: Math.min(w, held.right + 1),
		top: Math.max(0, held.top - 1),
		bottom: Math.min(h, held.bottom + 1),
	};
}
