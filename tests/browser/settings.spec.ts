// The settings apply at once, to the sample and to the story, are kept, and can be reset. With the largest
// text on a small phone nothing is lost.
import { expect, type Page, test } from "@playwright/test";
import { keys, lines, offered, play, withSettings } from "./support/player.ts";

const OFFICE = "./?knot=letter_office&seed=1";
const dialog = (page: Page) => page.getByRole("dialog");

async function openSettings(page: Page): Promise<void> {
	await page.keyboard.press("Escape");
	await dialog(page).getByRole("button", { name: "Settings" }).click();
	await expect(dialog(page).getByRole("slider", { name: "Text size" })).toBeVisible();
}

const slide = (page: Page, name: string, value: number) =>
	dialog(page).getByRole("slider", { name }).fill(String(value));
const pick = (page: Page, name: string) => dialog(page).locator(".pick label").filter({ hasText: name }).click();

/** What the browser makes of a line of the story, of the sample, and of the shade behind them. */
const look = (page: Page) =>
	page.evaluate(() => {
		const of = (selector: string) => {
			const style = getComputedStyle(document.querySelector(selector)!);
			const size = Number.parseFloat(style.fontSize);
			return { size, leading: Number.parseFloat(style.lineHeight) / size, face: style.fontFamily, ink: style.color };
		};
		const log = document.querySelector<HTMLElement>(".log")!;
		return {
			line: of("[data-line]"),
			sample: of(".sample p"),
			measure: Number.parseFloat(getComputedStyle(log).maxWidth),
			shade: getComputedStyle(document.querySelector(".panel")!, "::before").backgroundImage,
		};
	});

test("each setting of the text changes story and sample at once, and is kept", async ({ page }) => {
	await page.addInitScript(() => {
		const name = "the-voice-you-keep/settings";
		if (!localStorage.getItem(name)) localStorage.setItem(name, '{"instant":true,"calm":"on","theme":"dusk"}');
	});
	// The scrim is behind the text with or without a picture.
	await page.route(/\/(stage|still)-/, (route) => route.abort());
	await page.goto(OFFICE);
	await expect(page.locator("[data-line]").first()).toBeVisible();
	await openSettings(page);
	const first = await look(page);
	expect(first.line.size).toBeCloseTo(first.sample.size, 0);

	for (const size of [80, 250]) {
		await slide(page, "Text size", size);
		const now = await look(page);
		expect(now.line.size / first.line.size).toBeCloseTo(size / 100, 1);
		expect(now.sample.size).toBeGreaterThan(0);
	}
	await slide(page, "Text size", 120);
	for (const leading of [1.2, 2.4]) {
		await slide(page, "Line spacing", leading);
		expect((await look(page)).line.leading).toBeCloseTo(leading, 1);
		expect((await look(page)).sample.leading).toBeCloseTo(leading, 1);
	}
	await slide(page, "Line length", 40);
	const narrow = (await look(page)).measure;
	await slide(page, "Line length", 80);
	expect((await look(page)).measure / narrow).toBeCloseTo(2, 1);

	const faces = new Set<string>();
	for (const [name, family] of [
		["Clear", /Nunito|Atkinson/],
		["OpenDyslexic", /OpenDyslexic/],
		["Book", /Literata/],
	] as const) {
		await pick(page, name);
		const { line, sample } = await look(page);
		expect(line.face).toMatch(family);
		expect(sample.face).toBe(line.face);
		const own = line.face.split(",")[0]!;
		await expect.poll(() => page.evaluate((face) => document.fonts.check(`20px ${face}`), own)).toBe(true);
		faces.add(line.face);
	}
	expect(faces.size).toBe(3);

	const themes = new Set<string>();
	for (const name of ["Paper", "Dusk", "Night", "High contrast"]) {
		await pick(page, name);
		const { line, shade } = await look(page);
		themes.add(`${line.ink} on ${shade}`);
	}
	expect(themes.size).toBe(4);
	await pick(page, "Night");
	await slide(page, "Shade behind the text", 0);
	const thin = (await look(page)).shade;
	await slide(page, "Shade behind the text", 100);
	expect((await look(page)).shade).not.toBe(thin);

	const set = await look(page);
	await page.goto(OFFICE);
	await expect(page.locator("[data-line]").first()).toBeVisible();
	await openSettings(page);
	expect(await look(page)).toEqual(set);

	// Put back, thought better of, and put back for good.
	const reset = dialog(page).getByRole("button", { name: "Reset all settings" });
	await reset.click();
	await expect(dialog(page).getByText("All settings are back to how they were at first.")).toBeVisible();
	expect((await look(page)).line.size).toBeCloseTo(first.line.size, 0);
	const undo = dialog(page).getByRole("button", { name: "Undo the reset" });
	await expect(undo).toBeFocused();
	await undo.click();
	expect(await look(page)).toEqual(set);
	await reset.click();
	await slide(page, "Line length", 50);
	await expect(undo).toBeHidden(); // what was changed since is not taken back
	const kept = await page.evaluate(() => JSON.parse(localStorage.getItem("the-voice-you-keep/settings")!));
	expect(kept).toMatchObject({ textSize: 100, theme: "auto", measure: 50 });
});

