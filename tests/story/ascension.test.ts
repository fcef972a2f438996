// A reader who shares, stands, waters and says the hard things reaches the rarest ending. The walk looks one
// step ahead.
import { describe, expect, it } from "vitest";
import { isProblem } from "../../src/base/problem.ts";
import { seededRandom } from "../../src/base/random.ts";
import type { Beat, Choice } from "../../src/story/runtime/beat.ts";
import { createSession, type InkValue, type StorySession } from "../../src/story/runtime/session.ts";
import { readPack } from "../../tools/vite-ink/read-pack.ts";

const number = (v: Record<string, InkValue>, name: string) => Number(v[name] ?? 0);
const shared = (v: Record<string, InkValue>) => String(v["memories"]).split(", ").filter(Boolean).length;

// What the ending asks for, as canon.md has it; leaning and avoidance would lead elsewhere.
function worth(v: Record<string, InkValue>): number {
	const apart = Math.abs(number(v, "tender") - number(v, "footing"));
	return (
		12 * shared(v) +
		12 * number(v, "truths") +
		4 * Math.min(5, number(v, "tree")) -
		2 * apart -
		3 * number(v, "leaning") -
		2 * number(v, "avoidance")
	);
}

// Beats up to the next choices or the end; the ending's name when it is passed.
function readOn(session: StorySession): { choices: readonly Choice[]; ending: string } {
	let ending = "";
	for (let i = 0; i < 3000; i++) {
		const beat = session.next();
		if (isProblem(beat)) throw new Error(beat.what);
		ending ||= endingOf(beat);
		const able = beat.choices.filter((choice) => !choice.tags.some((tag) => tag.startsWith("struck")));
		if (able.length || beat.end) return { choices: able, ending };
	}
	throw new Error("the story did not come to a choice");
}
const endingOf = (beat: Beat) =>
	beat.tags
		.find((tag) => tag.startsWith("ending:"))
		?.slice(7)
		.trim() ?? "";

function guidedWalk(open: () => StorySession, seed: number): string {
	const chance = seededRandom(seed);
	const session = open();
	let here = readOn(session);
	while (here.choices.length) {
		const state = session.saveState();
		const tried = here.choices.map((choice) => {
			session.loadState(state);
			readOn(session);
			session.choose(choice.index);
			const next = readOn(session);
			return { choice, worth: next.ending === "ascension" ? 1e6 : worth(session.variables()) + chance() };
		});
		const best = tried.reduce((a, b) => (b.worth > a.worth ? b : a)).choice;
		session.loadState(state);
		readOn(session);
		session.choose(best.index);
		here = readOn(session);
		if (here.ending) return here.ending;
	}
	return here.ending;
}

describe("ascension", () => {
	it("is reached by a walk that shares everything, says three hard truths and waters the tree", () => {
		const pack = readPack("stories/the-voice-you-keep");
		if (isProblem(pack)) throw new Error(pack.what);
		const open = () => createSession(pack.json, { seed: 1, where: "test" });
		const ends: string[] = [];
		for (let seed = 1; seed <= 6 && !ends.includes("ascension"); seed++) ends.push(guidedWalk(open, seed));
		expect(ends).toContain("ascension");
	}, 120_000);
});
