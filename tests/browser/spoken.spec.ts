// The game by ear: what a screen reader is given to say, from the title to an ending, by keys alone. The
// transcripts in tests/browser/spoken are read and reviewed; `--update-snapshots` writes them anew after a
// change of the words.
import { expect, type Page, test } from "@playwright/test";
import { heard, hearing, hearKey, listen } from "./support/listener.ts";
import { choices, keys, lines, play, snapshot, withSettings } from "./support/player.ts";

test.describe.configure({ timeout: 120_000 });

const open = async (page: Page, address: string, more: Record<string, unknown> = {}) => {
	await listen(page);
	await withSettings(page, more);
	await page.goto(address);
};
/** Opens a knot and waits until its first line has been said. */
const openAt = async (page: Page, pack: string, knot: string, more: Record<string, unknown> = {}) => {
	await open(page, `./?pack=${pack}&knot=${knot}&seed=1`, more);
	await expect(page.locator("[data-line]").first()).toBeVisible();
	await expect.poll(async () => (await heard(page)).length).toBeGreaterThan(0);
};
const transcript = async (page: Page, name: string): Promise<void> =>
	expect(`${(await heard(page)).join("\n")}\n`).toMatchSnapshot(`${name}.txt`);
const GALLERY = "gallery";
const exactly = (words: string) => new RegExp(`${words.replace(/[.*+?^${}()|[\]\\]/g, "\\$&")}$`);

/** What is on the page and is told of it, in its words alone. */
const plain = (text: string) => text.replace(/\s+/g, " ").trim();

/** Presses a key that goes on, and hears out all that comes of it. */
async function hearStep(page: Page, key: string): Promise<void> {
	const { mark } = await snapshot(page);
	await hearing(page, key, () => page.keyboard.press(key), /./);
	await expect.poll(async () => (await snapshot(page)).mark).not.toBe(mark);
	const heardOut = async (): Promise<boolean> => {
		const [last, newest, offered] = [
			(await heard(page)).at(-1)!,
			(await lines(page)).at(-1)!,
			await choices(page).count(),
		];
		return offered ? last === `${offered} choice${offered > 1 ? "s" : ""}.` : last.endsWith(plain(newest));
	};
	await expect.poll(heardOut).toBe(true);
}

/** Goes on by Enter, hearing each line out, until there are choices. */
async function hearPassage(page: Page): Promise<void> {
	while (!(await choices(page).count())) await hearStep(page, "Enter");
}

test("scene 1 by ear: from the title to the second choice", async ({ page }) => {
	await open(page, "./?seed=1");
	await expect.poll(async () => (await heard(page)).at(-1)).toMatch(/Begin/);
	await hearKey(page, "Enter", /<button> Begin$/);
	expect((await heard(page)).at(-2)).toBe("<dialog> Before you begin");
	await hearKey(page, "Enter", /dentist/);
	await hearPassage(page);
	await hearKey(page, "ArrowDown", /<button>/);
	await hearStep(page, "Enter");
	await hearPassage(page);
	await transcript(page, "scene-1");
});

test("however fast the player presses, every line is said once, whole and in its order", async ({ page }) => {
	await open(page, "./?knot=letter_office&seed=1");
	await expect(page.locator("[data-line]").first()).toBeVisible();
	await play(page, keys, (shown) => shown.lines > 40);
	const told = (await lines(page)).map(plain);
	await expect
		.poll(async () => plain((await heard(page)).filter((line) => !line.startsWith("<")).join(" ")))
		.toContain(told.at(-1)!);
	let rest = plain((await heard(page)).filter((line) => !line.startsWith("<")).join(" "));
	for (const line of told) {
		expect(rest).toContain(line);
		rest = rest.slice(rest.indexOf(line) + line.length);
	}
	const all = plain((await heard(page)).join(" "));
	for (const line of told.filter((line) => line.length > 40)) expect(all.split(line)).toHaveLength(2);
});

test("choices by ear: each way, one that can't be had, and one that is held", async ({ page }) => {
	await openAt(page, GALLERY, "ways", { holdByPress: false });
	await expect(choices(page)).toHaveCount(7);
	await expect.poll(async () => (await heard(page)).at(-1)).toBe("7 choices.");
	for (let i = 0; i < 4; i++) await hearKey(page, "ArrowDown", /<button>/);
	await hearKey(page, "Enter", /^not available$/);
	await hearKey(page, "Enter", /^not available$/);
	await hearKey(page, "ArrowDown", /Hold on/);
	const hold = page.locator("[data-offer=hold]");
	const held = async (): Promise<void> => {
		await page.keyboard.down("Enter");
		await expect(hold).toHaveAttribute("data-full", "");
		await page.keyboard.up("Enter");
	};
	await hearing(page, "Enter, held", held, /\d+ choices\.$/);
	await transcript(page, "choices");
});

