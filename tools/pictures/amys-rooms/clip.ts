// Painting inside an outline, for what must not run over an edge. Knows no room.

import type { Brush, Point } from "../../../src/picture/brushes/pen.ts";

/** Paints inside a polygon only. */
export function insidePolygon(g: Brush, outline: readonly Point[], draw: () => void): void {
	g.save();
	g.beginPath();
	for (const [x, y] of outline) g.lineTo(x, y);
	g.clip();
	draw();
	g.restore();
}

/** Paints inside a rectangle only. */
export function insideBox(g: Brush, x: number, y: number, w: number, h: number, draw: () => void): void {
	g.save();
	g.beginPath();
	g.rect(x, y, w, h);
	g.clip();
	draw();
	g.restore();
}
