// Open to everyone in play: what a screen reader is told at ten beats, a focus that is never lost, and the
// system's preferences followed at once.
import { expect, type Page, test } from "@playwright/test";
import { choices, keys, offered, play, untilDevHooks, withSettings } from "./support/player.ts";
import type { DevHooks } from "./support/screens.ts";

const open = async (page: Page, knot: string, more: Record<string, unknown> = {}) => {
	await withSettings(page, { pictures: false, calm: "on", ...more });
	await page.goto(`./?pack=gallery&knot=${knot}&seed=1`);
	await expect(page.locator("[data-line]").first()).toBeVisible();
};
/** A tree as it is written here, with tabs. */
const tree = (rows: TemplateStringsArray, ...parts: string[]): string =>
	String.raw(rows, ...parts).replaceAll("\t", "  ");
const story = (page: Page) => page.locator("main");

test.describe("a reader of the page is told", () => {
	test("at a line: the line and the way on", async ({ page }) => {
		await open(page, "cue_as");
		await expect(story(page)).toMatchAriaSnapshot(tree`
			- main:
				- button "Menu"
				- region "Story":
					- log "The story so far":
						- paragraph: A letter is set as a letter.
				- button "Continue"
				- region "Captions"
		`);
	});
	test("at each way of choosing: what it is, how it is taken, and what can't be had", async ({ page }) => {
		await open(page, "ways");
		await expect(choices(page)).toHaveCount(7);
		await expect(story(page)).toMatchAriaSnapshot(tree`
			- main:
				- button "Menu"
				- region "Story":
					- log "The story so far":
						- paragraph: These are the ways in which a choice is offered.
					- list "Choices":
						- listitem:
							- button "Look at the left."
						- listitem:
							- button "Look at the right."
						- listitem:
							- button "Say nothing."
						- listitem:
							- button "Say what you mean." [disabled]
						- listitem:
							- button "Hold on. , Press and hold for 3 seconds"
						- listitem:
							- button "Take it out."
						- listitem:
							- button "Turn left, eyes closed."
				- region "Captions"
		`);
	});
});

test.describe("a reader of a letter, or of what is set apart, is told", () => {
	test("at a letter: its name and its fragments; then the line that was chosen", async ({ page }) => {
		await open(page, "cue_letter");
		await play(page, keys, offered);
		await expect(story(page)).toMatchAriaSnapshot(tree`
			- main:
				- 'region "The letter on the desk: For fifty years together"':
					- heading "For fifty years together" [level=2]
					- paragraph: Dear one,
				- button "Menu"
				- region "Story":
					- log "The story so far":
						- paragraph: The desk is opened.
						- paragraph: Dear one,
					- 'list "Slips of paper: one goes into the letter"':
						- listitem:
							- button "You put the bins out, in the wrong shoes."
						- listitem:
							- button "You are the ocean and its moon."
						- listitem:
							- button "You were always there."
				- region "Captions"
		`);
		await page.keyboard.press("1");
		await play(page, keys, () => page.getByText("The desk is closed, and the letter kept.").isVisible());
		await expect(page.getByRole("log")).toMatchAriaSnapshot(tree`
			- log "The story so far":
				- paragraph: The desk is opened.
				- paragraph: Dear one,
				- paragraph: You put the bins out, in the wrong shoes.
				- paragraph: The desk is closed, and the letter kept.
		`);
	});
	test("of what is set apart: phone, memory and interface are plain paragraphs in their order", async ({ page }) => {
		await open(page, "cue_as");
		await play(page, keys, offered);
		await expect(page.getByRole("log")).toMatchAriaSnapshot(tree`
			- log "The story so far":
				- paragraph: A letter is set as a letter.
				- paragraph: A phone’s text, as a phone’s.
				- paragraph: What is remembered stands in.
				- paragraph: An interface says this.
				- paragraph: And this is prose.
		`);
	});
});

test.describe("a reader of the page, where it is no plain line, is told", () => {
	test("when she speaks: her words as words", async ({ page }) => {
		await open(page, "cue_speaker");
		await play(page, keys, offered);
		await expect(page.getByRole("log")).toMatchAriaSnapshot(tree`
			- log "The story so far":
				- paragraph: “I said this because my name was written before it,” she says.
				- paragraph: “And I because of a cue,” she says.
				- paragraph: Nobody says this.
		`);
	});
	test("when a scene begins: its title as a heading", async ({ page }) => {
		await open(page, "cue_scene");
		await expect(page.getByRole("log")).toMatchAriaSnapshot(tree`
			- log "The story so far":
				- heading "A New Scene" [level=2]
				- paragraph: A scene begins, with its title over the page.
		`);
	});
	test("of a link: that it asks first", async ({ page }) => {
		await open(page, "cue_link");
		await page.getByRole("button", { name: /^A link/ }).click();
		await expect(page.getByRole("dialog")).toMatchAriaSnapshot(tree`
			- dialog "Open a page outside the game?":
				- banner:
					- heading "Open a page outside the game?" [level=2]
					- button "Close"
				- paragraph: "It opens in a new window:"
				- paragraph: https://example.org
				- paragraph:
					- button "Open it"
					- button "Back"
		`);
	});
});

