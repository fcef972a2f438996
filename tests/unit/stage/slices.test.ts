// No slice of painting holds the page long: counted in shapes, which are the same on every machine, where milliseconds are not.
import { beforeAll, describe, expect, it, vi } from "vitest";
import { createFrame } from "../../../src/stage/frame.ts";
import { heldBy } from "../../../src/stage/held.ts";
import type { Brush } from "../../../src/stage/paint/pen.ts";
import { courses, setts } from "../../../src/stage/paint/underfoot.ts";
import type { Plane } from "../../../src/stage/picture.ts";
import { PLACES, pictureOf } from "../../../src/stage/places.ts";

const STREET = 500; // shapes in one slice of the market's street; it was eight thousand
const ANYWHERE = 4000; // the most that any place paints without coming up for breath
const all = Object.entries(PLACES).flatMap(([id, place]) =>
	Object.keys(place.words).map((light) => [id, light] as const),
);

/** A brush that paints nothing and counts what it would have; one that tells has every call in words. */
function counting(tells = false): { g: Brush; shapes: () => number; told: () => string } {
	let shapes = 0;
	let told = "";
	const painting = new Set(["fill", "stroke", "fillRect", "strokeRect", "drawImage"]);
	const gradient = { addColorStop() {} };
	const g = new Proxy<Record<string, unknown>>(
		{},
		{
			get: (set, name) => {
				const called = String(name);
				if (called in set) return set[called];
				if (called.startsWith("create")) return () => gradient;
				if (called === "getImageData") return () => ({ data: [] });
				return (...how: unknown[]) => {
					if (tells) told += `${called} ${how} `;
					if (painting.has(called)) shapes++;
				};
			},
		},
	);
	return { g: g as unknown as Brush, shapes: () => shapes, told: () => told };
}

/** The shapes in each slice of a plane, its sky apart. */
function slicesOf(plane: Plane): number[] {
	const { g, shapes } = counting();
	const ends: number[] = [];
	plane.draw(g);
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

describe("a slice of painting", () => {
	it.each(sizes)("of the market has few shapes, at %i by %i", (w, h) => {
		const slices = pictureOf("market", "morning", createFrame(w, h)).planes.map(slicesOf);
		expect(slices.length).toBe(5);
		expect(slices.flat().reduce((sum, one) => sum + one)).toBeGreaterThan(3000);
		expect(Math.max(...slices.flat())).toBeLessThanOrEqual(STREET);
	});

	it.each(all)("of %s in %s is bounded", (id, light) => {
		for (const [w, h] of [sizes[0], sizes[3]])
			for (const plane of pictureOf(id, light, createFrame(w, h)).planes)
				expect(Math.max(...slicesOf(plane))).toBeLessThanOrEqual(ANYWHERE);
	});

	it("of a plane is a slice of the trial painting too, that finds what the plane holds", () => {
		const { g, shapes } = counting();
		vi.stubGlobal("document", { createElement: () => ({ getContext: () => g }) });
		const frame = createFrame(1280, 720);
		for (const plane of pictureOf("market", "morning", frame).planes) {
			const pieces: number[] = [];
			let before = shapes();
			for (const _ of heldBy(plane, frame)) {
				pieces.push(shapes() - before);
				before = shapes();
			}
			pieces.push(shapes() - before);
			expect(pieces.length).toBe(slicesOf(plane).length);
			expect(Math.max(...pieces)).toBeLessThanOrEqual(STREET);
		}
	});
});

describe("stones in courses", () => {
	it("are the same laid at once as laid by slices", () => {
		const frame = createFrame(1280, 720);
		const floor = { x: 400, y: 300, ink: "#000000", lit: "#ffffff" };
		const [once, sliced] = [counting(true), counting(true)];
		setts(once.g, frame, floor);
		const slices = [...courses(sliced.g, frame, floor)].length;
		expect(slices).toBeGreaterThan(5);
		expect(once.told()).toBe(sliced.told());
		expect(once.shapes()).toBeGreaterThan(slices);
	});
});
