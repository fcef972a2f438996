import { describe, expect, it } from "vitest";
import { isProblem } from "../../../src/base/problem.ts";
import { initialMoment } from "../../../src/director/moment.ts";
import { serialize } from "../../../src/director/save/save-data.ts";
import { takeBeat, takeChoice } from "../../../src/director/step.ts";
import { compileInk } from "../../../src/story/compile/compile-ink.ts";
import { createSession } from "../../../src/story/runtime/session.ts";

describe("a moment", () => {
	it("shares all that came before it: the thousandth holds no more of its own than the tenth", () => {
		const compiled = compileInk({ "a.ink": "-> loop\n=== loop\nA line.\n+ [On]\n-> loop" }, "a.ink");
		if (isProblem(compiled)) throw new Error("does not compile");
		const session = createSession(compiled.json, { seed: 1, where: "test" });
		let moment = initialMoment(session.saveState());
		let step = takeBeat(session, moment, {});
		const own: number[] = [];
		for (let i = 0; i < 1000; i++) {
			if (isProblem(step)) throw new Error(step.what);
			moment = step.moment;
			own.push(JSON.stringify({ ...moment, previous: null }).length);
			step = takeChoice(session, moment, {}, step.result.offered[0]!);
		}
		expect(own[999]! / own[10]!).toBeLessThan(1.1);
		const kept = serialize(
			moment,
			{ pack: "p", hash: "h", skeleton: "s", lists: "l", seed: 1, playthrough: 1 },
			{ trail: [], states: [] },
			{ offered: [], knot: "", variables: {}, when: 0, music: 0 },
		);
		expect(kept.states).toHaveLength(20);
		expect(kept.trail).toHaveLength(999);
	});
});