test.describe("a reader of the menu, an ending or the title is told", () => {
	test("in the menu: where it leads, and that the place is kept", async ({ page }) => {
		await open(page, "ways");
		await page.keyboard.press("Escape");
		await expect(page.getByRole("dialog")).toMatchAriaSnapshot(tree`
			- dialog "Menu":
				- banner:
					- heading "Menu" [level=2]
					- button "Close"
				- navigation:
					- button "Continue"
					- button "History"
					- button "Saves"
					- button "Settings"
					- button "Back to the title"
					- paragraph: /Saved at|saves itself/
		`);
	});
	test("at an ending: the end, and ways on from it", async ({ page }) => {
		await open(page, "cue_ending");
		await page.keyboard.press("Enter");
		await expect(page.getByRole("region", { name: "The end" })).toMatchAriaSnapshot(tree`
			- region "The end":
				- paragraph:
					- button "Share"
					- button "Back to the title"
		`);
	});
	test("on the title: the name, the ways in and the endings found", async ({ page }) => {
		await withSettings(page, {});
		await page.goto("./");
		await expect(page.getByRole("main", { name: "The Voice You Keep" })).toMatchAriaSnapshot(tree`
			- main "The Voice You Keep":
				- heading "The Voice You Keep" [level=1]
				- navigation "Menu":
					- button "Begin"
					- button "Saves"
					- button "Settings"
					- button "Credits"
				- 'img "Endings: 0 of 6 found"'
				- paragraph: /unofficial/
		`);
	});
});

test("the focus is never lost: through choices, dialogs, rewinding, reading back, notices and leaving", async ({
	page,
}) => {
	test.setTimeout(180_000);
	/** Where the focus is: never the body, never on what isn't seen. */
	const held = (after: string) =>
		expect
			.poll(
				() =>
					page.evaluate(() => {
						const at = document.activeElement;
						if (!at || at === document.body || !at.isConnected) return "nowhere";
						if (!at.getClientRects().length) return `on what is hidden: ${at.className}`;
						const top = document.querySelector("dialog[open]");
						return top && !top.contains(at) ? `behind the dialog: ${at.className}` : "held";
					}),
				{ message: `after ${after}` },
			)
			.toBe("held");
	await withSettings(page, { pictures: false, pace: "passage", holdByPress: true });
	await page.goto("./");
	await expect(page.getByRole("heading", { level: 1 })).toBeVisible();
	await held("opening the page");
	for (const dialog of ["Saves", "Settings", "Credits", "Begin"]) {
		await page.getByRole("button", { name: dialog, exact: true }).first().press("Enter");
		await expect(page.getByRole("dialog")).toBeVisible();
		await held(`opening ${dialog}`);
		if (dialog === "Settings") {
			for (const field of ["Night", "High contrast", "Follow the story"]) {
				await page.getByRole("radio", { name: field }).press("Space");
				await held(`choosing ${field}`);
			}
			await page.getByRole("button", { name: "Reset all settings" }).press("Enter");
			await held("putting everything back");
			// Otherwise there would be pictures from here on.
			await page.getByRole("button", { name: "Undo the reset" }).press("Enter");
			await held("having it as it was");
		}
		await page.keyboard.press("Escape");
		await expect(page.getByRole("dialog")).toBeHidden();
		await held(`closing ${dialog}`);
	}
	await page.getByRole("button", { name: "Begin", exact: true }).press("Enter");
	await page.locator("[data-title=begin]").press("Enter");
	await expect(page.locator("[data-line]").first()).toBeVisible();
	await held("beginning");
	for (let choice = 0; choice < 2; choice++) {
		await play(page, keys, offered);
		await held("being offered choices");
		await page.keyboard.press("ArrowDown"); // from the text to the choices
		await expect(page.locator("[data-choice]:focus")).toHaveCount(1);
		await page.keyboard.press("Enter");
		await expect.poll(() => page.evaluate(() => document.activeElement?.hasAttribute("data-choice"))).toBe(false);
		await held("choosing");
	}
	await page.getByRole("button", { name: "Continue", exact: true }).focus(); // goes when choices come
	for (let step = 0; step < 40 && !(await choices(page).count()); step++) {
		await page.keyboard.press("Enter");
		await held("going on by the button");
	}
	await choices(page).first().focus();
	await page.keyboard.press("Backspace");
	await held("rewinding from a choice");
	for (const way of ["Saves", "Settings", "History"]) {
		await page.keyboard.press("Escape");
		await held("opening the menu");
		await page.getByRole("dialog").getByRole("button", { name: way }).press("Enter");
		await held(`opening ${way}`);
		for (let i = 0; i < 3 && (await page.getByRole("dialog").isVisible()); i++) {
			await page.keyboard.press("Escape");
			await held(`closing ${way}`);
		}
	}
	await expect(page.getByRole("dialog")).toBeHidden();
	await untilDevHooks(page);
	await page.evaluate(() => (window as unknown as DevHooks).devHooks!.page.tell("Something went wrong."));
	await page.getByRole("button", { name: "Dismiss" }).press("Enter");
	await held("dismissing a notice");
	await page.keyboard.press("Escape");
	await page.getByRole("dialog").getByRole("button", { name: "Back to the title" }).press("Enter");
	await expect(page.getByRole("heading", { level: 1 })).toBeVisible();
	await held("leaving for the title");
});

