// A player for the browser tests: reads the page by its stable hooks only, by keys, by touch or by mouse.
import { expect, type Page } from "@playwright/test";

/** Sets what the player has set before the page is opened; without pictures, unless asked for, since software frames would set the pace. */
export async function withSettings(page: Page, settings: Record<string, unknown>): Promise<void> {
	await page.addInitScript((s) => localStorage.setItem("the-voice-you-keep/settings", JSON.stringify(s)), {
		instant: true,
		...settings,
	});
}

/** Begins the story from the title screen, by keys alone. */
export async function beginByKeys(page: Page): Promise<void> {
	await expect(page.getByRole("heading", { level: 1 })).toBeVisible();
	await tabTo(page, /^(new|begin)/i);
	await page.keyboard.press("Enter");
	const dialog = page.getByRole("dialog");
	await expect(dialog).toBeVisible();
	await tabTo(page, /begin|read on|start|go on/i);
	await page.keyboard.press("Enter");
	await expect(page.locator("[data-line]").first()).toBeVisible();
}

async function tabTo(page: Page, name: RegExp): Promise<void> {
	for (let i = 0; i < 30; i++) {
		const text = await page.evaluate(() =>
			document.activeElement instanceof HTMLButtonElement ? (document.activeElement.textContent ?? "") : "",
		);
		if (name.test(text.trim())) return;
		await page.keyboard.press("Tab");
	}
	throw new Error(`no control called ${name} was reached by Tab`);
}

/** Waits until the page is waiting for the player: choices, or a way on that moves. */
export const choices = (page: Page) => page.locator("[data-choice]");

/** How a player goes on and chooses. */
export interface Hands {
	advance(page: Page): Promise<void>;
	choose(page: Page, nth: number): Promise<void>; // nth of all choices, 0 first
}

/** Keys alone: Enter to go on, digits to choose. */
export const keys: Hands = {
	advance: (page) => page.keyboard.press("Enter"),
	choose: (page, nth) => page.keyboard.press(String(nth + 1)),
};

/** Touch alone. */
export const touch: Hands = {
	advance: (page) => page.locator("[role=log]").tap({ position: { x: 20, y: 4 }, force: true }),
	choose: (page, nth) => choices(page).nth(nth).tap(),
};

/** Plays until `done` says so, choosing the first choice that can be had, or what `pick` says; returns the lines read. */
export async function play(
	page: Page,
	hands: Hands,
	done: () => Promise<boolean>,
	pick: (texts: readonly string[]) => number | undefined = () => undefined,
): Promise<string[]> {
	for (let step = 0; step < 3000; step++) {
		if (await done()) return lines(page);
		const before = await state(page);
		if (before.choices.length) {
			const able = before.choices.findIndex((c) => !c.struck);
			await hands.choose(page, pick(before.choices.map((c) => c.text)) ?? able);
		} else await hands.advance(page);
		await page
			.waitForFunction(
				(was) => {
					const now = [
						document.querySelectorAll("[data-line]").length,
						[...document.querySelectorAll("[data-choice]")].map((c) => c.textContent).join("|"),
					];
					return now.join("/") !== was;
				},
				`${before.lines}/${before.choices.map((c) => c.raw).join("|")}`,
				{ timeout: 350 },
			)
			.catch(() => {});
	}
	throw new Error("the player played for three thousand steps");
}

async function state(
	page: Page,
): Promise<{ lines: number; choices: { text: string; raw: string; struck: boolean }[] }> {
	return page.evaluate(() => ({
		lines: document.querySelectorAll("[data-line]").length,
		choices: [...document.querySelectorAll("[data-choice]")].map((c) => ({
			text: (c.textContent ?? "").trim(),
			raw: c.textContent ?? "",
			struck: c.getAttribute("aria-disabled") === "true" || c.getAttribute("data-offer") === "struck",
		})),
	}));
}

/** Every line on the page. */
export const lines = (page: Page): Promise<string[]> => page.locator("[data-line]").allTextContents();

/** Says whether a scene's title has been reached. */
export const sceneIs = (page: Page, title: string) => async () =>
	(await page.locator("[role=log]").textContent())?.includes(title) ?? false;
