// Open to everyone: no serious finding by axe in any screen, the page's tree is a story, and struck choices say so.
import AxeBuilder from "@axe-core/playwright";
import { expect, test } from "@playwright/test";
import { beginByKeys, keys, offered, play, withSettings } from "./player.ts";

async function clean(page: import("@playwright/test").Page): Promise<void> {
	const { violations } = await new AxeBuilder({ page }).analyze();
	expect(
		violations
			.filter((v) => v.impact === "serious" || v.impact === "critical")
			.map((v) => `${v.id}: ${v.nodes.map((n) => n.target).join(" ")}`),
	).toEqual([]);
}

test("title, content note, settings, story and choices have no serious finding", async ({ page }) => {
	await withSettings(page, {});
	await page.goto("./");
	await expect(page.getByRole("heading", { level: 1 })).toBeVisible();
	await clean(page);
	await page.getByRole("button", { name: /settings/i }).click();
	await expect(page.getByRole("dialog")).toBeVisible();
	await clean(page);
	await page.keyboard.press("Escape");
	await beginByKeys(page);
	await play(page, keys, offered);
	await clean(page);
});

test("a reader of the page finds a story, a log and choices", async ({ page }) => {
	await withSettings(page, {});
	await page.goto("./?knot=letter_office&seed=1");
	await play(page, keys, offered);
	await expect(page.getByRole("main")).toBeVisible();
	await expect(page.getByRole("log").locator("p[data-line]").first()).toBeVisible();
	await expect(
		page
			.getByRole("list", { name: /choices/i })
			.getByRole("button")
			.first(),
	).toBeVisible();
});

test("text at 200 % on a small phone still fits and reads", async ({ page }) => {
	await withSettings(page, { textSize: 200 });
	await page.setViewportSize({ width: 360, height: 640 });
	await page.goto("./?knot=letter_office&seed=1");
	await play(page, keys, offered);
	const wide = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
	expect(wide).toBeLessThanOrEqual(0);
});
