// From place to place in the built game: what a dissolve costs while it lasts, that a cut is a cut, and how
// long the stage blocks the page.
import { expect, test } from "@playwright/test";
import { at, openStage, show } from "./support/stage-probe.ts";

const TURNS = [
	["roof", "night", "cabin", "whiteout"],
	["cabin", "whiteout", "square", "dusk"],
	["square", "dusk", "letter-office", "day"], // the place with the most in it
] as const;

test("a dissolve never paints more than six times over the screen, and leaves nothing behind", async ({ page }) => {
	await openStage(page, { w: 320, h: 180 });
	await show(page, at("roof", "night"));
	for (const [from, light, to, next] of TURNS) {
		const seen = await page.evaluate(
			async (tableau) => {
				const passes: number[] = [];
				const textures: number[] = [];
				let over = false;
				void window.stage.show(tableau, new AbortController().signal).then(() => {
					over = true;
				});
				const until = performance.now() + 12_000;
				while (performance.now() < until) {
					await new Promise((done) => setTimeout(done, 40));
					const now = window.stage.cost();
					passes.push(now.overdraw);
					textures.push(now.textures);
					// Two textures more than the place: the dissolve. It is over when they are gone.
					if (over && textures.at(-1)! <= Math.max(...textures) - 2) break;
				}
				return { passes, textures };
			},
			at(to, next),
		);
		const most = Math.max(...seen.passes);
		console.log(`${from} ${light} -> ${to} ${next}: ${most.toFixed(2)} passes at most, ${seen.passes.length} looks`);
		expect(seen.textures.at(-1)).toBeLessThanOrEqual(Math.max(...seen.textures) - 2);
		expect(most).toBeLessThanOrEqual(6);
	}
});

test("a cut is a cut: no dissolve covers it", async ({ page }) => {
	await openStage(page, { w: 320, h: 180 });
	await show(page, at("cabin", "night"));
	const laid = await page.evaluate(
		async (tableau) => {
			await window.stage.show(tableau, new AbortController().signal);
			const cut = window.stage.cost().textures;
			await window.stage.show(tableau, AbortSignal.abort());
			return { cut, after: window.stage.cost().textures };
		},
		at("drained", "day", { place: { id: "drained", light: "day", cut: true } }),
	);
	expect(laid.cut).toBe(laid.after);
});
