// A save goes from the web to the desktop and back as a file in the player's hand, and goes on at its line.
import { existsSync, statSync } from "node:fs";
import { join } from "node:path";
import { setTimeout as wait } from "node:timers/promises";
import { afterEach, beforeEach, expect, test } from "vitest";
import { begin, chooseOne, desk, evening, lines, start, until } from "./player.ts";
import { openWeb, type Web } from "./web.ts";

const now = evening();
let web: Web;
beforeEach(async () => {
	web = await openWeb();
});
afterEach(() => web.close());

const onWeb = () => web.page.locator("[data-line]").allTextContents();
const trimmed = (texts: readonly string[]) => texts.map((text) => text.trim());
const pressed = (words: string) =>
	`[...document.querySelectorAll("dialog[open] button")].find((b) => b.textContent.trim() === "${words}").click()`;

test("from the web to the desktop", async () => {
	const { page } = web;
	await page.locator("[data-title=new]").click();
	await page.locator("[data-title=begin]").click();
	for (let made = 0; made < 2; made++) {
		for (let tries = 0; tries < 60 && !(await page.locator("[data-choice]").count()); tries++) {
			await page.keyboard.press("Enter");
			await wait(150);
		}
		const before = await page.locator("[data-line]").count();
		await page.locator("[data-choice]:not([aria-disabled=true])").first().click();
		await expect.poll(() => page.locator("[data-line]").count()).toBeGreaterThan(before);
	}
	await wait(1000);
	await page.keyboard.press("Escape");
	const dialog = page.getByRole("dialog");
	await dialog.getByRole("button", { name: "Saves" }).click();
	await dialog.getByRole("button", { name: "Save here" }).click();
	const given = page.waitForEvent("download");
	await dialog.getByRole("button", { name: "Export as a file" }).first().click();
	const file = join(now.home.place, "from-the-web.save");
	await (await given).saveAs(file);
	const read = trimmed(await onWeb());

	now.game = await start(now.home);
	await now.game.run(`document.querySelector("[data-title=saves]").click()`);
	await now.game.until("the saves", `return !!document.querySelector("dialog[open] details")`);
	await now.game.run(`document.querySelector("dialog[open] details").open = true`);
	await now.game.attach("dialog[open] input[type=file]", file);
	await now.game.until("that it was taken in", `return !!document.querySelector("dialog[open] .save")`);
	await now.game.run(`document.querySelector("dialog[open] .save .go").click()`);
	await now.game.until("the place", `return document.querySelectorAll("[data-line]").length >= ${read.length}`);
	expect((await lines(now.game)).slice(0, read.length)).toEqual(read);
});

test("from the desktop to the web, through the system's own dialogue", async () => {
	now.game = await start(now.home);
	await begin(now.game);
	await chooseOne(now.game);
	await chooseOne(now.game);
	await wait(1000);
	const read = await lines(now.game);
	await now.game.press("\uE00C"); // Escape: the menu
	await now.game.until("the menu", `return !!document.querySelector("dialog[open]")`);
	await now.game.run(pressed("Saves"));
	await now.game.until("the saves", `return !!document.querySelector("dialog[open] .saves")`);
	await now.game.run(pressed("Save here"));
	await now.game.until("a save", `return !!document.querySelector("dialog[open] .save")`);
	await now.game.run(pressed("Export as a file"));
	const file = join(now.home.place, "from-the-desktop.save");
	const dialogue = () => desk(now.home, "wmctrl", "-l").trim().split("\n").length === 2;
	await until("the dialogue", dialogue);
	await wait(700);
	desk(now.home, "xdotool", "key", "ctrl+a");
	desk(now.home, "xdotool", "type", "--delay", "20", file);
	desk(now.home, "xdotool", "key", "Return");
	await until("the file", () => existsSync(file) && statSync(file).size > 1000);

	const { page } = web;
	await page.locator("[data-title=saves]").click();
	const dialog = page.getByRole("dialog");
	await dialog.getByText("Import a save").click();
	await dialog.getByLabel("From a file").setInputFiles(file);
	await dialog.getByRole("button", { name: /^Load / }).click();
	await expect.poll(async () => (await onWeb()).length).toBeGreaterThanOrEqual(read.length);
	expect(trimmed(await onWeb()).slice(0, read.length)).toEqual(read);
});
