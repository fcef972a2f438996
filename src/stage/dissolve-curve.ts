// How one picture goes out over the next, as numbers and one canvas: the stage moves it, the gallery shows
// its middle. Knows Canvas2D, and not Phaser.
import { soften } from "../picture/brushes/atmosphere.ts";
import { smoothstep } from "../picture/brushes/chance.ts";
import { createCanvas } from "../picture/brushes/pen.ts";
import type { Picture } from "../picture/picture.ts";

/** Until this share of the way the old picture covers the new one whole, so the new one need not be drawn. */
export const COVERED_UNTIL = 0.34;

/**
 * The dissolve at t, 0-1 of the way. `bright` is how far the old picture has become its bright self, `left`
 * how much of that self is still seen, `swell` the factor by which it has grown. /
 */
export const dissolveAt = (t: number) => ({
	bright: smoothstep(0, COVERED_UNTIL, t),
	left: 1 - smoothstep(COVERED_UNTIL, 0.97, t),
	swell: 1 + 0.03 * smoothstep(0, 1, t),
});

/**
 * Sheds the light of a picture's brightest parts over it, `strength` 0-1; gives a new canvas of the same
 * size.
 */
export function withBloom(flat: HTMLCanvasElement, strength: number): HTMLCanvasElement {
	// At a quarter of the size, multiplied by itself so that only bright parts stay, then softened.
	const { canvas: small, g: dim } = createCanvas(flat.width / 4, flat.height / 4);
	dim.drawImage(flat, 0, 0, small.width, small.height);
	dim.globalCompositeOperation = "multiply";
	dim.drawImage(flat, 0, 0, small.width, small.height);
	const { canvas, g } = createCanvas(flat.width, flat.height);
	g.drawImage(flat, 0, 0);
	g.globalCompositeOperation = "lighter";
	g.globalAlpha = strength;
	g.drawImage(soften(small, 3, 1), 0, 0, canvas.width, canvas.height);
	return canvas;
}

/**
 * How far a picture's light may swell as it goes, 0-0.7: much for a dark one, little for a light one, so
 * nothing flashes.
 */
export const bloomStrength = (picture: Picture): number => 0.7 * (1 - picture.light) ** 1.5;
