// What a choice leaves in the log, in every form that ink has for it, and how a story that breaks ends.
import { describe, expect, it } from "vitest";
import { isProblem, type Problem } from "../../../src/base/problem.ts";
import type { Line, OfferedChoice } from "../../../src/director/crew.ts";
import { createDirector } from "../../../src/director/director.ts";
import { NULL_CREW } from "../../../src/director/null-crew.ts";
import type { SaveData } from "../../../src/director/save/save-data.ts";
import { compileInk } from "../../../src/story/compile/compile-ink.ts";
import { createSession } from "../../../src/story/runtime/session.ts";

function stage(ink: string) {
	const compiled = compileInk({ "main.ink": ink }, "main.ink");
	if (isProblem(compiled)) throw new Error(JSON.stringify(compiled));
	const told: Problem[] = [];
	const problems: Problem[] = [];
	const saves: SaveData[] = [];
	let lines: Line[] = [];
	let offered: readonly OfferedChoice[] = [];
	let ends = 0;
	const page = {
		...NULL_CREW.page,
		print: async (line: Line) => void lines.push(line),
		restore: (all: readonly Line[]) => {
			lines = [...all];
		},
		offer: (choices: readonly OfferedChoice[]) => {
			offered = choices;
		},
		effect: (effect: { effect: string }) => {
			if (effect.effect === "ending") ends++;
		},
		tell: (what: string | Problem) => void (typeof what !== "string" && told.push(what)),
	};
	const make = () =>
		createDirector({
			open: () => createSession(compiled.story as never, { seed: 1, where: "test" }),
			run: { pack: "test", hash: "h", skeleton: "s", lists: "l", seed: 1, playthrough: 1 },
			speakers: {},
			crew: { ...NULL_CREW, page },
			wait: async () => {},
			now: () => 1,
			queueSave: (serialize) => void saves.push(serialize()),
			onProblem: (found) => void problems.push(found),
		});
	return {
		make,
		told,
		problems,
		saves,
		lines: () => lines.map(({ as, text }) => `${as}: ${text}`),
		last: () => lines.at(-1)!,
		all: () => lines,
		offered: () => offered,
		ends: () => ends,
	};
}

/** The log after the `nth` choice, from the choice on. */
async function after(ink: string, nth = 0): Promise<readonly string[]> {
	const on = stage(ink);
	const director = on.make();
	await director.begin();
	while (!on.offered().length) await director.take({ do: "advance" });
	const before = on.lines().length;
	await director.take({ do: "choose", index: nth });
	return on.lines().slice(before);
}

describe("a choice that was taken", () => {
	it("is set once, as what was chosen, whatever its form", async () => {
		const door =
			'You are at a door.\n* I knock.\n  Nobody comes.\n* "Hello?"[] I call.\n  Nobody calls back.\n- -> END';
		expect(await after(door, 0)).toEqual(["chosen: I knock.", "prose: Nobody comes."]);
		expect(await after(door, 1)).toEqual(['chosen: "Hello?" I call.', "prose: Nobody calls back."]);
		expect(await after("A.\n* [Go on]\n  On.\n- -> END")).toEqual(["chosen: Go on", "prose: On."]);
		expect(await after('A.\n* "Hi[!"]," you say.\n  On.\n- -> END')).toEqual(['chosen: "Hi," you say.', "prose: On."]);
	});

	it("is set once where it is a printed value and nothing else", async () => {
		expect(await after('VAR word = "Hail"\nA.\n* \\ {word}\n  On.\n- -> END')).toEqual(["chosen: Hail", "prose: On."]);
	});

	it("is set apart from the words it leads to on the same line", async () => {
		expect(await after("A.\n* I go. -> k\n=== k\nThe pier.\n-> END")).toEqual(["chosen: I go.", "prose: The pier."]);
	});

	it("has its tags once, and none of them is told as unknown", async () => {
		const on = stage("A.\n* I look. # look: lamp\n* I shout. # CLASS: loud\n- On.\n-> END");
		const director = on.make();
		await director.begin();
		await director.take({ do: "choose", index: 1 });
		expect(on.all().map(({ text, tags }) => [text, tags])).toEqual([
			["A.", []],
			["I shout.", ["CLASS: loud"]],
			["On.", []],
		]);
		await director.take({ do: "rewind" });
		await director.take({ do: "choose", index: 0 });
		expect(on.problems).toEqual([]);
	});
});

