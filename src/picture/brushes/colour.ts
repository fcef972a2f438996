// Colours as "#rrggbb" and what is mixed from them. Names no colour: those are in palettes.ts.

/** Red, green and blue, 0-255. */
export type RGB = readonly [number, number, number];

const read = new Map<string, RGB>();

/** Reads "#rrggbb". */
export function rgb(hex: string): RGB {
	let c = read.get(hex);
	if (!c) {
		const n = Number.parseInt(hex.slice(1), 16);
		c = [n >> 16, (n >> 8) & 255, n & 255];
		read.set(hex, c);
	}
	return c;
}

const two = (v: number): string =>
	Math.round(Math.max(0, Math.min(255, v)))
		.toString(16)
		.padStart(2, "0");

/** Writes "#rrggbb". */
const hex = ([r, g, b]: RGB): string => `#${two(r)}${two(g)}${two(b)}`;

/** Mixes a and b by light rather than by number, so that the middle is not muddy; t = 0 gives a. */
export function mix(a: string, b: string, t: number): string {
	const p = rgb(a);
	const q = rgb(b);
	const k = Math.max(0, Math.min(1, t));
	const part = (i: 0 | 1 | 2) => Math.sqrt(p[i] ** 2 + (q[i] ** 2 - p[i] ** 2) * k);
	return hex([part(0), part(1), part(2)]);
}

/** The colour with an opacity, for canvas. */
export function alpha(colour: string, opacity: number): string {
	const [r, g, b] = rgb(colour);
	return `rgba(${r},${g},${b},${Math.max(0, Math.min(1, opacity)).toFixed(3)})`;
}

/** The colour as one number, for tints. */
export const tint = (colour: string): number => Number.parseInt(colour.slice(1), 16);

/** How light the colour is, 0-1. */
export function lightness(colour: string): number {
	const [r, g, b] = rgb(colour);
	return (0.2126 * r + 0.7152 * g + 0.0722 * b) / 255;
}
