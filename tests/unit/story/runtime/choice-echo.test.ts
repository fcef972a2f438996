// What ink repeats of a choice, in every form a choice has.
import { describe, expect, it } from "vitest";
import { isProblem } from "../../../../src/base/problem.ts";
import { compileInk } from "../../../../src/story/compile/compile-ink.ts";
import { createSession } from "../../../../src/story/runtime/session.ts";

/** The first beat after the first choice: what it repeats, and all it says. */
function chosen(ink: string): readonly [string, string] {
	const compiled = compileInk({ "main.ink": ink }, "main.ink");
	if (isProblem(compiled)) throw new Error(JSON.stringify(compiled));
	const session = createSession(compiled.json, { seed: 1, where: "test" });
	for (let beat = session.next(); !isProblem(beat) && !beat.choices.length && !beat.end; ) beat = session.next();
	session.choose(0);
	const state = session.saveState();
	const after = session.next();
	const thawed = createSession(compiled.json, { seed: 1, where: "test" });
	thawed.loadState(state);
	expect(thawed.next()).toEqual(after);
	if (isProblem(after)) throw new Error(after.what);
	return [after.echo ?? "", after.text];
}

describe("what ink repeats of a choice", () => {
	it("is the whole of a choice without brackets, with its tags left out", () => {
		expect(chosen("* I knock.\n  Nobody.\n- -> END")).toEqual(["I knock.", "I knock."]);
		expect(chosen("* I knock. # loud\n  Nobody.\n- -> END")).toEqual(["I knock.", "I knock."]);
		expect(chosen("VAR n = 2\n* I knock {n:{n} times|once}.\n  x\n- -> END")[0]).toBe("I knock 2 times.");
		expect(chosen("+ (again) I go {~up|down} the stairs.\n  x\n- -> END")[0]).toMatch(/^I go (up|down) the stairs\.$/);
	});

	it("is what stands before the bracket and what follows it on its line", () => {
		expect(chosen('* "Hello?"[] I call.\n  Nobody.\n- -> END')[0]).toBe('"Hello?" I call.');
		expect(chosen("* I say[ hello], and wait.\n  x\n- -> END")[0]).toBe("I say, and wait.");
	});

	it("is nothing of a choice that is all in brackets", () => {
		expect(chosen("* [Go on]\n  Nobody.\n- -> END")).toEqual(["", "Nobody."]);
		expect(chosen("* [Go on] You go.\n  Nobody.\n- -> END")).toEqual(["", "You go."]);
	});

	it("is nothing of what the story told where a label is called as ink calls the words of a choice", () => {
		expect(chosen("* [Go on] -> s\n- (s) Here.\n* * I wait.\n- -> END")).toEqual(["", "Here."]);
	});

	it("ends where a divert leads elsewhere, unless the sentence goes on", () => {
		const door = (words: string) => `* I knock. -> door\n=== door\n${words}\n-> END`;
		expect(chosen(door("The door opens."))).toEqual(["I knock.", "I knock. The door opens."]);
		expect(chosen("* I take <>\n  the key.\n- -> END")[0]).toBe("I take the key.");
		expect(chosen("* I take -> key\n=== key\nthe key.\n-> END")[0]).toBe("I take the key.");
	});

	it("is found in threads, tunnels and nested choices", () => {
		expect(chosen("<- talk\n-> DONE\n=== talk\n* I ask.\n  She answers.\n- -> DONE")[0]).toBe("I ask.");
		expect(chosen("-> talk ->\nOut.\n-> END\n=== talk\n* I ask.\n  She answers.\n- ->->")[0]).toBe("I ask.");
	});
});
