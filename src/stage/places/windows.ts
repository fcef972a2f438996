// The city of lit windows: one great housefront across the way, every room in it with somebody talking; then going out, room by room.
// First seen: at dusk the whole wall; at night the one window left.
import { edges, type Frame } from "../frame.ts";
import { sky } from "../paint/air.ts";
import { createChance } from "../paint/chance.ts";
import { paintCity } from "../paint/city.ts";
import { alpha, mix } from "../paint/colour.ts";
import { inside, type Room, rooms } from "../paint/lit-rooms.ts";
import { blended, box, down, fade, glow, glyph, line, oval, poly, pts, stops } from "../paint/pen.ts";
import { aerial, railing, tank } from "../paint/things.ts";
import { paletteOf } from "../palettes.ts";
import type { Life, Place } from "../picture.ts";
import { picture, rowOf, shine, starry } from "./kit.ts";

const SHARE: Record<string, number> = { dusk: 0.86, "going-out": 0.3, night: 0 };

function paint(light: string, f: Frame) {
	const p = paletteOf("windows", light);
	const { left, right, wide } = edges(f);
	const all = rooms(f, SHARE[light] ?? 1);
	const lastRoom = all.find((r) => r.last)!;
	const wall = light === "dusk" ? mix(mix(p.mid, p.high, 0.5), p.deep, 0.34) : mix(p.mid, p.deep, 0.52);
	const far = rowOf(f, 171, f.Y(0.42), 0.07, [0.1, 0.34], ["slab", "needle", "stepped", "dome", "slab"]);
	const bottom = all.at(-1)!.y + all.at(-1)!.h;
	const dx = (r: Room) => ({ x: r.x + r.w * 0.15, y: r.y + r.h * 0.16, w: r.w * 0.7, h: r.h * 0.66 });
	const life: Life[] = all
		.filter((r) => r.lit && !r.last && r.seed % 3 === 0)
		.slice(0, 14)
		.map((r): Life => {
			const q = dx(r);
			return shine(q.x + q.w / 2, q.y + q.h / 2, r.w * 0.62, p.spark, 0.42, 0.34, "window");
		});
	const q = dx(lastRoom);
	life.push(
		shine(
			q.x + q.w / 2,
			q.y + q.h / 2,
			lastRoom.w * (light === "night" ? 1.7 : 0.9),
			p.spark,
			0.42,
			light === "night" ? 0.5 : 0.36,
			"breath",
		),
	);
	return picture(
		f,
		p,
		[
			{
				depth: 0,
				behind: (g) =>
					sky(g, f, p, {
						horizon: f.Y(0.5),
						sun: [f.X(1.2), f.Y(0.3), light === "dusk" ? 0.8 : 0.3],
						clouds: 0.7,
						seed: 175,
					}),
				draw: (g) => {
					if (light !== "dusk") starry(g, f, p.glow, light === "night" ? 160 : 50, f.Y(0.4));
				},
			},
			{
				depth: 0.14,
				draw: (g) =>
					paintCity(g, far, p, {
						body: mix(p.haze, p.high, 0.45),
						near: 0.3,
						lit: (SHARE[light] ?? 0) * 0.34,
						pane: f.u * 0.011,
					}),
			},
			{
				depth: 0.4,
				draw: (g) => {
					const top = all[0]!.y;
					const chance = createChance(9);
					for (const x of [0.1, 0.5, 0.9, 1.4]) aerial(g, f.X(x), top - f.u * 0.02, f.u * 0.09, wall, chance);
					tank(g, f.X(0.3), top - f.u * 0.02, f.u * 0.026, wall);
					box(
						g,
						left,
						top - f.u * 0.026,
						wide,
						f.h,
						fade(g, left, 0, right, 0, stops`0 ${mix(wall, p.deep, 0.25)}, 0.3 ${wall}, 1 ${mix(wall, p.haze, 0.16)}`),
					);
					box(g, left, top - f.u * 0.034, wide, f.u * 0.016, mix(wall, p.haze, 0.3));
					for (const r of all) {
						const o = dx(r);
						const hush = light === "night" ? 0.1 : 0;
						box(g, o.x - r.w * 0.03, o.y - r.w * 0.03, o.w + r.w * 0.06, o.h + r.w * 0.06, mix(wall, p.haze, 0.22));
						if (r.lit) {
							blended(g, "lighter", () =>
								glow(g, o.x + o.w / 2, o.y + o.h / 2, r.w * 0.85, p.spark, r.last && light === "night" ? 0.4 : 0.2),
							);
							inside(g, p, o.x, o.y, o.w, o.h, r.seed, hush);
						} else {
							box(
								g,
								o.x,
								o.y,
								o.w,
								o.h,
								fade(
									g,
									o.x,
									o.y,
									o.x + o.w,
									o.y + o.h,
									stops`0 ${mix(wall, p.deep, 0.5)}, 0.5 ${mix(wall, p.deep, 0.62)}, 0.52 ${mix(wall, p.high, 0.28)},
									0.66 ${mix(wall, p.high, 0.2)}, 0.68 ${mix(wall, p.deep, 0.6)}, 1 ${mix(wall, p.deep, 0.66)}`,
								),
							);
						}
						line(g, pts`${o.x + o.w / 2},${o.y} ${o.x + o.w / 2},${o.y + o.h}`, r.w * 0.018, mix(wall, p.deep, 0.4));
						box(g, o.x - r.w * 0.06, o.y + o.h + r.w * 0.03, o.w + r.w * 0.12, r.w * 0.035, mix(wall, p.haze, 0.34));
						if (r.seed % 4 === 1)
							railing(
								g,
								o.x - r.w * 0.05,
								o.x + o.w + r.w * 0.05,
								o.y + o.h * 0.6,
								o.y + o.h + r.w * 0.05,
								r.w * 0.055,
								mix(wall, p.deep, 0.6),
							);
					}
					if (bottom < f.h)
						box(
							g,
							left,
							bottom + f.u * 0.02,
							wide,
							f.h,
							down(g, bottom, f.h, stops`0 ${wall}, 0.4 ${mix(wall, p.deep, 0.6)}, 1 ${p.deep}`),
						);
				},
			},
			{
				depth: 0.66,
				top: f.Y(0.5),
				draw: (g) => {
					// Our own side: a sill, the pot with the tree's shoot, a pane's edge.
					const y = f.Y(0.965);
					box(
						g,
						left,
						y,
						wide,
						f.h,
						down(g, y, f.Y(1.3), stops`0 ${mix(p.deep, p.high, 0.3)}, 0.06 ${mix(p.deep, p.high, 0.12)}, 1 ${p.deep}`),
					);
					box(g, left, y, wide, f.u * 0.004, alpha(p.glow, 0.3));
					glyph(g, f.X(0.14), y, f.u * 0.1, "M-.32 0L-.4-.6L.4-.6L.32 0ZM-.45-.74L.45-.74L.43-.58L-.43-.58Z", p.deep);
					for (const [a, l] of [
						[-2.2, 0.12],
						[-1.7, 0.16],
						[-1.2, 0.14],
						[-0.8, 0.1],
					] as const) {
						line(
							g,
							pts`${f.X(0.14)},${y - f.u * 0.07}
							${f.X(0.14) + Math.cos(a) * f.u * l},${y - f.u * 0.07 + Math.sin(a) * f.u * l}`,
							f.u * 0.004,
							p.deep,
						);
						oval(
							g,
							f.X(0.14) + Math.cos(a) * f.u * l,
							y - f.u * 0.07 + Math.sin(a) * f.u * l,
							f.u * 0.034,
							f.u * 0.013,
							p.deep,
							a,
						);
					}
				},
			},
			{
				depth: 1,
				soft: 0.016,
				draw: (g) => {
					poly(g, pts`${left},0 ${f.X(0.035)},0 ${f.X(0.035)},${f.h} ${left},${f.h}`, p.deep);
					glyph(
						g,
						right,
						0,
						f.u * 0.5,
						"M0 0L-.3 0C-.2.6-.34 1.2-.22 2.2L0 2.2Z",
						alpha(mix(p.deep, p.high, 0.2), 0.9),
					);
				},
			},
		],
		life,
		{
			air: 0.7,
			heart: { x: f.X(0.5), y: f.Y(0.4), size: f.u * 0.42 },
			ground: null,
			seat: [q.x + q.w / 2, q.y + q.h / 2],
		},
	);
}

export const windows: Place = {
	words: {
		dusk: "A great housefront across the way under a clear blue evening: nearly every window lit, and in each of them somebody talking.",
		"going-out":
			"The same housefront, later: most of the windows have gone out, and the blue is deeper between those that are left.",
		night: "The housefront at night under many stars: every window is dark but one.",
	},
	paint,
};
