// A painted plane cut down to what it holds: fewer pixels to keep and to draw. Knows canvases only.
import type { Baked } from "./bake.ts";
import { createCanvas } from "./paint/pen.ts";

const CELLS = 96; // a plane is looked over at about this width

/** Cuts a plane down when that saves a tenth or more; yields the pixels each slice took. */
export function* trim(plane: Baked): Generator<number, Baked> {
	const small = shrunk(plane.canvas);
	yield plane.canvas.width * plane.canvas.height;
	const held = boundsOf(small.data, small.width, small.height);
	const share = ((held.right - held.left) * (held.bottom - held.top)) / (small.width * small.height);
	if (share > 0.9) return plane;
	const [kx, ky] = [plane.canvas.width / small.width, plane.canvas.height / small.height];
	const [left, top] = [Math.floor(held.left * kx), Math.floor(held.top * ky)];
	const [wide, tall] = [Math.max(1, Math.ceil(held.right * kx) - left), Math.max(1, Math.ceil(held.bottom * ky) - top)];
	const { canvas, g } = createCanvas(wide, tall);
	g.drawImage(plane.canvas, -left, -top);
	yield wide * tall;
	const [px, py] = [plane.w / plane.canvas.width, plane.h / plane.canvas.height];
	return { ...plane, canvas, x: plane.x + left * px, y: plane.y + top * py, w: wide * px, h: tall * py };
}

/** The canvas made small by halves, so that nothing thin is lost on the way, and what is faint made plain. */
function shrunk(canvas: HTMLCanvasElement): ImageData {
	let at = canvas;
	while (at.width > CELLS * 2 && at.height > 16) {
		const half = createCanvas(at.width / 2, at.height / 2);
		half.g.drawImage(at, 0, 0, half.canvas.width, half.canvas.height);
		at = half.canvas;
	}
	const { canvas: last, g } = createCanvas(at.width, at.height);
	g.globalCompositeOperation = "lighter";
	for (let i = 0; i < 6; i++) g.drawImage(at, 0, 0);
	return g.getImageData(0, 0, last.width, last.height);
}

/** Where there is anything at all, with a cell to spare on every side; one cell when there is nothing. Rows of RGBA. */
export function boundsOf(data: ArrayLike<number>, w: number, h: number) {
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
