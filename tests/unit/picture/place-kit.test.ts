import { describe, expect, it } from "vitest";
import type { Brush } from "../../../src/picture/brushes/pen.ts";
import { paletteOf } from "../../../src/picture/palettes.ts";
import { composePlanes } from "../../../src/picture/places/place-kit.ts";
import { createViewport, type Viewport } from "../../../src/picture/viewport.ts";

const frame = createViewport(1280, 720);
const brush = {} as Brush; // no painter here touches it

describe("a place composed from a list of planes", () => {
	const order: string[] = [];
	const layouts: string[] = [];
	const layout = (light: string, f: Viewport) => {
		layouts.push(light);
		return { f, p: paletteOf("dark", "dark"), horizon: f.Y(0.5) };
	};
	type Layout = ReturnType<typeof layout>;
	const paint = composePlanes({
		layout,
		planes: [
			{ depth: 0, bottom: ({ horizon }) => horizon, draw: (_, { horizon }) => order.push(`sky ${horizon}`) },
			{
				depth: 1,
				blur: 0.02,
				top: () => 0,
				draw: [() => order.push("floor"), () => order.push("chair")],
				*after(_: Brush, { horizon }: Layout) {
					yield;
					order.push(`fronds ${horizon}`);
				},
			},
		],
		ambient: ({ horizon }) => [{ kind: "plume", x: 1, y: horizon, r: 2, rise: 3, colour: "#ffffff", depth: 0.5 }],
		own: ({ horizon }) => ({ ground: null, afterglowAt: [0, horizon] }),
	});
	const picture = paint("dusk", frame);

	it("gives each plane its rows by the layout, and no rows or painters that it does not name", () => {
		const [sky, near] = picture.planes;
		expect(sky).toEqual({ depth: 0, bottom: 360, draw: expect.any(Function) });
		expect(near).toMatchObject({ depth: 1, blur: 0.02, top: 0 });
		expect(near).not.toHaveProperty("behind");
	});

	it("draws the painters of a plane in turn, and what comes after by slices", () => {
		for (const plane of picture.planes) {
			plane.draw?.(brush);
			for (const _ of plane.after?.(brush) ?? []) order.push("pause");
		}
		expect(order).toEqual(["sky 360", "floor", "chair", "pause", "fronds 360"]);
	});

	it("computes its layout once a picture, in the light that is asked for", () => {
		expect(layouts).toEqual(["dusk"]);
	});

	it("has its ambient elements, its own answers, and the usual ones for the rest", () => {
		expect(picture.ambient).toMatchObject([{ kind: "plume", y: 360 }]);
		expect(picture.ground).toBeNull();
		expect(picture.afterglowAt).toEqual([0, 360]);
		expect(picture.weatherDepth).toBe(0.9);
	});
});
