// Act I as people play it: by keys, by touch, without WebGL, and again after a reload.
import { devices, expect, test } from "@playwright/test";
import {
	beginByKeys,
	choices,
	keys,
	lines,
	offered,
	play,
	playLetter,
	sceneIs,
	touch,
	untilSaved,
	withSettings,
} from "./support/player.ts";

test("Act I is played from the title to the voice's arrival by keyboard alone, its letter written and its installation answered", async ({
	page,
}) => {
	test.setTimeout(180_000);
	await withSettings(page, { pace: "passage", holdByPress: true, calm: "auto" });
	await page.goto("./");
	await beginByKeys(page);
	await playLetter(page, "The Way Home");
	const read = await play(page, keys, sceneIs("First Morning"));
	expect(read.length).toBeGreaterThan(120);
	expect(await page.locator("[data-line][data-speaker='Samantha']").count()).toBeGreaterThan(3);
	await expect.poll(() => page.evaluate(() => document.activeElement !== document.body)).toBe(true);
});

test.describe("by touch, on a phone", () => {
	const { defaultBrowserType: _, ...pixel } = devices["Pixel 7"];
	test.use(pixel);
	test("the letter office is played to its end", async ({ page }) => {
		test.setTimeout(120_000);
		await withSettings(page, { pace: "passage", holdByPress: true, pictures: false }); // taps wait for frames
		await page.goto("./?knot=letter_office&seed=1");
		await expect(page.locator("[data-line]").first()).toBeVisible();
		const read = await play(page, touch, sceneIs("The Way Home"));
		expect(read.length).toBeGreaterThan(30);
	});
	test("with pictures, words and choices answer a finger as they do without", async ({ page }) => {
		await withSettings(page, { pace: "passage", pictures: true, calm: "auto" });
		await page.goto("./?knot=letter_office&seed=1");
		await expect(page.locator("html")).toHaveAttribute("data-stage", "ready", { timeout: 45_000 });
		const at = async (what: string) => {
			const { x, y, width, height } = (await page.locator(what).first().boundingBox())!;
			// As a finger does, without a wait for a frame.
			await page.touchscreen.tap(x + width / 2, y + Math.min(height / 2, 30));
		};
		await expect(async () => {
			if (!(await choices(page).count())) await at("[role=log]");
			await expect(choices(page).first()).toBeVisible({ timeout: 1500 });
		}).toPass();
		const before = (await lines(page)).length;
		const first = await choices(page).first().locator(".words").textContent();
		await choices(page).first().scrollIntoViewIfNeeded();
		await at("[data-choice]");
		await expect.poll(async () => (await lines(page)).length).toBeGreaterThan(before);
		await expect(page.locator("[data-as=chosen]").last()).toHaveText(first!);
		expect(await page.locator("#stage canvas").count()).toBe(1);
	});
});

test("the game is whole without WebGL, and says so once", async ({ page }) => {
	await withSettings(page, { pace: "passage", pictures: true });
	await page.addInitScript(() => {
		const real = HTMLCanvasElement.prototype.getContext;
		HTMLCanvasElement.prototype.getContext = function (this: HTMLCanvasElement, kind: string, ...rest: unknown[]) {
			return kind.includes("webgl") ? null : (real as (...all: unknown[]) => unknown).call(this, kind, ...rest);
		} as typeof real;
	});
	await page.goto("./?knot=letter_office&seed=1");
	await expect(page.getByText(/pictures are still/)).toBeVisible();
	await play(page, keys, offered);
	await expect(page.locator("#stage canvas")).toBeVisible();
	await page.keyboard.press("1");
	await expect.poll(() => lines(page).then((l) => l.length)).toBeGreaterThan(3);
});

test("the game plays on when storage is refused, and says so", async ({ page }) => {
	await page.addInitScript(() => {
		Object.defineProperty(window, "indexedDB", {
			get: () => ({
				open: () => {
					throw new DOMException("refused", "SecurityError");
				},
			}),
		});
	});
	await page.goto("./?knot=letter_office&seed=1");
	await expect(page.getByText(/Saves can't be kept here/)).toBeVisible();
	await expect(page.locator("[data-line]").first()).toBeVisible();
});

test("a reload in mid-scene comes back to the same line, choices and transcript", async ({ page }) => {
	await withSettings(page, { pace: "line" });
	await page.goto("./");
	await beginByKeys(page);
	await play(page, keys, offered);
	await page.keyboard.press("2");
	await play(page, keys, (shown) => shown.lines > 12 && offered(shown));
	const before = { lines: await lines(page), choices: await choices(page).allTextContents() };
	await untilSaved(page);
	await page.reload();
	await page.locator("[data-title=continue]").click();
	await expect.poll(() => lines(page)).toEqual(before.lines);
	await expect(choices(page)).toHaveText(before.choices);
});

test("Backspace goes back line by line, and the story goes on the same", async ({ page }) => {
	await withSettings(page, { pace: "line" });
	await page.goto("./?knot=letter_office&seed=4");
	await play(page, keys, offered);
	const all = await lines(page);
	await page.keyboard.press("Backspace");
	await expect.poll(() => lines(page)).toEqual(all.slice(0, -1));
	await play(page, keys, offered);
	expect(await lines(page)).toEqual(all);
});
