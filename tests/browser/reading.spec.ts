// Reading back and reading on: the log, searched and rewound from; skipping what was seen; auto-advance; the
// list of keys.
import AxeBuilder from "@axe-core/playwright";
import { expect, type Page, test } from "@playwright/test";
import { choices, keys, lines, offered, play, snapshot, untilDevHooks, withSettings } from "./support/player.ts";

const OFFICE = "./?knot=letter_office&seed=1";
const chapters = (page: Page) => page.locator(".log .chapter").allTextContents();
const rows = (page: Page) => page.locator("[data-told]");

/** Expects that axe finds nothing in the open dialog. */
async function clean(page: Page): Promise<void> {
	const { violations } = await new AxeBuilder({ page }).include("dialog").analyze();
	expect(violations.map((v) => `${v.id}: ${v.nodes.map((n) => n.target).join(" ")}`)).toEqual([]);
}

/** Plays the letter office as far as its `nth` offer of choices, taking the first each time. */
async function readOn(page: Page, nth: number, settings: Record<string, unknown> = {}): Promise<string[]> {
	await withSettings(page, { pace: "passage", pictures: false, ...settings });
	await page.goto(OFFICE);
	for (let i = 1; i < nth; i++) {
		await play(page, keys, offered);
		const before = (await lines(page)).length;
		await page.keyboard.press("1");
		await expect.poll(async () => (await lines(page)).length).toBeGreaterThan(before);
	}
	return play(page, keys, offered);
}

test("the log is searched, and gone back from to a line and to a choice, by keys and by pointer", async ({ page }) => {
	const read = await readOn(page, 4);
	const scenes = await chapters(page);
	expect(scenes).toHaveLength(1);
	await page.keyboard.press("/");
	const dialog = page.getByRole("dialog");
	const field = dialog.getByRole("searchbox");
	await expect(field).toBeFocused();
	await page.keyboard.type("BEA fifty");
	await expect(dialog.getByRole("status")).toHaveText(/^\d+ lines? found$/);
	await expect(dialog.locator("mark").first()).toHaveText(/bea|fifty/i);
	expect(await rows(page).count()).toBeLessThan(read.length);
	await field.fill("no such words anywhere");
	await expect(dialog.getByRole("status")).toHaveText("0 lines found");
	await page.keyboard.press("Escape"); // empties the field first
	await expect(field).toHaveValue("");
	await expect(rows(page)).toHaveCount(read.length);

	// By keys: from the newest up to the third line, and back to it.
	await field.press("Enter");
	await expect(rows(page).last()).toBeFocused();
	await page.keyboard.press("Home");
	await page.keyboard.press("ArrowDown");
	await page.keyboard.press("ArrowDown");
	await expect(rows(page).nth(2)).toBeFocused();
	await page.keyboard.press("Enter");
	await page.keyboard.press("Tab");
	await expect(dialog.getByRole("button", { name: "Go back to here" })).toBeFocused();
	await page.keyboard.press("Enter");
	await expect(dialog).toBeHidden();
	await expect.poll(() => lines(page)).toEqual(read.slice(0, 3));
	expect(await chapters(page)).toEqual(scenes);
	await expect.poll(() => page.evaluate(() => document.activeElement !== document.body)).toBe(true);

	// What was read is read again; then, by pointer, to a choice, which is to be made anew.
	await page.keyboard.press("s");
	await expect(choices(page).first()).toBeVisible();
	const first = await choices(page).allTextContents();
	const before = await lines(page);
	await page.keyboard.press("2");
	await expect.poll(async () => (await lines(page)).length).toBeGreaterThan(before.length);
	await page.getByRole("button", { name: "Menu" }).click();
	await dialog.getByRole("button", { name: "History" }).click();
	await dialog.locator('[data-as="chosen"]').last().click();
	await dialog.getByRole("button", { name: "Choose again here" }).click();
	await expect.poll(() => lines(page)).toEqual(before);
	await expect(choices(page)).toHaveText(first);
});

test("before much is left behind, the place is kept as a save; and a line is shown where it stands", async ({
	page,
}) => {
	const read = await readOn(page, 5);
	expect(read.length).toBeGreaterThan(14);
	await page.keyboard.press("l");
	const dialog = page.getByRole("dialog");
	await expect(rows(page).last()).toBeFocused();
	await rows(page).nth(1).click();
	await dialog.getByRole("button", { name: "Show in the story" }).click();
	await expect(page.locator('[data-line="1"]')).toBeFocused();
	await expect(page.locator('[data-line="1"]')).toBeInViewport();
	await page.keyboard.press("Escape");
	await page.keyboard.press("l");
	await rows(page).nth(1).click();
	await expect(dialog.getByText("kept under Saves")).toBeVisible();
	await clean(page);
	await dialog.getByRole("button", { name: "Go back to here" }).click();
	await expect.poll(() => lines(page)).toEqual(read.slice(0, 2));
	await page.keyboard.press("Escape");
	await dialog.getByRole("button", { name: "Saves" }).click();
	await dialog.getByRole("button", { name: /^Load / }).click();
	await expect.poll(() => lines(page)).toEqual(read);
	expect(await chapters(page)).toHaveLength(1); // the heading is set anew
});

