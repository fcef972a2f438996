// A story in two parts: the first is told word for word as the whole is, until it needs the rest; and both
// make the whole again.
import { describe, expect, it } from "vitest";
import { isProblem } from "../../../../src/base/problem.ts";
import { compileInk } from "../../../../src/story/compile/compile-ink.ts";
import { joinStory } from "../../../../src/story/runtime/join-story.ts";
import { WAITS_FOR_REST } from "../../../../src/story/runtime/missing-rest.ts";
import { createSession, type StoryJson } from "../../../../src/story/runtime/session.ts";
import { splitStory } from "../../../../src/story/runtime/split-story.ts";
import { listsHash, structureHash } from "../../../../src/story/runtime/structure-hash.ts";
import { readLanguage } from "../../../../tools/vite-ink/read-languages.ts";
import { readPack } from "../../../../tools/vite-ink/read-pack.ts";

const INK = `
VAR met = 0
LIST moods = calm, (glad)
-> office
=== office
# scene: office title="The Office" act=1
You begin. {party: Again.} {TURNS_SINCE(-> party.cake)}
* [Stay] -> office_hall ->
* [Leave] -> party.cake
- {counted(2)}<> letters.
-> party
=== office_hall
The hall<>
->->
=== function counted(n)
~ return n + met
=== party
# scene: party title="The Party" act=2
And then a party.
- (cake) Cake. {later(1)}
-> office_hall -> END
=== function later(n)
~ return n
`;

function compile(ink = INK): StoryJson {
	const built = compileInk({ "main.ink": ink }, "main.ink");
	if (isProblem(built)) throw new Error(built.what);
	return built.json;
}

const parts = (json: StoryJson) => splitStory(json) ?? expect.fail("it has one act");
const open = (json: StoryJson, seed = 1) => createSession(json, { seed, where: "test" });
const names = (json: object) => Object.keys(json).filter((name) => name !== "#f");

describe("a story in two parts", () => {
	it("has in the first what is reached before another act begins, and in the rest what is not", () => {
		expect(names(parts(compile()).rest)).toEqual(["party", "later"]);
	});
	it("is the same story, to the letter, when both have come", () => {
		const whole = compile();
		const { first, rest } = parts(whole);
		expect(JSON.stringify(joinStory(first, rest))).toBe(JSON.stringify(whole));
	});
	it("says in the first what the whole's structure and lists are", () => {
		const whole = compile();
		const { first } = parts(whole);
		expect([structureHash(first), listsHash(first)]).toEqual([structureHash(whole), listsHash(whole)]);
	});
	it("stays in one where all of it is one act", () => {
		expect(splitStory(compile("Hello. # scene: a act=1\n-> END\n"))).toBeNull();
		expect(splitStory(compile("-> a\n=== a\nA. -> END\n=== b\nB. -> END\n"))).toBeNull();
	});
});

/** Tells a story by chance until it waits, ends or has told enough: its beats, and ink's state after each. */
function told(json: StoryJson, seed: number, most = 400): { beats: string[]; waits: boolean } {
	const session = open(json, seed);
	const beats: string[] = [];
	for (let turn = seed; beats.length < most; turn = (turn * 31 + 7) % 1009) {
		const beat = session.next();
		if (isProblem(beat)) return { beats, waits: beat.code === WAITS_FOR_REST };
		beats.push(JSON.stringify([beat, session.saveState()]));
		if (beat.end) break;
		if (beat.choices.length) session.choose(turn % beat.choices.length);
	}
	return { beats, waits: false };
}

function expectSameUntilItWaits(whole: StoryJson, seeds: readonly number[]): void {
	const { first } = parts(whole);
	for (const seed of seeds) {
		const { beats, waits } = told(first, seed);
		expect(waits, `seed ${seed}`).toBe(true);
		expect(beats.length).toBeGreaterThan(0);
		expect(beats).toEqual(told(whole, seed, beats.length).beats);
	}
}

describe("the first part", () => {
	it("is told as the whole is until it needs the rest: words, counts, glue and state", () => {
		expectSameUntilItWaits(compile(), [0, 1]);
	});
	it("waits at a knot and at a place inside one, and goes on there in the whole", () => {
		const { first, rest } = parts(compile());
		for (const pick of [0, 1]) {
			const session = open(first);
			session.next();
			session.choose(pick);
			const before = session.saveState();
			expect(session.next()).toMatchObject({ code: WAITS_FOR_REST });
			const again = open(joinStory(first, rest));
			again.loadState(before);
			const beat = again.next();
			expect(isProblem(beat) ? beat.what : beat.text).toBe(["The hall2 letters.", "Cake. 1"][pick]);
		}
	});
	it("of the game's own story is told as the whole is, in its own language and in Spanish", {
		timeout: 240_000,
	}, () => {
		const pack = readPack("stories/the-voice-you-keep");
		if (isProblem(pack)) throw new Error(pack.what);
		const spanish = readLanguage(pack, "es");
		if (isProblem(spanish)) throw new Error(spanish.what);
		for (const { json } of [pack, spanish]) {
			const { first, rest } = parts(json);
			expect(JSON.stringify(joinStory(first, rest))).toBe(JSON.stringify(json));
			expect(JSON.stringify(first).length).toBeLessThan(JSON.stringify(json).length / 4);
			expectSameUntilItWaits(json, [3]);
		}
		expect(parts(spanish.json).first["shape"]).toBe(parts(pack.json).first["shape"]);
	});
});
