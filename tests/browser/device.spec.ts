// What the device offers: a screen that stays on, its own share sheet, full screen, colours around the page.
// Where it offers nothing, no control is dead.
import { expect, type Page, test } from "@playwright/test";
import { untilDevHooks, withSettings } from "./support/player.ts";

const open = async (page: Page, knot: string, more: Record<string, unknown> = {}) => {
	await withSettings(page, { pictures: false, calm: "on", ...more });
	await page.goto(`./?pack=gallery&knot=${knot}&seed=1`);
	await expect(page.locator("[data-line]").first()).toBeVisible();
};
const atEnding = async (page: Page) => {
	await open(page, "cue_ending");
	await page.keyboard.press("Enter");
	await expect(page.locator(".ending")).toBeVisible();
};
/** Replaces what the device can do, or takes it away. */
const fakeDevice = (page: Page, abilities: { share?: "files" | "text" | "refused"; copies?: boolean }) =>
	page.addInitScript(({ share, copies = true }) => {
		const shared: unknown[] = [];
		Object.assign(window, { shared });
		const give = (name: string, value: unknown) =>
			Object.defineProperty(navigator, name, { configurable: true, value });
		give("clipboard", {
			writeText: async (text: string) => {
				if (!copies) throw new DOMException("no", "NotAllowedError");
				shared.push({ copied: text });
			},
		});
		give("canShare", share === "files" ? () => true : undefined);
		give(
			"share",
			share &&
				(async ({ files = [], ...said }: ShareData) => {
					if (share === "refused") throw new DOMException("no", "NotAllowedError");
					const pictures = await Promise.all(
						files.map(async (file) => `${file.name} ${file.type} ${(await createImageBitmap(file)).width}`),
					);
					shared.push({ ...said, pictures });
				}),
		);
	}, abilities);
const shared = (page: Page) => page.evaluate(() => (window as unknown as { shared: unknown[] }).shared);
const share = (page: Page) => page.locator(".ending").getByRole("button", { name: "Share" }).click();

test("the screen is kept lit while the story goes on by itself and is in sight", async ({ page }) => {
	await page.addInitScript(() => {
		const held = new Set<EventTarget>();
		Object.assign(window, { held });
		const request = async () => {
			const lock = Object.assign(new EventTarget(), { release: async () => void held.delete(lock) });
			held.add(lock);
			return lock;
		};
		Object.defineProperty(navigator, "wakeLock", { value: { request } });
	});
	await open(page, "ways", { autoPace: 100 });
	const held = () => page.evaluate(() => (window as unknown as { held: Set<unknown> }).held.size);
	const see = (hidden: boolean) =>
		page.evaluate((is) => {
			Object.defineProperty(document, "hidden", { configurable: true, value: is });
			document.dispatchEvent(new Event("visibilitychange"));
		}, hidden);
	expect(await held()).toBe(0);
	await page.keyboard.press("a");
	await expect(page.locator("html")).toHaveAttribute("data-auto", "on");
	await expect.poll(held).toBe(1);
	await see(true);
	await expect.poll(held).toBe(0);
	await see(false);
	await expect.poll(held).toBe(1);
	await page.keyboard.press("a");
	await expect(page.locator("html")).toHaveAttribute("data-auto", "off");
	await expect.poll(held).toBe(0);
});

test("an ending is shared by the system's own share sheet, with the picture of the stars where it takes files", async ({
	page,
}) => {
	await fakeDevice(page, { share: "files" });
	await withSettings(page, { pictures: false, calm: "on", pace: "passage" });
	await page.goto("./?knot=ending_quiet_house&seed=1");
	await expect(page.locator("[data-line]").first()).toBeVisible();
	await untilDevHooks(page);
	await page.evaluate(() => {
		const { page } = (window as unknown as { devHooks: { page: { effect(effect: unknown, at: unknown): void } } })
			.devHooks;
		const stars = [{ id: "pier", title: "The pier" }];
		const at = { scene: null, place: null, figures: {}, letters: [], stars, growth: 0 };
		page.effect({ effect: "ending", id: "quiet-house" }, at);
	});
	await share(page);
	const text = "I have come to one of the six endings of The Voice You Keep. It left me in a quiet house.";
	const url = new URL("./", page.url()).href;
	await expect
		.poll(() => shared(page))
		.toEqual([{ title: "The Voice You Keep", text, url, pictures: ["the-voice-you-keep.png image/png 1800"] }]);
});

test("it is shared without a picture where there is none, and copied where there is no such sheet or it is refused", async ({
	page,
}) => {
	const text = "I have come to the end of a story in The Voice You Keep.";
	await fakeDevice(page, { share: "text" });
	await atEnding(page);
	await share(page);
	const url = new URL("./", page.url()).href;
	await expect.poll(() => shared(page)).toEqual([{ title: "The Voice You Keep", text, url, pictures: [] }]);
	for (const abilities of [{}, { share: "refused" as const }]) {
		await fakeDevice(page, abilities);
		await atEnding(page);
		await share(page);
		await expect.poll(() => shared(page)).toEqual([{ copied: `${text} ${url}` }]);
		await expect(page.getByText("Copied. You can paste it anywhere.")).toBeVisible();
	}
});

test("it is shown to be copied by hand where nothing else works", async ({ page }) => {
	await fakeDevice(page, { copies: false });
	await atEnding(page);
	await share(page);
	const field = page.getByRole("dialog").getByRole("textbox", { name: "Copy this to share it:" });
	await expect(field).toHaveValue(/^I have come to the end of a story in The Voice You Keep\. http/);
	await expect(field).toBeFocused();
	await page.keyboard.press("Escape");
	await expect(page.getByRole("dialog")).toBeHidden();
});

test("the menu fills the screen and gives it back, and has no such row where that can't be done", async ({ page }) => {
	await open(page, "ways");
	const row = (name: string) => page.getByRole("dialog").getByRole("button", { name });
	const full = () => page.evaluate(() => Boolean(document.fullscreenElement));
	await page.keyboard.press("Escape");
	await row("Full screen").click();
	await expect.poll(full).toBe(true);
	await expect(page.getByRole("dialog")).toBeHidden();
	await page.getByRole("button", { name: "Menu" }).click();
	await row("Exit full screen").click();
	await expect.poll(full).toBe(false);
	await page.evaluate(() => Object.defineProperty(document, "fullscreenEnabled", { value: false }));
	await page.getByRole("button", { name: "Menu" }).click();
	await expect(row("Settings")).toBeVisible();
	await expect(page.getByRole("dialog").getByRole("button", { name: /full screen/i })).toHaveCount(0);
});

test("what the system draws around the page follows the theme", async ({ page }) => {
	for (const [theme, colour] of [
		["dusk", "#2a1b26"],
		["paper", "#f9f2e6"],
		["night", "#141926"],
		["contrast", "#000000"],
	] as const) {
		await open(page, "ways", { theme });
		const said = () => page.locator('meta[name="theme-color"]').getAttribute("content");
		const normal = async () => (await said())!.replace(/^#(.)(.)(.)$/, "#$1$1$2$2$3$3");
		await expect.poll(normal).toBe(colour);
	}
});
