// The city of lit windows: one great housefront across the way, every room in it with somebody talking; then going out, room by room.
// First seen: at dusk the whole wall; at night the one window left.

import { sky } from "../brushes/atmosphere.ts";
import { createChance } from "../brushes/chance.ts";
import { alpha, mix } from "../brushes/colour.ts";
import { box, fillPath, line, oval, type Point, poly, pts, stops, verticalGradient } from "../brushes/pen.ts";
import { paintCitySliced } from "../motifs/city.ts";
import { reflections } from "../motifs/floors.ts";
import { housefront } from "../motifs/housefront.ts";
import { rooms, windowOf } from "../motifs/lit-rooms.ts";
import { paletteOf } from "../palettes.ts";
import type { AmbientElement, Place } from "../picture.ts";
import { type Viewport, viewportEdges } from "../viewport.ts";
import { createPicture, glowLight, paintStars, planHouseRow } from "./place-kit.ts";

const SHARE: Record<string, number> = { dusk: 0.86, "going-out": 0.3, night: 0 };

function paint(light: string, f: Viewport) {
	const p = paletteOf("windows", light);
	const { left, right, wide } = viewportEdges(f);
	const all = rooms(f, SHARE[light] ?? 1);
	const lastRoom = all.find((r) => r.last)!;
	const wall = light === "dusk" ? mix(mix(p.mid, p.high, 0.5), p.deep, 0.34) : mix(p.mid, p.deep, 0.52);
	const far = planHouseRow(f, 171, f.Y(0.42), 0.07, [0.1, 0.34], ["slab", "needle", "stepped", "dome", "slab"]);
	const life: AmbientElement[] = all
		.filter((r) => r.lit && !r.last && r.seed % 3 === 0)
		.slice(0, 14)
		.map((r): AmbientElement => {
			const q = windowOf(r);
			return glowLight(q.x + q.w / 2, q.y + q.h / 2, r.w * 0.62, p.spark, 0.42, 0.34, "window");
		});
	const q = windowOf(lastRoom);
	life.push(
		glowLight(
			q.x + q.w / 2,
			q.y + q.h / 2,
			lastRoom.w * (light === "night" ? 1.7 : 0.9),
			p.spark,
			0.42,
			light === "night" ? 0.5 : 0.36,
			"breath",
		),
	);
	return createPicture(
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
					if (light !== "dusk") paintStars(g, f, p.glow, light === "night" ? 160 : 50, f.Y(0.4));
				},
			},
			{
				depth: 0.14,
				after: (g) =>
					paintCitySliced(g, far, p, {
						body: mix(p.haze, p.high, 0.45),
						near: 0.3,
						lit: (SHARE[light] ?? 0) * 0.34,
						pane: f.u * 0.011,
					}),
			},
			{
				depth: 0.4,
				*after(g) {
					yield* housefront(g, f, p, all, { wall, share: SHARE[light] ?? 1, night: light === "night" });
					if (!f.portrait) return;
					// Tall, the street is water: what is lit above goes down into it, broken.
					const quay = all.at(-1)!.y + all.at(-1)!.h + f.u * 0.13;
					box(g, left, quay, wide, f.u * 0.03, mix(wall, p.deep, 0.5));
					const water = quay + f.u * 0.03;
					box(
						g,
						left,
						water,
						wide,
						f.h,
						verticalGradient(
							g,
							water,
							f.h,
							stops`0 ${mix(wall, p.deep, 0.62)}, 0.3 ${mix(wall, p.deep, 0.74)}, 1 ${p.deep}`,
						),
					);
					const points = all
						.filter((r) => r.lit)
						.map((r): Point => [r.x + r.w / 2, r.last && light === "night" ? 2.4 : 0.3 + 0.16 * r.row]);
					const chance = createChance(4);
					for (let i = 0; i < points.length; i += 8) {
						yield;
						reflections(g, f, water, points.slice(i, i + 8), p.spark, chance);
					}
				},
			},
			{
				depth: 0.66,
				top: f.Y(0.5),
				draw: (g) => {
					// Our own side: a sill, the pot with the tree's shoot, a pane's edge.
					const y = f.portrait ? f.h - f.u * 0.1 : f.Y(0.965);
					box(
						g,
						left,
						y,
						wide,
						f.h,
						verticalGradient(
							g,
							y,
							f.Y(1.3),
							stops`0 ${mix(p.deep, p.high, 0.16)}, 0.06 ${mix(p.deep, p.high, 0.08)}, 1 ${p.deep}`,
						),
					);
					box(g, left, y, wide, f.u * 0.004, alpha(p.glow, 0.3));
					fillPath(
						g,
						f.X(0.14),
						y,
						f.u * 0.1,
						"M-.32 0L-.4-.6L.4-.6L.32 0ZM-.45-.74L.45-.74L.43-.58L-.43-.58Z",
						p.deep,
					);
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
				blur: 0.016,
				draw: (g) => {
					poly(g, pts`${left},0 ${f.X(0.035)},0 ${f.X(0.035)},${f.h} ${left},${f.h}`, p.deep);
					fillPath(
						g,
						right,
						0,
						f.h * 0.5,
						f.portrait ? "M0 0L-.09 0C-.06.6-.1 1.2-.05 2.1L0 2.1Z" : "M0 0L-.3 0C-.2.6-.34 1.2-.22 2.2L0 2.2Z",
						alpha(mix(p.deep, p.high, 0.2), 0.9),
					);
				},
			},
		],
		life,
		{
			weatherDepth: 0.7,
			presenceAnchor: { x: f.X(0.5), y: f.Y(0.4), size: f.u * 0.42 },
			ground: null,
			afterglowAt: [q.x + q.w / 2, q.y + q.h / 2],
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
