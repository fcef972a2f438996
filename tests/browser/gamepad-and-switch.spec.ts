// Inputs other than keys and touch: a gamepad, faked where the page asks the browser for it, and one switch.
// Each plays the same page.
import { expect, type Locator, type Page, test } from "@playwright/test";
import { choices, keys, lines, offered, play, withSettings } from "./support/player.ts";

const XBOX = "Xbox 360 Controller (XInput STANDARD GAMEPAD)";
const SONY = "Wireless Controller (STANDARD GAMEPAD Vendor: 054c Product: 09cc)";
const [A, B, RB, VIEW, START, UP, DOWN, RIGHT] = [0, 1, 5, 8, 9, 12, 13, 15] as const;

declare global {
	interface Window {
		pad: { id: string; connected: boolean; mapping: string; buttons: { pressed: boolean }[]; axes: number[] };
		asked: number; // how often the pads were asked for
		presses: [nth: number, pressed: boolean][]; // one is taken at each asking
	}
}

/**
 * Adds a fake pad to the page, which sees it once it is connected. A tap goes down at one reading and comes
 * up at the next. It so lasts as long on a slow machine as on a fast one: a direction that is held repeats.
 */
const addPad = (page: Page) =>
	page.addInitScript(() => {
		const buttons = Array.from({ length: 17 }, () => ({ pressed: false }));
		window.pad = { id: "", connected: false, mapping: "standard", buttons, axes: [0, 0, 0, 0] };
		window.asked = 0;
		window.presses = [];
		navigator.getGamepads = () => {
			window.asked++;
			const [nth, pressed] = window.presses.shift() ?? [];
			if (nth !== undefined) Object.assign(buttons[nth]!, { pressed });
			return [null, window.pad.connected ? (window.pad as unknown as Gamepad) : null];
		};
	});
const plug = (page: Page, id: string, connected = true) =>
	page.evaluate(
		([id, connected]) => {
			Object.assign(window.pad, { id, connected });
			window.dispatchEvent(new Event(connected ? "gamepadconnected" : "gamepaddisconnected"));
		},
		[id, connected] as const,
	);
const put = (page: Page, nth: number, pressed: boolean) =>
	page.evaluate(([nth, pressed]) => Object.assign(window.pad.buttons[nth]!, { pressed }), [nth, pressed] as const);
/** Presses a button for one reading; resolves when the page has done what it does on both. */
const tap = (page: Page, nth: number): Promise<void> =>
	page.evaluate(async (nth) => {
		window.presses.push([nth, true], [nth, false]);
		while (window.presses.length) await new Promise((done) => setTimeout(done, 8));
	}, nth);
/** Takes the way on until a choice has the focus: only a press gives it that, so no press is one too many. */
const tapToChoice = (page: Page): Promise<void> =>
	expect(async () => {
		const chosen = page.locator("[data-choice]:focus");
		if (!(await chosen.count())) await tap(page, A);
		await expect(chosen).toHaveCount(1, { timeout: 50 });
	}).toPass({ timeout: 30_000, intervals: [0] });
const focused = (page: Page) => page.evaluate(() => document.activeElement?.textContent?.trim() ?? "");
const hints = (page: Page) => page.locator(".input-hints");

test("a gamepad plays from the title into the story, through a dialog and back", async ({ page }) => {
	await addPad(page);
	await withSettings(page, { pace: "line", pictures: false });
	await page.goto("./");
	await expect(page.getByRole("heading", { level: 1 })).toBeVisible();
	expect(await page.evaluate(() => window.asked)).toBe(0);
	await plug(page, XBOX);
	await expect.poll(() => page.evaluate(() => window.asked)).toBeGreaterThan(2);
	await expect(hints(page)).toBeHidden(); // until it has been used
	await expect.poll(() => focused(page)).toBe("Begin");

	await tap(page, DOWN); // from Begin to Saves, and up again
	await expect.poll(() => focused(page)).toBe("Saves");
	await expect(page.locator("html")).toHaveAttribute("data-pad", "xbox");
	await expect(hints(page)).toHaveText("Select");
	await tap(page, UP);
	await expect.poll(() => focused(page)).toBe("Begin");
	await tap(page, A);
	await expect(page.getByRole("dialog")).toBeVisible();
	await expect(hints(page)).toHaveText("SelectBack");
	await tap(page, B);
	await expect(page.getByRole("dialog")).toBeHidden();
	await expect.poll(() => focused(page)).toBe("Begin");
	await tap(page, A);
	await expect(page.getByRole("dialog")).toBeVisible();
	await tap(page, A); // from the words to the way in
	await expect.poll(() => focused(page)).toBe("Begin");
	await tap(page, A);
	await expect(page.locator("[data-line]").first()).toBeVisible();

	await tapToChoice(page); // from the text to the first choice
	const [first, second] = await choices(page).all();
	await expect(first!).toBeFocused();
	await tap(page, DOWN);
	await expect(second!).toBeFocused();
	const words = (await second!.locator(".words").textContent())!;
	await tap(page, A);
	await expect(page.locator("[data-as=chosen]").last()).toContainText(words.slice(0, 12));
	const before = (await lines(page)).length;
	await tap(page, B);
	await expect.poll(async () => (await lines(page)).length).toBeLessThan(before);

	await tap(page, VIEW); // the log
	await expect(page.getByRole("dialog")).toBeVisible();
	await tap(page, B);
	await expect(page.getByRole("dialog")).toBeHidden();
	await tap(page, START);
	await expect(page.getByRole("dialog", { name: "Menu" })).toBeVisible();
	await tap(page, START);
	await expect(page.getByRole("dialog")).toBeHidden();

	await page.keyboard.press("Tab"); // another device is used, and the hints go
	await expect(hints(page)).toBeHidden();
	await plug(page, XBOX, false);
	await expect(async () => {
		const asked = await page.evaluate(() => window.asked);
		await page.waitForTimeout(200);
		expect(await page.evaluate(() => window.asked)).toBe(asked);
	}).toPass();
});

