// The small textures of weather and presence: dots, stars, streaks, petals, banks of mist, a strand, a link.
// They are white, to be tinted where they are used.
import { lerp, smoothstep } from "./chance.ts";
import { createCanvas } from "./pen.ts";

const plot = (w: number, h: number, alpha: (x: number, y: number) => number): HTMLCanvasElement => {
	const { canvas, g } = createCanvas(w, h);
	const image = g.createImageData(w, h);
	for (let j = 0; j < h; j++)
		for (let i = 0; i < w; i++) {
			const k = (j * w + i) * 4;
			image.data.fill(255, k, k + 3);
			image.data[k + 3] = 255 * Math.max(0, Math.min(1, alpha(((i + 0.5) / w) * 2 - 1, ((j + 0.5) / h) * 2 - 1)));
		}
	g.putImageData(image, 0, 0);
	return canvas;
};

/** Paints every texture, by name. */
export const paintSpriteTextures = (): Record<
	"dot" | "soft" | "star" | "streak" | "petal" | "bank" | "strand" | "link",
	HTMLCanvasElement
> => ({
	dot: plot(64, 64, (x, y) => smoothstep(1, 0.3, Math.hypot(x, y))),
	soft: plot(128, 128, (x, y) => {
		const d = Math.hypot(x, y);
		return d >= 1 ? 0 : (1 - d) ** 2.4;
	}),
	star: plot(128, 128, (x, y) => {
		const d = Math.hypot(x, y);
		return 1.4 * Math.exp(-d * d * 170) + (d < 1 ? (1 - d) ** 4 * 0.55 : 0);
	}),
	streak: plot(8, 64, (x, y) => (1 - Math.abs(x)) * smoothstep(1, 0.2, Math.abs(y)) * (0.6 + 0.4 * y)),
	petal: plot(48, 48, (x, y) => smoothstep(0.06, -0.02, Math.hypot(x * 1.15, y * (1.5 - 0.5 * x)) - 0.85)),
	bank: plot(128, 64, (x, y) =>
		Math.hypot(x, y) >= 1 ? 0 : (1 - Math.hypot(x, y)) ** 1.6 * (0.7 + 0.3 * Math.sin(x * 5 + y * 3)),
	),
	strand: plot(4, 48, (_, y) => {
		const d = Math.abs(y);
		return Math.exp(-((d / 0.055) ** 2)) * 0.95 + Math.exp(-d * 5.5) * 0.26 * (1 - d);
	}),
	link: plot(16, 8, (_, y) => lerp(1, 0, Math.abs(y) ** 1.4)),
});
