// Every screen of the game, opened one after the other as a player would, and what each must hold. Uses the
// gallery pack where a screen of the story would change with its words.
import { createRequire } from "node:module";
import { expect, type Page } from "@playwright/test";
import type { PageFace } from "../../../src/page/page.tsx";
import { keys, offered, play, untilDevHooks } from "./player.ts";

const AXE = (createRequire(import.meta.url)("axe-core") as { source: string }).source;

declare global {
	interface Window {
		axe: { run(what: Document, how: object): Promise<{ violations: { id: string; nodes: { target: string[] }[] }[] }> };
	}
}

/** The page's face, as the e2e build gives it: only inside the page. */
export type DevHooks = { readonly devHooks?: { readonly page: PageFace } };

/** A screen, by its name, and the way to it from the one before. */
export type Screen = readonly [name: string, open: (page: Page) => Promise<void>];

const expectDialog = (page: Page, name: string) => expect(page.getByRole("dialog", { name })).toBeVisible();
const press = (page: Page, name: string) => page.getByRole("button", { name, exact: true }).first().click();
const close = async (page: Page) => {
	const top = () => page.evaluate(() => document.querySelector("dialog[open]")?.getAttribute("aria-label") ?? "");
	for (let name = await top(); name; name = await top()) {
		await page.keyboard.press("Escape");
		// A dialog that is still closing must not pass for one that is open.
		await expect.poll(top).not.toBe(name);
	}
	await expect(page.getByRole("dialog")).toBeHidden();
};
const at = (page: Page, pack: string, knot: string) => page.goto(`./?pack=${pack}&knot=${knot}&seed=1`);
const menu = async (page: Page) => {
	await close(page);
	await page.keyboard.press("Escape");
	await expectDialog(page, "Menu");
};
const LETTERS = [{ id: "a", title: "For fifty years", lines: ["Dear one,", "You put the bins out."] }];

/** The screens around the story. */
export const TITLE_SCREENS: readonly Screen[] = [
	[
		"title",
		async (page) => {
			await page.goto("./");
			await expect(page.getByRole("heading", { level: 1 })).toBeVisible();
		},
	],
	[
		"content note",
		async (page) => {
			await press(page, "Begin");
			await expectDialog(page, "Before you begin");
		},
	],
	[
		"settings",
		async (page) => {
			await close(page);
			await press(page, "Settings");
			await expectDialog(page, "Settings");
			await expect(page.getByRole("slider").first()).toBeVisible();
		},
	],
	[
		"saves, with none",
		async (page) => {
			await close(page);
			await press(page, "Saves");
			await expectDialog(page, "Saves");
		},
	],
	[
		"credits",
		async (page) => {
			await close(page);
			await press(page, "Credits");
			await expectDialog(page, "Credits");
		},
	],
	[
		"licences",
		async (page) => {
			await press(page, "Licences");
			await expectDialog(page, "Licences");
			await expect(page.getByRole("heading", { name: "Typefaces" })).toBeVisible();
		},
	],
];

/** The screens of a story being played. */
export const PLAY_SCREENS: readonly Screen[] = [
	[
		"play, with every way of choosing",
		async (page) => {
			await at(page, "gallery", "ways");
			await expect(page.locator("[data-choice]")).toHaveCount(7);
		},
	],
	["menu", menu],
	[
		"saves, with one",
		async (page) => {
			await press(page, "Saves");
			await expectDialog(page, "Saves");
			await press(page, "Save here");
			await expect(page.locator(".save")).toHaveCount(1);
		},
	],
	[
		"log",
		async (page) => {
			await menu(page);
			await press(page, "History");
			await expectDialog(page, "History");
		},
	],
	[
		"book",
		async (page) => {
			await untilDevHooks(page);
			await page.evaluate(
				(letters) => (window as unknown as DevHooks).devHooks!.page.openBook(letters, [{ id: "s", title: "S" }]),
				LETTERS,
			);
			await expectDialog(page, "The letters");
		},
	],
	[
		"question of a place",
		async (page) => {
			await close(page);
			await page.evaluate(() =>
				(window as unknown as DevHooks).devHooks!.page.ask("place", [
					{ title: "place.older", go: () => {} },
					{ title: "place.begin", go: () => {} },
				]),
			);
			await expectDialog(page, "The story was changed since you left it");
		},
	],
	[
		"notices and captions",
		async (page) => {
			await at(page, "gallery", "ways"); // the question that was left has led to the title
			await expect(page.locator("[data-choice]")).toHaveCount(7);
			await untilDevHooks(page);
			await page.evaluate(() => {
				(window as unknown as DevHooks).devHooks!.page.tell("Something went wrong, and the game goes on.");
				(window as unknown as DevHooks).devHooks!.page.caption("a tram goes by");
			});
			await expect(page.getByText("a tram goes by", { exact: true })).toBeVisible();
		},
	],
	[
		"title of one who was here",
		async (page) => {
			await page.evaluate(() => {
				const chapters = ["The Letter Office", "The Way Home"].map((title) => ({ title, go: () => {} }));
				const endings = ["roof", "letter"];
				const [name, begin, warnings] = ["The Voice You Keep", () => {}, ["grief"]] as const;
				(window as unknown as DevHooks).devHooks!.page.title({
					name,
					resume: chapters[1]!,
					begin,
					chapters,
					endings,
					warnings,
				});
			});
			await expect(page.getByRole("button", { name: /^Continue/ })).toBeVisible();
		},
	],
	[
		"chapters",
		async (page) => {
			await press(page, "Chapters");
			await expectDialog(page, "Chapters");
		},
	],
	[
		"desk, with slips",
		async (page) => {
			await at(page, "gallery", "cue_letter");
			await play(page, keys, offered);
			await expect(page.locator(".paper")).toBeVisible();
		},
	],
	[
		"phone, memory, interface",
		async (page) => {
			await at(page, "gallery", "cue_as");
			await play(page, keys, offered);
			await expect(page.locator("[data-as=phone]")).toBeVisible();
		},
	],
	[
		"a link, asked about",
		async (page) => {
			await at(page, "gallery", "cue_link");
			await play(page, keys, offered);
			await page.getByRole("button", { name: /^A link/ }).click();
			await expectDialog(page, "Open a page outside the game?");
		},
	],
	[
		"installation",
		async (page) => {
			await at(page, "the-voice-you-keep", "installation");
			await play(page, keys, offered);
		},
	],
	[
		"ending",
		async (page) => {
			await at(page, "gallery", "cue_ending");
			await expect(page.locator("[data-line]")).toHaveCount(1);
			await page.keyboard.press("Enter");
			await expect(page.locator(".ending")).toBeVisible();
		},
	],
];

