// How one picture goes out over the next, as numbers and one canvas: the stage moves it, the gallery shows its middle. No Phaser here.
import { soften } from "../picture/brushes/atmosphere.ts";
import { smoothstep } from "../picture/brushes/chance.ts";
import { createCanvas } from "../picture/brushes/pen.ts";
import type { Picture } from "../picture/picture.ts";

/** How far of the way the old picture covers the new one whole: until then it only grows brighter, and the new one need not be drawn. */
export const COVERED_UNTIL = 0.34;

/** At t, 0-1 of the way: how much the old picture has become its brightened self, how much of that is left, how far it has swollen. */
export const dissolveAt = (t: number) => ({
	bright: smoothstep(0, COVERED_UNTIL, t),
	left: 1 - smoothstep(COVERED_UNTIL, 0.97, t),
	swell: 1 + 0.03 * smoothstep(0, 1, t),
});

/** A picture with the light of its brightest parts shed over it, `glow` 0-1: a quarter of its size, multiplied by itself and softened. */
export function withBloom(flat: HTMLCanvasElement, glow: number): HTMLCanvasElement {
	const { canvas: small, g: dim } = createCanvas(flat.width / 4, flat.height / 4);
	dim.drawImage(flat, 0, 0, small.width, small.height);
	dim.globalCompositeOperation = "multiply";
	dim.drawImage(flat, 0, 0, small.width, small.height);
	const { canvas, g } = createCanvas(flat.width, flat.height);
	g.drawImage(flat, 0, 0);
	g.globalCompositeOperation = "lighter";
	g.globalAlpha = glow;
	g.drawImage(soften(small, 3, 1), 0, 0, canvas.width, canvas.height);
	return canvas;
}

/** How much a picture's light may swell as it goes, 0-0.7: a dark one's much, a light one's little, so that nothing ever flashes. */
export const bloomStrength = (picture: Picture): number => 0.7 * (1 - picture.light) ** 1.5;
