// Every plan in this folder is a test: what it expects must be met, in order.
import { readdirSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { playPlan } from "./play-plan.ts";

const here = import.meta.dirname;

describe("story plans", () => {
	it.each(readdirSync(here).filter((f) => f.endsWith(".plan")))("%s", async (name) => {
		const { expected, met } = await playPlan(join(here, name));
		let at = 0;
		const missing = expected.filter((line) => {
			const found = met.indexOf(line, at);
			if (found >= 0) at = found + 1;
			return found < 0;
		});
		expect(missing, `met:\n${met.join("\n")}`).toEqual([]);
	});
});
