// A pack's own places on the stage: a picture of its own, cropped to the frame, or a place of the game in
// other colours. The canvas only writes down what it is asked.
import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { type Manifest, readManifest } from "../../../src/packs/import/manifest.ts";
import { paletteOf } from "../../../src/picture/palettes.ts";
import { paintPlace } from "../../../src/picture/place-table.ts";
import { createViewport } from "../../../src/picture/viewport.ts";
import { lightOf, paintPackPlace } from "../../../src/stage/pack-picture.ts";

const RED = Object.fromEntries(
	["high", "mid", "low", "glow", "haze", "deep", "spark"].map((name, i) => [name, `#c0101${i}`]),
);
const { places } = readManifest(
	{
		id: "kettle",
		name: "K",
		version: "1.0.0",
		places: {
			ferry: {
				lights: { dusk: { image: "ferry.webp", portrait: "tall.webp", palette: RED }, dawn: { image: "ferry.webp" } },
			},
			kitchen: { like: "apartment", lights: { late: { like: "night", palette: RED }, plain: { like: "night" } } },
			torn: { like: "pier", lights: { dusk: { image: "torn.webp" } } },
			bare: { lights: { dusk: { image: "gone.webp" } } },
			odd: { like: "toString", lights: { day: {} } },
		},
	},
	"k",
) as Manifest;
const FILES: Record<string, string> = { "ferry.webp": "blob:wide", "tall.webp": "blob:tall", "torn.webp": "blob:torn" };
const own = { places, address: (file: string) => FILES[file] };
const [wide, tall] = [createViewport(1280, 720), createViewport(390, 844)];

const asked: string[] = [];
const drawn: number[][] = [];
const brush = {
	drawImage: (_: unknown, ...at: number[]) => drawn.push(at),
	getImageData: (_x: number, _y: number, w: number, h: number) => ({
		data: Uint8ClampedArray.from({ length: w * h * 4 }, (_, i) => (i % 4 === 3 ? 255 : Math.floor(i / 4) * 4)),
	}),
};

beforeEach(() => {
	asked.length = drawn.length = 0;
	vi.stubGlobal("document", { createElement: () => ({ getContext: () => brush }) });
	vi.stubGlobal(
		"Image",
		class {
			naturalWidth = 1000;
			naturalHeight = 500;
			onload = () => {};
			onerror = () => {};
			set src(address: string) {
				asked.push(address);
				queueMicrotask(() => (address === "blob:torn" ? this.onerror() : this.onload()));
			}
		},
	);
});
afterEach(() => vi.unstubAllGlobals());

describe("a picture of a pack", () => {
	it("covers the frame, with its middle in the middle, whatever its shape", async () => {
		for (const frame of [wide, tall]) {
			drawn.length = 0;
			const painted = await paintPackPlace(own, "ferry", "dusk", frame);
			painted!.planes[0]!.draw!(brush as unknown as CanvasRenderingContext2D);
			const [x, y, w, h] = drawn.at(-1)! as [number, number, number, number];
			expect(x).toBeLessThanOrEqual(-frame.overscan + 0.01);
			expect(y).toBeLessThanOrEqual(0.01);
			expect(x + w).toBeGreaterThanOrEqual(frame.w + frame.overscan - 0.01);
			expect(y + h).toBeGreaterThanOrEqual(frame.h - 0.01);
			expect(w / h).toBeCloseTo(2);
			expect([x + w / 2, y + h / 2]).toEqual([expect.closeTo(frame.w / 2), expect.closeTo(frame.h / 2)]);
		}
	});
	it("is the tall one in a tall frame, where there is one", async () => {
		await paintPackPlace(own, "ferry", "dusk", wide);
		await paintPackPlace(own, "ferry", "dusk", tall);
		await paintPackPlace(own, "ferry", "dawn", tall);
		expect(asked).toEqual(["blob:wide", "blob:tall", "blob:wide"]);
	});
	it("has the colours its manifest gives, or those found in it", async () => {
		expect((await paintPackPlace(own, "ferry", "dusk", wide))?.figureShading.dark).toBe(RED["deep"]);
		expect((await paintPackPlace(own, "ferry", "dawn", wide))?.figureShading.dark).toMatch(/^(#|rgb)/);
		expect((await paintPackPlace(own, "ferry", "dawn", wide))?.figureShading.dark).not.toBe(RED["deep"]);
	});
	it("that is torn gives way to the place it is like; one that is not there to nothing", async () => {
		const painted = await paintPackPlace(own, "torn", "dusk", wide);
		expect(painted?.planes.length).toBe(paintPlace("pier", "dusk", wide).planes.length);
		expect(await paintPackPlace(own, "bare", "dusk", wide)).toBeNull();
	});
});

describe("a place of the game in other colours", () => {
	it("is that place, in that light, with the pack's palette", async () => {
		const [game, red] = [paintPlace("apartment", "night", wide), await paintPackPlace(own, "kitchen", "late", wide)];
		expect(red?.planes.length).toBe(game.planes.length);
		expect([game.figureShading.dark, red?.figureShading.dark]).toEqual([
			paletteOf("apartment", "night").deep,
			RED["deep"],
		]);
	});
	it("without a palette is the place as it is, and leaves the game's own colours alone", async () => {
		await paintPackPlace(own, "kitchen", "late", wide);
		expect((await paintPackPlace(own, "kitchen", "plain", wide))?.figureShading).toEqual(
			paintPlace("apartment", "night", wide).figureShading,
		);
	});
});

describe("what is not a pack's place", () => {
	it("is left to the game", async () => {
		for (const id of ["tram", "constructor", "__proto__", "odd"])
			expect(await paintPackPlace(own, id, "day", wide)).toBeNull();
	});
	it("a light it has not is its first", () => {
		expect(lightOf(places["ferry"]!, "noon")).toBe(places["ferry"]!.lights["dusk"]);
		expect(lightOf(places["ferry"]!, "toString")).toBe(places["ferry"]!.lights["dusk"]);
	});
});
