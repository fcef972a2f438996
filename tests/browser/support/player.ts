// A player for the browser tests: reads the page by its stable hooks only, by keys, by touch or by mouse.
import { expect, type Page } from "@playwright/test";

/**
 * Sets the player's settings before the page opens. Calm and without pictures by default: software draws
 * frames too slowly.
 */
export async function withSettings(page: Page, settings: Record<string, unknown>): Promise<void> {
	await page.addInitScript((s) => localStorage.setItem("the-voice-you-keep/settings", JSON.stringify(s)), {
		instant: true,
		pictures: false,
		calm: "on",
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

/** Waits for the hooks of development, which come a moment after the first line. */
export const untilDevHooks = (page: Page): Promise<unknown> => page.waitForFunction(() => "devHooks" in window);

/** Waits until the page is waiting for the player: choices, or a way on that moves. */
export const choices = (page: Page) => page.locator("[data-choice]");

/** How a player goes on and chooses. */
export interface InputMethod {
	advance(page: Page): Promise<void>;
	choose(page: Page, nth: number): Promise<void>; // nth of all choices, 0 first
}

/** Keys alone: Enter to go on, digits to choose. */
export const keys: InputMethod = {
	advance: (page) => page.keyboard.press("Enter"),
	choose: (page, nth) => page.keyboard.press(String(nth + 1)),
};

/** Touch alone. */
export const touch: InputMethod = {
	advance: (page) => page.locator("[role=log]").tap({ position: { x: 20, y: 4 }, force: true }),
	choose: (page, nth) => choices(page).nth(nth).tap(),
};

/** What the page shows a player. */
export interface PageSnapshot {
	readonly lines: number;
	readonly title: string; // the running head
	readonly choices: readonly { text: string; way: string; struck: boolean }[];
	readonly mark: string; // changes whenever anything does
}

/**
 * Reads what the page shows. With `last`, waits up to 0.2 s until it differs from that. Not for tests with a
 * clock of their own.
 */
export const snapshot = (page: Page, last = ""): Promise<PageSnapshot> =>
	page.evaluate(async (last) => {
		const shown = read();
		for (let wait = 0; wait < 20 && shown.mark === last; wait++) {
			await new Promise((done) => setTimeout(done, 10));
			Object.assign(shown, read());
		}
		return shown;

		function read() {
			const choices = [...document.querySelectorAll("[data-choice]")].map((c) => ({
				text: (c.textContent ?? "").trim(),
				way: c.getAttribute("data-offer") ?? "",
				struck: c.getAttribute("aria-disabled") === "true",
			}));
			const lines = document.querySelectorAll("[data-line]").length;
			const scrolled = Math.round(document.querySelector(".scroll")?.scrollTop ?? 0);
			const mark = `${lines}/${scrolled}/${choices.map((c) => c.text).join("|")}`;
			return { lines, title: document.querySelector(".head")?.textContent ?? "", choices, mark };
		}
	}, last);

/** Plays until `done`, choosing the first choice that can be had; returns the lines read. */
export async function play(
	page: Page,
	hands: InputMethod,
	done: (shown: PageSnapshot) => boolean | Promise<boolean>,
): Promise<string[]> {
	let still = 0;
	let shown = await snapshot(page);
	for (let step = 0; step < 4000; step++) {
		if (await done(shown)) return lines(page);
		if (shown.choices.length)
			await hands.choose(
				page,
				shown.choices.findIndex((c) => !c.struck),
			);
		else await hands.advance(page);
		const { mark } = shown;
		shown = await snapshot(page, mark);
		if (shown.mark === mark) still++;
	}
	throw new Error(`the player played for four thousand steps, and stood still ${still} times`);
}

/** Every line on the page. */
export const lines = (page: Page): Promise<string[]> => page.locator("[data-line]").allTextContents();

/** Says whether a scene has been reached, by its title in the running head. */
export const sceneIs = (title: string) => (shown: PageSnapshot) => shown.title.replaceAll("’", "'") === title;

/** Plays to a scene by keys, in whose course a letter is written: slip by slip, on a desk where it grows. */
export async function playLetter(page: Page, next: string): Promise<void> {
	let slips = 0;
	let longest = "";
	await play(page, keys, async (shown) => {
		if (shown.choices.some((c) => c.way === "fragment")) {
			slips++;
			const paper = (await page.locator(".letter-panel").textContent()) ?? "";
			if (paper.length > longest.length) longest = paper;
		}
		return sceneIs(next)(shown);
	});
	expect(slips).toBeGreaterThanOrEqual(4);
	const letters = await page.locator("[data-line][data-as='letter']").allTextContents();
	expect(letters.join(" ").split(/\s+/).length).toBeGreaterThan(80);
	expect(longest).toContain(letters[0]!.slice(0, 12));
}

/** Says whether the player is offered anything. */
export const offered = (shown: PageSnapshot) => shown.choices.length > 0;

/** What is kept of a story, the game's own when none is named, at the place where the player stands. */
export const saved = (page: Page, pack = "the-voice-you-keep"): Promise<{ choices: number; lines: number }> =>
	page.evaluate(async (pack) => {
		const name = "the-voice-you-keep";
		if (!(await indexedDB.databases()).some((kept) => kept.name === name)) return { choices: 0, lines: 0 };
		const db = await new Promise<IDBDatabase>((done) => {
			const asked = indexedDB.open(name);
			asked.onsuccess = () => done(asked.result);
		});
		const kept = await new Promise<{ trail: unknown[]; lines: unknown[] } | undefined>((done) => {
			const asked = db.transaction("moments").objectStore("moments").get(`${pack}/now`);
			asked.onsuccess = () => done(asked.result);
		});
		db.close();
		return { choices: kept?.trail.length ?? 0, lines: kept?.lines.length ?? 0 };
	}, pack);

/** Waits until every line on the page is kept, choices or none. */
export const untilSaved = async (page: Page, pack?: string): Promise<void> => {
	const shown = await page.locator("[data-line]").count();
	await expect.poll(async () => (await saved(page, pack)).lines).toBe(shown);
};

/**
 * Has the page note when its first line stands, as `window.firstLine`: milliseconds by its own clock. Call it
 * before the page opens.
 */
export const watchFirstLine = (page: Page): Promise<unknown> =>
	page.addInitScript(() => {
		const watch = new MutationObserver(() => {
			if (!document.querySelector("[data-line]")) return;
			Object.assign(window, { firstLine: performance.now() });
			watch.disconnect();
		});
		watch.observe(document, { childList: true, subtree: true });
	});
