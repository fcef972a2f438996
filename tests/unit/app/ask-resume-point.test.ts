// The question when the place of a save cannot be found: the possible ways on, and no question once the
// player has left.
import { describe, expect, it } from "vitest";
import { askResumePoint } from "../../../src/app/ask-resume-point.ts";
import type { SaveData } from "../../../src/director/save/save-data.ts";
import { compiled, gate, saveData } from "./support/fakes.ts";

const STORY = compiled(`
-> one
=== one
# scene: one title="One"
Here it begins.
-> END
`);

function ask(
	save: SaveData,
	{ older = null as unknown, chapters = [] as SaveData[], visit = new AbortController().signal } = {},
) {
	const asked: { title: string; go: () => void }[][] = [];
	const went: unknown[][] = [];
	const done = askResumePoint(save, STORY, {
		ask: (_, answers) => void asked.push([...answers]),
		repository: { story: async () => older as never },
		progress: { chapters: async () => chapters },
		navigation: {
			playFrom: async (...how) => void went.push(["playFrom", ...how]),
			resume: async (...how) => void went.push(["resume", ...how]),
		},
		visit,
	});
	return { done, asked, went };
}
const titles = (asked: { title: string }[][]) => asked.map((answers) => answers.map(({ title }) => title));

describe("the question where to go on", () => {
	it("offers the older story, the chapter, and the beginning", async () => {
		const older = compiled();
		const { done, asked, went } = ask(saveData(5), { older });
		await done;
		expect(titles(asked)).toEqual([["place.older", "place.chapter", "place.begin"]]);
		for (const { go } of asked[0]!) go();
		expect(went).toEqual([
			["resume", saveData(5), older],
			["playFrom", { knot: "one", as: saveData(5) }],
			["playFrom"],
		]);
	});
	it("goes back to the save made where the chapter began, of the same playthrough, and else to its knot", async () => {
		const chapter = saveData(2, { when: 1 });
		const other = saveData(2, { when: 1, seed: 9 });
		const { done, asked, went } = ask(saveData(5), { chapters: [other, chapter] });
		await done;
		asked[0]![0]!.go();
		expect(went[0]!.slice(0, 2)).toEqual(["playFrom", chapter]);
		(went[0]![2] as { otherwise: () => void }).otherwise();
		expect(went[1]).toEqual(["playFrom", { knot: "one", as: saveData(5) }]);
	});
	it("offers the beginning alone where the scene is gone and no older story was saved", async () => {
		const { done, asked } = ask(saveData(5, { title: "Gone", knot: "gone" }));
		await done;
		expect(titles(asked)).toEqual([["place.begin"]]);
	});
	it("is not asked of a player who left while the older story was read", async () => {
		const reading = gate<null>();
		const leaving = new AbortController();
		const { done, asked } = ask(saveData(5), { older: reading.closed, visit: leaving.signal });
		leaving.abort();
		reading.open(null);
		await done;
		expect(asked).toEqual([]);
	});
});
