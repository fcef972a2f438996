// What a player gets with a save from an older version of the story: the right place, or an honest "not
// sure"; never a wrong branch.
import { describe, expect, it } from "vitest";
import { isProblem } from "../../../../src/base/problem.ts";
import { createDirector } from "../../../../src/director/director.ts";
import type { SaveData } from "../../../../src/director/save/save-data.ts";
import { compileInk } from "../../../../src/story/compile/compile-ink.ts";
import { findChapterKnot, readKnots, readRenames } from "../../../../src/story/runtime/knots.ts";
import { createSession } from "../../../../src/story/runtime/session.ts";
import { listsHash, structureHash } from "../../../../src/story/runtime/structure-hash.ts";
import { headlessCrew } from "../../../../tools/story/headless-crew.ts";

const OLD = `
LIST moods = low, mid, high
VAR mood = low
VAR trust = 1
-> office
=== office
You sit down at the fourth desk from the window.
* [Open the window.]
  ~ mood = mid
  Air comes in, and a wasp with it.
* [Leave it shut.]
  The glass ticks in the sun all morning.
- Paul comes by with his yoghurt and his opinions. -> stairs
=== stairs
The stairs smell of rain and other people's umbrellas.
* [Take them two at a time.]
  ~ trust = trust + 1
  You arrive before your breath does.
* [Take them slowly.]
  A woman overtakes you with a cello.
- The street is where you left it.
* [Left.]
  Left it is.
  -> END
* [Right.]
  Right it is.
  -> END
`;

function createRun(ink: string) {
	const compiled = compileInk({ "a.ink": ink }, "a.ink");
	if (isProblem(compiled)) throw new Error(JSON.stringify(compiled));
	let kept: SaveData | null = null;
	const director = createDirector({
		open: () => createSession(compiled.json, { seed: 1, where: "test" }),
		run: {
			pack: "p",
			hash: structureHash(compiled.json) + ink.length,
			skeleton: structureHash(compiled.json),
			lists: listsHash(compiled.json),
			seed: 1,
			playthrough: 1,
		},
		speakers: {},
		renamedKnots: async () => readRenames(readKnots(compiled.json)),
		crew: headlessCrew(() => {}),
		wait: async () => {},
		now: () => 0,
		queueSave: (lay) => {
			kept = lay();
		},
		onProblem: () => {},
	});
	return { director, kept: () => JSON.parse(JSON.stringify(kept)) as SaveData };
}

async function save(way = [0, 1], ink = OLD): Promise<SaveData> {
	const { director, kept } = createRun(ink);
	await director.begin();
	for (const index of way) {
		await director.take({ do: "choose", index });
		await director.take({ do: "skip" });
	}
	return kept();
}

async function open(ink: string, saved: SaveData) {
	const { director } = createRun(ink);
	const wrong = await director.begin(saved);
	const { offered, variables, moment } = director.present();
	return { wrong, offered: offered.map((o) => o.text), variables, printed: moment.printed };
}
const load = async (ink: string, way?: number[]) => open(ink, await save(way));

describe("a save, in a story that was", () => {
	it("given a typo mended, goes on in silence at the same choices", async () => {
		const got = await load(OLD.replace("The street is", "The street was"));
		expect(got).toMatchObject({ wrong: "done", offered: ["Left.", "Right."], variables: { mood: "mid", trust: 1 } });
	});
	it("given a choice before the ones taken, still has taken the right ones", async () => {
		const got = await load(
			OLD.replace("* [Open the window.]", "* [Ring home.]\n  It rings.\n* [Open the window.]").replace(
				"* [Take them two",
				"* [Sit down.]\n  Cold.\n* [Take them two",
			),
		);
		expect(got).toMatchObject({ wrong: "done", offered: ["Left.", "Right."], variables: { mood: "mid", trust: 1 } });
	});
	it("given a knot renamed, is found again", async () => {
		const got = await load(OLD.replaceAll("stairs\n", "stairwell\n").replace("-> stairs", "-> stairwell"));
		expect(got).toMatchObject({ wrong: "done", offered: ["Left.", "Right."] });
	});
	it("robbed of the choice that was taken, is not sure and says so", async () => {
		const got = await load(OLD.replace("* [Take them slowly.]\n  A woman overtakes you with a cello.\n", ""));
		expect(isProblem(got.wrong)).toBe(true);
	});
	it("robbed of the knot it stood in, is not sure and says so", async () => {
		const got = await load(`${OLD.slice(0, OLD.indexOf("=== stairs")).replace("-> stairs", "-> END")}`);
		expect(isProblem(got.wrong)).toBe(true);
	});
});

