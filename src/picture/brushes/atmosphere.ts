// Sky, haze, grain and blur: what lies between things. Takes its colours from the palette given.

import type { Palette } from "../palettes.ts";
import type { Viewport } from "../viewport.ts";
import { createChance, fractalNoise, smoothstep } from "./chance.ts";
import { alpha, mix, type RGB, rgb } from "./colour.ts";
import { type Brush, box, createCanvas, verticalGradient } from "./pen.ts";

/** How a sky is built. */
export interface Sky {
	readonly horizon: number; // y, in frame pixels
	readonly sun?: readonly [x: number, y: number, strength: number]; // where the light is, in frame pixels
	readonly clouds?: number; // 0-1
	readonly grainy?: number; // how streaky the clouds are; 1 is long streaks
	readonly seed?: number;
}

const mixRGB = (c: RGB, d: RGB, t: number): RGB => [
	Math.sqrt(c[0] ** 2 + (d[0] ** 2 - c[0] ** 2) * t),
	Math.sqrt(c[1] ** 2 + (d[1] ** 2 - c[1] ** 2) * t),
	Math.sqrt(c[2] ** 2 + (d[2] ** 2 - c[2] ** 2) * t),
];

const BAND = 24; // rows of a sky painted at a time

/** The colours a sky is mixed from. */
interface SkyColours {
	readonly high: RGB;
	readonly mid: RGB;
	readonly low: RGB;
	readonly light: RGB;
	readonly shade: RGB; // of the clouds
	readonly warm: RGB;
}

/**
 * Paints a sky in the palette's high, mid, low and glow, down to the horizon and a little under it. It is
 * painted pixel by pixel but small, a band at a time; yields the pixels of each band.
 */
export function* sky(g: Brush, f: Viewport, p: Palette, s: Sky): Generator<number, void> {
	const scale = Math.min(1, 300 / Math.max(f.w, f.h));
	const bottom = Math.min(f.h, s.horizon + f.u * 0.2);
	const W = Math.ceil((f.w + f.overscan * 2) * scale);
	const H = Math.ceil(bottom * scale);
	const { canvas, g: small } = createCanvas(W, H);
	const image = small.createImageData(W, H);
	const colours = skyColours(p);
	const chance = createChance(s.seed ?? 5);
	const [sx, sy, strength] = s.sun ?? [f.X(0.6), s.horizon, 0.4];
	for (let j = 0; j < H; j++) {
		const y = j / scale;
		const up = (s.horizon - y) / f.u; // 0 at the horizon
		const base = clearSky(colours, Math.max(0, up / Math.max(0.2, s.horizon / f.u)));
		const band = smoothstep(0.04, 0.2, up) * smoothstep(1.25, 0.5, up) * (s.clouds ?? 0.6);
		for (let i = 0; i < W; i++) {
			const x = i / scale - f.overscan;
			const d = Math.hypot((x - sx) / f.u, ((y - sy) / f.u) * 1.15);
			const sun = Math.min(1, strength * (0.55 * Math.exp(-d * d * 16) + 0.42 * Math.exp(-d * 3.4)));
			const lit = mixRGB(base, colours.light, sun);
			const c = band > 0.01 ? clouded(lit, colours, s, x / f.u, up, band) : lit;
			const k = (j * W + i) * 4;
			const n = (chance() + chance() - 1) * 2;
			image.data[k] = c[0] + n;
			image.data[k + 1] = c[1] + n;
			image.data[k + 2] = c[2] + n;
			image.data[k + 3] = 255;
		}
		if (j % BAND === BAND - 1) yield W * BAND;
	}
	small.putImageData(image, 0, 0);
	g.drawImage(canvas, -f.overscan, 0, f.w + f.overscan * 2, bottom);
	if (bottom < f.h) box(g, -f.overscan, bottom - 1, f.w + f.overscan * 2, f.h - bottom + 1, mix(p.low, p.haze, 0.6));
}

const skyColours = (p: Palette): SkyColours => ({
	high: rgb(p.high),
	mid: rgb(p.mid),
	low: rgb(p.low),
	light: rgb(p.glow),
	shade: rgb(mix(p.high, p.mid, 0.4)),
	warm: rgb(mix(p.low, p.glow, 0.35)),
});

/** The sky without sun and clouds at t, from 0 at the horizon to 1 at the top. */
function clearSky({ high, mid, low, light }: SkyColours, t: number): RGB {
	if (t > 0.55) return mixRGB(mid, high, smoothstep(0.5, 1, t));
	if (t > 0.12) return mixRGB(low, mid, smoothstep(0.08, 0.56, t));
	return mixRGB(low, light, smoothstep(0.12, -0.1, t) * 0.35);
}