test("a press brings one line, or all up to the next choice; text comes by and by, or at once", async ({ page }) => {
	await withSettings(page, { pace: "line", calm: "off" });
	await page.goto(OFFICE);
	await expect(page.locator("[data-line]")).toHaveCount(1);
	expect(await page.locator(".arriving").count()).toBe(0);
	await page.keyboard.press("Enter");
	await expect(page.locator("[data-line]")).toHaveCount(2);
	await openSettings(page);
	await pick(page, "Everything up to the next choice");
	await page.keyboard.press("Escape");
	await page.keyboard.press("Escape");
	await page.keyboard.press("Enter");
	await expect(page.locator("[data-choice]").first()).toBeVisible();
	expect((await lines(page)).length).toBeGreaterThan(3);
	await openSettings(page);
	await dialog(page).getByLabel("Show text at once").click();
	await pick(page, "One line");
	await page.keyboard.press("Escape");
	await page.keyboard.press("Escape");
	await page.evaluate(() => {
		const watch = new MutationObserver(() => {
			if (document.querySelector(".arriving")) document.documentElement.dataset["arrived"] = "slowly";
		});
		watch.observe(document.body, { subtree: true, attributes: true, attributeFilter: ["class"] });
	});
	await page.keyboard.press("1");
	await expect(page.locator("html")).toHaveAttribute("data-arrived", "slowly");
});

/**
 * Everything visible that can be pressed and sticks out sideways, or is covered where it should be in reach.
 */
const astray = (page: Page) =>
	page.evaluate(() => {
		const top = document.querySelector<HTMLElement>("dialog[open]") ?? document.body;
		const wrong: string[] = [];
		const root = document.documentElement;
		if (root.scrollWidth > innerWidth) wrong.push(`the page is ${root.scrollWidth} wide`);
		if (top.scrollWidth > top.clientWidth) wrong.push(`${top.className || "body"} is ${top.scrollWidth} wide`);
		for (const control of top.querySelectorAll<HTMLElement>("button, input, select, textarea")) {
			if (!control.checkVisibility() || control.closest(".choices, .pick")) continue;
			control.scrollIntoView({ block: "center", behavior: "instant" });
			const box = control.getBoundingClientRect();
			const at = document.elementFromPoint(box.x + box.width / 2, box.y + box.height / 2);
			const label = control.getAttribute("aria-label") ?? control.textContent ?? control.className;
			if (box.left < 0 || box.right > innerWidth) wrong.push(`${label} sticks out`);
			else if (!at || !(control.contains(at) || at.contains(control))) wrong.push(`${label} is under ${at?.className}`);
		}
		return wrong;
	});

for (const pictures of [true, false])
	test(`with text of 250 % on a phone of 360 x 640 nothing is lost, pictures ${pictures ? "on" : "off"}`, async ({
		page,
	}) => {
		await withSettings(page, { textSize: 250, pace: "passage", calm: "on", pictures });
		await page.route(/\/(stage|still)-/, (route) => route.abort());
		await page.setViewportSize({ width: 360, height: 640 });
		await page.goto("./");
		await expect(page.getByRole("heading", { level: 1 })).toBeVisible();
		expect(await astray(page), "the title").toEqual([]);
		await page.goto(OFFICE);
		await play(page, keys, offered);
		expect(await astray(page), "the story").toEqual([]);
		const wide = await page
			.locator("[data-choice]")
			.evaluateAll((all) => all.map((c) => c.getBoundingClientRect().right));
		expect(Math.max(...wide)).toBeLessThanOrEqual(360);
		await page.keyboard.press("Escape");
		expect(await astray(page), "the menu").toEqual([]);
		for (const name of ["History", "Saves", "Settings", "Keys"]) {
			await dialog(page).getByRole("button", { name, exact: true }).click();
			await expect(dialog(page).getByRole("heading", { level: 2, name })).toBeVisible();
			expect(await astray(page), name).toEqual([]);
			await page.keyboard.press("Escape");
		}
	});
