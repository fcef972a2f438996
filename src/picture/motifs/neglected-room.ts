// A flat nobody opens: the door with a coat on it, a sheet over the mirror, post in a tower, a table sat at too long.

import { alpha, mix } from "../brushes/colour.ts";
import { atop, type Brush, box, fillPath, line, oval, poly, pts } from "../brushes/pen.ts";
import type { Palette } from "../palettes.ts";
import { type Viewport, viewportEdges } from "../viewport.ts";
import { boards, lightBars } from "./floors.ts";
import { tower, withered } from "./table-clutter.ts";

/** What stands beside the blinds; they throw their strips of day up over all of it. */
export function neglectedRoom(
	g: Brush,
	f: Viewport,
	p: Palette,
	o: { wx: number; ww: number; wall: string; ink: string; foot: number; night: boolean },
): void {
	const { right } = viewportEdges(f);
	const { wx, ww, wall, ink, foot, night } = o;
	// A door with the coat on it; a mirror with a sheet over it; a dead plant; a tower of post. The strips climb them all.
	const dx = f.X(f.portrait ? 1.1 : 1.14);
	const dim = mix(wall, p.deep, 0.3);
	box(g, dx, f.Y(0.1), f.u * 0.36, foot - f.Y(0.1), dim);
	for (const [y, h] of [
		[0.14, 0.26],
		[0.44, 0.28],
	] as const) {
		box(g, dx + f.u * 0.05, f.Y(y), f.u * 0.26, f.Y(h), mix(dim, p.deep, 0.14));
		box(g, dx + f.u * 0.05, f.Y(y), f.u * 0.26, f.u * 0.004, mix(dim, p.deep, 0.4));
	}
	oval(g, dx + f.u * 0.03, f.Y(0.46), f.u * 0.01, f.u * 0.01, mix(dim, p.glow, 0.5));
	fillPath(
		g,
		dx + f.u * 0.18,
		f.Y(0.2),
		f.u * 0.42,
		"M0-.04L.03.02C.12.04.2.1.2.2L.26.84L.16.88L.14.5L.13.98L-.13 1L-.13.5L-.18.86L-.27.82L-.2.2C-.2.1-.12.04-.03.02Z",
		mix(wall, p.deep, 0.72),
	);
	const mx = dx + f.u * 0.46;
	fillPath(
		g,
		mx + f.u * 0.1,
		f.Y(0.12),
		f.u,
		"M-.1 0C-.04-.02.06-.02.1 0C.11.2.09.3.12.5C.06.49.02.53-.03.5C-.08.53-.11.49-.13.51C-.1.3-.12.2-.1 0Z",
		mix(wall, p.glow, night ? 0.06 : 0.24),
	);
	for (const k of [0.04, 0.09, 0.15])
		line(g, pts`${mx + f.u * k},${f.Y(0.13)} ${mx + f.u * (k + 0.01)},${f.Y(0.6)}`, f.u * 0.003, alpha(p.deep, 0.2));
	tower(g, dx + f.u * 0.42, foot + f.u * 0.05, f.u * 0.24, wall, p.deep, p.glow);
	atop(g, () => {
		for (let i = 0; i < 12; i++) {
			const y = f.Y(0.2) + i * f.u * 0.038;
			poly(
				g,
				pts`${wx + ww * 1.02},${y} ${right},${y + f.u * 0.2} ${right},${y + f.u * 0.216} ${wx + ww * 1.02},${y + f.u * 0.01}`,
				alpha(p.glow, night ? 0.035 : 0.13),
			);
		}
	});
	withered(g, f.X(f.portrait ? 0.93 : 0.96), foot + f.u * 0.04, f.u * 0.34, ink);
}

/** The table top in a tall picture: its grain, rings that cups have left, the strips of the day across it. */
export function wornTableTop(g: Brush, f: Viewport, p: Palette, ty: number, night: boolean): void {
	const table = { x: f.X(0.5), y: ty + f.u * 0.01, eye: 0.5, ink: p.deep, lit: p.low };
	boards(g, f, table, 0.3, 11);
	lightBars(g, f, table, [-0.62, -0.54, -0.46, -0.38, -0.3, -0.22, -0.14, -0.06, 0.02], 0.016, 0.34, (s) =>
		alpha(p.glow, (night ? 0.05 : 0.13) * (1 - s)),
	);
	for (const [x, y, r] of [
		[0.3, 1.12, 0.06],
		[0.36, 1.15, 0.06],
		[0.74, 1.4, 0.09],
	] as const) {
		g.beginPath();
		g.ellipse(f.X(x), f.Y(y), f.u * r, f.u * r * 0.6, 0, 0.4, 6.2);
		g.lineWidth = f.u * 0.004;
		g.strokeStyle = alpha(p.low, 0.16);
		g.stroke();
	}
}
