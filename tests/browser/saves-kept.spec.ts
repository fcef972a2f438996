// What can go wrong with saving, in a real browser: two windows, full storage, a torn save. The player is
// told each, and nothing is lost.
import { expect, type Page, test } from "@playwright/test";
import { beginByKeys, keys, lines, offered, play, saved, snapshot, withSettings } from "./support/player.ts";

test.describe.configure({ timeout: 90_000 });

async function begin(page: Page): Promise<void> {
	await withSettings(page, { pace: "passage", pictures: false });
	await page.goto("./");
	await beginByKeys(page);
	await play(page, keys, offered);
}

async function chooseOnce(page: Page): Promise<string[]> {
	const { lines: before } = await snapshot(page);
	await page.keyboard.press("1");
	return play(page, keys, (shown) => shown.lines > before && offered(shown));
}

// Everything said in passing, which goes again after some seconds.
async function overhear(page: Page): Promise<() => Promise<string[]>> {
	await page.evaluate(() => {
		const said: string[] = [];
		Object.assign(window, { said });
		new MutationObserver((changes) => {
			for (const { addedNodes } of changes) for (const node of addedNodes) said.push(node.textContent ?? "");
		}).observe(document.querySelector(".captions")!, { childList: true });
	});
	return () => page.evaluate(() => (window as unknown as { said: string[] }).said);
}

async function openSaves(page: Page) {
	await page.keyboard.press("Escape");
	const dialog = page.getByRole("dialog");
	await dialog.getByRole("button", { name: "Saves" }).click();
	return dialog;
}

test("a quick save is kept by a key and gone back to by another, both said aloud, and what was left is a save too", async ({
	page,
}) => {
	await begin(page);
	const said = await overhear(page);
	await page.keyboard.press("b");
	await expect.poll(said).toContain("There is no quick save yet.");
	const before = await chooseOnce(page);
	await page.keyboard.press("q");
	await expect.poll(said).toContain("Saved.");
	const after = await chooseOnce(page);
	expect(after.length).toBeGreaterThan(before.length);
	await page.keyboard.press("b");
	await expect.poll(() => lines(page)).toEqual(before);
	await expect.poll(said).toContain("Quick save loaded: The Letter Office.");
	const dialog = await openSaves(page);
	await expect(dialog.getByText(/^Quick save/)).toBeVisible();
	await dialog
		.locator("li", { hasText: "Where you left off" })
		.getByRole("button", { name: /^Load / })
		.click();
	await expect.poll(() => lines(page)).toEqual(after);
});

test("of two windows one saves the story: the other is told, reads on without saving, or takes it over", async ({
	context,
}) => {
	const one = await context.newPage();
	await begin(one);
	const first = await chooseOnce(one);
	await expect.poll(() => saved(one)).toEqual({ choices: 1, lines: first.length });

	const two = await context.newPage();
	await withSettings(two, { pace: "passage", pictures: false });
	await two.goto("./");
	await two.locator("[data-title=continue]").click();
	const asked = two.getByRole("dialog");
	await expect(asked.getByRole("heading", { name: "This story is open in another window" })).toBeVisible();
	await asked.getByRole("button", { name: "Read here without saving" }).click();
	await expect.poll(() => lines(two)).toEqual(first);
	await chooseOnce(two);
	await two.keyboard.press("Escape");
	await expect(two.getByText(/what you read here is not being saved/)).toBeVisible();
	await two.keyboard.press("Escape");
	expect(await saved(two)).toEqual({ choices: 1, lines: first.length });

	// The first goes on. The second, at its title since before that, takes the story over where the first is
	// now.
	await two.goto("./");
	await expect(two.locator("[data-title=continue]")).toBeVisible();
	const second = await chooseOnce(one);
	await two.locator("[data-title=continue]").click();
	await two.getByRole("button", { name: /save in this window/ }).click();
	await expect.poll(() => lines(two)).toEqual(second);
	await expect(one.getByRole("heading", { name: "The story continues in another window" })).toBeVisible();
	const third = await chooseOnce(two);
	await expect.poll(() => saved(two)).toEqual({ choices: 3, lines: third.length });

	// And back again, by the question the first window was asked.
	await one.getByRole("button", { name: /Continue here instead/ }).click();
	await expect.poll(() => lines(one)).toEqual(third);
	await expect(two.getByRole("heading", { name: "The story continues in another window" })).toBeVisible();
	await two.close();
	const fourth = await chooseOnce(one);
	await expect.poll(() => saved(one)).toEqual({ choices: 4, lines: fourth.length });
});

