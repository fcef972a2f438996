// The library: packs dropped on the page or picked, opened, switched off, removed and restored; and a game
// that starts whatever a pack does.
import { mkdirSync, writeFileSync } from "node:fs";
import { expect, type Page, test } from "@playwright/test";
import { strToU8 } from "fflate";
import { begin, drop, heading, KETTLE, openLibrary, row, start, zipOf } from "./support/library-page.ts";
import { keys, lines, offered, play } from "./support/player.ts";

test("an ink file is dropped, told of, opened, played with its own saves, and is there at the next start", async ({
	page,
}) => {
	await start(page);
	await drop(page, "kettle.ink", strToU8(KETTLE));
	await expect(page.getByText("The Kettle was added to the library.")).toBeVisible();
	await expect(row(page, "the-kettle")).toContainText("A. Modder");
	await row(page, "the-kettle").getByRole("button", { name: "Open The Kettle" }).click();
	await expect(heading(page)).toHaveText("The Kettle");
	await expect(page.locator(".title .by")).toHaveText("A. Modder");
	await expect(page.locator(".notice-line")).toHaveCount(0); // which speaks of the game's own story
	await page.locator("[data-title=new]").click();
	await expect(page.getByRole("dialog")).toContainText("Its makers give no content warnings.");
	await expect(page.getByText(/An unofficial/)).toHaveCount(0);
	await page.keyboard.press("Escape");
	await expect(page.getByRole("dialog")).toBeHidden();
	await begin(page);
	await play(page, keys, offered);
	expect((await lines(page)).map((line) => line.trim())).toEqual(["The kettle is on."]);
	expect(await page.title()).not.toBe("run");
	await expect(page.locator("[role=log] img, [role=log] script")).toHaveCount(0);
	await page.keyboard.press("1");
	await expect.poll(async () => (await lines(page)).at(-1)).toBe("It takes its time.");
	await page.goto("./");
	await expect(heading(page)).toHaveText("The Kettle");
	await expect(page.locator("[data-title=continue]")).toBeVisible();
	await openLibrary(page);
	await row(page, "the-voice-you-keep").getByRole("button", { name: /^Open/ }).click();
	await expect(heading(page)).toHaveText("The Voice You Keep");
	await expect(page.locator(".notice-line")).toHaveCount(1);
	await expect(page.locator("[data-title=continue]")).toHaveCount(0);
});

test("a story whose files have gone since is told of, and the game's own title stands", async ({ page }) => {
	await start(page);
	await drop(page, "kettle.ink", strToU8(KETTLE));
	await expect(page.getByText("The Kettle was added to the library.")).toBeVisible();
	// As a browser does that clears part of what it keeps.
	await page.evaluate(
		() =>
			new Promise<void>((done) => {
				const opening = indexedDB.open("the-voice-you-keep-packs");
				opening.onsuccess = () => {
					const change = opening.result.transaction(["files", "builds"], "readwrite");
					change.objectStore("files").clear();
					change.objectStore("builds").clear();
					change.oncomplete = () => (opening.result.close(), done());
				};
			}),
	);
	await row(page, "the-kettle").getByRole("button", { name: "Open The Kettle" }).click();
	await expect(heading(page)).toHaveText("The Voice You Keep");
	await expect(page.locator("[data-title=new]")).toBeVisible();
	await expect(page.locator(".notice")).toBeVisible();
});

test("a story that does not compile, or asks for a newer game, is left out and says why, where and what to do", async ({
	page,
}) => {
	await start(page);
	await drop(page, "broken.ink", strToU8("Hello.\n* [Go] -> tea # clear\n=== tea\nTea.\n-> END"));
	const told = page.locator(".library .told");
	await expect(told).toContainText("broken.ink could not be added:");
	await expect(told).toContainText("broken.ink:2: a tag stands after a divert");
	await expect(told.locator("code")).toHaveText("* [Go] -> tea # clear");
	await expect(row(page, "broken")).toHaveCount(0);
	const late = { id: "late", name: "Late", version: "1.0.0", gameVersion: ">=99.0.0" };
	await drop(page, "late.zip", zipOf({ "story.json": late, "main.ink": "Late." })); // the library is open
	await expect(told).toContainText("Late: it needs version 99.0.0 of the game, and this is");
	await drop(page, "kettle.ink", strToU8(KETTLE));
	await expect(page.getByText("The Kettle was added to the library.")).toBeVisible();
	await expect(row(page, "the-kettle")).toHaveCount(1);
});

