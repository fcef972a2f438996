// A story of plain ink that sets no place: its text has the middle of the page, and Inky's tags and a line's
// HTML work.
import { readFileSync } from "node:fs";
import { expect, type Page, test } from "@playwright/test";
import { begin, drop, heading, row, zipOf } from "./support/library-page.ts";
import { keys, offered, play, untilSaved, withSettings } from "./support/player.ts";

const INK = `# title: Under the Lamp
# theme: light
<h2>The Station</h2>
It rains, and <a href="https:\\/\\/example.org">the timetable</a> says so. # IMAGE: lemon.png
"Who is it?" says the porter. # speaker: Tae
He has a lamp. # LINK: https:\\/\\/example.org/lamp # note: The lamp is lit.
* I knock.
  He writes that down.
* [Walk out under the sky]
- # CLEAR
A new page. # BACKGROUND: lemon.png
* [Stay]
- -> END
`;

async function open(page: Page): Promise<void> {
	await withSettings(page, { pace: "passage", pictures: true });
	await page.goto("./");
	await expect(heading(page)).toBeVisible();
	const lemon = new Uint8Array(readFileSync("stories/gallery/lemon.png"));
	await drop(page, "lamp.zip", zipOf({ "main.ink": INK, "lemon.png": lemon }));
	await row(page, "under-the-lamp").or(row(page, "lamp")).getByRole("button", { name: /^Open/ }).click();
	await begin(page);
	await play(page, keys, offered);
	await expect(page.locator("[data-choice]")).toHaveCount(2);
}

for (const [width, height] of [
	[1280, 800],
	[390, 844],
] as const)
	test(`the words stand in the middle of a quiet ground at ${width} by ${height}`, async ({ page }) => {
		await page.setViewportSize({ width, height });
		await open(page);
		await expect(page.locator("html")).toHaveAttribute("data-theme", "paper");
		await expect(page.locator(".story")).toHaveAttribute("data-ground", "plain");
		await expect(page.getByRole("heading", { name: "The Station" })).toBeVisible();
		const log = (await page.getByRole("log").boundingBox())!;
		expect(Math.abs(log.x + log.width / 2 - width / 2)).toBeLessThan(12);
		const panel = (await page.locator(".panel").boundingBox())!;
		expect([panel.x, Math.round(panel.width)]).toEqual([0, width]);
		await expect(page.locator(".plate")).toHaveAttribute("src", /^(blob|http):/);
		await expect(page.locator("[data-line]", { hasText: "Who is it?" })).toHaveText(/^Tae/);
	});

test("a choice without brackets is set once, a link asks, and a turned page leaves nothing but the history", async ({
	page,
}) => {
	await open(page);
	await page.getByRole("button", { name: "the timetable" }).click();
	await expect(page.getByRole("dialog")).toContainText("example.org");
	await page.keyboard.press("Escape");
	await expect(page.getByRole("dialog")).toBeHidden();
	await page.locator("[data-choice]").first().click(); // the focus leaves the link
	await play(page, keys, async () => (await page.getByText("A new page.").count()) > 0);
	await expect(page.getByText("A new page.")).toBeVisible();
	await expect(page.locator("[data-line]", { hasText: "I knock." })).toHaveCount(1);
	await expect(page.locator("[data-line]:visible")).toHaveText(["A new page."]);
	await expect(page.locator(".plate:visible")).toHaveCount(0);
	await expect(page.locator(".story")).toHaveAttribute("data-ground", "picture");
	expect(await page.locator(".story").evaluate((story) => getComputedStyle(story, "::before").backgroundImage)).toMatch(
		/^url\("(blob|http):/,
	);
});

/** What stands in the log: of each element its words, or that it is a picture. */
const standing = (page: Page) =>
	page
		.getByRole("log")
		.evaluate((log) =>
			[...log.querySelectorAll<HTMLElement>(".log-chunk > *")]
				.filter((element) => element.checkVisibility())
				.map((element) => (element.tagName === "IMG" ? "picture" : element.innerText.trim())),
		);

/** Leaves the page and comes back to the place. */
async function comeBack(page: Page): Promise<void> {
	await untilSaved(page, "under-the-lamp");
	await page.reload();
	await page.locator("[data-title=continue]").click();
	await expect(page.locator("[data-choice]").first()).toBeVisible();
}

test("pictures, links, notes and turned pages are as they were when the player comes back, and after a step back", async ({
	page,
}) => {
	await open(page);
	const before = await standing(page);
	expect(before.filter((is) => /^picture$|lamp is lit|example\.org/.test(is))).toHaveLength(3);
	await comeBack(page);
	expect(await standing(page)).toEqual(before);
	await expect(page.locator(".plate")).toHaveJSProperty("complete", true);
	expect(await page.locator(".plate").evaluate((image) => (image as HTMLImageElement).naturalWidth)).toBeGreaterThan(0);
	await page.getByRole("button", { name: /example\.org\/lamp/ }).click();
	await expect(page.getByRole("dialog")).toContainText("example.org/lamp");
	await page.keyboard.press("Escape");
	await page.locator("[data-choice]").first().click();
	await play(page, keys, async () => (await page.getByText("A new page.").count()) > 0);
	await expect(page.getByRole("button", { name: "Stay" })).toBeVisible();
	const turned = await standing(page);
	expect(turned).toEqual(["A new page."]);
	await comeBack(page);
	expect(await standing(page)).toEqual(turned);
	await page.keyboard.press("Backspace");
	await expect(page.getByText("He writes that down.")).toBeVisible();
	await page.keyboard.press("Backspace");
	await expect(page.locator("[data-choice]")).toHaveCount(2);
	expect(await standing(page)).toEqual(before);
});
