// A page that is hidden: the stage draws nothing, time stands still on it, and it comes back as it was.
// Frames are compared with the page's own count: a driven browser goes on giving frames to a page that is
// told it is hidden.
import { expect, type Page, test } from "@playwright/test";
import { apart, at, cost, openStage, show, thumb } from "./support/stage-probe.ts";

/** Tells the page that it is hidden, or seen again, as the browser does. */
const hide = (page: Page, hidden: boolean): Promise<void> =>
	page.evaluate((hidden) => {
		Object.defineProperty(document, "hidden", { configurable: true, get: () => hidden });
		document.dispatchEvent(new Event("visibilitychange"));
	}, hidden);

/** Waits for so many of the page's own frames. */
const framesOfPage = (page: Page, n: number): Promise<void> =>
	page.evaluate(async (n) => {
		for (let i = 0; i < n; i++) await new Promise(requestAnimationFrame);
	}, n);

const framesOfStage = async (page: Page): Promise<number> => (await cost(page)).frames;

test("no frame is drawn while the page is hidden, and they come again when it is seen", async ({ page }) => {
	await openStage(page, { w: 320, h: 180 });
	await show(page, at("walkways", "dusk", { weather: "rain" }));
	await expect.poll(() => framesOfStage(page)).toBeGreaterThan(5);
	await hide(page, true);
	const before = await framesOfStage(page);
	await framesOfPage(page, 60);
	expect(await framesOfStage(page)).toBe(before);
	// What the story asks for meanwhile is made ready, and still nothing is drawn.
	await show(page, at("roof", "dawn", { weather: "rain" }));
	await framesOfPage(page, 20);
	expect(await framesOfStage(page)).toBe(before);
	await hide(page, false);
	await expect.poll(() => framesOfStage(page)).toBeGreaterThan(before + 5);
	await hide(page, true);
	await hide(page, true);
	await hide(page, false);
	await hide(page, false);
	const again = await framesOfStage(page);
	await framesOfPage(page, 40);
	// Seen twice over is not drawn twice over: thirty a second at most, the page's own are sixty.
	const drawn = (await framesOfStage(page)) - again;
	expect(drawn).toBeGreaterThan(0);
	expect(drawn).toBeLessThanOrEqual(40);
});

test("time stands still while the page is hidden: the picture stays, and a dissolve is as far as it was", async ({
	page,
}) => {
	await openStage(page, { w: 320, h: 180 });
	await show(page, at("tram", "dusk", { weather: "rain" }));
	// Drawn, not only made.
	await expect.poll(async () => (await thumb(page)).some((v) => v > 70), { timeout: 20_000 }).toBe(true);
	await hide(page, true);
	const left = await thumb(page);
	const { seconds } = await cost(page);
	await page.waitForTimeout(1500);
	expect(apart(left, await thumb(page))).toBeLessThan(0.05);
	// Seen until its first frame is drawn: no more time has gone by on the stage than that took.
	const back = await page.evaluate(async () => {
		const { frames } = window.stage.cost();
		const begun = performance.now();
		Object.defineProperty(document, "hidden", { configurable: true, get: () => false });
		document.dispatchEvent(new Event("visibilitychange"));
		while (window.stage.cost().frames === frames) await new Promise(requestAnimationFrame);
		return { seconds: window.stage.cost().seconds, took: (performance.now() - begun) / 1000 };
	});
	expect(back.seconds).toBeGreaterThan(seconds);
	expect(back.seconds - seconds).toBeLessThanOrEqual(back.took + 0.001);
	const picture = await thumb(page);
	const black = picture.map(() => 0);
	expect(apart(left, picture)).toBeLessThan(apart(left, black) / 4);
	// The dissolve to another light of this place, which has as many textures, adds two until it is over.
	const still = (await cost(page)).textures;
	await page.evaluate(
		async ([tableau, begun]) => {
			void window.stage.show(tableau, new AbortController().signal);
			while (window.stage.cost().textures !== begun) await new Promise((done) => setTimeout(done, 10));
			Object.defineProperty(document, "hidden", { configurable: true, get: () => true });
			document.dispatchEvent(new Event("visibilitychange"));
		},
		[at("tram", "night", { weather: "rain" }), still + 2] as const,
	);
	await page.waitForTimeout(4000);
	expect((await cost(page)).textures).toBe(still + 2);
	await hide(page, false);
	await expect.poll(async () => (await cost(page)).textures, { timeout: 20_000 }).toBe(still);
});