/** Seconds that the processor has worked on the page's tasks, which are the same on a busy machine. */
async function processorTime(page: Page): Promise<() => Promise<number>> {
	const browser = await page.context().newCDPSession(page);
	await browser.send("Performance.enable", { timeDomain: "threadTicks" });
	return async () => {
		const { metrics } = await browser.send("Performance.getMetrics");
		return metrics.find(({ name }) => name === "TaskDuration")!.value;
	};
}

test("the log of a play of five thousand lines opens and answers quickly, and reaches its first line", async ({
	page,
}) => {
	await readOn(page, 1);
	await untilDevHooks(page);
	await page.evaluate(() => {
		const words = "of the long evening, told slowly, with trams in it and a good deal of snow";
		const lines = Array.from({ length: 5000 }, (_, i) => ({
			text: `Line ${i} ${words}.`,
			speaker: "",
			as: "prose",
			tags: [],
		}));
		const { devHooks } = window as unknown as { devHooks: { page: any; director: any } };
		devHooks.page.restore(lines, devHooks.director.present().moment.tableau);
		devHooks.page.offer([], devHooks.director.present().moment.tableau);
	});
	const spent = await processorTime(page);
	const open = await spent();
	await page.keyboard.press("l");
	await expect(rows(page).last()).toBeFocused();
	expect((await spent()) - open).toBeLessThan(4);
	expect(await rows(page).count()).toBeLessThan(400);
	await page.keyboard.press("Home");
	await expect(rows(page).first()).toHaveText(/^Line 0 /);
	await expect(rows(page).first()).toBeFocused();
	await page.keyboard.press("/");
	await page.keyboard.type("line 4321");
	await expect(page.getByRole("dialog").getByRole("status")).toHaveText("1 line found");
	await expect(rows(page)).toHaveText([/^Line 4321 /]);
});

/** How many lines and choices are kept as seen. */
const seenLines = (page: Page): Promise<number> =>
	page.evaluate(async () => {
		const db = await new Promise<IDBDatabase>((done) => {
			const asked = indexedDB.open("the-voice-you-keep");
			asked.onsuccess = () => done(asked.result);
		});
		const pieces = await new Promise<unknown[]>((done) => {
			const asked = db.transaction("history").objectStore("history").getAll();
			asked.onsuccess = () => done(asked.result);
		});
		db.close();
		return pieces.reduce<number>((sum, piece) => sum + (piece instanceof Float64Array ? piece.length : 0), 0);
	});

test("what was read in an earlier play is skipped, what was not is not, and taken choices are marked", async ({
	page,
}) => {
	const read = await readOn(page, 2, { marks: true });
	await expect.poll(() => seenLines(page)).toBeGreaterThanOrEqual(read.length);
	await page.goto(OFFICE);
	const skip = page.getByRole("button", { name: "Skip to unread text" });
	await skip.click();
	await expect(choices(page).first()).toBeVisible();
	await expect(skip).toBeHidden();
	expect(read.slice(0, (await lines(page)).length)).toEqual(await lines(page));
	await expect(choices(page).nth(0)).toContainText("chosen before");
	await expect(choices(page).nth(1)).not.toContainText("chosen before");
	await page.keyboard.press("2"); // the other answer, then what both come to
	await expect.poll(async () => (await snapshot(page)).choices.length).toBe(0);
	await expect(skip).toBeHidden(); // the answer is new
	await page.keyboard.press("s");
	await expect(choices(page).first()).toBeVisible();
	expect((await lines(page)).slice(-3)).toEqual(read.slice(-3));
	await page.keyboard.press("1");
	await expect.poll(async () => (await snapshot(page)).choices.length).toBe(0);
	const before = (await lines(page)).length;
	await page.keyboard.press("s"); // all is new from here
	await expect.poll(async () => (await lines(page)).length).toBe(before + 1);
	await page.waitForTimeout(300);
	expect(await lines(page)).toHaveLength(before + 1);
});

const hide = (page: Page, hidden: boolean) =>
	page.evaluate((value) => {
		Object.defineProperty(document, "hidden", { value, configurable: true });
		document.dispatchEvent(new Event("visibilitychange"));
	}, hidden);

