// A player who is faster than what loads: presses twice, leaves before it has come, goes elsewhere while a
// line arrives.
import { expect, type Page, test } from "@playwright/test";
import { beginByKeys, keys, offered, play, snapshot, withSettings } from "./support/player.ts";
import { E2E_BUILD, serve } from "./support/static-server.ts";

test.describe.configure({ timeout: 60_000 });

const dialogTitles = (page: Page) => page.locator("dialog[open] h2");

test("who goes back to the quick save while a line arrives is offered its choices", async ({ page }) => {
	await withSettings(page, { pictures: false, instant: false, calm: "off" });
	await page.goto("./");
	await beginByKeys(page);
	await play(page, keys, offered);
	const there = await snapshot(page);
	await page.keyboard.press("q");
	await expect(page.locator(".caption", { hasText: "Saved." })).toBeVisible();
	await page.keyboard.press("1");
	await expect.poll(async () => (await snapshot(page)).lines).toBeGreaterThan(there.lines);
	await page.keyboard.press("b");
	await expect.poll(async () => (await snapshot(page)).lines).toBe(there.lines);
	await page.waitForTimeout(2000); // longer than any line takes
	expect((await snapshot(page)).choices).toEqual(there.choices);
	await page.keyboard.press("b"); // which leaves nothing: the place is kept already
	await page.waitForTimeout(1000);
	await page.keyboard.press("Escape");
	await page.getByRole("button", { name: "Saves", exact: true }).click();
	await expect(page.locator(".save")).toHaveCount(2); // the quick save, and where it was left for
	await page.getByRole("dialog").getByRole("button", { name: "Back" }).click();
	await page.keyboard.press("Escape");
	await expect(dialogTitles(page)).toHaveCount(0);
	await page.keyboard.press("2");
	await expect.poll(async () => (await snapshot(page)).lines).toBeGreaterThan(there.lines);
});

test("who leaves while the story is on its way stays at the title", async ({ page }) => {
	const served = await serve(E2E_BUILD, "/");
	const letGo = served.hold(/\.story$/);
	await withSettings(page, { pictures: false });
	await page.goto(`http://127.0.0.1:${served.port}/`);
	await page.locator("[data-title=new]").click();
	await page.locator("[data-title=begin]").click();
	await expect(page.getByText("Loading the story")).toBeVisible();
	await page.keyboard.press("Escape");
	await page.getByRole("button", { name: "Back to the title" }).click();
	await expect(page.locator("[data-title=new]")).toBeFocused();
	letGo();
	await expect(page.getByText("Loading the story")).toBeHidden();
	await page.waitForTimeout(500);
	expect((await snapshot(page)).lines).toBe(0);
	await page.locator("[data-title=new]").click();
	await page.locator("[data-title=begin]").click();
	await expect.poll(async () => (await snapshot(page)).lines).toBe(1);
	await served.close();
});

test("a dialog asked for twice opens once, and one asked for and left does not open", async ({ page }) => {
	await withSettings(page, { pictures: false });
	await page.goto("./");
	for (const name of ["saves", "library", "settings"]) {
		await page.locator(`[data-title=${name}]`).evaluate((button: HTMLElement) => {
			button.click();
			button.click();
		});
		await expect(dialogTitles(page)).toHaveCount(1);
		await page.keyboard.press("Escape");
		await expect(dialogTitles(page)).toHaveCount(0);
		await page.waitForTimeout(300);
	}
	await page.evaluate(() => {
		document.querySelector<HTMLElement>("[data-title=saves]")!.click();
		document.querySelector<HTMLElement>("[data-title=credits]")!.click();
	});
	await page.waitForTimeout(500);
	await expect(dialogTitles(page)).toHaveText("Credits");
	await page.keyboard.press("Escape");
	await page.locator("[data-title=credits]").dblclick(); // the second click falls on the shade
	await page.waitForTimeout(500);
	await expect(dialogTitles(page)).toHaveText("Credits");
});

test("a language that comes when another was chosen is not spoken", async ({ page }) => {
	const served = await serve(E2E_BUILD, "/");
	const letGo = served.hold(/\/es-[^/]*\.js$/);
	await withSettings(page, { pictures: false });
	await page.goto(`http://127.0.0.1:${served.port}/`);
	await page.locator("[data-title=settings]").click();
	const languages = page.getByRole("combobox").first();
	await languages.selectOption("es");
	await languages.selectOption("en");
	letGo();
	await page.waitForTimeout(500);
	await expect(page.locator("html")).toHaveAttribute("lang", "en");
	await languages.selectOption("es");
	await expect(page.locator("html")).toHaveAttribute("lang", "es");
	await served.close();
});

test("a name given up keeps the old one and the dialog; the result of a code is told where it was typed", async ({
	page,
}) => {
	await withSettings(page, { pictures: false });
	await page.goto("./");
	await beginByKeys(page);
	await page.keyboard.press("Escape");
	await page.getByRole("button", { name: "Saves", exact: true }).click();
	const saves = page.getByRole("dialog", { name: "Saves" });
	await saves.getByRole("button", { name: "Save here" }).evaluate((button: HTMLElement) => {
		button.click();
		button.click();
	});
	await expect(saves.locator(".save")).toHaveCount(1);
	await saves.getByRole("button", { name: "Rename" }).click();
	await page.keyboard.type("half a na");
	await page.keyboard.press("Escape");
	await expect(saves.getByRole("textbox", { name: /^Name of/ })).toHaveCount(0);
	await expect(saves.getByRole("heading", { level: 3 })).toHaveText("The Letter Office");
	await saves.getByText("Import a save").click();
	for (const wrong of ["rubbish", "and more of it"]) {
		await saves.getByLabel("From a code").fill(wrong);
		await saves.getByRole("button", { name: "Import this code" }).click();
		await expect(saves.getByText(/Nothing here was changed/)).toBeVisible();
	}
	await expect(page.locator(".notice")).toHaveCount(0);
});
