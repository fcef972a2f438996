// Words first where the processor draws, as it does wherever these tests run: the pictures are stills,
// nothing moves by itself, and no painting is done while a press is answered. Counted in calls to the canvas,
// so that a slow machine changes nothing.
import { expect, type Page, test } from "@playwright/test";
import { choices, keys, lines, offered, play, withSettings } from "./support/player.ts";

interface Painting {
	readonly at: number; // milliseconds by the page's clock
}

declare global {
	interface Window {
		painted: Painting[];
		pressedAt: number[]; // milliseconds by the page's clock
		contexts: number; // of WebGL that were not given back
	}
}

/** Has the page note each painting on a canvas, each press, and each WebGL context. */
const watchPainting = (page: Page): Promise<unknown> =>
	page.addInitScript(() => {
		Object.assign(window, { painted: [], pressedAt: [], contexts: 0 });
		const { prototype } = CanvasRenderingContext2D;
		for (const name of ["drawImage", "fill", "fillRect", "stroke", "putImageData"] as const) {
			const real = prototype[name] as (...all: unknown[]) => void;
			prototype[name] = function (this: CanvasRenderingContext2D, ...all: unknown[]) {
				window.painted.push({ at: performance.now() });
				real.apply(this, all);
			} as never;
		}
		addEventListener("keydown", () => window.pressedAt.push(performance.now()), true);
		const { getContext } = HTMLCanvasElement.prototype;
		HTMLCanvasElement.prototype.getContext = function (this: HTMLCanvasElement, kind: string, ...rest: unknown[]) {
			if (kind.includes("webgl")) window.contexts++;
			return (getContext as (...all: unknown[]) => unknown).call(this, kind, ...rest);
		} as typeof getContext;
	});

const animations = (page: Page) => page.evaluate(() => document.getAnimations().length);
const paintings = (page: Page) => page.evaluate(() => window.painted.length);

test("nothing is painted in the 200 ms after a press, and the pictures change all the same", async ({ page }) => {
	await watchPainting(page);
	await withSettings(page, { pictures: true, calm: "auto", pace: "passage" });
	await page.goto("./?knot=letter_office&seed=1");
	await expect(page.locator("html")).toHaveAttribute("data-stage", "ready", { timeout: 40_000 });
	const before = await paintings(page);
	for (let press = 0; press < 14; press++) {
		const able = choices(page).and(page.locator(":not([aria-disabled=true])"));
		await page.keyboard.press((await able.count()) ? "1" : "Enter");
		await page.waitForTimeout(press % 3 === 2 ? 900 : 60); // presses in a row, and pauses in which it paints
	}
	await expect.poll(() => paintings(page), { timeout: 20_000 }).toBeGreaterThan(before);
	const early = await page.evaluate(() =>
		window.painted.filter(({ at }) => window.pressedAt.some((press) => at >= press && at < press + 200)),
	);
	expect(early).toEqual([]);
	expect(await page.evaluate(() => window.pressedAt.length)).toBe(14);
});

test("when nothing happens nothing is painted and nothing moves, with one canvas and no WebGL left", async ({
	page,
}) => {
	await watchPainting(page);
	await withSettings(page, { pictures: true, calm: "auto" });
	await page.goto("./?knot=letter_office&seed=1");
	await expect(page.locator("html")).toHaveAttribute("data-stage", "ready", { timeout: 40_000 });
	await expect(page.locator("html")).toHaveAttribute("data-motion", "still");
	await expect.poll(() => page.locator("#stage canvas").count()).toBe(1);
	const first = await paintings(page);
	await page.waitForTimeout(1500);
	expect(await paintings(page)).toBe(first);
	expect(await animations(page)).toBe(0);
	expect(await page.evaluate(() => window.contexts)).toBeLessThanOrEqual(2); // to ask what draws here
	// A line that changes nothing in the picture paints nothing.
	const read = (await lines(page)).length;
	await page.keyboard.press("Enter");
	await expect.poll(async () => (await lines(page)).length).toBeGreaterThan(read);
	await page.waitForTimeout(600);
	expect(await paintings(page)).toBe(first);
});

test("the player may have all movement at any time, and give it up again", async ({ page }) => {
	await page.setViewportSize({ width: 640, height: 360 });
	await withSettings(page, { pictures: true, calm: "auto" });
	await page.goto("./?knot=letter_office&seed=1");
	const root = page.locator("html");
	await expect(root).toHaveAttribute("data-motion", "still", { timeout: 40_000 });
	await play(page, keys, offered);
	const read = await lines(page);
	const wish = async (name: string) => {
		await page.keyboard.press("Escape");
		await page.getByRole("button", { name: "Settings" }).click();
		await page.getByRole("group", { name: "Movement and sudden sounds" }).getByText(name, { exact: true }).click();
		await page.keyboard.press("Escape");
		await page.keyboard.press("Escape");
	};
	await wish("Full");
	await expect(root).toHaveAttribute("data-motion", "moving", { timeout: 40_000 });
	await expect(root).toHaveAttribute("data-stage", "ready");
	await wish("Same as my system");
	await expect(root).toHaveAttribute("data-motion", "still", { timeout: 40_000 });
	await expect(root).toHaveAttribute("data-stage", "ready", { timeout: 40_000 });
	await expect.poll(() => page.locator("#stage canvas").count()).toBe(1);
	expect(await lines(page)).toEqual(read);
});
