// The few strokes that every picture is made of, over a plain 2D canvas. Knows no picture and no palette.
import { alpha } from "./colour.ts";

export type Brush = CanvasRenderingContext2D;
export type Point = readonly [number, number];
export type Fill = string | CanvasGradient | CanvasPattern;
/** A rectangle in frame pixels. */
export interface Rect {
	readonly x: number;
	readonly y: number;
	readonly w: number;
	readonly h: number;
}
/** Colour stops: where (0-1), colour, opacity (1 without it). */
export type Stop = readonly [number, string, number?];

/** Makes an empty canvas and its brush. */
export function createCanvas(w: number, h: number): { canvas: HTMLCanvasElement; g: Brush } {
	const canvas = document.createElement("canvas");
	canvas.width = Math.max(1, Math.round(w));
	canvas.height = Math.max(1, Math.round(h));
	const g = canvas.getContext("2d");
	if (!g) throw new Error("the browser gives no 2D canvas");
	return { canvas, g };
}

/** Fills a rectangle. */
export function box(g: Brush, x: number, y: number, w: number, h: number, fill: Fill): void {
	g.fillStyle = fill;
	g.fillRect(x, y, w, h);
}

/** Fills a rectangle with round corners. */
export function round(g: Brush, x: number, y: number, w: number, h: number, r: number, fill: Fill): void {
	const k = Math.min(r, w / 2, h / 2);
	g.fillStyle = fill;
	g.beginPath();
	g.moveTo(x + k, y);
	g.arcTo(x + w, y, x + w, y + h, k);
	g.arcTo(x + w, y + h, x, y + h, k);
	g.arcTo(x, y + h, x, y, k);
	g.arcTo(x, y, x + w, y, k);
	g.fill();
}

/** Fills a polygon. */
export function poly(g: Brush, points: readonly Point[], fill: Fill): void {
	g.fillStyle = fill;
	g.beginPath();
	for (const [x, y] of points) g.lineTo(x, y);
	g.closePath();
	g.fill();
}

/** Lays a smooth path through the points; closed goes round. */
function smoothPath(g: Brush, points: readonly Point[], closed = false): void {
	const n = points.length;
	const at = (i: number): Point => points[closed ? (i + n) % n : Math.max(0, Math.min(n - 1, i))]!;
	g.beginPath();
	g.moveTo(at(0)[0], at(0)[1]);
	for (let i = 0; i < (closed ? n : n - 1); i++) {
		const [a, b, c, d] = [at(i - 1), at(i), at(i + 1), at(i + 2)];
		g.bezierCurveTo(
			b[0] + (c[0] - a[0]) / 6,
			b[1] + (c[1] - a[1]) / 6,
			c[0] - (d[0] - b[0]) / 6,
			c[1] - (d[1] - b[1]) / 6,
			c[0],
			c[1],
		);
	}
}

/** Fills a smooth closed shape. */
export function shape(g: Brush, points: readonly Point[], fill: Fill): void {
	smoothPath(g, points, true);
	g.fillStyle = fill;
	g.fill();
}

/** Draws a smooth line. */
export function curve(g: Brush, points: readonly Point[], width: number, stroke: Fill): void {
	smoothPath(g, points);
	ink(g, width, stroke);
}

/** Draws a straight-edged line. */
export function line(g: Brush, points: readonly Point[], width: number, stroke: Fill): void {
	g.beginPath();
	for (const [x, y] of points) g.lineTo(x, y);
	ink(g, width, stroke);
}

function ink(g: Brush, width: number, stroke: Fill): void {
	g.lineWidth = width;
	g.lineCap = "round";
	g.lineJoin = "round";
	g.strokeStyle = stroke;
	g.stroke();
}

/** Fills an ellipse. */
export function oval(g: Brush, x: number, y: number, rx: number, ry: number, fill: Fill, turn = 0): void {
	g.fillStyle = fill;
	g.beginPath();
	g.ellipse(x, y, Math.max(0, rx), Math.max(0, ry), turn, 0, Math.PI * 2);
	g.fill();
}

