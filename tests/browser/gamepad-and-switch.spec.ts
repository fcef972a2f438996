// Hands other than keys and touch: a gamepad, faked where the browser is asked for it, and one switch. Each plays the same page.
import { expect, type Page, test } from "@playwright/test";
import { choices, keys, lines, offered, play, snapshot as see, withSettings } from "./support/player.ts";

const XBOX = "Xbox 360 Controller (XInput STANDARD GAMEPAD)";
const SONY = "Wireless Controller (STANDARD GAMEPAD Vendor: 054c Product: 09cc)";
const [A, B, RB, VIEW, START, UP, DOWN, RIGHT] = [0, 1, 5, 8, 9, 12, 13, 15] as const;

declare global {
	interface Window {
		pad: { id: string; connected: boolean; mapping: string; buttons: { pressed: boolean }[]; axes: number[] };
		asked: number; // how often the pads were asked for
	}
}

/** Lays a pad beside the page; it is seen when it is connected. */
const layPad = (page: Page) =>
	page.addInitScript(() => {
		const buttons = Array.from({ length: 17 }, () => ({ pressed: false }));
		window.pad = { id: "", connected: false, mapping: "standard", buttons, axes: [0, 0, 0, 0] };
		window.asked = 0;
		navigator.getGamepads = () => {
			window.asked++;
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
/** Waits until the pad has been read once more. */
const readOnce = (page: Page) =>
	page.evaluate(async () => {
		const before = window.asked;
		while (window.asked < before + 2) await new Promise((done) => setTimeout(done, 8));
	});
async function tap(page: Page, nth: number): Promise<void> {
	await put(page, nth, true);
	await readOnce(page);
	await put(page, nth, false);
	await readOnce(page);
}
const focused = (page: Page) => page.evaluate(() => document.activeElement?.textContent?.trim() ?? "");
const strip = (page: Page) => page.locator(".strip");

test("a gamepad plays from the title into the story, through a sheet and back", async ({ page }) => {
	await layPad(page);
	await withSettings(page, { pace: "line", pictures: false });
	await page.goto(".//");
	await expect(page.getByRole("heading", { level: 1 })).toBeVisible();
	expect(await page.evaluate(() => window.asked)).toBe(0);
	await plug(page, XBOX);
	await expect.poll(() => page.evaluate(() => window.asked)).toBeGreaterThan(2);
	await expect(strip(page)).toBeHidden(); // until it has been used

	await tap(page, DOWN); // from Begin to Saves, and up again
	await expect.poll(() => focused(page)).toBe("Saves");
	await expect(page.locator("html")).toHaveAttribute("data-pad", "xbox");
	await expect(strip(page)).toHaveText("Select");
	await tap(page, UP);
	await tap(page, A);
	await expect(page.getByRole("dialog")).toBeVisible();
	await expect(strip(page)).toHaveText("SelectBack");
	await tap(page, B);
	await expect(page.getByRole("dialog")).toBeHidden();
	await tap(page, A);
	await expect(page.getByRole("dialog")).toBeVisible();
	await tap(page, A); // from the words to the way in
	await expect.poll(() => focused(page)).toBe("Begin");
	await tap(page, A);
	await expect(page.locator("[data-line]").first()).toBeVisible();

	for (let step = 0; step < 60 && !offered(await see(page)); step++) await tap(page, A);
	await tap(page, A); // from the text to the first choice
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

	await page.keyboard.press("Tab"); // another hand takes over, and the strip goes
	await expect(strip(page)).toBeHidden();
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
	await layPad(page);
	await withSettings(page, { pace: "passage", pictures: false });
	await page.goto("./?pack=gallery&knot=ways");
	await expect(page.getByText("These are the ways")).toBeVisible();
	await plug(page, SONY);
	for (let step = 0; step < 9 && !offered(await see(page)); step++) await tap(page, A);
	await tap(page, A);
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

test("one switch, held to take: plays, opens the menu and comes back", async ({ page }) => {
	await withSettings(page, { pace: "passage", pictures: false, oneSwitch: "step", switchSeconds: 0.3 });
	await page.goto(".//");
	const hold = async () => {
		await page.waitForTimeout(130); // a hand that trembles is waited for
		await page.keyboard.down("a"); // any key at all
		await expect(page.locator("html")).not.toHaveAttribute("data-held", ""); // held long enough, by the page's own clock
		await page.keyboard.up("a");
	};
	await expect(lit(page)).toHaveText("Begin");
	await expect(strip(page)).toHaveText("Press: next. Hold: select.");
	await page.keyboard.press("a");
	await expect(lit(page)).toHaveText("Saves");
	await page.waitForTimeout(130);
	await page.mouse.click(400, 300); // a click is the switch too, wherever it falls
	await expect(lit(page)).toHaveText("Library");
	for (let i = 0; i < 3; i++) {
		await page.waitForTimeout(130);
		await page.keyboard.press("Enter");
	}
	await expect(lit(page)).toHaveText("Begin");
	await hold();
	await expect(page.getByRole("dialog")).toBeVisible();
	await expect(lit(page)).toHaveText("Begin");
	await hold();
	await expect(page.locator("[data-line]").first()).toBeVisible();
	for (let i = 0; i < 30 && !offered(await see(page)); i++) await hold();
	await expect(lit(page)).toHaveAttribute("data-choice", /./);
	await page.waitForTimeout(130);
	await page.keyboard.press("a");
	await expect(choices(page).nth(1)).toHaveAttribute("data-lit", "");
	const before = (await lines(page)).length;
	await hold();
	await expect.poll(async () => (await lines(page)).length).toBeGreaterThan(before);

	for (let i = 0; i < 12 && (await lit(page).getAttribute("aria-label")) !== "Menu"; i++) {
		await page.waitForTimeout(200);
		await page.keyboard.press("a");
	}
	await hold();
	await expect(page.getByRole("dialog", { name: "Menu" })).toBeVisible();
	await expect(lit(page)).toHaveText("Continue");
	await hold();
	await expect(page.getByRole("dialog")).toBeHidden();
	await expect.poll(() => lit(page).evaluate((it) => it === document.activeElement)).toBe(true);
});

test("one switch, the light moving by itself: a press takes, a hold is taken, and every way can be had", async ({
	page,
}) => {
	test.setTimeout(90_000);
	await withSettings(page, { pictures: false, oneSwitch: "scan", scanSeconds: 2 }); // time for a slow machine to press while it is lit
	await page.goto("./?pack=gallery&knot=ways");
	await expect(choices(page)).toHaveCount(7);
	await page.locator("[data-offer=hold][data-lit]").waitFor();
	await page.keyboard.press("Space");
	await expect(page.getByText("That was one of them.")).toBeVisible();
});

test("the light rests after three rounds, and Tab stays a helper's way", async ({ page }) => {
	await withSettings(page, { pictures: false, oneSwitch: "scan", scanSeconds: 0.5 });
	await page.goto("./?pack=gallery&knot=cue_as");
	await expect(lit(page)).toHaveCount(1);
	await expect(lit(page)).toHaveCount(0, { timeout: 30_000 });
	await page.waitForTimeout(700);
	await expect(lit(page)).toHaveCount(0); // still
	expect(await page.evaluate(() => document.activeElement !== document.body)).toBe(true);
	const before = (await lines(page)).length;
	await page.keyboard.press("x"); // wakes it, takes nothing
	await expect(lit(page)).toHaveCount(1);
	expect((await lines(page)).length).toBe(before);
	await page.keyboard.press("Escape");
	await expect(page.getByRole("dialog", { name: "Menu" })).toBeVisible();
});

test("with the switch off nothing is lit and no strip is shown", async ({ page }) => {
	await withSettings(page, { pictures: false });
	await page.goto("./?pack=gallery&knot=ways");
	await play(page, keys, offered);
	await page.keyboard.press("Tab");
	await expect(lit(page)).toHaveCount(0);
	await expect(strip(page)).toHaveCount(0);
});

test("with one switch a save is brought in without typing: what was copied is taken in as a code", async ({
	page,
	context,
}) => {
	await context.grantPermissions(["clipboard-read", "clipboard-write"]);
	await withSettings(page, { pace: "passage", pictures: false, oneSwitch: "step", switchSeconds: 0.3 });
	await page.goto("./?pack=gallery&knot=ways&seed=1");
	await expect(choices(page)).toHaveCount(7);
	const go = async (name: string) => {
		for (let i = 0; i < 40 && (await lit(page).textContent()) !== name; i++) {
			if ((await lit(page).getAttribute("aria-label")) === name) break;
			await page.waitForTimeout(130);
			await page.keyboard.press("a");
		}
		await page.waitForTimeout(130);
		await page.keyboard.down("a");
		await expect(page.locator("html")).not.toHaveAttribute("data-held", "");
		await page.keyboard.up("a");
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
	await expect(page.getByText(/No code could be read/)).toBeVisible();
});