describe("a save, in a story whose variables were", () => {
	it("given another default, keeps its own value", async () => {
		const got = await load(OLD.replace("VAR trust = 1", "VAR trust = 5"));
		expect(got).toMatchObject({ wrong: "done", offered: ["Left.", "Right."], variables: { mood: "mid", trust: 1 } });
	});
	it("given another default of what was moved by a choice, is not moved from the new one", async () => {
		const got = await load(OLD.replace("VAR trust = 1", "VAR trust = 5"), [0, 0]);
		expect(got).toMatchObject({ wrong: "done", variables: { trust: 2 } });
	});
	it("given a new variable, has its default and everything else as it was", async () => {
		const got = await load(OLD.replace("VAR trust = 1", "VAR trust = 1\nVAR rain = 3"));
		expect(got).toMatchObject({ wrong: "done", variables: { mood: "mid", trust: 1, rain: 3 } });
	});
	it("given an item more in its LIST, before the one it holds, holds the same item and never the number", async () => {
		const got = await load(OLD.replace("low, mid, high", "low, sour, mid, high"));
		expect(got).toMatchObject({ wrong: "done", offered: ["Left.", "Right."], variables: { mood: "mid" } });
	});
	it("given its LIST in another order, holds the same item", async () => {
		const got = await load(OLD.replace("low, mid, high", "high, low, mid"));
		expect(got).toMatchObject({ wrong: "done", offered: ["Left.", "Right."], variables: { mood: "mid" } });
	});
	it("given its LIST in another order and other words on a choice taken, is not sure and says so", async () => {
		const other = OLD.replace("low, mid, high", "high, low, mid").replace("Open the window.", "Let some air in.");
		expect(isProblem((await load(other)).wrong)).toBe(true);
	});
	it("robbed of the item its LIST held, is not sure and says so", async () => {
		const got = await load(OLD.replace("low, mid, high", "low, high").replace("~ mood = mid", "~ mood = high"));
		expect(isProblem(got.wrong)).toBe(true);
	});
});

describe("a save, in a story with choices that were", () => {
	it("given other words on a choice taken, goes on past it; nothing else was changed", async () => {
		const got = await load(OLD.replace("[Open the window.]", "[Let some air in.]"));
		expect(got).toMatchObject({ wrong: "done", offered: ["Left.", "Right."], variables: { mood: "mid", trust: 1 } });
	});
	it("given a knot renamed where two choices have the same words, is found by `# was:`", async () => {
		const twins = (ink: string) =>
			ink.replace("[Take them two at a time.]", "[Say nothing.]").replace("[Take them slowly.]", "[Say nothing.]");
		const saved = await save([0, 1], twins(OLD));
		const renamed = twins(OLD).replace("-> stairs", "-> stairwell").replace("Leave it shut.", "Leave it closed.");
		const bare = renamed.replace("=== stairs\n", "=== stairwell\n");
		const told = renamed.replace("=== stairs\n", "=== stairwell\n# was: stairs\n");
		expect(isProblem((await open(bare, saved)).wrong)).toBe(true);
		expect(await open(told, saved)).toMatchObject({
			wrong: "done",
			offered: ["Left.", "Right."],
			variables: { mood: "mid", trust: 1 },
		});
	});
	it("given a new ending to the scene it stood in, is not put on the wrong branch", async () => {
		const got = await load(
			OLD.replace(
				"* [Left.]\n  Left it is.\n  -> END\n* [Right.]\n  Right it is.\n  -> END",
				"* [Up.]\n  Up.\n  -> END\n* [Down.]\n  Down.\n  -> END",
			),
		);
		expect(isProblem(got.wrong)).toBe(true);
	});
});

describe("a scene begun again in the new version", () => {
	it("begins at its knot, under whichever name, with what the player had: variables, lists, letters, stars", async () => {
		const ink = OLD.replace("low, mid, high", "high, low, mid")
			.replace("-> stairs", "-> stairwell")
			.replace("=== stairs\n", '=== stairwell\n# was: stairs\n# scene: steps title="The Steps" act=1\n');
		const compiled = compileInk({ "a.ink": ink }, "a.ink");
		if (isProblem(compiled)) throw new Error(JSON.stringify(compiled));
		const knots = readKnots(compiled.json);
		expect(findChapterKnot(knots, "", "stairs")).toBe("stairwell");
		expect(findChapterKnot(knots, "The Steps", "gone")).toBe("stairwell");
		expect(findChapterKnot(knots, "", "gone")).toBe("");
		const kept = await save([0, 0]);
		const letters = [{ id: "fifty", title: "Fifty", lines: ["Dear you,"] }];
		const stars = [{ id: "sea", title: "The sea" }];
		const { director } = createRun(ink);
		const as = { ...kept, tableau: { ...kept.tableau, letters, stars } };
		expect(await director.begin({ knot: "stairwell", as })).toBe("done");
		const { moment, variables } = director.present();
		expect(moment.lines.map((line) => line.text)).toEqual(["The stairs smell of rain and other people's umbrellas."]);
		expect(moment.tableau).toMatchObject({ letters, stars });
		expect(variables).toMatchObject({ mood: "mid", trust: 2 });
	});
	it("reads the old names of stitches too, and never takes a name from a knot that has it now", () => {
		const ink = "-> one\n=== one\n# was: two\n-> a\n= a\n# was: b\nA.\n-> two\n=== two\n# was: three\nB.\n-> END\n";
		const compiled = compileInk({ "a.ink": ink }, "a.ink");
		if (isProblem(compiled)) throw new Error(JSON.stringify(compiled));
		expect([...readRenames(readKnots(compiled.json))]).toEqual([
			["one.b", "one.a"],
			["three", "two"],
		]);
	});
});
