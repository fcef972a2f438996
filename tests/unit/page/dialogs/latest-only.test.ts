// A view that was fetched too late: it is not shown, and its failure is nobody's.
import { describe, expect, it } from "vitest";
import { createLatestOnly } from "../../../../src/page/dialogs/latest-only.ts";
import { settled } from "../../support/settled.ts";

function open() {
	const at = { place: "the menu" };
	const latestOnly = createLatestOnly(() => at.place);
	const happened: string[] = [];
	const ask = (name: string) => {
		const coming = { resolve: (_: string) => {}, reject: (_: string) => {} };
		const promise = new Promise<string>((resolve, reject) => Object.assign(coming, { resolve, reject }));
		latestOnly(promise).then(
			(value) => happened.push(`${name}: ${value}`),
			(reason) => happened.push(`${name} failed: ${reason}`),
		);
		return coming;
	};
	return { at, ask, happened };
}

describe("an answer", () => {
	it("is passed on, and so is a failure", async () => {
		const { ask, happened } = open();
		ask("saves").resolve("here");
		await settled();
		ask("keys").reject("no network");
		await settled();
		expect(happened).toEqual(["saves: here", "keys failed: no network"]);
	});
	it("is dropped when something else was asked for meanwhile, whichever comes first", async () => {
		const { ask, happened } = open();
		const [early, late] = [ask("saves"), ask("settings")];
		late.resolve("here");
		early.resolve("here too");
		await settled();
		expect(happened).toEqual(["settings: here"]);
	});
	it("is dropped when the player is elsewhere", async () => {
		const { at, ask, happened } = open();
		const coming = ask("saves");
		at.place = "the story";
		coming.resolve("here");
		await settled();
		expect(happened).toEqual([]);
	});
	it("that failed is dropped too once nobody waits for it", async () => {
		const { ask, happened } = open();
		const [early, late] = [ask("saves"), ask("settings")];
		early.reject("no network");
		late.resolve("here");
		await settled();
		expect(happened).toEqual(["settings: here"]);
	});
});
