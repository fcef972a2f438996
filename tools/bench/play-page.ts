// Playing either page, the game's or the floor's, and what there is to measure of it. Every measure opens a
// browser of its own, so that none pays for another.
import type { Page } from "@playwright/test";
import { type Opened, type OpenOptions, openBrowser } from "./browser.ts";
import { watchPage } from "./page-watch.ts";

const wait = (ms: number) => new Promise((done) => setTimeout(done, ms));

async function open(address: string, options: OpenOptions): Promise<Opened> {
	const opened = await openBrowser(options);
	await opened.page.addInitScript(watchPage);
	await opened.page.goto(address, { timeout: 120_000 });
	return opened;
}

async function begin(page: Page): Promise<void> {
	for (const button of ["new", "begin"]) {
		await page.waitForSelector(`[data-title=${button}]`, { timeout: 60_000 });
		await page.evaluate((name) => document.querySelector<HTMLElement>(`[data-title=${name}]`)!.click(), button);
	}
	await page.waitForFunction(() => window.bench.firstLine > 0, null, { timeout: 120_000 });
}

/** What a visit comes to until its first line stands there. */
export interface FirstLine {
	readonly line: number; // milliseconds
	readonly paint: number; // milliseconds, the first with something in it
	readonly bytes: number; // on the wire before the line
	readonly requests: number;
	readonly heap: number; // bytes, a second after the line
}

/** Opens the page and begins, both clicks made at once. */
export async function measureFirstLine(address: string, options: OpenOptions): Promise<FirstLine> {
	const opened = await open(address, options);
	try {
		await begin(opened.page);
		const found = await opened.page.evaluate(() => {
			const { firstLine: line } = window.bench;
			const asked = performance
				.getEntries()
				.filter((entry) => entry instanceof PerformanceResourceTiming)
				.filter((entry) => entry.startTime < line);
			const [paint] = performance.getEntriesByName("first-contentful-paint");
			return {
				line,
				paint: paint?.startTime ?? 0,
				bytes: asked.reduce((sum, { transferSize }) => sum + transferSize, 0),
				requests: asked.length,
			};
		});
		await wait(1000);
		return { ...found, heap: await opened.heap() };
	} finally {
		await opened.close();
	}
}

/** What playing comes to. */
export interface Playing {
	readonly presses: readonly number[]; // milliseconds from a press to its words, sorted
	readonly script: readonly number[]; // milliseconds of script a line, sorted
	readonly idle: number; // cores' worth of all processes while nothing happens
}

const SETTLE = 8000; // milliseconds until pictures and sound have come
const PAUSE = 260; // milliseconds between two presses: a quick reader, and longer than the words' own time

// The floor has none to wait for.
const hasPicture = (): boolean => document.documentElement.dataset["stage"] !== "absent";

/** Begins, lets all come, looks on while nothing happens, and then presses so many times. */
export async function measurePlaying(
	address: string,
	options: OpenOptions,
	{ presses, idleSeconds }: { readonly presses: number; readonly idleSeconds: number },
): Promise<Playing> {
	const opened = await open(address, options);
	const { page } = opened;
	try {
		await begin(page);
		if (options.settings?.["pictures"] !== false) await page.waitForFunction(hasPicture, null, { timeout: 60_000 });
		await wait(SETTLE);
		const spent = await opened.cpu();
		const began = performance.now();
		await wait(idleSeconds * 1000);
		const idle = ((await opened.cpu()) - spent) / ((performance.now() - began) / 1000);
		const script: number[] = [];
		for (let press = 0; press < presses; press++) {
			const before = await opened.metric("ScriptDuration");
			const lines = await page.locator("[data-line]").count();
			await page.keyboard.press((await page.locator("[data-choice]").count()) ? "1" : "Enter");
			await wait(PAUSE);
			if ((await page.locator("[data-line]").count()) > lines)
				script.push(((await opened.metric("ScriptDuration")) - before) * 1000);
		}
		return { presses: sorted(await page.evaluate(() => window.bench.presses)), script: sorted(script), idle };
	} finally {
		await opened.close();
	}
}

/** Heap of the game after so many lines, in bytes, at each of the marks that was reached. */
export async function measureHeap(address: string, marks: readonly number[]): Promise<Map<number, number>> {
	const opened = await open(`${address}?knot=letter_office&seed=1`, {
		drawing: "no-gpu",
		settings: { pictures: false, instant: true },
	});
	const heaps = new Map<number, number>();
	try {
		await opened.page.waitForFunction(() => "devHooks" in window, null, { timeout: 60_000 });
		for (const mark of marks) {
			if (!(await playTo(opened.page, mark))) break;
			heaps.set(mark, await opened.heap());
		}
		return heaps;
	} finally {
		await opened.close();
	}
}

// By the director itself, taking the first choice that can be had; false when the story ended before.
const playTo = (page: Page, lines: number): Promise<boolean> =>
	page.evaluate(async (lines) => {
		type Present = { offered: { index: number; struck: boolean }[]; moment: { printed: number } };
		type Director = { take(input: unknown): Promise<void>; present(): Present };
		const { director } = (window as unknown as { devHooks: { director: Director } }).devHooks;
		for (let still = 0, printed = 0; still < 20; ) {
			const now = director.present();
			if (now.moment.printed >= lines) return true;
			still = now.moment.printed > printed ? 0 : still + 1;
			printed = now.moment.printed;
			const able = now.offered.filter(({ struck }) => !struck);
			const one = able[printed % Math.max(1, able.length)];
			await director.take(one ? { do: "choose", index: one.index } : { do: "advance" });
		}
		return false;
	}, lines);

const sorted = (list: readonly number[]): number[] => [...list].sort((a, b) => a - b);
