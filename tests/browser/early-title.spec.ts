// The title that stands in the page's own HTML: read and pressed before any script has come, and the same one
// afterwards.
import { expect, type Page, test } from "@playwright/test";
import { beginByKeys, lines, untilSaved, withSettings } from "./support/player.ts";
import { E2E_BUILD, type StaticServer, serve } from "./support/static-server.ts";

let served: StaticServer;
let address = "";
let letGo = (): void => {};
test.beforeEach(async () => {
	served = await serve(E2E_BUILD, "/");
	address = `http://127.0.0.1:${served.port}/`;
	letGo = served.hold(/\/index-[^/]*\.js$/);
});
test.afterEach(() => served.close());

/** Opens the page, whose scripts are on their way. */
const open = async (page: Page): Promise<void> => {
	await page.goto(address, { waitUntil: "commit" });
	await expect(page.locator("[data-early] .title h1")).toBeVisible();
};

/** Where everything of the title stands, and whether each element is the one that was marked. */
const look = (page: Page, mark: boolean) =>
	page.locator(".title-screen").evaluate(
		(title, mark) =>
			[title, ...title.querySelectorAll("*")].map((it) => {
				if (mark) Object.assign(it, { marked: true });
				const { x, y, width, height } = it.getBoundingClientRect();
				const moving = it.closest(".breath") ? [] : [x, y, width, height].map(Math.round);
				return [it.localName, "marked" in it, ...moving].join(" ");
			}),
		mark,
	);

test("stands before any script, is taken over element by element, and moves nothing", async ({ page }) => {
	await withSettings(page, {});
	await open(page);
	await page.evaluate(() => document.fonts.ready);
	const before = await look(page, true);
	expect(before.length).toBeGreaterThan(15);
	letGo();
	await expect(page.locator("[data-early]")).toHaveCount(0);
	expect(await look(page, false)).toEqual(before);
	await expect(page.locator("[data-title=new]")).toBeFocused();
	await expect(page.locator(".title-screen")).toHaveCount(1);
});

test("keeps a press on Begin, and obeys it when the script has come", async ({ page }) => {
	await withSettings(page, {});
	await open(page);
	await page.locator("[data-title=new]").click();
	await expect(page.getByRole("dialog")).toHaveCount(0);
	letGo();
	await page.locator("[data-title=begin]").click();
	await expect.poll(() => lines(page)).toHaveLength(1);
});

test("asks for the story at once, once, and looks as the player has set it", async ({ page }) => {
	const asked: string[] = [];
	page.on("request", (request) => request.url().endsWith(".story") && asked.push(request.url()));
	await withSettings(page, { textSize: 150, theme: "night" });
	await open(page);
	await expect.poll(() => asked.length).toBe(1);
	await expect(page.locator("html")).toHaveAttribute("data-theme", "night");
	const size = await page
		.locator("h1 + svg + nav .lesser")
		.first()
		.evaluate((it) => getComputedStyle(it).fontSize);
	letGo();
	await beginByKeys(page);
	expect(asked.filter((url) => !url.includes(".rest."))).toHaveLength(1);
	expect(Number.parseFloat(size)).toBeGreaterThan(20);
});

test("gives way to Continue where there is a save", async ({ page }) => {
	await withSettings(page, {});
	letGo();
	await page.goto(address);
	await beginByKeys(page);
	await untilSaved(page);
	letGo = served.hold(/\/index-[^/]*\.js$/);
	await open(page);
	await expect(page.locator("[data-title=continue]")).toHaveCount(0);
	const library = page.locator("[data-title=library]");
	await library.evaluate((it) => void Object.assign(it, { marked: true }));
	const { y } = (await library.boundingBox())!;
	await library.focus();
	letGo();
	await expect(page.locator("[data-title=continue]")).toBeVisible();
	// Every entry is the one it was, at its place, with the focus.
	expect(await library.evaluate((it) => "marked" in it)).toBe(true);
	await expect(library).toBeFocused();
	expect((await library.boundingBox())!.y).toBe(y);
	await page.locator("[data-title=continue]").click();
	await expect.poll(() => lines(page)).toHaveLength(1);
});

for (const [why, key] of [
	["an added pack may be open", "packs"],
	["the interface speaks another language", "language"],
] as const)
	test(`is not there where ${why}`, async ({ page }) => {
		await withSettings(page, key === "language" ? { language: "ar-XB" } : {});
		if (key === "packs")
			await page.addInitScript(() => localStorage.setItem("the-voice-you-keep/packs", JSON.stringify({ open: "" })));
		await page.goto(address, { waitUntil: "commit" });
		await expect.poll(() => page.evaluate(() => document.querySelector("body > script") !== null)).toBe(true);
		await expect(page.locator(".title-screen")).toHaveCount(0);
		letGo();
		await expect(page.locator("[data-title=new]")).toBeVisible();
	});

test.describe("in Spanish", () => {
	test.use({ locale: "es-ES" });
	test("stands in Spanish, and its story is sent for", async ({ page }) => {
		const asked: string[] = [];
		page.on("request", (request) => request.url().endsWith(".story") && asked.push(request.url()));
		await open(page);
		await expect(page.locator("html")).toHaveAttribute("lang", "es");
		const words = await page.locator("[data-title=new]").textContent();
		expect(words).not.toBe("Begin");
		const before = await look(page, true);
		letGo();
		await expect(page.locator("[data-early]")).toHaveCount(0);
		await expect(page.locator("[data-title=new]")).toHaveText(words!);
		expect((await look(page, false)).map((row) => row.split(" ")[1])).toEqual(before.map(() => "true"));
		expect(asked.length).toBe(1);
		expect(asked[0]).toContain(".es.");
	});
});
