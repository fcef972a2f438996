// How keys step among the lines of the history.
import { expect, it } from "vitest";
import { stepForKey, stepTarget } from "../../../../../src/page/input/keys/history-keys.ts";

it("steps among the lines of the history, upward past the first that is drawn and never past the last", () => {
	expect([stepForKey("ArrowUp"), stepForKey("End"), stepForKey("x"), stepForKey("Enter")]).toEqual([
		"up",
		"last",
		null,
		null,
	]);
	expect(stepTarget("up", 0, 10)).toBe(-1);
	expect(stepTarget("pageUp", 25, 40)).toBe(15);
	expect(stepTarget("first", 25, 40)).toBe(0);
	expect(stepTarget("last", 25, 40)).toBe(39);
	expect(stepTarget("pageDown", 35, 40)).toBe(39);
});
