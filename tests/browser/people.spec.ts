// People who print, compose with an input method, have the page translated, or type on another keyboard.
import { expect, type Page, test } from "@playwright/test";
import { beginByKeys, choices, keys, lines, offered, play, withSettings } from "./support/player.ts";
import { E2E_BUILD } from "./support/static-server.ts";

async function openSaves(page: Page): Promise<void> {
	await page.keyboard.press("Escape");
	await page.getByRole("dialog").getByRole("button", { name: /saves/i }).click();
}

test("printing gives all that was read in ink on paper, and nothing around it", async ({ page }) => {
	await withSettings(page, { pace: "passage" });
	await page.goto("./?knot=letter_office&seed=1");
	await play(page, keys, (shown) => shown.lines > 25 && offered(shown));
	await expect(page.locator("link[rel=stylesheet][href*=print]")).toBeAttached(); // loads late
	await page.emulateMedia({ media: "print" });
	const onPaper = await page.evaluate(() => {
		const seen = (selector: string) =>
			[...document.querySelectorAll<HTMLElement>(selector)].filter((e) => e.checkVisibility());
		const all = [...document.querySelectorAll<HTMLElement>("[data-line]")];
		const scroll = document.querySelector<HTMLElement>(".scroll")!;
		return {
			lines: seen("[data-line]").length === all.length,
			whole: getComputedStyle(scroll).overflowY === "visible" && scroll.clientHeight >= scroll.scrollHeight,
			ink: [...new Set(all.map((line) => getComputedStyle(line).color))],
			around: seen("#stage, .top, [data-choice], .on, .captions").length,
		};
	});
	expect(onPaper.lines).toBe(true);
	expect(onPaper.whole).toBe(true);
	for (const colour of onPaper.ink) expect(colour).toMatch(/rgb\((\d|[0-4]\d|5[01]), (\d|[0-4]\d|5[01]), /);
	expect(onPaper.around).toBe(0);
});

test("Enter and Escape of an input method end the composition, not the naming", async ({ page }) => {
	await withSettings(page, { pace: "passage" });
	await page.goto("./?knot=letter_office&seed=1");
	await play(page, keys, offered);
	await openSaves(page);
	const dialog = page.getByRole("dialog");
	await dialog.getByRole("button", { name: "Save here" }).click();
	await dialog.getByRole("button", { name: "Rename" }).first().click();
	const field = dialog.getByRole("textbox");
	await field.fill("よるのひ");
	for (const key of ["Enter", "Escape"])
		await field.evaluate(
			(input, key) =>
				input.dispatchEvent(new KeyboardEvent("keydown", { key, isComposing: true, bubbles: true, cancelable: true })),
			key,
		);
	await expect(field).toHaveValue("よるのひ");
	await field.press("Enter");
	await expect(dialog.getByRole("heading", { name: "よるのひ" })).toBeVisible();
});

test("what a page translator has put its own element round still changes", async ({ page }) => {
	await withSettings(page, { pace: "passage" });
	await page.goto("./?knot=letter_office&seed=1");
	await play(page, keys, offered);
	await page.keyboard.press("Escape");
	await page.getByRole("dialog").getByRole("button", { name: "Settings" }).click();
	const dialog = page.getByRole("dialog");
	await expect(dialog.getByText("Text size")).toBeVisible();
	await page.evaluate(() => {
		const texts = document.createTreeWalker(document.querySelector("dialog")!, NodeFilter.SHOW_TEXT);
		const all: Text[] = [];
		while (texts.nextNode()) all.push(texts.currentNode as Text);
		for (const text of all) {
			const font = document.createElement("font"); // as translators do
			font.textContent = text.data;
			text.replaceWith(font);
		}
	});
	const size = dialog.getByRole("slider", { name: /Text size/ });
	await size.press("ArrowRight");
	const percent = await size.getAttribute("aria-valuetext");
	await expect(
		dialog.locator("label", { has: page.getByRole("slider", { name: /Text size/ }) }).locator(".value"),
	).toHaveText(percent!);
	await dialog.getByRole("combobox").first().selectOption("es");
	await expect(dialog.getByText("Text size")).toHaveCount(0);
	await expect(dialog.getByText("Tamaño del texto")).toBeVisible();
});

test("digits and letters are taken by their place where the layout types something else", async ({ page }) => {
	await withSettings(page, { pace: "passage" });
	await page.goto("./?knot=letter_office&seed=1");
	await play(page, keys, offered);
	const before = (await lines(page)).length;
	const send = (key: string, code: string) =>
		page.evaluate(
			([key, code]) => void document.body.dispatchEvent(new KeyboardEvent("keydown", { key, code, bubbles: true })),
			[key, code] as const,
		);
	await send("&", "Digit1"); // French
	await expect.poll(async () => (await lines(page)).length).toBeGreaterThan(before);
	await send("д", "KeyL"); // Russian
	await expect(page.getByRole("dialog").getByRole("searchbox")).toBeVisible();
});

for (const [what, answer] of [
	["blocked", { status: 403, body: "" }],
	["cut short", { status: 200, contentType: "text/javascript", body: "const a = {" }],
] as const)
	test(`a game whose script is ${what} says what to do`, async ({ page }) => {
		await page.route(/assets\/index-.*\.js/, (route) => route.fulfill(answer));
		await page.goto("./");
		await expect(page.getByText(/The story has not begun/)).toBeVisible();
	});

test("a game opened as a file of the disk says what to do", async ({ page }) => {
	await page.goto(`file://${E2E_BUILD}/index.html`);
	await expect(page.getByText(/opened through a web server/)).toBeVisible();
});

test("a game that begins shows none of that", async ({ page }) => {
	await page.goto("./");
	await beginByKeys(page);
	await expect(page.getByText(/The story has not begun/)).toHaveCount(0);
	await expect(choices(page).or(page.locator("[data-line]")).first()).toBeVisible();
});