test("on a gamepad a hold is held, a slider is turned, the log is scrolled, and the drawings are its family's", async ({
	page,
}) => {
	await addPad(page);
	await withSettings(page, { pace: "passage", pictures: false });
	await page.goto("./?pack=gallery&knot=ways");
	await expect(page.getByText("These are the ways")).toBeVisible();
	await plug(page, SONY);
	await tapToChoice(page);
	for (let i = 0; i < 3; i++) await tap(page, DOWN); // past what is struck through
	const hold = page.locator("[data-offer=hold]");
	await expect(hold).toBeFocused();
	await expect(page.locator("html")).toHaveAttribute("data-pad", "playstation");
	await put(page, A, true);
	await expect(hold).toHaveAttribute("data-held", "");
	await put(page, A, false);
	await expect(hold).not.toHaveAttribute("data-held", "");
	await expect(choices(page)).toHaveCount(7);
	await put(page, A, true);
	await expect(page.getByText("That was one of them.")).toBeVisible();
	await put(page, A, false);

	await tap(page, START);
	await expect(page.getByRole("dialog")).toBeVisible();
	await page.getByRole("button", { name: "Settings" }).click();
	const size = page.getByRole("slider", { name: "Text size" });
	await expect(size).toBeVisible();
	for (let i = 0; i < 4 && !(await size.evaluate((it) => it === document.activeElement)); i++) await tap(page, DOWN);
	await expect(size).toBeFocused();
	await tap(page, RIGHT);
	await expect(size).toHaveValue("105");
	await tap(page, RB);
	await expect.poll(() => page.locator(".sheet").evaluate((it) => it.scrollTop)).toBeGreaterThan(100);
});

const lit = (page: Page) => page.locator("[data-lit]");
// Milliseconds of the page's clock: trembling is over, and what is highlighted has its highlight.
const SETTLED = 250;

/**
 * The switch's tests use a clock that stands still between two steps: nothing changes while the test looks.
 */
async function withSwitch(page: Page, address: string, settings: Record<string, unknown>): Promise<void> {
	await page.clock.install();
	await withSettings(page, { pace: "passage", pictures: false, ...settings });
	await page.goto(address);
}
/** Lets time go by on the page until this is lit. */
const untilLit = (page: Page, what: Locator): Promise<void> =>
	expect(async () => {
		await page.clock.runFor(SETTLED);
		await expect(what).toHaveAttribute("data-lit", "", { timeout: 100 });
	}).toPass({ timeout: 20_000, intervals: [0] });
/** A short press of the switch. */
async function press(page: Page): Promise<void> {
	await page.clock.runFor(SETTLED);
	await page.keyboard.press("a"); // any key at all
}
/** Holds the switch until what is lit has been taken. */
async function hold(page: Page): Promise<void> {
	await page.clock.runFor(SETTLED);
	await page.keyboard.down("a");
	await expect(page.locator("html")).toHaveAttribute("data-held", "");
	await page.clock.runFor(400);
	await expect(page.locator("html")).not.toHaveAttribute("data-held", "");
	await page.keyboard.up("a");
	await page.clock.runFor(SETTLED);
}
const STEP = { oneSwitch: "step", switchSeconds: 0.3 };

