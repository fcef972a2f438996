import { describe, expect, it } from "vitest";
import { isProblem } from "../../../../src/base/problem.ts";
import { compileInk } from "../../../../src/story/compile/compile-ink.ts";
import type { Beat } from "../../../../src/story/runtime/beat.ts";
import { createSession } from "../../../../src/story/runtime/session.ts";

const play = (ink: string, seed = 1) => {
	const compiled = compileInk({ "main.ink": ink }, "main.ink");
	if (isProblem(compiled)) throw new Error(JSON.stringify(compiled));
	return createSession(compiled.json, { seed, where: "test" });
};
const beat = (got: unknown): Beat => {
	if (isProblem(got)) throw new Error(got.what);
	return got as Beat;
};

describe("a session", () => {
	it("gives a line with its tags, and the choices after the last line", () => {
		const session = play("One. # place: tram\nTwo.\n* [Go # silence]\n  Three.\n  -> END");
		const one = beat(session.next());
		expect(one).toMatchObject({ text: "One.", tags: ["place: tram"], choices: [], end: false });
		const two = beat(session.next());
		expect(two.choices).toMatchObject([{ text: "Go", tags: ["silence"], index: 0 }]);
		expect(session.choose(0)).toBe("done");
		expect(beat(session.next())).toMatchObject({ text: "Three.", end: true });
	});

	it("gives a beat without text for a choice that says nothing", () => {
		const session = play("One.\n* [Say nothing]\n  # earpiece: out\n  Later.\n  -> END");
		session.next();
		session.choose(0);
		expect(beat(session.next())).toMatchObject({ text: "Later.", tags: ["earpiece: out"] });
	});

	it("names the knot and stitch a line comes from", () => {
		const session = play("-> lunch.pen\n=== lunch\n= pen\nBlue ink.\n-> END");
		expect(beat(session.next()).knot).toBe("lunch.pen");
	});

	it("freezes and thaws to the same next beat, list values and defaults included", () => {
		const ink =
			"LIST moods = low, high\nVAR mood = low\nOne {mood}.\n* [A]\n  ~ mood = high\n  Two {mood} {shuffle:a|b|c|d}.\n  Three.\n  -> END\n";
		const first = play(ink, 7);
		first.next();
		first.choose(0);
		const state = first.saveState();
		const second = play(ink, 99);
		expect(second.loadState(state)).toBe("done");
		expect(second.next()).toEqual(first.next());
		expect(second.variables()).toEqual(first.variables());
		expect(second.variables()["mood"]).toBe("high");
	});

	it("repeats chance from the seed", () => {
		const ink = "{~a|b|c|d|e|f|g|h} {RANDOM(1,1000)}\n-> END";
		expect(play(ink, 5).next()).toEqual(play(ink, 5).next());
		expect(new Set([1, 2, 3, 4, 5].map((seed) => beat(play(ink, seed).next()).text)).size).toBeGreaterThan(1);
	});
});

describe("a session of a story that goes wrong", () => {
	it("makes a Problem of a loop that prints nothing, within its budget", () => {
		expect(isProblem(play("-> loop\n=== loop\n-> loop").next())).toBe(true);
	});

	it("makes a Problem of a text that doubles for ever, and the process lives", () => {
		const got = play('VAR s = "ab"\n-> loop\n=== loop\n~ s = s + s\n-> loop').next();
		expect(isProblem(got) && got.what).toMatch(/100,000 characters/);
	});

	it("makes a Problem of an unknown knot, a wrong save and a division by nothing", () => {
		const session = play("VAR n = 0\nOne.\n* [x]\n- {1 / n}\n-> END");
		expect(isProblem(session.goTo("nowhere"))).toBe(true);
		expect(isProblem(session.loadState("{}"))).toBe(true);
		const broken = play("VAR n = 0\nA {1 / n} B\n-> END");
		const told = [broken.next(), broken.next()];
		expect(told.some((b) => isProblem(b)) || told.length === 2).toBe(true);
	});

	it("gives the words before an error as its last beat, with what broke and where", () => {
		const got = beat(play('VAR n = "x"\n-> k\n=== k\nBefore, and {n - 1} after.\nNever.\n-> END').next());
		expect(got).toMatchObject({ text: "Before, and", choices: [], end: true });
		expect(got.broken).toMatchObject({ code: "story.stopped", where: "test (k)" });
	});

	it("gives a loose end's last line, and says that it is one", () => {
		expect(beat(play("Hello.\n* [Go]\n  On.").next()).end).toBe(false);
		expect(beat(play("-> k\n=== k\nHello.").next())).toMatchObject({
			text: "Hello.",
			end: true,
			broken: { code: "story.loose-end" },
		});
	});

	it("answers a function that nobody gives with 0", () => {
		const session = play("EXTERNAL ask(x)\nIt is {ask(1) + 1}.\n-> END");
		expect(beat(session.next()).text).toBe("It is 1.");
	});

	it("sets a variable, and passes over one the story does not have", () => {
		const session = play("VAR playthrough = 1\nRun {playthrough}.\n-> END");
		session.set("playthrough", 2);
		session.set("unheard_of", 1);
		expect(beat(session.next()).text).toBe("Run 2.");
	});
});

describe("compiling", () => {
	it("names file and line of a missing include, with the near name", () => {
		expect(compileInk({ "main.ink": "Hello\nINCLUDE part.ink", "acts/part.ink": "" }, "main.ink")).toMatchObject({
			code: "include.near",
			where: "main.ink:2",
			hint: "Did you mean acts/part.ink?",
		});
	});

	it("refuses to leave the pack", () => {
		expect(compileInk({ "main.ink": "INCLUDE ../../x.ink" }, "main.ink")).toMatchObject({
			code: "include.outside",
			where: "main.ink:1",
			what: "INCLUDE ../../x.ink leaves the pack",
		});
	});

	it("names file and line of an error in an included file", () => {
		expect(
			compileInk({ "main.ink": "INCLUDE b.ink\n-> b", "b.ink": "=== b\nHello\n-> nowhere\n" }, "main.ink"),
		).toMatchObject({ code: "ink.error", where: "b.ink:3" });
	});
});