test("what the system wishes is followed, and at once when it changes", async ({ page }) => {
	await page.emulateMedia({ colorScheme: "dark", reducedMotion: "no-preference", contrast: "no-preference" });
	await withSettings(page, { calm: "auto" });
	await page.goto("./?pack=gallery&knot=ways&seed=1"); // a market in the morning
	await expect(choices(page)).toHaveCount(7);
	const root = page.locator("html");
	await expect(root).toHaveAttribute("data-theme", "dusk");
	await expect(root).toHaveAttribute("data-calm", "false");
	await page.emulateMedia({ colorScheme: "light" });
	await expect(root).toHaveAttribute("data-theme", "paper");
	await page.emulateMedia({ contrast: "more" });
	await expect(root).toHaveAttribute("data-theme", "contrast");
	await page.emulateMedia({ reducedMotion: "reduce" });
	await expect(root).toHaveAttribute("data-calm", "true");
	const moving = () => page.evaluate(() => document.getAnimations().filter((it) => it.playState === "running").length);
	await page.keyboard.press("Escape");
	await expect(page.getByRole("dialog")).toBeVisible();
	expect(await moving()).toBe(0);
});

test("in forced colours every line keeps a solid ground, and what is chosen is told by a sign", async ({ page }) => {
	await page.emulateMedia({ forcedColors: "active", colorScheme: "light" });
	await withSettings(page, { calm: "on", pictures: true });
	await page.route(/\/stage-[^/]*\.js$/, (route) => route.abort());
	await page.goto("./?pack=gallery&knot=cue_letter&seed=1");
	await play(page, keys, offered);
	const ground = (what: string, part?: string) =>
		page
			.locator(what)
			.first()
			.evaluate((it, part) => {
				const { backgroundColor, backgroundImage } = getComputedStyle(it, part);
				return `${backgroundColor} ${backgroundImage}`;
			}, part);
	expect(await ground(".panel", "::before")).toBe("rgb(255, 255, 255) none");
	expect(await ground(".paper")).toBe("rgb(255, 255, 255) none");
	if (process.env["SHOTS"]) await page.screenshot({ path: `${process.env["SHOTS"]}/forced.png` });
	await page.keyboard.press("Escape");
	await page.getByRole("button", { name: "Settings" }).click();
	const sign = page.getByRole("radio", { name: "Book" }).locator("+ span");
	await expect(sign).toBeVisible();
	expect(await sign.evaluate((it) => getComputedStyle(it, "::before").content)).toContain("✓");
	if (process.env["SHOTS"]) await page.screenshot({ path: `${process.env["SHOTS"]}/forced-settings.png` });
});

