// One screen and one signal: going elsewhere ends the visit before, and a question belongs to the visit it
// was asked in.
import { describe, expect, it } from "vitest";
import { createAppState, createAsk, goTo } from "../../../src/app/app-state.ts";
import { fakePage } from "./support/fakes.ts";

describe("the app's state", () => {
	it("ends the visit before when the player goes elsewhere", () => {
		const state = createAppState();
		const first = goTo(state, "playing");
		const second = goTo(state, "title");
		expect([first.aborted, second.aborted, state.screen, state.playing]).toEqual([true, false, "title", null]);
	});
	it("asks without ending the visit, and plays on with an answer", () => {
		const state = createAppState();
		const { page, seen } = fakePage();
		const visit = goTo(state, "playing");
		let answered = 0;
		createAsk(state, page)("taken", [{ title: "taken.back", go: () => answered++ }]);
		expect([state.screen, visit.aborted]).toEqual(["asking", false]);
		seen.asked[0]!.answer("taken.back");
		expect([state.screen, answered]).toEqual(["playing", 1]);
	});
	it("does not hear an answer to a question of a visit that has ended", () => {
		const state = createAppState();
		const { page, seen } = fakePage();
		goTo(state, "playing");
		let answered = 0;
		createAsk(state, page)("place", [{ title: "place.begin", go: () => answered++ }]);
		goTo(state, "title");
		seen.asked[0]!.answer("place.begin");
		expect([state.screen, answered]).toEqual(["title", 0]);
	});
});