test("a file and a folder are picked by their buttons", async ({ page }, { outputDir }) => {
	const folder = `${outputDir}/tin`;
	mkdirSync(`${folder}/ink`, { recursive: true });
	writeFileSync(`${folder}/story.json`, JSON.stringify({ id: "tin", name: "Tin", version: "1.0.0" }));
	writeFileSync(`${folder}/main.ink`, "INCLUDE ink/lid.ink\n-> lid");
	writeFileSync(`${folder}/ink/lid.ink`, "=== lid\nA lid.\n-> END");
	await start(page);
	await openLibrary(page);
	const [file, directory] = [page.locator("input[type=file]").nth(0), page.locator("input[webkitdirectory]")];
	await file.setInputFiles({ name: "kettle.ink", mimeType: "text/plain", buffer: Buffer.from(KETTLE) });
	await expect(row(page, "the-kettle")).toBeVisible();
	await directory.setInputFiles(folder);
	await expect(page.getByText("Tin was added to the library.")).toBeVisible();
	await expect(row(page, "tin")).toContainText("2 words");
});

test("an extension changes a shipped story, says what it replaces, and is switched off, removed and put back", async ({
	page,
}) => {
	await start(page);
	const manifest = {
		id: "short",
		name: "Shorter",
		version: "1.0.0",
		type: "extension",
		dependencies: ["gallery"],
		overrides: ["main.ink"],
	};
	await drop(page, "short.zip", zipOf({ "story.json": manifest, "main.ink": "A shorter gallery.\n* [Go.]\n- -> END" }));
	const own = row(page, "short");
	await expect(own).toContainText("main.ink replaces the one in gallery");
	await own.getByRole("button", { name: "Open Shorter" }).click();
	await expect(heading(page)).toHaveText("The Gallery");
	await begin(page);
	expect((await lines(page))[0]).toBe("A shorter gallery.");
	await page.goto("./");
	await expect(heading(page)).toHaveText("The Gallery");
	await openLibrary(page);
	await own.getByRole("checkbox").click();
	await expect(own).not.toHaveAttribute("data-on"); // it is shown so when it is kept
	await page.goto("./");
	await begin(page);
	expect((await lines(page))[0]).not.toBe("A shorter gallery.");
	await page.goto("./");
	await openLibrary(page);
	await own.getByRole("button", { name: "Remove Shorter" }).click();
	await expect(own).toHaveCount(0);
	await page.getByRole("button", { name: "Undo" }).click();
	await expect(own).toHaveCount(1);
});

const SET_ASIDE = "Added packs are switched off this time. They are in the library.";

/** Lets the next start find two before it that were killed: their mark was never taken off. */
const killTwice = (page: Page) =>
	page.evaluate(() => {
		const key = "the-voice-you-keep/packs";
		const kept = JSON.parse(localStorage.getItem(key)!);
		Object.defineProperty(Storage.prototype, "setItem", { value: () => {} });
		localStorage[key] = JSON.stringify({ ...kept, starting: "The Kettle", unclean: 2 });
	});

test("safe mode is taken by the address or Shift, offered after two starts that ended badly, never forced, and removes nothing", async ({
	page,
}) => {
	await start(page);
	await drop(page, "kettle.ink", strToU8(KETTLE));
	await row(page, "the-kettle").getByRole("button", { name: "Open The Kettle" }).click();
	await expect(heading(page)).toHaveText("The Kettle");
	await page.goto("./?safe=1");
	await expect(heading(page)).toHaveText("The Voice You Keep");
	await expect(page.getByText(SET_ASIDE)).toBeVisible();

	await page.goto("./");
	await expect(heading(page)).toHaveText("The Kettle");
	await killTwice(page);
	await page.goto("./");
	const offer = page.getByRole("dialog");
	await expect(offer).toContainText("The game did not start properly the last two times");
	await expect(offer).toContainText("The Kettle");
	await offer.getByRole("button", { name: "Start as usual" }).click();
	await expect(heading(page)).toHaveText("The Kettle");
	await killTwice(page);
	await page.goto("./");
	await offer.getByRole("button", { name: "Start without added packs" }).click();
	await expect(heading(page)).toHaveText("The Voice You Keep");
	await expect(page.getByText(SET_ASIDE)).toBeVisible();
	await openLibrary(page);
	await expect(row(page, "the-kettle")).toBeVisible();

	await page.goto("./");
	await expect(heading(page)).toHaveText("The Kettle"); // for that once only
	await page.keyboard.down("Shift"); // and held over the page's end
	await page.goto("./");
	await expect(heading(page)).toBeVisible();
	await page.mouse.move(200, 200);
	await page.mouse.move(210, 210);
	await expect(heading(page)).toHaveText("The Voice You Keep");
	await expect(page.getByText(SET_ASIDE)).toBeVisible();
	await page.keyboard.up("Shift");
});

test("a store full of nonsense does not keep the game from starting", async ({ page }) => {
	await page.addInitScript(() => {
		localStorage.setItem(
			"the-voice-you-keep/packs",
			JSON.stringify({ open: "gone", dressed: ["the-voice-you-keep"], unclean: 0 }),
		);
	});
	await start(page);
	await expect(heading(page)).toHaveText("The Voice You Keep");
});