test("full storage is told, the story goes on, and it is kept as soon as there is room", async ({ page }) => {
	// A real quota, set before the first write: the browser remembers for half a minute that it had room.
	await page.goto("./");
	const { origin } = new URL(page.url());
	const browser = await page.context().newCDPSession(page);
	await browser.send("Storage.overrideQuotaForOrigin", { origin, quotaSize: 1 });
	await begin(page);
	await expect(page.getByText(/Storage is full, so the story can't be saved just now/)).toHaveCount(1);
	const first = await chooseOnce(page);
	const second = await chooseOnce(page);
	expect(second.length).toBeGreaterThan(first.length);
	expect(await saved(page)).toEqual({ choices: 0, lines: 0 });
	const dialog = await openSaves(page);
	await dialog.getByRole("button", { name: "Save here" }).click();
	await expect(dialog.getByText(/no room for another save/)).toBeVisible();
	await page.keyboard.press("Escape");
	await expect(dialog.getByText(/Storage is full, so the story is not being saved/)).toBeVisible();
	await page.keyboard.press("Escape");
	await browser.send("Storage.overrideQuotaForOrigin", { origin });
	const later = await chooseOnce(page);
	expect(later.length).toBeGreaterThan(second.length);
	await expect.poll(() => saved(page)).toEqual({ choices: 3, lines: later.length });
	await page.keyboard.press("Escape");
	await expect(dialog.getByText(/Saved at/)).toBeVisible();
});

test("a torn save is refused with a reason, quarantined, and can be exported; the story goes on from the one before", async ({
	page,
}) => {
	await begin(page);
	const before = await chooseOnce(page);
	await chooseOnce(page);
	await expect.poll(async () => (await saved(page)).choices).toBe(2);
	await page.goto("./");
	await page.evaluate(async () => {
		const db = await new Promise<IDBDatabase>((done) => {
			const asked = indexedDB.open("the-voice-you-keep");
			asked.onsuccess = () => done(asked.result);
		});
		const change = db.transaction("moments", "readwrite");
		change
			.objectStore("moments")
			.put({ version: 1, pack: "the-voice-you-keep", torn: "here" }, "the-voice-you-keep/now");
		await new Promise((done) => {
			change.oncomplete = done;
		});
		db.close();
	});
	await page.goto("./");
	await page.locator("[data-title=continue]").click();
	await expect.poll(async () => (await lines(page)).slice(0, before.length)).toEqual(before);
	const dialog = await openSaves(page);
	await expect(dialog.getByText(/this save cannot be read: hash is undefined/)).toBeVisible();
	const given = page.waitForEvent("download");
	await dialog.locator(".asides").getByRole("button", { name: "Export as a file" }).click();
	const { readFile } = await import("node:fs/promises");
	expect(JSON.parse(await readFile(await (await given).path(), "utf8"))).toMatchObject({ torn: "here" });
});

test("a browser that may clear saves is asked to keep them from Saves, with a reason, and never unasked", async ({
	page,
}) => {
	await page.addInitScript(() => {
		Object.assign(window, { asked: 0 });
		StorageManager.prototype.persisted = async () => false;
		StorageManager.prototype.persist = async () => ++(window as unknown as { asked: number }).asked > 1;
	});
	await begin(page);
	const asked = () => page.evaluate(() => (window as unknown as { asked: number }).asked);
	await chooseOnce(page);
	const dialog = await openSaves(page);
	await expect(dialog.getByText(/Export the ones you care about as files/)).toHaveCount(1);
	expect(await asked()).toBe(0);
	const ask = dialog.getByRole("button", { name: "Ask the browser to keep them" });
	await ask.press("Enter");
	await expect(dialog.getByText("The browser made no promise.")).toBeVisible();
	await ask.press("Enter");
	await expect(dialog.getByText("The browser will keep your saves.")).toBeVisible();
	await expect(ask).toHaveCount(0);
	expect(await asked()).toBe(2);
});

test("a save has a picture of what stood, and not a black one", async ({ page }) => {
	await page.setViewportSize({ width: 640, height: 360 }); // frames drawn by software come sooner
	await withSettings(page, { pace: "passage", pictures: true });
	await page.goto("./?knot=first_morning&seed=3");
	await expect(page.locator("html")).toHaveAttribute("data-stage", "ready", { timeout: 60_000 });
	await expect(page.locator("[data-line]").first()).toBeVisible();
	const dialog = await openSaves(page);
	const light = async () => {
		// Saved anew each time: on a slow machine the curtain may still be rising.
		await dialog.getByRole("button", { name: "Save here" }).click();
		await expect(dialog.locator("img.shot").first()).toBeVisible();
		return dialog
			.locator("img.shot")
			.first()
			.evaluate(async (image: HTMLImageElement) => {
				await image.decode();
				const canvas = Object.assign(document.createElement("canvas"), { width: 32, height: 18 });
				const pen = canvas.getContext("2d")!;
				pen.drawImage(image, 0, 0, 32, 18);
				const reds = [...pen.getImageData(0, 0, 32, 18).data].filter((_, i) => i % 4 === 0);
				return Math.max(...reds) > 100 && Math.max(...reds) - Math.min(...reds) > 30;
			});
	};
	await expect.poll(light, { timeout: 40_000 }).toBe(true);
});
