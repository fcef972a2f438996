// The library: packs dropped on the page, opened, switched off, removed and put back; and a game that starts whatever a pack does.
import { readFileSync } from "node:fs";
import { expect, type Page, test } from "@playwright/test";
import { strToU8, zipSync } from "fflate";
import { keys, lines, offered, play, withSettings } from "./player.ts";

test.describe.configure({ timeout: 90_000 });

const KETTLE = `# title: The Kettle
# author: A. Modder
The <b>kettle</b> is on.<script>document.title = "run"</script> <img src=x onerror="document.title = 'run'">
* [Wait for it.]
  It takes its time.
* [Walk off.]
  It sings to nobody.
- -> END
`;

/** Drops files on the page, as a hand would. */
async function drop(page: Page, name: string, bytes: Uint8Array): Promise<void> {
	const data = await page.evaluateHandle(
		({ name, bytes }) => {
			const carried = new DataTransfer();
			carried.items.add(new File([new Uint8Array(bytes)], name));
			return carried;
		},
		{ name, bytes: [...bytes] },
	);
	await page.dispatchEvent("body", "drop", { dataTransfer: data });
}
const row = (page: Page, id: string) => page.locator(`[data-pack="${id}"]`);
const openLibrary = async (page: Page) => {
	await page.locator("[data-title=library]").click();
	await expect(page.locator(".library")).toBeVisible();
};
const begin = async (page: Page) => {
	await page.locator("[data-title=new]").click();
	await page.getByRole("dialog").getByRole("button", { name: "Begin", exact: true }).click();
};
const start = async (page: Page, address = "./") => {
	await withSettings(page, { pace: "passage", pictures: false });
	await page.goto(address);
	await expect(page.getByRole("heading", { level: 1 })).toBeVisible();
};

test("an ink file is dropped, told of, opened, played with its own saves, and is there at the next start", async ({
	page,
}) => {
	await start(page);
	await drop(page, "kettle.ink", strToU8(KETTLE));
	await expect(page.getByText("The Kettle is in the library now.")).toBeVisible();
	await expect(row(page, "kettle")).toContainText("A. Modder");
	await row(page, "kettle").getByRole("button", { name: "Open The Kettle" }).click();
	await expect(page.getByRole("heading", { level: 1 })).toHaveText("The Kettle");
	await begin(page);
	await play(page, keys, offered);
	expect((await lines(page)).map((line) => line.trim())).toEqual(["The kettle is on."]);
	expect(await page.title()).not.toBe("run");
	await expect(page.locator("[role=log] img, [role=log] script")).toHaveCount(0);
	await page.keyboard.press("1");
	await expect.poll(async () => (await lines(page)).at(-1)).toBe("It takes its time.");
	await page.goto("./");
	await expect(page.getByRole("heading", { level: 1 })).toHaveText("The Kettle");
	await expect(page.locator("[data-title=continue]")).toBeVisible();
	await openLibrary(page);
	await row(page, "the-voice-you-keep").getByRole("button", { name: /^Open/ }).click();
	await expect(page.getByRole("heading", { level: 1 })).toHaveText("The Voice You Keep");
	await expect(page.locator("[data-title=continue]")).toHaveCount(0);
});

test("a story that does not compile is left out, with file, line, the line itself and what to do", async ({ page }) => {
	await start(page);
	await drop(page, "broken.ink", strToU8("Hello.\n* [Go] -> tea # clear\n=== tea\nTea.\n-> END"));
	const told = page.locator(".library .told");
	await expect(told).toContainText("broken.ink was left out:");
	await expect(told).toContainText("broken.ink:2: a tag stands after a divert");
	await expect(told.locator("code")).toHaveText("* [Go] -> tea # clear");
	await expect(row(page, "broken")).toHaveCount(0);
	await drop(page, "kettle.ink", strToU8(KETTLE)); // while the library lies open
	await expect(page.getByText("The Kettle is in the library now.")).toBeVisible();
	await expect(row(page, "kettle")).toHaveCount(1);
});

test("an extension changes the game's own story, says what it replaces, and is switched off, removed and put back", async ({
	page,
}) => {
	await start(page);
	const manifest = {
		id: "short",
		name: "Shorter",
		version: "1.0.0",
		type: "extension",
		dependencies: ["the-voice-you-keep"],
		overrides: ["01-the-letter-office.ink"],
	};
	const file = "01-the-letter-office.ink";
	const whole = readFileSync(`stories/the-voice-you-keep/${file}`, "utf8");
	const first = /^=== [\s\S]*?\n(?!#)([A-Z"].+)$/m.exec(whole)![1]!; // of prose
	const ink = whole.replace(first, "A shorter office.");
	await drop(page, "short.zip", zipSync({ "story.json": strToU8(JSON.stringify(manifest)), [file]: strToU8(ink) }));
	const own = row(page, "short");
	await expect(own).toContainText(`${file} in place of that of the-voice-you-keep`, { timeout: 60_000 });
	await page.goto("./");
	await begin(page);
	await expect.poll(async () => (await lines(page))[0], { timeout: 30_000 }).toBe("A shorter office.");
	await page.goto("./");
	await openLibrary(page);
	await own.getByRole("checkbox").uncheck();
	await page.goto("./");
	await begin(page);
	await expect.poll(async () => (await lines(page)).length).toBeGreaterThan(0);
	expect((await lines(page))[0]).not.toBe("A shorter office.");
	await page.goto("./");
	await openLibrary(page);
	await own.getByRole("button", { name: "Remove Shorter" }).click();
	await expect(own).toHaveCount(0);
	await page.getByRole("button", { name: "Put it back" }).click();
	await expect(own).toHaveCount(1);
});

test("safe mode, asked for or after two starts that ended badly, begins the game without packs and removes none", async ({
	page,
}) => {
	await start(page);
	await drop(page, "kettle.ink", strToU8(KETTLE));
	await row(page, "kettle").getByRole("button", { name: "Open The Kettle" }).click();
	await expect(page.getByRole("heading", { level: 1 })).toHaveText("The Kettle");
	await page.goto("./?safe=1");
	await expect(page.getByRole("heading", { level: 1 })).toHaveText("The Voice You Keep");
	await expect(page.getByText("Added packs are set aside this time. They are in the library.")).toBeVisible();
	await page.goto("./");
	await expect(page.getByRole("heading", { level: 1 })).toHaveText("The Kettle");
	// Two starts that were killed: the mark was never taken off.
	await page.evaluate(() => {
		const key = "the-voice-you-keep/packs";
		const kept = JSON.parse(localStorage.getItem(key)!);
		Object.defineProperty(Storage.prototype, "setItem", { value: () => {} });
		localStorage[key] = JSON.stringify({ ...kept, starting: "The Kettle", unclean: 2 });
	});
	await page.goto("./");
	await expect(page.getByRole("heading", { level: 1 })).toHaveText("The Voice You Keep");
	await expect(page.getByText(/did not start well twice.*The Kettle/)).toBeVisible();
	await openLibrary(page);
	await expect(row(page, "kettle")).toBeVisible();
});

test("a store full of nonsense does not keep the game from starting", async ({ page }) => {
	await page.addInitScript(() => {
		localStorage.setItem(
			"the-voice-you-keep/packs",
			JSON.stringify({ open: "gone", dressed: ["the-voice-you-keep"], unclean: 0 }),
		);
	});
	await start(page);
	await expect(page.getByRole("heading", { level: 1 })).toHaveText("The Voice You Keep");
});