const stopped = (gradient: CanvasGradient, stops: readonly Stop[]): CanvasGradient => {
	for (const [at, colour, opacity] of stops) gradient.addColorStop(at, alpha(colour, opacity ?? 1));
	return gradient;
};

/** A gradient from one point to another. */
export const linearGradient = (
	g: Brush,
	x0: number,
	y0: number,
	x1: number,
	y1: number,
	stops: readonly Stop[],
): CanvasGradient => stopped(g.createLinearGradient(x0, y0, x1, y1), stops);

/** A gradient downward. */
export const verticalGradient = (g: Brush, y0: number, y1: number, stops: readonly Stop[]): CanvasGradient =>
	linearGradient(g, 0, y0, 0, y1, stops);

/** Lays a round glow, squeezed by `flat` in height. */
export function glow(g: Brush, x: number, y: number, r: number, colour: string, opacity: number, flat = 1): void {
	g.save();
	g.translate(x, y);
	g.scale(1, flat);
	const fill = stopped(g.createRadialGradient(0, 0, 0, 0, 0, r), [
		[0, colour, opacity],
		[0.25, colour, opacity * 0.6],
		[0.55, colour, opacity * 0.2],
		[1, colour, 0],
	]);
	box(g, -r, -r, r * 2, r * 2, fill);
	g.restore();
}

/** Paints only on what this plane already holds. */
export function atop(g: Brush, draw: () => void): void {
	g.save();
	g.globalCompositeOperation = "source-atop";
	draw();
	g.restore();
}

/** Paints with a composite mode. */
export function blended(g: Brush, mode: GlobalCompositeOperation, draw: () => void): void {
	g.save();
	g.globalCompositeOperation = mode;
	draw();
	g.restore();
}

/** Fills an outline given as path data, drawn in units of `s` from x, y; `sx` squeezes or mirrors it. */
export function fillPath(g: Brush, x: number, y: number, s: number, path: string, fill: Fill, sx = 1): void {
	g.save();
	g.translate(x, y);
	g.scale(s * sx, s);
	g.fillStyle = fill;
	g.fill(new Path2D(path));
	g.restore();
}

/** Draws a line given as path data, in units of `s` from x, y; the width in frame pixels. */
export function strokePath(
	g: Brush,
	x: number,
	y: number,
	s: number,
	path: string,
	width: number,
	stroke: Fill,
	sx = 1,
): void {
	g.save();
	g.translate(x, y);
	g.scale(s * sx, s);
	g.lineWidth = width / Math.abs(s);
	g.lineCap = "round";
	g.lineJoin = "round";
	g.strokeStyle = stroke;
	g.stroke(new Path2D(path));
	g.restore();
}

/** Points as SVG writes them: pts`0,0 ${x},${y}`. */
export function pts(strings: TemplateStringsArray, ...values: readonly number[]): Point[] {
	const numbers: number[] = [];
	strings.forEach((text, i) => {
		for (const word of text.split(/[\s,]+/)) if (word !== "") numbers.push(Number(word));
		if (i < values.length) numbers.push(values[i]!);
	});
	return Array.from({ length: numbers.length >> 1 }, (_, i): Point => [numbers[i * 2]!, numbers[i * 2 + 1]!]);
}

/** Colour stops as CSS lists them, where, colour, opacity: stops`0 ${dark}, 0.4 ${mid} 0.8, 1 ${light}`. */
export function stops(strings: TemplateStringsArray, ...values: readonly (string | number)[]): Stop[] {
	const list: (string | number)[][] = [[]];
	strings.forEach((text, i) => {
		text.split(",").forEach((piece, k) => {
			if (k > 0) list.push([]);
			for (const word of piece.split(/\s+/)) if (word !== "") list.at(-1)!.push(Number(word));
		});
		if (i < values.length) list.at(-1)!.push(values[i]!);
	});
	return list.map(
		([at, colour, opacity]): Stop => [Number(at), String(colour), opacity === undefined ? 1 : Number(opacity)],
	);
}
