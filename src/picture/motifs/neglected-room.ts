// A flat that nobody airs: a coat on the door, a sheet over the mirror, a tower of post, a worn table.

import { alpha, mix } from "../brushes/colour.ts";
import { atop, type Brush, box, fillPath, line, oval, poly, pts } from "../brushes/pen.ts";
import type { Palette } from "../palettes.ts";
import { type Viewport, viewportEdges } from "../viewport.ts";
import { boards, lightBars } from "./floors.ts";
import { tower, withered } from "./table-clutter.ts";

/** A room beside its blinds: where they hang and how wide (frame pixels), the floor's y, the colours. */
interface RoomByBlinds {
	readonly wx: number;
	readonly ww: number;
	readonly wall: string;
	readonly ink: string;
	readonly foot: number;
	readonly night: boolean;
}

/** Paints a door with a coat on it, a sheeted mirror, a tower of post, strips of day, a dead plant. */
export function neglectedRoom(g: Brush, f: Viewport, p: Palette, o: RoomByBlinds): void {
	const x = f.X(f.portrait ? 1.1 : 1.14);
	doorWithCoat(g, f, p, o, x);
	sheetedMirror(g, f, p, o, x + f.u * 0.46);
	tower(g, x + f.u * 0.42, o.foot + f.u * 0.05, f.u * 0.24, o.wall, p.deep, p.glow);
	atop(g, () => stripsOfDay(g, f, p, o));
	withered(g, f.X(f.portrait ? 0.93 : 0.96), o.foot + f.u * 0.04, f.u * 0.34, o.ink);
}

function doorWithCoat(g: Brush, f: Viewport, p: Palette, { wall, foot }: RoomByBlinds, x: number): void {
	const dim = mix(wall, p.deep, 0.3);
	box(g, x, f.Y(0.1), f.u * 0.36, foot - f.Y(0.1), dim);
	for (const [y, h] of [
		[0.14, 0.26],
		[0.44, 0.28],
	] as const) {
		box(g, x + f.u * 0.05, f.Y(y), f.u * 0.26, f.Y(h), mix(dim, p.deep, 0.14));
		box(g, x + f.u * 0.05, f.Y(y), f.u * 0.26, f.u * 0.004, mix(dim, p.deep, 0.4));
	}
	oval(g, x + f.u * 0.03, f.Y(0.46), f.u * 0.01, f.u * 0.01, mix(dim, p.glow, 0.5));
	fillPath(
		g,
		x + f.u * 0.18,
		f.Y(0.2),
		f.u * 0.42,
		"M0-.04L.03.02C.12.04.2.1.2.2L.26.84L.16.88L.14.5L.13.98L-.13 1L-.13.5L-.18.86L-.27.82L-.2.2C-.2.1-.12.04-.03.02Z",
		mix(wall, p.deep, 0.72),
	);
}

function sheetedMirror(g: Brush, f: Viewport, p: Palette, { wall, night }: RoomByBlinds, x: number): void {
	fillPath(
		g,
		x + f.u * 0.1,
		f.Y(0.12),
		f.u,
		"M-.1 0C-.04-.02.06-.02.1 0C.11.2.09.3.12.5C.06.49.02.53-.03.5C-.08.53-.11.49-.13.51C-.1.3-.12.2-.1 0Z",
		mix(wall, p.glow, night ? 0.06 : 0.24),
	);
	for (const k of [0.04, 0.09, 0.15])
		line(g, pts`${x + f.u * k},${f.Y(0.13)} ${x + f.u * (k + 0.01)},${f.Y(0.6)}`, f.u * 0.003, alpha(p.deep, 0.2));
}

/** The strips of light that the blinds throw over all of it. */
function stripsOfDay(g: Brush, f: Viewport, p: Palette, { wx, ww, night }: RoomByBlinds): void {
	const { right } = viewportEdges(f);
	const x = wx + ww * 1.02;
	for (let i = 0; i < 12; i++) {
		const y = f.Y(0.2) + i * f.u * 0.038;
		poly(
			g,
			pts`${x},${y} ${right},${y + f.u * 0.2} ${right},${y + f.u * 0.216} ${x},${y + f.u * 0.01}`,
			alpha(p.glow, night ? 0.035 : 0.13),
		);
	}
}

/** Paints the table top in portrait, from `ty` down: its grain, strips of day, rings that cups have left. */
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