test("the story goes on by itself at the pace that is set, waits under a dialog and while hidden, and stops at the choice", async ({
	page,
}) => {
	await page.clock.install();
	await withSettings(page, { autoPace: 500, pictures: false });
	await page.goto(OFFICE);
	await page.clock.runFor(3000);
	await expect(page.locator("[data-line]")).toHaveCount(1);
	await page.clock.runFor(60_000);
	await expect(page.locator("[data-line]")).toHaveCount(1); // off until it is asked for
	const auto = page.getByRole("button", { name: "Auto-advance" });
	await auto.click();
	await expect(page.locator("html")).toHaveAttribute("data-auto", "on");
	await expect(auto).toHaveAttribute("aria-pressed", "true");
	await page.clock.runFor(12_000);
	await expect.poll(async () => (await lines(page)).length).toBeGreaterThan(1);
	await page.keyboard.press("Escape");
	await expect(page.getByRole("dialog")).toBeVisible();
	const waiting = (await lines(page)).length;
	await page.clock.runFor(60_000);
	expect(await lines(page)).toHaveLength(waiting);
	await page.keyboard.press("Escape");
	await expect(page.getByRole("dialog")).toBeHidden();
	await hide(page, true);
	await page.clock.runFor(60_000);
	expect(await lines(page)).toHaveLength(waiting);
	await hide(page, false);
	for (let i = 0; i < 20 && !(await snapshot(page)).choices.length; i++) await page.clock.runFor(5000);
	await expect(choices(page).first()).toBeVisible();
	const chosen = (await lines(page)).length;
	await page.clock.runFor(120_000);
	expect(await lines(page)).toHaveLength(chosen);
	await page.keyboard.press("1");
	await page.clock.runFor(12_000);
	await expect.poll(async () => (await lines(page)).length).toBeGreaterThan(chosen + 2); // and then on again
	await page.keyboard.press("a");
	await expect(page.locator("html")).toHaveAttribute("data-auto", "off");
	const off = (await lines(page)).length;
	await page.clock.runFor(60_000);
	expect(await lines(page)).toHaveLength(off);
});

test("going on by itself waits while a voice speaks, though not for ever, and ends when the reader goes back", async ({
	page,
}) => {
	await page.clock.install();
	await page.addInitScript(() =>
		Object.defineProperty(SpeechSynthesis.prototype, "speaking", {
			get: () => (window as unknown as { speaks: boolean }).speaks,
		}),
	);
	const speaks = (now: boolean) => page.evaluate((now) => Object.assign(window, { speaks: now }), now);
	await withSettings(page, { autoPace: 500, pictures: false });
	await page.goto(OFFICE);
	await page.clock.runFor(3000);
	await expect(page.locator("[data-line]")).toHaveCount(1);
	await speaks(true);
	await page.keyboard.press("a");
	await expect(page.locator("html")).toHaveAttribute("data-auto", "on");
	await page.clock.runFor(60_000);
	expect(await lines(page)).toHaveLength(1); // any line is read by then
	await speaks(false);
	await page.clock.runFor(3000);
	await expect.poll(async () => (await lines(page)).length).toBeGreaterThan(1);
	await speaks(true);
	const before = (await lines(page)).length;
	// A voice that never says that it has ended.
	for (let i = 0; i < 30 && (await lines(page)).length === before; i++) await page.clock.runFor(10_000);
	const furthest = (await lines(page)).length;
	expect(furthest).toBeGreaterThan(before);

	await page.keyboard.press("Backspace");
	await expect(page.locator("html")).toHaveAttribute("data-auto", "off");
	await speaks(false);
	const back = furthest - 1;
	await expect(page.locator("[data-line]")).toHaveCount(back);
	await page.clock.runFor(60_000);
	expect(await lines(page)).toHaveLength(back);
});

test("? shows every key, and keys of one character can be switched off", async ({ page }) => {
	await readOn(page, 1);
	await page.keyboard.press("?");
	const dialog = page.getByRole("dialog", { name: "Keys" });
	await expect(dialog).toBeVisible();
	await clean(page);
	expect(await dialog.locator("dt").allTextContents()).toEqual(
		expect.arrayContaining(["S", "A", "L", "/", "?", "1–9", "Esc"]),
	);
	await page.keyboard.press("Escape");
	await page.evaluate(() => localStorage.setItem("the-voice-you-keep/settings", '{"singleKeys":false,"instant":true}'));
	await page.addInitScript(() =>
		localStorage.setItem("the-voice-you-keep/settings", '{"singleKeys":false,"instant":true}'),
	);
	await page.goto(OFFICE);
	await expect(page.locator("[data-line]").first()).toBeVisible();
	for (const key of ["?", "l", "a", "/"]) await page.keyboard.press(key);
	await expect(page.getByRole("dialog")).toBeHidden();
	await expect(page.locator("html")).not.toHaveAttribute("data-auto", "on");
	await page.keyboard.press("Enter");
	await expect(page.locator("[data-line]")).toHaveCount(2);
});
