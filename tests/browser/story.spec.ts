// The story's own gestures, by keyboard alone: installation, the walk by ear, the dark, the letters, the lunch, the regression, the holds, the
// departure, the book and the picture.
import { readFile } from "node:fs/promises";
import { expect, type Page, test } from "@playwright/test";
import { keys, lines, play, sceneIs, withSettings } from "./player.ts";

test.beforeEach(async ({ page }) => {
	await withSettings(page, { pace: "passage", holdByPress: true, captions: true });
});

async function open(page: Page, knot: string, seed = 1): Promise<void> {
	await page.goto(`./?knot=${knot}&seed=${seed}`);
	await expect(page.locator("[data-line]").first()).toBeVisible();
}
const offers = (page: Page) =>
	page.locator("[data-choice]").evaluateAll((all) => all.map((c) => c.getAttribute("data-offer")));

test("installation is answered by keys, and a voice is there at the end", async ({ page }) => {
	test.setTimeout(90_000);
	await open(page, "installation");
	await play(page, keys, sceneIs(page, "First Morning"));
	expect(await page.locator("[data-line][data-speaker='Samantha']").count()).toBeGreaterThan(3);
});

test("strangers are looked at and the walk is walked by ear, with captions, by keys", async ({ page }) => {
	test.setTimeout(120_000);
	await open(page, "out_loud");
	const seen = new Set<string>();
	await play(page, keys, async () => {
		for (const way of await offers(page)) seen.add(way ?? "");
		return sceneIs(page, "Amy's Rooms")().then((there) => there || sceneIs(page, "Amy’s Rooms")());
	});
	expect([...seen]).toEqual(expect.arrayContaining(["look", "turn"]));
});

test("the dark has no picture, and is held through by keys", async ({ page }) => {
	test.setTimeout(90_000);
	await open(page, "dark_room");
	const seen = new Set<string>();
	await play(page, keys, async () => {
		for (const way of await offers(page)) seen.add(way ?? "");
		return sceneIs(page, "The Day After")();
	});
	expect([...seen]).toContain("hold");
});

for (const [knot, next, way] of [
	["letter_office", "The Way Home", "fragment"],
	["first_morning", "Out Loud", "fragment"],
] as const) {
	test(`the letter in ${knot} is written by keys and stands on the desk`, async ({ page }) => {
		test.setTimeout(120_000);
		await open(page, knot);
		const seen = new Set<string>();
		let longest = "";
		await play(page, keys, async () => {
			for (const offered of await offers(page)) seen.add(offered ?? "");
			const paper = (await page.locator(".desk").textContent()) ?? "";
			if (paper.length > longest.length) longest = paper;
			return sceneIs(page, next)();
		});
		expect([...seen]).toContain(way);
		expect(longest.split(/\s+/).length).toBeGreaterThan(60);
	});
}

test("lunch is eaten, and signed, by keys", async ({ page }) => {
	test.setTimeout(90_000);
	await open(page, "lunch");
	const read = await play(page, keys, sceneIs(page, "Do Not Disturb"));
	expect(read.join(" ").split(/\s+/).length).toBeGreaterThan(700);
});

test("a whole regression is lived through by keys; struck choices are shown, focusable and said to be unavailable", async ({
	page,
}) => {
	test.setTimeout(180_000);
	await open(page, "do_not_disturb");
	let struck = 0;
	await play(page, keys, async () => {
		const first = page.locator("[data-choice][data-offer='struck']").first();
		if (await first.count()) {
			struck++;
			await expect(first).toHaveAttribute("aria-disabled", "true");
			await first.focus();
			await expect(first).toBeFocused();
			await expect(first).toHaveAccessibleName(/not (available|to be had)|unavailable/i);
		}
		return sceneIs(page, "The Stairs")();
	});
	expect(struck).toBeGreaterThan(3);
});

test("a hold is held by key and by pointer, and given up when let go early", async ({ page }) => {
	test.setTimeout(120_000);
	await withSettings(page, { pace: "passage", holdByPress: false, instant: true });
	await open(page, "no_reason");
	await play(page, { ...keys, choose: keys.choose }, async () => (await offers(page)).includes("hold"));
	const hold = page.locator("[data-choice][data-offer='hold']").first();
	const before = (await lines(page)).length;
	await hold.focus();
	await page.keyboard.down("Enter");
	await page.waitForTimeout(200);
	await page.keyboard.up("Enter");
	await page.waitForTimeout(300);
	expect((await lines(page)).length).toBe(before);
	await page.keyboard.down("Enter");
	await expect.poll(async () => (await lines(page)).length, { timeout: 20_000 }).toBeGreaterThan(before);
	await page.keyboard.up("Enter");
});

test("at the departure the space between her words grows", async ({ page }) => {
	test.setTimeout(120_000);
	const spacing = () =>
		page.evaluate(
			() =>
				Number.parseFloat(
					getComputedStyle(
						[...document.querySelectorAll("[data-speaker='Samantha'] .said, [data-speaker='Samantha']")].pop()!,
					).letterSpacing,
				) || 0,
		);
	await open(page, "first_morning");
	await play(page, keys, async () => (await page.locator("[data-line][data-speaker='Samantha']").count()) > 1);
	const early = await spacing();
	await open(page, "departure");
	await play(page, keys, sceneIs(page, "After"));
	expect(await spacing()).toBeGreaterThan(early);
});

test("the book that is kept opens by itself and holds the very letters; the picture is a PNG", async ({
	page,
	context,
}) => {
	test.setTimeout(240_000);
	await open(page, "letter_office", 3);
	const written: string[] = [];
	await play(page, keys, sceneIs(page, "The Way Home"));
	written.push(...(await page.locator("[data-line][data-as='letter']").allTextContents()));
	expect(written.length).toBeGreaterThanOrEqual(4);
	await page.goto("about:blank");
	const letters = await keepTheBook(page, written);
	const offline = await context.newPage();
	await context.setOffline(true);
	await offline.setContent(letters.html);
	for (const line of letters.lines) await expect(offline.locator("body")).toContainText(line.slice(0, 60));
	expect(letters.html).not.toMatch(/(src|href)="https?:/);
	await context.setOffline(false);
});

// Plays the end of the arc with an ending, and keeps book and picture from its last card.
async function keepTheBook(page: Page, _first: string[]): Promise<{ html: string; lines: string[] }> {
	await open(page, "after", 3);
	await play(page, keys, async () => (await page.getByRole("button", { name: /book|letters/i }).count()) > 0);
	const written = (await page.locator("[data-line][data-as='letter']").allTextContents()).filter((l) => l.length > 20);
	await page
		.getByRole("button", { name: /book|letters/i })
		.first()
		.click();
	const download = page.waitForEvent("download");
	await page
		.getByRole("dialog")
		.getByRole("button", { name: /keep|save|download/i })
		.first()
		.click();
	const file = await (await download).path();
	return { html: await readFile(file, "utf8"), lines: written };
}
