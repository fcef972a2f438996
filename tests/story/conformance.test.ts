// Ink's language: every feature through our session and through plain inkjs, over every path (to a bound),
// with the same seed. The `.told` beside each `.ink` is what a reader of the first choices meets, so that
// both cannot be wrong together.
import { existsSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { Story } from "inkjs/full"; // another copy of ink than the session's, whose limits it must not have
import { describe, expect, it } from "vitest";
import { isProblem } from "../../src/base/problem.ts";
import { compileInk } from "../../src/story/compile/compile-ink.ts";
import { createSession, type StoryJson } from "../../src/story/runtime/session.ts";

const SEED = 7;
const WAYS = 25; // of one case
const TURNS = 8; // of one way
const LINES = 60; // between two choices
const here = join(import.meta.dirname, "conformance");
const cases = readdirSync(here)
	.filter((f) => f.endsWith(".ink"))
	.map((f) => f.replace(/\.ink$/, ""));

/** What is told up to a choice or the end. */
interface Passage {
	readonly lines: readonly (readonly [text: string, ...tags: string[]])[];
	readonly choices: readonly (readonly [text: string, ...tags: string[]])[];
}

/** What is told after each of some choices, as plain ink tells it. */
function plain(json: StoryJson, picks: readonly number[]): Passage[] {
	const story = new Story(json);
	const errors: string[] = [];
	story.onError = (message) => errors.push(message);
	story.allowExternalFunctionFallbacks = true;
	story.state.storySeed = SEED;
	story.state.previousRandom = 0;
	return [-1, ...picks].map((pick) => {
		if (pick >= 0) story.ChooseChoiceIndex(pick);
		const lines: [string, ...string[]][] = [];
		while (story.canContinue && lines.length < LINES) {
			const text = story.Continue()!.trim();
			const tags = story.currentTags ?? [];
			if (text || tags.length) lines.push([text, ...tags]);
		}
		expect(errors).toEqual([]);
		return { lines, choices: story.currentChoices.map((c) => [c.text.trim(), ...(c.tags ?? [])] as const) };
	});
}

/** The same in our session. `frozen`: before every choice it is saved, and goes on in a fresh session. */
function ours(json: StoryJson, picks: readonly number[], frozen: boolean): Passage[] {
	const open = () => createSession(json, { seed: SEED, where: "conformance" });
	let session = open();
	return [-1, ...picks].map((pick) => {
		if (frozen) {
			const state = session.saveState();
			session = open();
			expect(session.loadState(state)).toBe("done");
		}
		if (pick >= 0) expect(session.choose(pick)).toBe("done");
		const lines: [string, ...string[]][] = [];
		for (;;) {
			const beat = session.next();
			if (isProblem(beat)) throw new Error(beat.what);
			if (beat.text || beat.tags.length) lines.push([beat.text, ...beat.tags]);
			if (beat.end || beat.choices.length || lines.length === LINES)
				return { lines, choices: beat.choices.map((c) => [c.text, ...c.tags] as const) };
		}
	});
}

/** Every way through, shortest first, to a bound. */
function* waysThrough(json: StoryJson): Generator<number[]> {
	const waiting: number[][] = [[]];
	for (let found = 0; waiting.length && found < WAYS; found++) {
		const picks = waiting.shift()!;
		yield picks;
		const offered = plain(json, picks).at(-1)!.choices.length;
		if (picks.length < TURNS) for (let i = 0; i < offered; i++) waiting.push([...picks, i]);
	}
}

const compiled = (name: string): StoryJson => {
	const made = compileInk({ [name]: readFileSync(join(here, `${name}.ink`), "utf8") }, name);
	if (isProblem(made)) throw new Error(JSON.stringify(made));
	return made.json;
};

/** The story of a reader who always takes the first choice. */
function toldOf(json: StoryJson): string {
	const picks: number[] = [];
	while (picks.length < TURNS && plain(json, picks).at(-1)!.choices.length) picks.push(0);
	const say = (of: readonly string[]) => of.map((part, i) => (i ? `# ${part}` : part)).join(" ");
	return plain(json, picks)
		.flatMap(({ lines, choices }) => [...lines.map(say), ...choices.map((c) => `* ${say(c)}`)])
		.map((line) => `${line}\n`)
		.join("");
}

describe("ink's", () => {
	it.each(cases)("%s are told as plain ink tells them, and so after every save", (name) => {
		const json = compiled(name);
		let ways = 0;
		for (const picks of waysThrough(json)) {
			const told = plain(json, picks);
			expect(ours(json, picks, false), `ours, by ${picks}`).toEqual(told);
			expect(ours(json, picks, true), `saved, by ${picks}`).toEqual(told);
			ways++;
		}
		expect(ways).toBeGreaterThan(0);
		const page = join(here, `${name}.told`);
		const told = toldOf(json);
		if (process.env["TELL"] && !existsSync(page)) writeFileSync(page, told); // then read it
		expect(told).toBe(readFileSync(page, "utf8"));
	});
});
