// A pack's own places on the stage: a picture it brings, cut to the frame, or a place of the game in other colours, over a canvas that only
// writes down what is asked of it.
import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { type Manifest, readManifest } from "../../../src/packs/import/manifest.ts";
import { createFrame } from "../../../src/picture/frame.ts";
import { paletteOf } from "../../../src/picture/palettes.ts";
import { pictureOf } from "../../../src/picture/places.ts";
import { lookOf, ownPicture } from "../../../src/stage/own.ts";

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
const [wide, tall] = [createFrame(1280, 720), createFrame(390, 844)];

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
			const painted = await ownPicture(own, "ferry", "dusk", frame);
			painted!.planes[0]!.draw!(brush as unknown as CanvasRenderingContext2D);
			const [x, y, w, h] = drawn.at(-1)! as [number, number, number, number];
			expect(x).toBeLessThanOrEqual(-frame.over + 0.01);
			expect(y).toBeLessThanOrEqual(0.01);
			expect(x + w).toBeGreaterThanOrEqual(frame.w + frame.over - 0.01);
			expect(y + h).toBeGreaterThanOrEqual(frame.h - 0.01);
			expect(w / h).toBeCloseTo(2);
			expect([x + w / 2, y + h / 2]).toEqual([expect.closeTo(frame.w / 2), expect.closeTo(frame.h / 2)]);
		}
	});
	it("is the tall one in a tall frame, where there is one", async () => {
		await ownPicture(own, "ferry", "dusk", wide);
		await ownPicture(own, "ferry", "dusk", tall);
		await ownPicture(own, "ferry", "dawn", tall);
		expect(asked).toEqual(["blob:wide", "blob:tall", "blob:wide"]);
	});
	it("has the colours its manifest gives, or those found in it", async () => {
		expect((await ownPicture(own, "ferry", "dusk", wide))?.coat.dark).toBe(RED["deep"]);
		expect((await ownPicture(own, "ferry", "dawn", wide))?.coat.dark).toMatch(/^(#|rgb)/);
		expect((await ownPicture(own, "ferry", "dawn", wide))?.coat.dark).not.toBe(RED["deep"]);
	});
	it("that is torn gives way to the place it is like; one that is not there to nothing", async () => {
		const painted = await ownPicture(own, "torn", "dusk", wide);
		expect(painted?.planes.length).toBe(pictureOf("pier", "dusk", wide).planes.length);
		expect(await ownPicture(own, "bare", "dusk", wide)).toBeNull();
	});
});

describe("a place of the game in other colours", () => {
	it("is that place, in that light, with the pack's palette", async () => {
		const [game, red] = [pictureOf("apartment", "night", wide), await ownPicture(own, "kitchen", "late", wide)];
		expect(red?.planes.length).toBe(game.planes.length);
		expect([game.coat.dark, red?.coat.dark]).toEqual([paletteOf("apartment", "night").deep, RED["deep"]]);
	});
	it("without a palette is the place as it is, and leaves the game's own colours alone", async () => {
		await ownPicture(own, "kitchen", "late", wide);
		expect((await ownPicture(own, "kitchen", "plain", wide))?.coat).toEqual(pictureOf("apartment", "night", wide).coat);
	});
});

describe("what is not a pack's place", () => {
	it("is left to the game", async () => {
		for (const id of ["tram", "constructor", "__proto__", "odd"])
			expect(await ownPicture(own, id, "day", wide)).toBeNull();
	});
	it("a light it has not is its first", () => {
		expect(lookOf(places["ferry"]!, "noon")).toBe(places["ferry"]!.lights["dusk"]);
		expect(lookOf(places["ferry"]!, "toString")).toBe(places["ferry"]!.lights["dusk"]);
	});
});
