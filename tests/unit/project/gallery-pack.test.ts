import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { isProblem } from "../../../src/base/problem.ts";
import { CUES } from "../../../src/director/cues.ts";
import { readPack } from "../../../tools/vite-ink/read-pack.ts";

describe("the gallery pack", () => {
	const pack = readPack("stories/gallery");
	if (isProblem(pack)) throw new Error("stories/gallery cannot be read");
	const ink = Object.values(pack.files).join("\n");

	it("has a knot for every cue there is, and writes the cue in it", () => {
		const knots = new Map(
			ink
				.split(/^=== /m)
				.slice(1)
				.map((knot) => [knot.slice(0, knot.indexOf(" ")), knot] as const),
		);
		const missing = CUES.filter((cue) => !new RegExp(`# ${cue.name}\\b`).test(knots.get(`cue_${cue.name}`) ?? ""));
		expect(missing.map((cue) => cue.name)).toEqual([]);
	});

	it("has every picture that a cue in it names", () => {
		const named = [...ink.matchAll(/# image: ([\w.-]+)/g)].map(([, file]) => file!);
		expect(named.length).toBeGreaterThan(0);
		for (const file of named) expect(readFileSync(`stories/gallery/${file}`).toString("latin1", 1, 4)).toBe("PNG");
	});

	it("is not shipped", () => {
		expect(pack.manifest.shipped).toBe(false);
	});
});
