// No slice of painting holds the page long. Shapes are counted: milliseconds differ from machine to machine.
import { beforeAll, describe, expect, it, vi } from "vitest";
import type { Brush } from "../../../src/picture/brushes/pen.ts";
import { paintCity, paintCitySliced, planCity } from "../../../src/picture/motifs/city.ts";
import { boards, boardsSliced, pavingStones, pavingStonesSliced } from "../../../src/picture/motifs/floors.ts";
import { paletteOf } from "../../../src/picture/palettes.ts";
import type { Plane, Props } from "../../../src/picture/picture.ts";
import { FRAMINGS, PLACES, paintPlace } from "../../../src/picture/place-table.ts";
import { paintedBounds } from "../../../src/picture/plane-bounds.ts";
import { createViewport } from "../../../src/picture/viewport.ts";

const SLICE = 600; // the most shapes that any place paints without a pause; once it was five thousand
const all = Object.entries(PLACES).flatMap(([id, place]) =>
	Object.keys(place.words).map((light): readonly [string, string, Props] => [id, light, {}]),
);
for (const [id, framings] of Object.entries(FRAMINGS))
	for (const [name, framed] of Object.entries(framings))
		for (const size of ["small", "usual", "large"] as const) {
			const [thing = "", at = ""] = name.split(" ");
			for (const light of Object.keys(framed(size).words)) all.push([id, light, { [thing]: { at, size } }]);
		}

/** Makes a brush that paints nothing and counts its shapes; with `records` it also writes down every call. */
function counting(records = false): { g: Brush; shapes: () => number; calls: () => string } {
	let shapes = 0;
	let calls = "";
	const painting = new Set(["fill", "stroke", "fillRect", "strokeRect", "drawImage"]);
	const gradient = { addColorStop() {} };
	const g = new Proxy<Record<string, unknown>>(
		{},
		{
			set: (set, name: string, value) => {
				set[name] = value;
				if (records) calls += `${name}=${value} `;
				return true;
			},
			get: (set, name) => {
				const called = String(name);
				if (called in set) return set[called];
				if (called.startsWith("create")) return () => gradient;
				if (called === "getImageData") return () => ({ data: [] });
				return (...how: unknown[]) => {
					if (records) calls += `${called} ${how} `;
					if (painting.has(called)) shapes++;
				};
			},
		},
	);
	return { g: g as unknown as Brush, shapes: () => shapes, calls: () => calls };
}

/** The shapes in each slice of a plane, its sky apart. */
function slicesOf(plane: Plane, { g, shapes } = counting()): number[] {
	const ends: number[] = [];
	plane.draw?.(g);
	for (const _ of plane.after?.(g) ?? []) ends.push(shapes());
	ends.push(shapes());
	return ends.map((end, i) => end - (ends[i - 1] ?? 0));
}

const sizes = [
	[1280, 720],
	[1920, 1080],
	[2560, 1080],
	[390, 844],
	[820, 1180],
] as const;

beforeAll(() => {
	vi.stubGlobal("Path2D", class {});
	return () => vi.unstubAllGlobals();
});

describe.each(all)("%s in %s %o", (id, light, props) => {
	it("has few shapes in any slice of its painting, at any size", () => {
		for (const [w, h] of sizes) {
			const { planes, ambient } = paintPlace(id, light, createViewport(w, h), props);
			const most = planes.map((plane) => Math.max(...slicesOf(plane)));
			expect(Math.max(...most), `planes at ${w} by ${h}: ${most}`).toBeLessThanOrEqual(SLICE);
			for (const element of ambient) {
				const { g, shapes } = counting();
				if ("draw" in element) element.draw(g);
				expect(shapes()).toBeLessThanOrEqual(SLICE);
			}
		}
	});

	it("is painted the same the second time, because a small trial painting finds what a plane holds", () => {
		for (const [w, h] of [sizes[0], sizes[3]])
			for (const plane of paintPlace(id, light, createViewport(w, h), props).planes) {
				const [once, again] = [counting(true), counting(true)];
				slicesOf(plane, once);
				slicesOf(plane, again);
				expect(once.calls() === again.calls()).toBe(true);
			}
	});
});

describe("a slice of painting", () => {
	it("is one of many where there is much: the richest planes have thousands of shapes", () => {
		for (const [id, light] of [
			["market", "morning"],
			["walkways", "night"],
			["hills", "noon"],
			["square", "dusk"],
		] as const) {
			const slices = paintPlace(id, light, createViewport(1280, 720)).planes.map((plane) => slicesOf(plane));
			expect(Math.max(...slices.map((plane) => plane.reduce((sum, one) => sum + one)))).toBeGreaterThan(1500);
		}
	});

	it("is a slice of the trial painting too", () => {
		const { g, shapes } = counting();
		vi.stubGlobal("document", { createElement: () => ({ getContext: () => g }) });
		const frame = createViewport(1280, 720);
		for (const [id, light, props] of all)
			for (const plane of paintPlace(id, light, frame, props).planes) {
				const pieces: number[] = [];
				let before = shapes();
				for (const _ of paintedBounds(plane, frame)) {
					pieces.push(shapes() - before);
					before = shapes();
				}
				pieces.push(shapes() - before);
				expect(pieces.length).toBe(slicesOf(plane).length);
				expect(Math.max(...pieces)).toBeLessThanOrEqual(SLICE);
			}
	});
});

describe("painted at once or by slices", () => {
	const frame = createViewport(1280, 720);
	const floor = { x: 400, y: 300, ink: "#000000", lit: "#ffffff" };
	const p = paletteOf("roof", "night");
	const houses = planCity({
		seed: 3,
		from: 0,
		to: 1280,
		base: 600,
		module: 60,
		tall: [40, 200],
		kinds: ["slab", "dome"],
	});
	const tone = { body: p.mid, near: 0.6, lit: 0.3, pane: 9, sun: 500 };
	it.each<[string, (g: Brush) => void, (g: Brush) => Iterable<void>]>([
		["stones", (g) => pavingStones(g, frame, floor), (g) => pavingStonesSliced(g, frame, floor)],
		["boards", (g) => boards(g, frame, floor, 0.04), (g) => boardsSliced(g, frame, floor, 0.04)],
		["a city", (g) => paintCity(g, houses, p, tone), (g) => paintCitySliced(g, houses, p, tone)],
	])("%s are the same", (_, atOnce, bySlices) => {
		const [once, sliced] = [counting(true), counting(true)];
		atOnce(once.g);
		const slices = [...bySlices(sliced.g)].length;
		expect(slices).toBeGreaterThan(3);
		expect(once.calls()).toBe(sliced.calls());
		expect(once.shapes()).toBeGreaterThan(slices);
	});
});
