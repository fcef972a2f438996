// What the check prints: never more than a screenful or two, whatever a story is like.
import { expect, it } from "vitest";
import { problem } from "../../../src/base/problem.ts";
import { reportCheck } from "../../../tools/story/check.ts";

const found = (count: number) =>
	Array.from({ length: count }, (_, i) => problem("ink.error", `a.ink:${i + 1}`, "wrong"));

it("says that nothing was found, or each thing and the sum", () => {
	expect(reportCheck([], [])).toEqual(["no problem"]);
	expect(reportCheck(["foreign tags: mood"], found(1))).toEqual(["foreign tags: mood", "a.ink:1: wrong", "1 problem"]);
});

it("prints fewer than a hundred lines of a thousand problems, and how many more there are", () => {
	const lines = reportCheck([], found(1000));
	expect(lines).toHaveLength(82);
	expect(lines.slice(-2)).toEqual(["and 920 more; --json lists all", "1000 problems"]);
});
