// What a player gets whose save was made in an older version of the story: the right place, or an honest "not sure"; never a wrong branch.
import { describe, expect, it } from "vitest";
import { createDirector } from "../../../src/director/director.ts";
import type { Kept } from "../../../src/director/kept.ts";
import { isProblem } from "../../../src/problem.ts";
import { compileInk } from "../../../src/story/compile.ts";
import { createSession } from "../../../src/story/session.ts";
import { listsOf, skeletonOf } from "../../../src/story/skeleton.ts";
import { muteCrew } from "../../../tools/story/mute-crew.ts";

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

function cast(ink: string) {
	const compiled = compileInk({ "a.ink": ink }, "a.ink");
	if (Array.isArray(compiled)) throw new Error(JSON.stringify(compiled));
	let kept: Kept | null = null;
	const director = createDirector({
		open: () => createSession(compiled.json, { seed: 1, where: "test" }),
		run: {
			pack: "p",
			hash: skeletonOf(compiled.json) + ink.length,
			skeleton: skeletonOf(compiled.json),
			lists: listsOf(compiled.json),
			seed: 1,
			playthrough: 1,
		},
		speakers: [],
		crew: muteCrew(() => {}),
		wait: async () => {},
		now: () => 0,
		keep: (lay) => {
			kept = lay();
		},
		onProblem: () => {},
	});
	return { director, kept: () => JSON.parse(JSON.stringify(kept)) as Kept };
}

async function save(): Promise<Kept> {
	const { director, kept } = cast(OLD);
	await director.begin();
	await director.take({ do: "choose", index: 0 });
	await director.take({ do: "skip" });
	await director.take({ do: "choose", index: 1 });
	await director.take({ do: "skip" });
	return kept();
}

async function load(ink: string) {
	const { director } = cast(ink);
	const wrong = await director.begin(await save());
	const { offered, variables, moment } = director.present();
	return { wrong, offered: offered.map((o) => o.text), variables, printed: moment.printed };
}

describe("a save, in a story that was", () => {
	it("given a typo mended, goes on in silence at the same choices", async () => {
		const got = await load(OLD.replace("The street is", "The street was"));
		expect(got).toMatchObject({ wrong: null, offered: ["Left.", "Right."], variables: { mood: "mid", trust: 1 } });
	});
	it("given a choice before the ones taken, still has taken the right ones", async () => {
		const got = await load(
			OLD.replace("* [Open the window.]", "* [Ring home.]\n  It rings.\n* [Open the window.]").replace(
				"* [Take them two",
				"* [Sit down.]\n  Cold.\n* [Take them two",
			),
		);
		expect(got).toMatchObject({ wrong: null, offered: ["Left.", "Right."], variables: { mood: "mid", trust: 1 } });
	});
	it("given a knot renamed, is found again", async () => {
		const got = await load(OLD.replaceAll("stairs\n", "stairwell\n").replace("-> stairs", "-> stairwell"));
		expect(got).toMatchObject({ wrong: null, offered: ["Left.", "Right."] });
	});
	it("robbed of the choice that was taken, is not sure and says so", async () => {
		const got = await load(OLD.replace("* [Take them slowly.]\n  A woman overtakes you with a cello.\n", ""));
		expect(isProblem(got.wrong)).toBe(true);
	});
	it("robbed of the knot it stood in, is not sure and says so", async () => {
		const got = await load(`${OLD.slice(0, OLD.indexOf("=== stairs")).replace("-> stairs", "-> END")}`);
		expect(isProblem(got.wrong)).toBe(true);
	});
	it("given another default, keeps its own value or is not sure; it never changes in silence", async () => {
		const got = await load(OLD.replace("VAR trust = 1", "VAR trust = 5"));
		if (!got.wrong) expect(got.variables["trust"]).toBe(1);
		else expect(isProblem(got.wrong)).toBe(true);
	});
	it("given its LIST in another order, holds the same item and never the number", async () => {
		const got = await load(OLD.replace("low, mid, high", "low, sour, mid, high"));
		expect(got).toMatchObject({ wrong: null, variables: { mood: "mid" } });
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
