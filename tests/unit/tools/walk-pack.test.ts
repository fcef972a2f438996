// Walks over stories that go wrong or in circles, and what the source says of knots: told once, and never a
// stack trace.
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, describe, expect, it } from "vitest";
import { isProblem } from "../../../src/base/problem.ts";
import { knotGraph, sourceTags } from "../../../tools/story/source.ts";
import { walkPack } from "../../../tools/story/walk-pack.ts";
import { readPack } from "../../../tools/vite-ink/read-pack.ts";

const dir = mkdtempSync(join(tmpdir(), "walks-"));
afterAll(() => rmSync(dir, { recursive: true }));

function pack(ink: string) {
	const file = join(dir, "a.ink");
	writeFileSync(file, ink);
	const read = readPack(file);
	if (isProblem(read)) throw new Error(JSON.stringify(read));
	return read;
}
const walk = (ink: string, runs = 30) => walkPack(pack(ink), { runs, seed: 1 });

describe("a walk", () => {
	it("tells of a loop of diverts once, at its first line", async () => {
		const { problems } = await walk("Start.\n* [Fine] Fine.\n  -> END\n* [Round] -> a\n=== a\n-> b\n=== b\n-> a");
		expect(problems.map(({ where, what }) => `${where}: ${what}`)).toEqual(["a.ink:6: a line of the story never ends"]);
	}, 30_000);

	it("tells of a loose end once, and counts it as an end", async () => {
		const { problems, ends } = await walk("-> road\n=== road\nA road.\n* [Walk on]\n  You walk into the dark.\n");
		expect(problems.map(({ where, code }) => `${where}: ${code}`)).toEqual(["a.ink:5: story.loose-end"]);
		expect(ends).toEqual({ "(no name)": 30 });
	});

	it("counts the words of a story that begins again, and ends there", async () => {
		const { problems, ends, words } = await walk("Hello there.\n* [Again]\n  # RESTART\n  -> END");
		expect(problems).toEqual([]);
		expect(ends).toEqual({ "(begins again)": 30 });
		expect(words.min).toBe(3);
	});

	it("begins no run when there is no time, and says how many it walked", async () => {
		const report = await walkPack(pack("Hello.\n-> END"), { runs: 30, seed: 1, seconds: 0 });
		expect([report.runs, report.asked]).toEqual([0, 30]);
	});

	it("sees both ways of a choice of two", async () => {
		const { coverage } = await walk("Hello.\n* [Left] L.\n* [Right] R.\n- -> END");
		expect(coverage.choices).toEqual({ seen: 2, total: 2 });
	});

	it("sees knots with names of any script", async () => {
		const ink =
			"-> ático\n=== ático ===\nVacío.\n* [Bajar.] -> salón\n=== salón ===\n-> días(2) -> cocina_é\n=== días(n) ===\nPasan {n}.\n->->\n=== cocina_é\nPan.\n-> END";
		expect((await walk(ink)).coverage.knots).toEqual({ seen: 4, total: 4 });
	});
});

describe("the graph of knots", () => {
	const unused = (ink: string): string[] => {
		const { files, story } = pack(ink);
		const graph = knotGraph(files, story);
		const reached = new Set<string>();
		const visit = (knot: string): void => {
			if (reached.has(knot)) return;
			reached.add(knot);
			for (const next of graph.get(knot)?.leads ?? []) visit(next);
		};
		visit("");
		return [...graph].filter(([knot, { where }]) => where && !reached.has(knot)).map(([knot]) => knot);
	};

	it("follows ink's own targets, whatever they are called and however they are kept", () => {
		expect(unused("-> 1_start\n=== 1_start\nHello.\n-> 2_next\n=== 2_next\nBye.\n-> END")).toEqual([]);
		expect(unused("VAR next = -> kept\n-> a.b\n=== a\n= b\nHi.\n-> next\n=== kept\n-> END")).toEqual([]);
		expect(
			unused(
				"-> t ->\n<- thread\n{f(-> given)}\n-> END\n=== t\n->->\n=== thread\n-> DONE\n=== given\n-> END\n=== function f(-> x)\n~ return 1",
			),
		).toEqual([]);
	});

	it("finds what is led to only from a comment, or from itself", () => {
		expect(unused("Hi.\n// -> lost\n-> END\n=== lost\n-> lost2\n=== lost2\n-> lost")).toEqual(["lost", "lost2"]);
	});
});

describe("tags of the source", () => {
	it("are as ink reads them", () => {
		const found = [...sourceTags({ "a.ink": "A. # mood: {x} sad // # no\n* [Go # struck]\n/* # no */" })];
		expect(found).toEqual([
			{ where: "a.ink:1", text: "mood: 1 sad", onChoice: false, told: true },
			{ where: "a.ink:2", text: "struck", onChoice: true, told: false },
		]);
	});
});
