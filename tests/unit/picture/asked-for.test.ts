// Every place in every light that a cue of the story asks for has its picture, wide and tall, and its words.
import { readdirSync, readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { PLACES, paintPlace, placeDescription } from "../../../src/picture/place-table.ts";
import { createViewport } from "../../../src/picture/viewport.ts";

const DIR = "stories/the-voice-you-keep";
const cues = readdirSync(DIR)
	.filter((file) => file.endsWith(".ink"))
	.flatMap((file) =>
		[...readFileSync(`${DIR}/${file}`, "utf8").matchAll(/#\s*place:\s*([\w-]+)([^#\n]*)/g)].map(([, id, rest]) => ({
			file,
			id: id!,
			light: /light=([\w-]+)/.exec(rest!)?.[1] ?? "",
			cut: /\bcut\b/.test(rest!),
		})),
	);
const asked = [...new Set(cues.map(({ id, light }) => `${id} ${light}`))].sort();

const COMING = new Set(["coat-shop"]); // painted before its scene is in the story

describe("what the story asks to be shown", () => {
	it("is a good many pictures, and leaves few that stand unasked", () => {
		expect(cues.length).toBeGreaterThan(60);
		expect(new Set(cues.map(({ id }) => id)).size).toBeGreaterThanOrEqual(18);
		const never = Object.keys(PLACES).filter((id) => !COMING.has(id) && !cues.some((cue) => cue.id === id));
		expect(never).toEqual([]);
	});

	it.each(asked)("%s has its picture and its words", (name) => {
		const [id, light] = name.split(" ") as [string, string];
		expect(Object.keys(PLACES)).toContain(id);
		if (light) expect(Object.keys(PLACES[id]!.words)).toContain(light);
		expect(placeDescription(id, light).length).toBeGreaterThan(24);
		for (const frame of [createViewport(1280, 720), createViewport(390, 844)]) {
			const picture = paintPlace(id, light, frame);
			expect(picture.planes.length).toBeGreaterThanOrEqual(id === "dark" ? 1 : 4);
			// People have a floor to stand on inside the frame, or there is no floor at all.
			if (picture.ground) expect(picture.ground.y - picture.ground.tall).toBeLessThan(frame.h);
		}
	});

	it("is cut to only where the story says so: for the phone and the days it breaks into", () => {
		const cuts = cues.filter(({ cut }) => cut);
		expect(cuts.length).toBeGreaterThan(0);
		expect(cuts.length).toBeLessThan(cues.length / 3);
	});
});