test("the letter can be read in every window: on its paper, or in the log where there is no room for one", async ({
	page,
}) => {
	await open(page, "cue_letter", { pictures: true });
	await play(page, keys, offered);
	await page.keyboard.press("1");
	const words = "You put the bins out, in the wrong shoes.";
	await expect(page.locator("[data-as=letter]", { hasText: words })).toHaveCount(1);
	const sizes = [
		...[
			[320, 256],
			[400, 300],
			[480, 320],
			[640, 360],
		], // 400 % zoom and near it
		...[
			[667, 375],
			[1280, 720],
			[256, 320],
			[360, 560],
			[320, 568],
			[390, 844],
		],
	] as const;
	for (const [width, height] of sizes) {
		await page.setViewportSize({ width, height });
		/** The lines that are seen, and how wide they stand. */
		const shown = await page.evaluate(
			(words) =>
				[...document.querySelectorAll<HTMLElement>(".paper p, .log [data-as=letter]")]
					.filter((line) => line.textContent === words && line.getClientRects().length)
					.map((line) => ({ on: line.closest(".paper") ? "paper" : "log", ...line.getBoundingClientRect().toJSON() }))
					.filter((line) => line.width > 1 && line.right <= innerWidth && line.left >= 0),
			words,
		);
		expect(shown, `${width}x${height}`).toHaveLength(1);
		expect(shown[0]!.width, `${width}x${height}`).toBeGreaterThan(150);
	}
});

test("nothing is lost by waiting: her last words stay on the page of those who read back", async ({ page }) => {
	await withSettings(page, { calm: "off" });
	await page.goto("./?pack=gallery&knot=cue_speaker&seed=1");
	await expect(page.locator("[data-line]").first()).toBeVisible();
	await page.evaluate(() => document.querySelector("[data-voice=samantha]")!.setAttribute("data-drift", ""));
	await page.evaluate(() => {
		const said = document.querySelector(".said")!;
		said.innerHTML = `<span class="word">${said.textContent}</span>`;
	});
	const moving = (where: string) =>
		page.evaluate(
			(where) =>
				document
					.querySelector(where)!
					.getAnimations({ subtree: true })
					.map((it) => (it as CSSAnimation).animationName),
			where,
		);
	await page.mouse.move(2, 2);
	expect(await moving(".log")).toContain("drift");
	await page.keyboard.press("Escape");
	await page.getByRole("button", { name: "History" }).click();
	const log = page.getByRole("dialog");
	await expect(log.getByText("I said this because my name was written before it").first()).toBeVisible();
	expect(await moving("dialog")).not.toContain("drift");
	await page.evaluate(() => document.querySelector(".story")!.setAttribute("data-reading", ""));
	expect(await moving(".log")).not.toContain("drift");
});

test("captions, once asked for, pass over the picture and stay in the log for those who hear the page; a sound may say its own", async ({
	page,
}) => {
	const told = "[a tram, turning the corner]";
	await open(page, "cue_sfx");
	await expect(page.getByText("Something passes at the left.")).toBeVisible();
	await expect(page.locator(".caption")).toHaveCount(0);
	await expect(page.getByRole("log")).not.toContainText(told);

	await open(page, "cue_sfx", { captions: true, language: "es" });
	await expect(page.locator(".captions").getByText(told.slice(1, -1))).toBeVisible();
	await expect(page.getByRole("log")).toMatchAriaSnapshot(tree`
		- log:
			- paragraph: "${told}"
			- paragraph: Something passes at the left.
	`);
	// Heard once, from the log.
	await expect(page.locator(".caption").first()).toHaveAttribute("aria-hidden", "true");
	// The story has no words for the next sound. The sound has its own, in the player's language, once the
	// sound room has loaded.
	await expect(async () => {
		await page.keyboard.press("Enter");
		await expect(page.getByText("A key in a lock, close by.")).toBeVisible();
		const own = page.getByRole("log").getByText("[unas llaves]");
		if (!(await own.count())) await page.keyboard.press("Backspace");
		await expect(own).toHaveCount(1, { timeout: 500 });
	}).toPass();
	await page.keyboard.press("Backspace");
	await expect(page.getByRole("log")).not.toContainText("unas llaves");
	await expect(page.getByRole("log")).toContainText(told);
});

test("a dialog that opens in the same moment as another closes stays open", async ({ page }) => {
	await withSettings(page, { pictures: false });
	await page.goto("./");
	const dialog = page.getByRole("dialog");
	for (let opened = 0; opened < 2; opened++) {
		await page.locator("[data-title=credits]").click();
		await expect(dialog).toBeVisible();
		// In one task: the browser tells of the first one's closing only after it.
		await page.evaluate(() => {
			document
				.querySelector("dialog[open]")!
				.dispatchEvent(new KeyboardEvent("keydown", { key: "Escape", bubbles: true, cancelable: true }));
			document.querySelector<HTMLElement>("[data-title=credits]")!.click();
		});
		await page.waitForTimeout(300);
		await expect(dialog).toBeVisible();
		await page.keyboard.press("Escape");
		await expect(dialog).toBeHidden();
	}
});