/**
 * Lays clouds over a colour of the sky; x and up in units; `band`, 0-1, is how much cloud that height has.
 */
function clouded(c: RGB, { shade, warm }: SkyColours, s: Sky, x: number, up: number, band: number): RGB {
	const seed = s.seed ?? 5;
	const cx = x * 2.2 + seed;
	const cy = up * (3 + 7 * (s.grainy ?? 0.7)) + fractalNoise(x * 1.6 + seed, up * 2.4, 3) * 1.1;
	const m = smoothstep(0.42, 0.7, fractalNoise(cx, cy, 4)) * band;
	if (m <= 0.01) return c;
	const lit = smoothstep(0.34, 0.62, fractalNoise(cx + 0.05, cy + 0.4, 3));
	return mixRGB(c, mixRGB(warm, shade, lit), m * 0.62);
}

/** Lays haze over what is painted, from nothing at `top` to `strength` at `foot`. */
export function haze(g: Brush, f: Viewport, top: number, foot: number, colour: string, strength: number): void {
	g.save();
	g.globalCompositeOperation = "source-atop";
	const fill = verticalGradient(g, top, foot, [
		[0, colour, 0],
		[0.5, colour, strength * 0.42],
		[1, colour, strength],
	]);
	box(g, -f.overscan, top, f.w + f.overscan * 2, f.h - top, fill);
	g.restore();
}

/** Darkens the edges, most at the corners. */
export function vignette(g: Brush, f: Viewport, colour: string, strength: number, x = f.X(0.5), y = f.Y(0.45)): void {
	const r = Math.hypot(Math.max(x, f.w - x), Math.max(y, f.h - y));
	const fill = g.createRadialGradient(x, y, r * 0.3, x, y, r);
	fill.addColorStop(0, alpha(colour, 0));
	fill.addColorStop(1, alpha(colour, strength));
	box(g, -f.overscan, 0, f.w + f.overscan * 2, f.h, fill);
}

let grainTile: HTMLCanvasElement | null = null;

/** Lays grain over what a canvas holds, in its own pixels, a million at a time. */
export function* grain(canvas: HTMLCanvasElement, strength: number): Generator<number, void> {
	const g = canvas.getContext("2d");
	if (!g || strength <= 0) return;
	if (!grainTile) {
		const made = createCanvas(192, 192);
		const image = made.g.createImageData(192, 192);
		const chance = createChance(99);
		for (let k = 0; k < image.data.length; k += 4) {
			const v = chance() + chance() + chance() - 1.5;
			image.data.fill(v > 0 ? 255 : 16, k, k + 3);
			image.data[k + 3] = Math.min(255, Math.abs(v) * 46);
		}
		made.g.putImageData(image, 0, 0);
		grainTile = made.canvas;
	}
	const pattern = g.createPattern(grainTile, "repeat");
	if (!pattern) return;
	const rows = Math.max(1, Math.floor(1e6 / canvas.width));
	for (let y = 0; y < canvas.height; y += rows) {
		g.save();
		g.setTransform(1, 0, 0, 1, 0, 0);
		g.globalCompositeOperation = "source-atop";
		g.globalAlpha = strength;
		const tall = Math.min(rows, canvas.height - y);
		box(g, 0, y, canvas.width, tall, pattern);
		g.restore();
		yield canvas.width * tall;
	}
}

/** Blurs by `steps` halvings and doublings, since canvas filters are not everywhere; `keep` halvings stay. */
export function soften(canvas: HTMLCanvasElement, steps: number, keep: number): HTMLCanvasElement {
	const chain = [canvas];
	for (let i = 0; i < steps; i++) chain.push(resized(chain[i]!, chain[i]!.width / 2, chain[i]!.height / 2));
	let out = chain[steps]!;
	for (let i = steps - 1; i >= keep; i--) {
		out = resized(out, chain[i]!.width, chain[i]!.height);
		out = resized(out, out.width, out.height, 0.5);
	}
	return out;
}

function resized(from: HTMLCanvasElement, w: number, h: number, shift = 0): HTMLCanvasElement {
	const { canvas, g } = createCanvas(Math.max(2, w), Math.max(2, h));
	g.imageSmoothingEnabled = true;
	g.imageSmoothingQuality = "high";
	g.drawImage(from, shift, shift, canvas.width, canvas.height);
	if (shift > 0) {
		// The shift leaves the edge empty: it is filled from the rows beside it, or a pale line would show.
		g.globalCompositeOperation = "destination-over";
		g.drawImage(from, 0, 0, from.width, 1, 0, 0, canvas.width, 1);
		g.drawImage(from, 0, 0, 1, from.height, 0, 0, 1, canvas.height);
	}
	return canvas;
}