test("one switch, held to take: plays, opens the menu and comes back", async ({ page }) => {
	await withSwitch(page, "./", STEP);
	const dialog = page.getByRole("dialog");
	await untilLit(page, page.locator("[data-title=new]"));
	await expect(hints(page)).toHaveText("Press: next. Hold: select.");
	await press(page);
	await expect(lit(page)).toHaveText("Saves");
	await page.clock.runFor(SETTLED);
	await page.mouse.click(400, 300); // a click is the switch too, wherever it falls
	await expect(lit(page)).toHaveText("Library");
	for (let i = 0; i < 3; i++) await press(page);
	await expect(lit(page)).toHaveText("Begin");
	await hold(page);
	await untilLit(page, dialog.locator("[data-title=begin]"));
	await hold(page);
	await expect(page.locator("[data-line]").first()).toBeVisible();
	await expect(async () => {
		await page.clock.runFor(2000); // all that was on its way has come
		if (!(await choices(page).count())) await hold(page);
		await expect(choices(page).first()).toHaveAttribute("data-lit", "", { timeout: 100 });
	}).toPass({ timeout: 30_000, intervals: [0] });
	await press(page);
	await expect(choices(page).nth(1)).toHaveAttribute("data-lit", "");
	const before = (await lines(page)).length;
	await hold(page);
	await expect.poll(async () => (await lines(page)).length).toBeGreaterThan(before);

	await page.clock.runFor(2000);
	for (let i = 0; i < 12 && (await lit(page).getAttribute("aria-label")) !== "Menu"; i++) await press(page);
	await hold(page);
	await expect(page.getByRole("dialog", { name: "Menu" })).toBeVisible();
	await untilLit(page, dialog.getByRole("button", { name: "Continue" }));
	await hold(page);
	await expect(dialog).toBeHidden();
	await expect.poll(() => lit(page).evaluate((it) => it === document.activeElement)).toBe(true);
});

test("one switch, the light moving by itself: a press takes, a hold is taken, and every way can be had", async ({
	page,
}) => {
	await withSwitch(page, "./?pack=gallery&knot=ways", { oneSwitch: "scan", scanSeconds: 2 });
	await page.clock.runFor(2000);
	await expect(choices(page)).toHaveCount(7);
	await untilLit(page, page.locator("[data-offer=hold]"));
	await page.keyboard.press("Space");
	await page.clock.runFor(1000);
	await expect(page.getByText("That was one of them.")).toBeVisible();
});

test("the light rests after three rounds, and Tab stays a helper's way", async ({ page }) => {
	await withSwitch(page, "./?pack=gallery&knot=cue_as", { pace: "line", oneSwitch: "scan", scanSeconds: 0.5 });
	await expect(async () => {
		await page.clock.runFor(SETTLED);
		await expect(lit(page)).toHaveCount(1, { timeout: 100 });
	}).toPass({ timeout: 20_000, intervals: [0] });
	await page.clock.runFor(10_000);
	await expect(lit(page)).toHaveCount(0);
	await page.clock.runFor(60_000);
	await expect(lit(page)).toHaveCount(0); // still
	expect(await page.evaluate(() => document.activeElement !== document.body)).toBe(true);
	const before = (await lines(page)).length;
	await page.keyboard.press("x"); // wakes it, takes nothing
	await expect(lit(page)).toHaveCount(1);
	expect((await lines(page)).length).toBe(before);
	await page.keyboard.press("Escape");
	await expect(page.getByRole("dialog", { name: "Menu" })).toBeVisible();
});

test("with the switch off nothing is lit and no hints are shown", async ({ page }) => {
	await withSettings(page, { pictures: false });
	await page.goto("./?pack=gallery&knot=ways");
	await play(page, keys, offered);
	await page.keyboard.press("Tab");
	await expect(lit(page)).toHaveCount(0);
	await expect(hints(page)).toHaveCount(0);
});

test("with one switch a save is brought in without typing: what was copied is taken in as a code", async ({
	page,
	context,
}) => {
	await context.grantPermissions(["clipboard-read", "clipboard-write"]);
	await withSwitch(page, "./?pack=gallery&knot=ways&seed=1", STEP);
	await page.clock.runFor(2000);
	await expect(choices(page)).toHaveCount(7);
	const named = () => lit(page).evaluateAll(([it]) => it?.getAttribute("aria-label") ?? it?.textContent);
	/** Presses until what has this name is lit, however late that comes, and takes it. */
	const go = async (name: string) => {
		await expect(async () => {
			await page.clock.runFor(SETTLED);
			const at = await named();
			if (at && at !== name) await press(page);
			expect(await named()).toBe(name);
		}).toPass({ timeout: 20_000, intervals: [0] });
		await hold(page);
	};
	const dialog = page.getByRole("dialog");
	await go("Menu");
	await go("Saves");
	await go("Save here");
	await expect(dialog.locator(".save")).toHaveCount(1);
	await go("Copy as a code");
	await expect(page.getByText("The code has been copied.")).toBeVisible();
	await go("Remove");
	await expect(dialog.locator(".save")).toHaveCount(0);
	await go("Import a save");
	await go("Import the code I have copied");
	await expect(page.getByText("The save was imported.")).toBeVisible();
	await expect(dialog.locator(".save")).toHaveCount(1);
	await page.evaluate(() => navigator.clipboard.writeText(" "));
	await go("Import the code I have copied");
	await expect(page.getByText(/holds no code that can be read/)).toBeVisible();
});
