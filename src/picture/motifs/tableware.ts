// The arches and the glasses of a restaurant. Silhouettes in the colours given.
import { alpha } from "../brushes/colour.ts";
import { type Brush, fillPath, line, pts } from "../brushes/pen.ts";

export function arch(g: Brush, x: number, top: number, w: number, foot: number): void {
	g.beginPath();
	g.moveTo(x - w / 2, foot);
	g.lineTo(x - w / 2, top + w / 2);
	g.arc(x, top + w / 2, w / 2, Math.PI, 0);
	g.lineTo(x + w / 2, foot);
	g.closePath();
}

/** A wine glass with a finger of wine. */
export function wine(g: Brush, x: number, y: number, h: number, glass: string, drink: string): void {
	fillPath(
		g,
		x,
		y,
		h,
		"M-.14 0L.14 0L.14-.02L.02-.04L.016-.42C.12-.46.2-.56.19-.72L.16-1L-.16-1L-.19-.72C-.2-.56-.12-.46-.016-.42L-.02-.04L-.14-.02Z",
		alpha(glass, 0.4),
	);
	fillPath(g, x, y, h, "M-.185-.66C-.19-.54-.1-.46 0-.45C.1-.46.19-.54.185-.66Z", drink);
	line(g, pts`${x - h * 0.13},${y - h * 0.95} ${x - h * 0.15},${y - h * 0.72}`, h * 0.02, alpha(glass, 0.9));
}
