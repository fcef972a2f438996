// The browser's Back with a dialog open, and with none; and the focus in the dialog that stands before the
// first line.
import { expect, type Page, test } from "@playwright/test";
import { withSettings } from "./support/player.ts";

const dialog = (page: Page) => page.getByRole("dialog");
const entries = (page: Page) => page.evaluate(() => [history.length, (history.state as unknown) ?? null]);

/** Comes to the title from another page, which is where Back leads. */
async function arrive(page: Page): Promise<void> {
	await withSettings(page, { pace: "passage", pictures: false });
	await page.goto("./licences.txt");
	await page.goto("./");
	await expect(page.locator("[data-title=new]")).toBeVisible();
}

async function intoTheStory(page: Page): Promise<void> {
	await page.locator("[data-title=new]").click();
	await page.locator("[data-title=begin]").click();
	await expect(page.locator("[data-line]").first()).toBeVisible();
}

/** Presses Back and waits until the page before the game is there. */
async function leaves(page: Page): Promise<void> {
	await page.goBack();
	await expect(page).toHaveURL(/licences\.txt$/);
}

test("Enter twice begins: the focus is on the way on, and the note is said with it", async ({ page }) => {
	await arrive(page);
	await page.locator("[data-title=new]").focus();
	await page.keyboard.press("Enter");
	const begin = page.locator("[data-title=begin]");
	await expect(begin).toBeFocused();
	await expect(begin).toHaveAccessibleDescription(/\w{4}/);
	await page.keyboard.press("Enter");
	await expect(page.locator("[data-line]").first()).toBeVisible();
});

test("Back leaves at once where nothing is open, at the title and in the story", async ({ page }) => {
	await arrive(page);
	await leaves(page);
	await page.goForward();
	await expect(page.locator("[data-title=new]")).toBeVisible();
	await intoTheStory(page);
	await leaves(page);
});

test("Back closes the dialog on top, one after the other, and then leaves", async ({ page }) => {
	await arrive(page);
	await intoTheStory(page);
	await page.keyboard.press("Escape");
	await expect(dialog(page)).toHaveAccessibleName("Menu");
	await dialog(page).getByRole("button", { name: "Settings" }).click();
	await expect(dialog(page)).toHaveAccessibleName("Settings");
	await page.goBack();
	await expect(dialog(page)).toHaveAccessibleName("Menu");
	await page.goBack();
	await expect(dialog(page)).toBeHidden();
	await expect(page.locator("[data-line]").first()).toBeVisible();
	await leaves(page);
});

test("a dialog that is closed otherwise leaves nothing in the history", async ({ page }) => {
	await arrive(page);
	await intoTheStory(page);
	await expect.poll(() => entries(page)).toEqual([expect.any(Number), null]);
	for (let i = 0; i < 3; i++) {
		await page.keyboard.press("Escape");
		await dialog(page).getByRole("button", { name: "Settings" }).click();
		await expect(dialog(page)).toHaveAccessibleName("Settings");
		await page.keyboard.press("Escape");
		await page.keyboard.press("Escape");
		await expect(dialog(page)).toBeHidden();
	}
	await expect.poll(async () => (await entries(page))[1]).toBeNull();
	await leaves(page);
});

test("a page that is reloaded under a dialog needs no Back more", async ({ page }) => {
	await arrive(page);
	await page.locator("[data-title=settings]").click();
	await expect(dialog(page)).toBeVisible();
	await expect.poll(async () => (await entries(page))[1]).toEqual({ dialogs: 1 });
	await page.reload();
	await expect(page.locator("[data-title=new]")).toBeVisible();
	await expect(dialog(page)).toBeHidden();
	await expect.poll(async () => (await entries(page))[1]).toBeNull();
	await leaves(page);
});

test("Forward opens nothing, and the history comes to rest", async ({ page }) => {
	await arrive(page);
	await page.locator("[data-title=settings]").click();
	await expect(dialog(page)).toBeVisible();
	await page.goBack();
	await expect(dialog(page)).toBeHidden();
	await page.goForward();
	await expect.poll(async () => (await entries(page))[1]).toBeNull();
	await expect(dialog(page)).toBeHidden();
	await leaves(page);
});

test("in a frame the host's history stays as it is", async ({ page, baseURL }) => {
	await page.goto("./licences.txt");
	await page.setContent(`<iframe src="${baseURL}" width="800" height="600"></iframe>`);
	const game = page.frameLocator("iframe");
	await game.locator("[data-title=settings]").click();
	await expect(game.getByRole("dialog")).toBeVisible();
	const before = await page.evaluate(() => history.length);
	await page.keyboard.press("Escape");
	await expect(game.getByRole("dialog")).toBeHidden();
	await game.locator("[data-title=settings]").click();
	await expect(game.getByRole("dialog")).toBeVisible();
	expect(await page.evaluate(() => history.length)).toBe(before);
});
