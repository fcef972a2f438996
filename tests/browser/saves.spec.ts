// Saves that survive: slots, files and codes, and a story that was changed under a save.
import { readFile } from "node:fs/promises";
import { expect, type Page, test } from "@playwright/test";
import { beginByKeys, keys, lines, offered, play, snapshot, untilSaved, withSettings } from "./support/player.ts";

test.describe.configure({ timeout: 90_000 });

const ROUNDS = process.env["TORTURE"] ? 6 : 3; // saves-torture.spec.ts kills faster, without the page

async function readOn(page: Page): Promise<string[]> {
	await withSettings(page, { pace: "passage", pictures: false });
	await page.goto("./");
	await beginByKeys(page);
	await play(page, keys, offered);
	await page.keyboard.press("1");
	return play(page, keys, (shown) => shown.lines > 8 && offered(shown));
}

test("a slot is kept, named, removed, put back, carried as a file and gone on with", async ({ page }) => {
	const read = await readOn(page);
	await page.keyboard.press("Escape");
	const dialog = page.getByRole("dialog");
	await dialog.getByRole("button", { name: "Saves" }).click();
	await dialog.getByRole("button", { name: "Save here" }).click();
	await expect(dialog.getByText("Saved.")).toBeVisible();
	await dialog.getByRole("button", { name: "Rename" }).click();
	await expect(dialog.getByRole("textbox", { name: /^Name of/ })).toBeFocused();
	await dialog.getByRole("textbox", { name: /^Name of/ }).fill("the dentist");
	await page.keyboard.press("Enter");
	await expect(dialog.getByRole("heading", { name: "the dentist" })).toBeVisible();
	await expect(dialog.getByText(/The Letter Office.*words read/)).toBeVisible();
	const asked = page.waitForEvent("download");
	await dialog.getByRole("button", { name: "Export as a file" }).click();
	const file = await (await asked).path();
	expect((await readFile(file)).length).toBeGreaterThan(1000);
	await dialog.getByRole("button", { name: "Remove" }).click();
	await expect(dialog.getByText("the dentist was removed.")).toBeVisible();
	await expect(dialog.getByRole("button", { name: "Export as a file" })).toHaveCount(0);
	await dialog.getByRole("button", { name: "Undo" }).click();
	await expect(dialog.getByRole("button", { name: "Export as a file" })).toHaveCount(1);
	await dialog.getByRole("button", { name: "Remove" }).click();
	await dialog.getByText("Import a save").click();
	await dialog.getByLabel("From a file").setInputFiles(file);
	await expect(dialog.getByRole("button", { name: "Export as a file" })).toHaveCount(1);
	await dialog.getByRole("button", { name: /^Load / }).click();
	await expect.poll(() => lines(page)).toEqual(read);
});

test("a broken code is refused with a reason, and nothing is changed", async ({ page }) => {
	await readOn(page);
	await page.keyboard.press("Escape");
	const dialog = page.getByRole("dialog");
	await dialog.getByRole("button", { name: "Saves" }).click();
	await dialog.getByText("Import a save").click();
	await dialog.getByLabel("From a code").fill("tvyk1.0000.notacode");
	await dialog.getByRole("button", { name: "Import this code" }).click();
	await expect(page.getByText(/not whole|broken off|cannot be unpacked/)).toBeVisible();
});

test("beginning again keeps where the player was as a slot", async ({ page }) => {
	await readOn(page);
	await page.goto("./");
	await page.locator("[data-title=new]").click();
	await page.getByRole("dialog").getByRole("button", { name: "Begin", exact: true }).click();
	await expect.poll(async () => (await snapshot(page)).lines).toBeLessThan(6);
	await page.keyboard.press("Escape");
	await page.getByRole("dialog").getByRole("button", { name: "Saves" }).click();
	await expect(page.getByRole("dialog").getByRole("button", { name: /^Load / })).toHaveCount(1);
});

test("a save whose story was changed past knowing asks, and goes on in the version it was made in", async ({
	page,
}) => {
	const read = await readOn(page);
	await untilSaved(page);
	// The save is edited as if it came from another version: another hash, structure and words of the offered
	// choices.
	await page.evaluate(async () => {
		const db = await new Promise<IDBDatabase>((done) => {
			const asked = indexedDB.open("the-voice-you-keep");
			asked.onsuccess = () => done(asked.result);
		});
		const change = db.transaction(["moments", "stories"], "readwrite");
		const moments = change.objectStore("moments");
		const stories = change.objectStore("stories");
		const get = <T>(r: IDBRequest<T>) =>
			new Promise<T>((done) => {
				r.onsuccess = () => done(r.result);
			});
		const kept = await get(moments.get("the-voice-you-keep/now"));
		const story = await get(stories.get(kept.hash));
		stories.put(story, "older");
		moments.put(
			{
				...kept,
				hash: "older",
				skeleton: "x",
				lists: "x",
				offered: ["words that nobody offers now"],
			},
			"the-voice-you-keep/now",
		);
		await new Promise((done) => {
			change.oncomplete = done;
		});
	});
	await page.goto("./");
	await page.locator("[data-title=continue]").click();
	const dialog = page.getByRole("dialog");
	await expect(dialog.getByRole("heading", { name: /changed since you left/ })).toBeVisible();
	await dialog.getByRole("button", { name: /version I was reading/ }).click();
	await expect.poll(() => lines(page)).toEqual(read);
});

test("a page killed at random moments comes back to every choice that was made", async ({ page }) => {
	await withSettings(page, { pace: "passage", pictures: false });
	await page.goto("./");
	await beginByKeys(page);
	for (let round = 0; round < ROUNDS; round++) {
		await play(page, keys, offered);
		const made = await lines(page);
		await page.keyboard.press("1");
		await page.waitForTimeout((round * 72) / ROUNDS);
		await page.goto("./");
		await page.locator("[data-title=continue]").click();
		await expect.poll(async () => (await lines(page)).length).toBeGreaterThanOrEqual(made.length);
		expect((await lines(page)).slice(0, made.length)).toEqual(made);
	}
});