test("the letter by ear: the paper opens, a slip is laid, and what is there is told when asked", async ({ page }) => {
	await openAt(page, GALLERY, "cue_letter");
	await hearKey(page, "Enter", /3 choices\.$/);
	await hearKey(page, "1", /in the wrong shoes\.$/);
	await hearKey(page, "w", /Press Enter to continue\.$/);
	await hearKey(page, "r", /in the wrong shoes\.$/);
	await hearKey(page, "Backspace", /3 choices\.$/);
	await transcript(page, "letter");
});

test("captions, notes and an ending by ear", async ({ page }) => {
	await openAt(page, GALLERY, "cue_ending", { captions: true });
	await expect.poll(async () => (await heard(page)).at(-1)).toBe("The end");
	await hearKey(page, "w", /The end\.$/);
	await transcript(page, "ending");
});

test("the stairs by ear: a way that can't be had is said to be so", async ({ page }) => {
	await open(page, "./?knot=the_stairs&seed=1");
	await expect.poll(async () => (await heard(page)).length).toBeGreaterThan(1);
	const struck = page.locator("[data-choice][aria-disabled=true]").first();
	await hearPassage(page);
	while (!(await struck.count())) {
		await hearStep(page, "1");
		await hearPassage(page);
	}
	await struck.focus();
	await hearKey(page, "Enter", /^not available$/);
	await hearKey(
		page,
		"w",
		exactly(`${await choices(page).count()}: ${await choices(page).last().locator(".words").textContent()}`),
	);
	await transcript(page, "stairs");
});

test("dialogs by ear: each says its heading, and at their closing nothing of the story is said again", async ({
	page,
}) => {
	await openAt(page, GALLERY, "ways");
	await expect.poll(async () => (await heard(page)).at(-1)).toBe("7 choices.");
	await hearKey(page, "Escape", /^<dialog> Menu$/);
	for (const [name, heading] of [
		["Saves", "Saves"],
		["Settings", "Settings"],
		["Keys", "Keys"],
	] as const) {
		await hearing(
			page,
			`opens ${name}`,
			() => page.getByRole("dialog").getByRole("button", { name, exact: true }).press("Enter"),
			new RegExp(`^<dialog> ${heading}$`),
		);
		if (name === "Saves") {
			await page.getByRole("button", { name: "Save here" }).focus();
			await hearKey(page, "Enter", /^Saved\.$/);
		}
		if (name === "Settings") for (let i = 0; i < 4; i++) await hearKey(page, "Tab", /^</);
		await hearKey(page, "Escape", /^<dialog> Menu$/);
	}
	await hearKey(page, "Escape", /^<region> Story$/);
	await hearKey(page, "w", /7: Turn left, eyes closed\.$/);
	expect((await heard(page)).filter((line) => line.startsWith("AGAIN"))).toEqual([]);
	await transcript(page, "dialogs");
});

test("the library by ear", async ({ page }) => {
	await open(page, "./");
	await expect.poll(async () => (await heard(page)).at(-1)).toMatch(/Begin/);
	await page.locator("[data-title=library]").focus();
	await hearKey(page, "Enter", /^<dialog> Library$/);
	await expect(page.locator(".library ul").first()).toBeVisible();
	for (let i = 0; i < 4; i++) await hearKey(page, "Tab", /^</);
	await hearKey(page, "Escape", /Library$/);
	await transcript(page, "library");
});

test("a step back, and a place come back to, say the line that stands", async ({ page }) => {
	await openAt(page, GALLERY, "cue_as");
	await hearKey(page, "Enter", /as a phone’s\.$/);
	await hearKey(page, "Backspace", /set as a letter\.$/);
	await transcript(page, "back");
});

test("a browser that refuses all storage still plays, and says that nothing is kept", async ({ page }) => {
	await page.addInitScript(() => {
		const refuse = (): never => {
			throw new DOMException("The operation is insecure.", "SecurityError");
		};
		for (const name of ["localStorage", "sessionStorage", "indexedDB"])
			Object.defineProperty(window, name, { get: refuse });
		Object.assign(window, { BroadcastChannel: refuse });
		Object.defineProperty(navigator, "serviceWorker", { get: refuse });
		Object.assign(LockManager.prototype, { request: async () => refuse() });
	});
	await listen(page);
	await page.goto("./");
	await expect(page.getByRole("heading", { level: 1 })).toBeVisible();
	await expect.poll(async () => (await heard(page)).at(-1)).toMatch(/^Saves can.t be kept here/);
	await page.getByRole("button", { name: "Begin", exact: true }).first().press("Enter");
	await page.locator("[data-title=begin]").press("Enter");
	await expect(page.locator("[data-line]").first()).toBeVisible();
});
