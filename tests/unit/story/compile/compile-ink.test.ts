// Ink as people write it: what plain ink compiles, compiles the same here, and no message of ink's is hidden.
import { describe, expect, it } from "vitest";
import { eachProblem, isProblem, type Problem } from "../../../../src/base/problem.ts";
import { type CompiledStory, compileInk } from "../../../../src/story/compile/compile-ink.ts";
import { createSession } from "../../../../src/story/runtime/session.ts";

const compiled = (files: Record<string, string>): CompiledStory => {
	const found = compileInk(files, Object.keys(files)[0]!);
	if (isProblem(found)) throw new Error(JSON.stringify(found));
	return found;
};
const refused = (files: Record<string, string>): readonly Problem[] => {
	const found = compileInk(files, Object.keys(files)[0]!);
	if (!isProblem(found)) throw new Error("it compiled");
	return eachProblem(found);
};
const told = (problems: readonly Problem[]) => problems.map(({ where, what }) => `${where}: ${what}`);

/** All that is told when the first choice is always taken. */
function play(files: Record<string, string>): string {
	const session = createSession(compiled(files).json, { seed: 1, where: "test" });
	const words: string[] = [];
	for (;;) {
		const beat = session.next();
		if (isProblem(beat)) throw new Error(beat.what);
		words.push(beat.text);
		if (beat.end) return words.filter(Boolean).join(" ");
		if (beat.choices.length) session.choose(0);
	}
}

describe("names", () => {
	it("of any script are told apart", () => {
		expect(play({ "a.ink": "-> début\n=== début\nBonjour.\n* [Oui] -> débat\n=== débat\nVoilà.\n-> END" })).toBe(
			"Bonjour. Voilà.",
		);
		const cyrillic =
			"-> начало\n=== начало\nПривет.\n* [Да] -> конец\n=== конец\nПока.\n-> END\n=== function сумма(a)\n~ return a";
		expect(play({ "a.ink": cyrillic })).toBe("Привет. Пока.");
		const functions =
			"Suman {días_entre(2, 3)} y {días_fuera(7)}.\n-> END\n=== function días_entre(a, b) ===\n~ return a + b\n=== function días_fuera(a) ===\n~ return a - 1";
		expect(play({ "a.ink": functions })).toBe("Suman 5 y 6.");
		expect(play({ "a.ink": "-> 1_start\n=== 1_start\nHello.\n-> 2_next\n=== 2_next\nBye.\n-> END" })).toBe(
			"Hello. Bye.",
		);
	});

	it("that ink refuses are refused in ink's own sense, each at its line", () => {
		expect(told(refused({ "a.ink": "-> tale-one\n=== tale-one\nOne.\n-> END" }))).toEqual([
			"a.ink:1: the line goes on where ink expects it to end",
			"a.ink:2: the knot's name ends before '-one'",
		]);
		expect(told(refused({ "a.ink": 'Hi {shout("x")}\n-> END\n=== FUNCTION shout(x)\n~ return x' }))).toEqual([
			"a.ink:3: the knot's name ends before 'shout(x)'",
		]);
		expect(told(refused({ "a.ink": "VAR k = 1\n-> k\n=== k\nHello\n-> END" }))).toEqual([
			"a.ink:1: VAR 'k': the name has already been used for a knot, at a.ink:3",
		]);
		expect(told(refused({ "a.ink": "-> a\n=== a\nHi.\n-> END\n=== a\nHo.\n-> END" }))).toEqual([
			'a.ink:5: there is already a knot called "a", at a.ink:2',
		]);
	});

	it("that are missing in many places are told once, with their count", () => {
		expect(told(refused({ "a.ink": "Hi {gold} {gold}.\n{gold}\n-> cave\n=== b\n-> cave" }))).toEqual([
			'a.ink:1: nothing is called "gold" (2 places)',
			'a.ink:3: "-> cave" leads nowhere: there is no knot or stitch called cave (2 places)',
		]);
	});
});

describe("what stands in comments and behind the end of a line", () => {
	it("is not read", () => {
		expect(play({ "a.ink": "/*\nINCLUDE old.ink\n*/\nHello there.\n-> END" })).toBe("Hello there.");
		const part = "=== second\nAnd on.\n-> END";
		expect(play({ "a.ink": "INCLUDE part.ink // the second part\nHello.\n-> second", "part.ink": part })).toBe(
			"Hello. And on.",
		);
		expect(play({ "a.ink": "INCLUDE: part.ink\nHello.\n-> second", ": part.ink": part })).toBe("Hello. And on.");
		const star =
			'EXTERNAL ring(x)\n// a path such as audio/* is fine in a comment\nHello there.\n{ring(1)}\n-> END\n=== function ring(x)\n~ return "rung"\n/* the end */';
		expect(play({ "a.ink": star })).toBe("Hello there. rung");
		expect(compiled({ "a.ink": star }).warnings).toEqual([]);
		const joined = "A line that goes on \\\n=== here ===\\\nand ends.\n-> here\n=== here\nNow.\n-> END";
		expect(play({ "a.ink": joined })).toMatch(/^A line that goes on\s+=== here[\s\S]* Now\.$/);
	});
});

describe("an EXTERNAL", () => {
	it("without a function gives 0, and the author is told once", () => {
		const ink =
			'EXTERNAL playSound(name)\nThe door opens.\n~ playSound("creak")\nAnd closes {playSound("x")} times.\n-> END';
		expect(play({ "a.ink": ink })).toBe("The door opens. And closes 0 times.");
		expect(told(compiled({ "a.ink": ink }).warnings)).toEqual([
			"a.ink:1: EXTERNAL playSound is answered by nobody here, and gives 0",
		]);
	});
});

describe("a file of knots only", () => {
	it("begins at its first, which is told once", () => {
		const ink =
			"# title: Knots\nVAR n = 1\n=== function f\n~ return 1\n=== start\nHello.\n-> END\n=== more\nMore.\n-> END";
		expect(play({ "a.ink": ink })).toBe("Hello.");
		expect(told(compiled({ "a.ink": ink }).warnings)).toEqual([
			"a.ink:5: nothing stands above the first knot, so the story begins at start",
		]);
	});

	it("begins where it says, when anything stands above", () => {
		expect(play({ "a.ink": "-> more\n=== start\nHello.\n-> END\n=== more\nMore.\n-> END" })).toBe("More.");
		expect(play({ "a.ink": "INCLUDE b.ink\n=== start\nHello.\n-> END", "b.ink": "Top.\n-> start" })).toBe(
			"Top. Hello.",
		);
	});
});

describe("ink's own complaints", () => {
	it("are cleaned of quotes that nothing opens", () => {
		const found = refused({ "a.ink": "VAR a = 1\nVAR a = 2\nHi {a.b.c(}.\n-> END" });
		for (const { what } of found) expect((what.match(/"/g) ?? []).length % 2).toBe(0);
		expect(found.length).toBeGreaterThan(0);
	});

	it("of a loose end say the line and what to do", () => {
		const { warnings } = compiled({ "a.ink": "-> road\n=== road\nA road.\n* [Walk on]\n  You walk.\n" });
		expect(warnings).toMatchObject([
			{ code: "story.loose-end", where: "a.ink:5", hint: "Divert on, or end it with -> END." },
		]);
	});
});
