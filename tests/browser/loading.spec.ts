// What a player sees who waits for the story: how much of it has loaded, truthfully; and nothing when it is
// there at once.
import { statSync } from "node:fs";
import { join } from "node:path";
import { expect, type Page, test } from "@playwright/test";
import { beginByKeys, keys, lines, play, saved, sceneIs, withSettings } from "./support/player.ts";
import { E2E_BUILD, type StaticServer, serve } from "./support/static-server.ts";

let served: StaticServer;
let stories: string[] = [];
test.beforeEach(async ({ page }) => {
	served = await serve(E2E_BUILD, "/");
	stories = [];
	page.on("request", (request) => request.url().endsWith(".story") && stories.push(new URL(request.url()).pathname));
	await withSettings(page, { pictures: false });
	await page.addInitScript(() => {
		Object.assign(window, { seen: 0 });
		const watch = () => document.querySelector(".loading") && Object.assign(window, { seen: 1 });
		new MutationObserver(watch).observe(document, { childList: true, subtree: true });
	});
});
test.afterEach(() => served.close());

const begin = async (page: Page) => {
	await page.locator("[data-title=new]").click();
	await page.locator("[data-title=begin]").click();
};

test("a story that is slow to come is shown on its way, byte for byte, until it is there", async ({ page }) => {
	const letGo = served.hold(/\.story$/);
	await page.goto(`http://127.0.0.1:${served.port}/`);
	await begin(page);
	const bar = page.getByRole("progressbar", { name: "Loading the story" });
	await expect(bar).toBeVisible();
	expect(stories).toHaveLength(1); // what was fetched ahead is not fetched again
	const { size } = statSync(join(E2E_BUILD, stories[0]!));
	expect(await bar.evaluate((it: HTMLProgressElement) => it.max)).toBe(size);
	await expect.poll(() => bar.evaluate((it: HTMLProgressElement) => it.value)).toBe(Math.floor(size / 2));
	expect(await lines(page)).toEqual([]);
	letGo();
	await expect(page.locator("[data-line]").first()).toBeVisible();
	await expect(bar).toBeHidden();
});

test("a reader at the end of the first act waits for the rest where it has not come, and reads on when it has", async ({
	page,
}) => {
	const letGo = served.hold(/\.rest\.story$/);
	await withSettings(page, { pace: "passage", holdByPress: true });
	await page.goto(`http://127.0.0.1:${served.port}/`);
	await beginByKeys(page);
	const bar = page.getByRole("progressbar", { name: "Loading the story" });
	const read = await play(page, keys, () => bar.isVisible());
	expect(read.length).toBeGreaterThan(80);
	await expect(page.locator("html")).toHaveAttribute("data-act", "1");
	expect(stories.filter((path) => path.includes(".rest."))).toHaveLength(1); // asked for once, and ahead
	letGo();
	await expect(bar).toBeHidden();
	await play(page, keys, sceneIs("First Morning"));
	await expect(page.locator("html")).toHaveAttribute("data-act", "2");
	expect((await lines(page)).slice(0, read.length)).toEqual(read);
	const { lines: kept } = await saved(page);
	await page.reload();
	await page.locator("[data-title=continue]").click();
	await expect.poll(async () => (await lines(page)).length).toBe(kept);
	await expect(page.locator("html")).toHaveAttribute("data-act", "2");
});

test("a story that is there at once is shown without a word of it", async ({ page }) => {
	await page.goto(`http://127.0.0.1:${served.port}/`);
	const come = () =>
		page.evaluate(() => performance.getEntriesByType("resource").some(({ name }) => name.endsWith(".story")));
	await expect.poll(come).toBe(true);
	await begin(page);
	await expect(page.locator("[data-line]").first()).toBeVisible();
	expect(await page.evaluate(() => (window as unknown as { seen: number }).seen)).toBe(0);
});
