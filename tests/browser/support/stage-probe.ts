// Drives the stage for its own tests: loads the built stage or still from its chunk, gives it tableaux, and
// reads what is on the screen. Nothing here waits for frames; software draws few.
import { readdirSync } from "node:fs";
import { join } from "node:path";
import { expect, type Page } from "@playwright/test";
import { EMPTY_TABLEAU, type Tableau } from "../../../src/director/tableau.ts";
import { PLACES } from "../../../src/picture/place-table.ts";
import type { LiveStage } from "../../../src/stage/stage.ts";
import type { createStill } from "../../../src/stage/still.ts";
import { withSettings } from "./player.ts";

export const ASSETS = ".cache/e2e/assets";

declare global {
	interface Window {
		stage: LiveStage;
		calm: boolean;
		picked: number[];
		lost: WEBGL_lose_context | null;
	}
}

/** Every place in every light. */
export const pictures = Object.entries(PLACES).flatMap(([id, place]) =>
	Object.keys(place.words).map((light) => ({ id, light, name: `${id} ${light}` })),
);

/** A tableau of a place in a light, and whatever else. */
export const at = (id: string, light: string, more: Partial<Tableau> = {}): Tableau => ({
	...EMPTY_TABLEAU,
	place: { id, light, cut: false },
	earpiece: "in",
	...more,
});

/** So many stars. */
export const stars = (n: number) => Array.from({ length: n }, (_, i) => ({ id: `star${i}`, title: `Star ${i}` }));

/** The built file whose name begins so. */
export const chunk = (name: string): string => {
	const found = readdirSync(ASSETS).find((file) => file.startsWith(`${name}-`) && file.endsWith(".js"));
	if (!found) throw new Error(`no ${name} chunk in ${ASSETS}: run the e2e build first`);
	return `/${join("assets", found)}`;
};

/** Opens the built stage by itself on the title page, at a small size. */
export async function openStage(page: Page, { calm = false, w = 640, h = 360 } = {}): Promise<void> {
	await page.setViewportSize({ width: w, height: h });
	await withSettings(page, { pictures: false });
	await page.goto("./");
	await expect(page.getByRole("heading", { level: 1 })).toBeVisible();
	await page.evaluate(() => {
		// Made by script: the page's policy refuses a style that is written into it.
		const bare = new CSSStyleSheet();
		bare.replaceSync("#page { display: none } :root #stage { visibility: visible !important }");
		document.adoptedStyleSheets = [bare];
	});
	await page.evaluate(
		async ([url, calm]) => {
			const { createStage } = await import(/* @vite-ignore */ url as string);
			window.calm = calm as boolean;
			window.picked = [];
			window.stage = await createStage({
				parent: document.getElementById("stage"),
				calm: () => window.calm,
				onPick: (index: number) => window.picked.push(index),
				packPictures: () => undefined,
			});
		},
		[chunk("stage"), calm] as const,
	);
}

/** Shows a tableau at once; resolves when its picture stands. */
export const show = (page: Page, tableau: Tableau): Promise<void> =>
	page.evaluate((t) => window.stage.show(t, AbortSignal.abort()), tableau);

/** What the stage costs now. */
export const cost = (page: Page) => page.evaluate(() => window.stage.cost());

/** Colour means of what is on the screen, cells across by cells down, RGB, 0-255. */
export async function thumb(page: Page, across = 32, down = 18): Promise<number[]> {
	const png = (await page.screenshot()).toString("base64");
	return page.evaluate(
		async ([png, across, down]) => {
			const image = new Image();
			image.src = `data:image/png;base64,${png}`;
			await image.decode();
			const canvas = Object.assign(document.createElement("canvas"), { width: across, height: down });
			const g = canvas.getContext("2d")!;
			g.imageSmoothingQuality = "high";
			g.drawImage(image, 0, 0, across, down);
			return [...g.getImageData(0, 0, across, down).data].filter((_, i) => i % 4 < 3);
		},
		[png, across, down] as const,
	);
}

/**
 * Waits until the picture stands still, as it does when calm is set, and gives its colour means. `change` is
 * the most that two looks may differ, 0-255: the presence breathes even then.
 */
export async function atRest(page: Page, across = 32, down = 18, change = 0.02): Promise<number[]> {
	let last = await thumb(page, across, down);
	const unrest = async (): Promise<string> => {
		const { frames } = await cost(page);
		const before = last;
		last = await thumb(page, across, down);
		const moved = apart(before, last);
		if (frames > 3 && moved < change) return "at rest";
		const stage = await page.locator("html").getAttribute("data-stage");
		return `${frames} frames drawn, the last two looks ${moved} apart, the stage ${stage}`;
	};
	await expect.poll(unrest, { timeout: 30_000, intervals: [400] }).toBe("at rest");
	return last;
}

/** The mean difference of two thumbs, 0-255. */
export const apart = (a: ArrayLike<number>, b: ArrayLike<number>): number =>
	Array.from(a).reduce((sum, v, i) => sum + Math.abs(v - b[i]!), 0) / a.length;

/**
 * Paints pictures with the still painter, without WebGL. Gives the colour means of each as base64 of RGB
 * bytes.
 */
export async function stills(
	page: Page,
	list: readonly Tableau[],
	[w, h]: readonly [number, number],
	[across, down]: readonly [number, number],
): Promise<string[]> {
	return page.evaluate(
		async ([url, list, w, h, across, down]) => {
			const make = (await import(/* @vite-ignore */ url)).createStill as typeof createStill;
			const found: string[] = [];
			for (const tableau of list) {
				const parent = document.createElement("div");
				const still = make({ parent, onPick: () => {}, size: { w, h } });
				await still.show(tableau, AbortSignal.abort());
				let at = parent.querySelector("canvas")!;
				// By halves: one step down would read few of the pixels.
				for (;;) {
					const last = at.width < across * 4;
					const next = document.createElement("canvas");
					next.width = last ? across : at.width / 2;
					next.height = last ? down : at.height / 2;
					next.getContext("2d")!.drawImage(at, 0, 0, next.width, next.height);
					at = next;
					if (last) break;
				}
				const data = at.getContext("2d")!.getImageData(0, 0, across, down).data;
				found.push(btoa(String.fromCharCode(...data.filter((_, i) => i % 4 < 3))));
				still.destroy();
			}
			return found;
		},
		[chunk("still"), list, w, h, across, down] as const,
	);
}