describe("a choice that was taken, elsewhere than in the log,", () => {
	it("is written once in a letter that is open", async () => {
		const ink = 'A.\n# letter: one title="One"\n# as: letter\nDear\n* My dear,\n  how are you.\n- -> END';
		expect(await after(ink)).toEqual(["letter: My dear,"]);
	});

	it("is told once in another language too", async () => {
		const on = stage("A.\n* I knock.[] Twice.\n  Nobody.\n- -> END");
		const director = on.make();
		await director.begin();
		await director.take({ do: "choose", index: 0 });
		const other = compileInk({ "main.ink": "A.\n* Llamo.[] Dos veces.\n  Nadie.\n- -> END" }, "main.ink");
		if (isProblem(other)) throw new Error(other.what);
		const open = () => createSession(other.json, { seed: 1, where: "test", language: "es" });
		expect(await director.translate(open, "es")).toBe("done");
		expect(on.lines()).toEqual(["prose: A.", "chosen: Llamo. Dos veces.", "prose: Nadie."]);
	});

	it("is there once after a save, a rewind and a save from before", async () => {
		const on = stage("A.\n* I knock.\n  Nobody.\n* I wait.\n- On.\n* * [More]\n- - End.\n-> END");
		const director = on.make();
		await director.begin();
		await director.take({ do: "choose", index: 0 });
		await director.take({ do: "advance" });
		const log = ["prose: A.", "chosen: I knock.", "prose: Nobody.", "prose: On."];
		expect(on.lines()).toEqual(log);
		const saved = on.saves.at(-1)!;
		expect(await on.make().begin(saved)).toBe("done");
		expect(on.lines()).toEqual(log);
		// Until 0.1.0 what ink repeats was a line of its own, and the trail did not say so.
		const old = {
			...saved,
			trail: saved.trail.map(({ echoes: _, ...taken }) => taken),
			lines: [...saved.lines.slice(0, 2), { ...saved.lines[1]!, as: "prose" as const }, ...saved.lines.slice(2)],
			fresh: saved.fresh + 1,
		};
		expect(await on.make().begin(old)).toBe("done");
		expect(on.lines()).toEqual(["prose: A.", "chosen: I knock.", "prose: I knock.", ...log.slice(2)]);
	});
});

describe("a story that breaks", () => {
	it("shows the last line of a loose end, and ends; the author is told its line, the player nothing", async () => {
		const on = stage("-> road\n=== road\nA road.\n* [Walk on]\n  You walk into the dark.\n");
		const director = on.make();
		await director.begin();
		await director.take({ do: "choose", index: 0 });
		expect(on.lines().slice(1)).toEqual(["chosen: Walk on", "prose: You walk into the dark."]);
		expect([on.ends(), on.told]).toEqual([1, []]);
		expect(on.problems).toMatchObject([{ code: "story.loose-end", where: "main.ink:5" }]);
		await director.take({ do: "advance" });
		expect([on.ends(), on.problems.length]).toEqual([1, 1]);
	});

	it("keeps the words before an error, tells its place, and ends", async () => {
		const on = stage('VAR n = "x"\nA.\nBefore, and {n - 1} after.\nNever.\n-> END');
		const director = on.make();
		await director.begin();
		await director.take({ do: "advance" });
		await director.take({ do: "advance" });
		expect(on.lines().slice(0, 2)).toEqual(["prose: A.", "prose: Before, and"]);
		expect(on.told.map(({ where, what }) => `${where}: ${what}`)).toEqual([
			'main.ink:3: "-" can\'t be done with a value of the kind String',
		]);
		expect(on.ends()).toBe(1);
		expect(on.offered()).toEqual([]);
	});

	it("ends where there were no words, and goes no further", async () => {
		const on = stage("A.\n* [Go] -> a\n=== a\n-> b\n=== b\n-> a");
		const director = on.make();
		await director.begin();
		await director.take({ do: "choose", index: 0 });
		expect([on.ends(), on.told.length]).toEqual([1, 1]);
		await director.take({ do: "advance" });
		expect([on.ends(), on.told.length]).toEqual([1, 1]);
		await director.take({ do: "rewind" });
		expect(on.offered().map(({ text }) => text)).toEqual(["Go"]);
	});
});
