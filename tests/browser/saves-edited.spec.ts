// Saves that do not fit their story: the game's own text edited under a save, and a save of another story
// imported.

import { readdirSync, readFileSync } from "node:fs";
import { gunzipSync, gzipSync } from "node:zlib";
import { expect, type Page, test } from "@playwright/test";
import { isProblem } from "../../src/base/problem.ts";
import { encodeSaveFile } from "../../src/saves/portable-save.ts";
import { decodeStory, encodeStory } from "../../src/story/runtime/encode-story.ts";
import { startHeadlessRun } from "../../tools/saves/headless-run.ts";
import { readPack } from "../../tools/vite-ink/read-pack.ts";
import { choices, keys, lines, offered, play, untilSaved, withSettings } from "./support/player.ts";
import { E2E_BUILD } from "./support/static-server.ts";

test.describe.configure({ timeout: 90_000 });

const OTHER = "0123456789ab";
const [file, hash] = readdirSync(`${E2E_BUILD}/stories`)
	.map((name) => /^the-voice-you-keep\.([0-9a-f]{12})\.story$/.exec(name))
	.find(Boolean)!;

/** From here on the page is another release of the game: one line of its story says something more. */
async function release(page: Page, line: string, says: string): Promise<void> {
	const json = decodeStory(gunzipSync(readFileSync(`${E2E_BUILD}/stories/${file}`)).toString());
	const edited = JSON.stringify(json).replace(JSON.stringify(`^${line}`), JSON.stringify(`^${says}`));
	expect(edited).not.toBe(JSON.stringify(json));
	const body = gzipSync(encodeStory(JSON.parse(edited)));
	await page.route(`**/${file}`, (route) => route.fulfill({ body, contentType: "application/octet-stream" }));
	await page.route(/\/assets\/[^/]*\.js$/, async (route) => {
		const answer = await route.fetch();
		const code = (await answer.text()).replace(new RegExp(`(hash:["\`])${hash}`), `$1${OTHER}`);
		await route.fulfill({ response: answer, body: code });
	});
}

async function openSaves(page: Page) {
	await page.keyboard.press("Escape");
	const dialog = page.getByRole("dialog");
	await dialog.getByRole("button", { name: "Saves" }).click();
	return dialog;
}

test("in a story that was mended, Continue goes on at the same place without a word, and the save from before stays", async ({
	page,
}) => {
	await withSettings(page, { pace: "passage", pictures: false });
	await page.goto("./?knot=letter_office&seed=1");
	await play(page, keys, offered);
	await page.keyboard.press("1");
	const read = await play(page, keys, (shown) => shown.lines > 5 && offered(shown));
	const open = await choices(page).allTextContents();
	// As it stands in the ink, and printed since the last choice.
	const at = read.findLastIndex((text) => /^[\w ,.;:]{20,}$/.test(text));
	expect(at).toBeGreaterThan(
		await page.locator("[data-line]").evaluateAll((all) => all.findLastIndex((it) => it.dataset["as"] === "chosen")),
	);
	const says = `${read[at]} So it was.`;
	await untilSaved(page); // lines between choices are kept soon
	await release(page, read[at]!, says);
	await page.goto("./");
	await page.locator("[data-title=continue]").click();
	await expect.poll(() => lines(page)).toEqual(read.with(at, says));
	await expect(choices(page)).toHaveText(open);
	await expect(page.getByRole("dialog")).toBeHidden();

	await page.keyboard.press("1");
	await play(page, keys, (shown) => shown.lines > read.length && offered(shown));
	const dialog = await openSaves(page);
	const older = dialog.locator("li", { hasText: "From before the story was changed" });
	await expect(older).toHaveCount(1);
	await older.getByRole("button", { name: /^Load / }).click();
	await expect.poll(() => lines(page)).toEqual(read.with(at, says));
	await expect(choices(page)).toHaveText(open);
});

test("a save of another story is told as one, lies with that story's saves, and changes nothing here", async ({
	page,
}) => {
	const pack = readPack("stories/gallery");
	if (isProblem(pack)) throw new Error(pack.what);
	const { json, manifest } = pack;
	const run = startHeadlessRun({ json, hash: pack.hash, pack: manifest.id, speakers: {}, seed: 1, playthrough: 1 });
	expect(await run.director.begin({ knot: "ways" })).toBe("done");
	await run.director.take({ do: "skip" });
	const bytes = encodeSaveFile({ kept: run.newestSave(), story: json });

	await withSettings(page, { pictures: false });
	await page.goto("./");
	await page.getByRole("button", { name: "Saves", exact: true }).click();
	const dialog = page.getByRole("dialog");
	await dialog.getByText("Import a save").click();
	await dialog
		.getByLabel("From a file")
		.setInputFiles({ name: "gallery.save", mimeType: "application/octet-stream", buffer: Buffer.from(bytes) });
	await expect(page.getByText("This save belongs to another story, gallery.")).toBeVisible();
	await expect(dialog.locator(".save")).toHaveCount(0);
	await page.goto("./");
	await expect(page.locator("[data-title=new]")).toBeVisible();
	await expect(page.locator("[data-title=continue]")).toHaveCount(0);

	await page.goto("./?pack=gallery&knot=cue_as");
	await expect(page.locator("[data-line]").first()).toBeVisible();
	const saves = await openSaves(page);
	await saves.getByRole("button", { name: /^Load / }).click();
	await expect(choices(page)).toHaveCount(7);
	await expect(page.getByText("These are the ways")).toBeVisible();
});