/**
 * Findings of axe: all its rules once, those of colour in each theme, and those of size at each size of text.
 * With TORTURE set (npm run test:torture) both in each theme at each size.
 */
export async function findings(page: Page): Promise<string[]> {
	if (!(await page.evaluate(() => "axe" in window))) await page.evaluate(AXE);
	return page.evaluate(async (long) => {
		const root = document.documentElement;
		const before = [root.dataset["theme"], root.style.cssText] as const;
		const found = new Set<string>();
		const run = async (where: string, how: object) => {
			const { violations } = await window.axe.run(document, { ...how, resultTypes: ["violations"] });
			for (const { id, nodes } of violations)
				found.add(`${where} ${id}: ${nodes.map((n) => n.target.join(" ")).join(", ")}`);
		};
		await run("as it stands", {});
		for (const theme of ["paper", "dusk", "night", "contrast"])
			for (const size of ["1", "2"]) {
				root.dataset["theme"] = theme;
				root.style.setProperty("--text-size", size);
				root.style.setProperty("--scrim", theme === "contrast" ? "1" : "0.84");
				const colour = long || size === "1" ? ["color-contrast"] : [];
				const room = long || theme === "paper" ? ["target-size", "scrollable-region-focusable"] : [];
				if (colour.length + room.length) await run(`${theme} at ${size}`, { runOnly: [...colour, ...room] });
			}
		root.dataset["theme"] = before[0];
		root.style.cssText = before[1];
		return [...found];
	}, Boolean(process.env["TORTURE"]));
}

/** Controls that have no name for those who listen. */
export async function nameless(page: Page): Promise<string[]> {
	const tree = await page.locator("body").ariaSnapshot();
	return tree
		.split("\n")
		.filter((row) => /^\s*- (button|link|slider|radio|checkbox|textbox|combobox|region|group)(?! ")/.test(row));
}

/** Targets smaller than 44 pixels, whatever of them can be pressed. */
export const small = (page: Page): Promise<string[]> =>
	page.evaluate(() => {
		const top = document.querySelector("dialog[open]") ?? document.body;
		return [...top.querySelectorAll<HTMLElement>("button, a[href], input, select, textarea, summary")]
			.filter((it) => it.getClientRects().length)
			.map((it) => {
				const label = it.matches("[type=radio], [type=checkbox]") ? it.closest("label") : null;
				const { width, height } = (label ?? it).getBoundingClientRect();
				return { name: it.getAttribute("aria-label") ?? it.textContent?.trim() ?? it.className, width, height };
			})
			.filter(({ width, height }) => Math.min(width, height) < 43.9)
			.map(({ name, width, height }) => `${name}: ${width.toFixed()} x ${height.toFixed()}`);
	});

/** Whatever reaches past the sides of the page, and would have to be scrolled to sideways. */
export const wide = (page: Page): Promise<string[]> =>
	page.evaluate(() => {
		const top = document.querySelector("dialog[open]") ?? document.body;
		return [...top.querySelectorAll<HTMLElement>("p, button, input, select, textarea, h1, h2, h3, fieldset, section")]
			.filter((it) => it.getClientRects().length && !it.closest(".heard, .input-hints"))
			.filter((it) => it.getBoundingClientRect().right > innerWidth + 1 || it.getBoundingClientRect().left < -1)
			.map((it) => `${it.tagName} ${it.className} ${it.textContent?.slice(0, 30)}`);
	});
