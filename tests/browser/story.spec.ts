// The story's own gestures, by keyboard alone: the walk by ear, the dark, the letters, the lunch, the
// regression, the choices to hold, the departure, the book and the picture.
import { readFile } from "node:fs/promises";
import { expect, type Page, test } from "@playwright/test";
import { keys, lines, play, playLetter, sceneIs, snapshot, untilDevHooks, withSettings } from "./support/player.ts";

test.describe.configure({ timeout: 120_000 });

async function open(page: Page, knot: string, settings: Record<string, unknown> = {}): Promise<void> {
	await withSettings(page, { pace: "passage", holdByPress: true, captions: true, ...settings });
	await page.goto(`./?knot=${knot}&seed=1`);
	await expect(page.locator("[data-line]").first()).toBeVisible();
}

// Plays to a scene and gathers every way a choice was offered.
async function waysUntil(page: Page, title: string): Promise<Set<string>> {
	const ways = new Set<string>();
	await play(page, keys, (shown) => {
		for (const choice of shown.choices) ways.add(choice.way);
		return sceneIs(title)(shown);
	});
	return ways;
}

test("strangers are looked at and the walk is walked by ear, with captions, by keys", async ({ page }) => {
	await open(page, "out_loud");
	const captions = new Set<string>();
	await page.exposeFunction("caught", (text: string) => captions.add(text));
	await page.evaluate(() => {
		const watch = () =>
			(window as unknown as { caught(t: string): void }).caught(document.querySelector(".captions")?.textContent ?? "");
		new MutationObserver(watch).observe(document.querySelector(".captions")!, {
			childList: true,
			subtree: true,
			characterData: true,
		});
	});
	const ways = await waysUntil(page, "Amy's Rooms");
	expect([...ways]).toEqual(expect.arrayContaining(["look", "turn"]));
	expect([...captions].filter((text) => text.length > 5).length).toBeGreaterThan(3);
});

test("the dark has no picture, and is held through by keys", async ({ page }) => {
	await open(page, "dark_room");
	expect([...(await waysUntil(page, "The Day After"))]).toContain("hold");
});

for (const [letter, knot, next] of [
	["second", "first_morning", "Out Loud"],
	["third", "why_not_signed", "Four on a Sunday"],
] as const) {
	// The first is written where Act I is played (play.spec.ts).
	test(`the ${letter} letter is written by keys and grows on the page`, async ({ page }) => {
		await open(page, knot);
		await playLetter(page, next);
	});
}

test("lunch is eaten, and signed, by keys", async ({ page }) => {
	await open(page, "lunch");
	const read = await play(page, keys, sceneIs("Do Not Disturb"));
	expect(read.join(" ").split(/\s+/).length).toBeGreaterThan(700);
});

test("a whole regression is lived through by keys; struck choices are shown, focusable and said to be unavailable", async ({
	page,
}) => {
	await open(page, "do_not_disturb");
	let struck = 0;
	await play(page, keys, async (shown) => {
		if (shown.choices.some((c) => c.struck) && struck++ < 2) {
			const first = page.locator("[data-choice][data-offer='struck']").first();
			await expect(first).toHaveAttribute("aria-disabled", "true");
			await first.focus();
			await expect(first).toBeFocused();
			const before = shown.lines;
			await page.keyboard.press("Enter");
			expect((await snapshot(page)).lines).toBe(before);
			await expect(first).toBeDisabled();
		}
		return sceneIs("The Stairs")(shown);
	});
	expect(struck).toBeGreaterThan(3);
});

test("a hold is held by key, and given up when let go early", async ({ page }) => {
	await open(page, "no_reason", { holdByPress: false });
	await play(page, keys, (shown) => shown.choices.some((c) => c.way === "hold"));
	const hold = page.locator("[data-choice][data-offer='hold']").first();
	const before = (await lines(page)).length;
	await hold.focus();
	await page.keyboard.down("Enter");
	await page.waitForTimeout(150);
	await page.keyboard.up("Enter");
	await page.waitForTimeout(200);
	expect((await lines(page)).length).toBe(before);
	await page.keyboard.down("Enter");
	await expect(hold).toHaveAttribute("data-full", "", { timeout: 20_000 });
	expect((await lines(page)).length).toBe(before); // a key that is down would silence what comes
	await page.keyboard.up("Enter");
	await expect.poll(async () => (await lines(page)).length).toBeGreaterThan(before);
});

test("at the departure the space between her words has grown", async ({ page }) => {
	const spacing = () =>
		page.evaluate(() => {
			const hers = [...document.querySelectorAll("[data-speaker='Samantha'], [data-speaker='Samantha'] *")];
			return Math.max(
				...hers.map(
					(e) =>
						(Number.parseFloat(getComputedStyle(e).letterSpacing) || 0) +
						(Number.parseFloat(getComputedStyle(e).wordSpacing) || 0),
				),
			);
		});
	await open(page, "first_morning");
	await play(page, keys, async () => (await page.locator("[data-line][data-speaker='Samantha']").count()) > 1);
	const early = await spacing();
	await page.goto("./?knot=departure&seed=1");
	await play(page, keys, sceneIs("After"));
	await page.keyboard.press("Backspace");
	expect(await spacing()).toBeGreaterThan(early + 2);
});

test("the book that is kept opens by itself and holds the very letters; the picture is a PNG; the ending stands on the title", async ({
	page,
	context,
}) => {
	await open(page, "no_reason");
	await play(page, keys, async (shown) => !shown.choices.length && (await page.locator(".ending").isVisible()));
	await untilDevHooks(page);
	const written = await page.evaluate(() => {
		type Playing = { director: { present(): { moment: { tableau: { letters: { lines: string[] }[] } } } } };
		const { director } = (window as unknown as { devHooks: Playing }).devHooks;
		return director.present().moment.tableau.letters.flatMap((letter) => letter.lines);
	});
	expect(written.length).toBeGreaterThanOrEqual(3);
	await page.locator(".ending").getByRole("button", { name: "Read the book" }).click();
	const asked = page.waitForEvent("download");
	await page
		.getByRole("dialog")
		.getByRole("button", { name: /keep|save|file/i })
		.first()
		.click();
	const html = await readFile(await (await asked).path(), "utf8");
	expect(html).not.toMatch(/(?:src|href)="https?:/);
	await context.setOffline(true);
	const alone = await context.newPage();
	await alone.setContent(html);
	for (const line of written)
		await expect(alone.locator("body")).toContainText(line.replaceAll("'", "’").replaceAll(/[*"]/g, "").slice(0, 40));
	await context.setOffline(false);
	await alone.close();
	await page.keyboard.press("Escape");
	const picture = page.waitForEvent("download");
	await page.locator(".ending").getByRole("button", { name: "Save the picture" }).click();
	const png = await readFile(await (await picture).path());
	expect(png.subarray(1, 4).toString()).toBe("PNG");

	// Its ending has its mark on the title screen, and what was played can be started again.
	await page.goto("./");
	await expect(page.getByRole("img", { name: /1 of 6/ })).toBeVisible();
	await page.locator("[data-title=chapters]").click();
	await page.getByRole("dialog").getByRole("button", { name: "After" }).click();
	await expect.poll(async () => (await snapshot(page)).title).toBe("After");
	await expect(page.locator("[data-line]").first()).toBeVisible();
});
