// The pictures Amy's Rooms brings: painted like the stage's places, wide and tall for each light.

import { readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { isProblem } from "../../../src/base/problem.ts";
import { createViewport } from "../../../src/picture/viewport.ts";
import { ROOMS } from "../../../tools/pictures/amys-rooms/palettes.ts";
import { OWN_ROOMS } from "../../../tools/pictures/amys-rooms/rooms.ts";
import { readAssetCatalogue } from "../../../tools/story/asset-catalogue.ts";
import { checkSource } from "../../../tools/story/check-source.ts";
import { type ReadPack, readPack } from "../../../tools/vite-ink/read-pack.ts";

const DIR = "stories/amys-rooms";

function read(): ReadPack {
	const pack = readPack(DIR);
	if (isProblem(pack)) throw new Error(JSON.stringify(pack));
	return pack;
}
const pack = read();
const pictured = Object.entries(pack.manifest.places).flatMap(([id, { lights }]) =>
	Object.entries(lights).flatMap(([light, look]) => (look.image ? [{ id, light, look }] : [])),
);

// Width and height of a lossy WebP, from its first frame's header.
function sizeOf(file: string): [number, number] {
	const bytes = readFileSync(join(DIR, file));
	expect(bytes.toString("latin1", 0, 4) + bytes.toString("latin1", 8, 15)).toBe("RIFFWEBPVP8");
	const at = bytes.indexOf(Buffer.from([0x9d, 0x01, 0x2a]));
	return [bytes.readUInt16LE(at + 3) & 0x3fff, bytes.readUInt16LE(at + 5) & 0x3fff];
}

describe("amy's own rooms", () => {
	it("are the three that are painted, each in the lights that are painted", () => {
		const painted = Object.entries(OWN_ROOMS).flatMap(([id, { words }]) => Object.keys(words).map((l) => `${id} ${l}`));
		expect(painted.length).toBe(7);
		expect(pictured.map(({ id, light }) => `${id} ${light}`)).toEqual(painted);
		expect(Object.entries(ROOMS).flatMap(([id, lights]) => Object.keys(lights).map((l) => `${id} ${l}`))).toEqual(
			painted,
		);
	});

	it.each(pictured)("$id in $light is rendered wide and tall, and described in words", ({ look }) => {
		expect(sizeOf(look.image!)).toEqual([1600, 900]);
		expect(sizeOf(look.portrait!)).toEqual([780, 1688]);
		expect(look.words.length).toBeGreaterThan(60);
	});

	it.each(pictured)("$id in $light has five planes at least, from far to near, the nearest soft", ({ id, light }) => {
		for (const frame of [createViewport(1600, 900), createViewport(780, 1688)]) {
			const { planes } = OWN_ROOMS[id]!.paint(light, frame);
			expect(planes.length).toBeGreaterThanOrEqual(5);
			const depths = planes.map((plane) => plane.depth);
			expect(depths).toEqual([...depths].sort((a, b) => a - b));
			expect(planes.at(-1)!.blur).toBeGreaterThan(0);
		}
	});

	it("weigh less than 700 kB together", () => {
		const files = pictured.flatMap(({ look }) => [look.image!, look.portrait!]);
		const sum = files.reduce((all, file) => all + readFileSync(join(DIR, file)).length, 0);
		console.log(`${files.length} pictures, ${Math.round(sum / 1000)} kB`);
		expect(sum).toBeLessThan(700_000);
	});

	it("are all the story asks for: its source has no problem", () => {
		expect(checkSource(pack, readAssetCatalogue(pack.manifest.places))).toEqual([]);
	});

	it("are missed when gone: a lost picture and an unknown likeness are problems", () => {
		const places = {
			...pack.manifest.places,
			baths: {
				...pack.manifest.places["baths"]!,
				like: "the-sea",
				lights: { night: { image: "gone.webp", words: "" } },
			},
		};
		const problems = checkSource({ ...pack, manifest: { ...pack.manifest, places } }, readAssetCatalogue(places)).map(
			(p) => p.what,
		);
		expect(problems).toContain('baths is like no place there is, "the-sea"');
		expect(problems).toContain("there is no picture gone.webp");
		expect(problems).toContain('baths has no light "dark"');
	});
});
