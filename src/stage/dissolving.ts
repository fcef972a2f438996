// How one picture goes out over the next, as numbers and one canvas: the stage moves it, the gallery shows its middle. No Phaser here.
import { soften } from "./paint/air.ts";
import { smooth } from "./paint/chance.ts";
import { createCanvas } from "./paint/pen.ts";
import type { Picture } from "./picture.ts";

/** How much of the old picture is left at t, 0-1 of the way; how bright its light is, and how far that has swollen. */
export const dissolvingAt = (t: number, glow: number) => ({
	old: 1 - smooth(0.08, 0.9, t),
	light: glow * Math.sin(Math.PI * t) ** 2,
	swell: 1 + 0.06 * t,
});

/** Only what is bright shines on: a quarter of a picture's size, multiplied by itself and softened. */
export function brightestOf(flat: HTMLCanvasElement): HTMLCanvasElement {
	const { canvas, g } = createCanvas(flat.width / 4, flat.height / 4);
	g.drawImage(flat, 0, 0, canvas.width, canvas.height);
	g.globalCompositeOperation = "multiply";
	g.drawImage(flat, 0, 0, canvas.width, canvas.height);
	return soften(canvas, 3, 1);
}

/** How much a picture's light may swell as it goes, 0-0.7: a dark one's much, a light one's little, so that nothing ever flashes. */
export const glowOf = (picture: Picture): number => 0.7 * (1 - picture.light) ** 1.5;
