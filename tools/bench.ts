// npm run bench: bytes before the first line by kind, work per advance, the cost of moment 10 against moment
// 1,000, heap after 500 advances. The times are only to be read; what must hold is a count or a ratio in the
// tests.
import { existsSync, readdirSync } from "node:fs";
import { chromium, type Page } from "@playwright/test";
import { build, preview } from "vite";
import { isProblem } from "../src/base/problem.ts";
import { initialMoment, type Moment } from "../src/director/moment.ts";
import { takeBeat, takeChoice } from "../src/director/step.ts";
import { EMPTY_TABLEAU } from "../src/director/tableau.ts";
import { PLACES } from "../src/picture/place-table.ts";
import { compileInk } from "../src/story/compile/compile-ink.ts";
import { createSession } from "../src/story/runtime/session.ts";
import { watchFirstLine } from "../tests/browser/support/player.ts";

const row = (name: string, value: string) => console.log(`${name.padEnd(48)} ${value.padStart(14)}`);
const kB = (bytes: number) => `${(bytes / 1000).toFixed(1)} kB`;

/** Measures and prints a table. */
export async function main(): Promise<number> {
	const early = costOfMoments(10);
	const late = costOfMoments(1000);
	row("a moment, the 10th (median, in Node)", `${early.toFixed(3)} ms`);
	row("a moment, the 1,000th", `${late.toFixed(3)} ms`);
	row("ratio", (late / early).toFixed(2));
	await build({ mode: "e2e", logLevel: "error" });
	const server = await preview({ mode: "e2e", logLevel: "error", preview: { host: "127.0.0.1", port: 0 } });
	const browser = await chromium.launch({
		...(existsSync("/usr/bin/chromium") ? { executablePath: "/usr/bin/chromium" } : {}),
		args: ["--no-sandbox", "--disable-background-networking", "--enable-precise-memory-info"],
	});
	const page = await browser.newPage();
	const address = server.resolvedUrls!.local[0]!;
	const bytes = await bytesBeforeFirstLine(page, address);
	for (const [kind, size] of Object.entries(bytes)) row(`before the first line: ${kind}`, kB(size));
	row("before the first line, all", kB(Object.values(bytes).reduce((a, b) => a + b, 0)));
	const player = await browser.newPage(); // with storage of its own: nobody else keeps this story
	await settle(player);
	await player.goto(`${address}?knot=letter_office&seed=1`);
	await player.waitForFunction(() => "devHooks" in window);
	const { median, p95, heap } = await play(player, 500);
	await player.close();
	row("work an advance, median", `${median.toFixed(2)} ms`);
	row("work an advance, 95th percentile", `${p95.toFixed(2)} ms`);
	row("heap after 500 advances", `${(heap / 1e6).toFixed(1)} MB`);
	for (const [name, value] of Object.entries(await stalls(page, address))) row(name, value);
	await browser.close();
	await server.close();
	return 0;
}

/** Median milliseconds that moments n to n+50 of a looping story take. */
export function costOfMoments(n: number): number {
	const compiled = compileInk(
		{ "a.ink": "-> loop\n=== loop\nA line of some length, to be printed. # place: tram\n+ [On]\n-> loop" },
		"a.ink",
	);
	if (isProblem(compiled)) throw new Error("the bench story does not compile");
	const session = createSession(compiled.json, { seed: 1, where: "bench" });
	let moment: Moment = initialMoment(session.saveState());
	let step = takeBeat(session, moment, {});
	const spent: number[] = [];
	for (let i = 0; i < n + 50; i++) {
		if (isProblem(step)) throw new Error(step.what);
		moment = step.moment;
		const began = performance.now();
		step = takeChoice(session, moment, {}, step.result.offered[0]!);
		if (i >= n) spent.push(performance.now() - began);
	}
	return spent.sort((a, b) => a - b)[spent.length >> 1]!;
}

const settle = (page: Page): Promise<unknown> =>
	page.addInitScript(() =>
		localStorage.setItem(
			"the-voice-you-keep/settings",
			JSON.stringify({ instant: true, pictures: false, muted: true }),
		),
	);

// Counts what was requested before the first line, by the page's own clock. What was requested later does not
// count.
async function bytesBeforeFirstLine(page: Page, address: string): Promise<Record<string, number>> {
	await settle(page);
	await watchFirstLine(page);
	await page.goto(address); // as a player comes: opening by the address would load the dev hooks too
	await page.locator("[data-title=new]").click();
	await page.locator("[data-title=begin]").click();
	await page.locator("[data-line]").first().waitFor();
	return page.evaluate(() => {
		const at = (window as unknown as { firstLine: number }).firstLine;
		const bytes: Record<string, number> = {};
		for (const entry of performance.getEntries())
			if (entry instanceof PerformanceResourceTiming && entry.startTime < at)
				bytes[entry.initiatorType] = (bytes[entry.initiatorType] ?? 0) + entry.transferSize;
		return bytes;
	});
}

// The page's whole work per advance: script, style, layout and paint, in processor time as the browser counts
// it.
async function play(page: Page, steps: number): Promise<{ median: number; p95: number; heap: number }> {
	const session = await page.context().newCDPSession(page);
	await session.send("Performance.enable", { timeDomain: "threadTicks" });
	const measured = async () => {
		const { metrics } = await session.send("Performance.getMetrics");
		return (name: string) => metrics.find((metric) => metric.name === name)?.value ?? 0;
	};
	const spent: number[] = [];
	for (let i = 0; i < steps; i++) {
		const before = (await measured())("TaskDuration");
		await page.evaluate(() => {
			type Playing = {
				director: { take(i: unknown): Promise<void>; present(): { offered: { index: number; struck: boolean }[] } };
			};
			const { director } = (window as unknown as { devHooks: Playing }).devHooks;
			const able = director.present().offered.find((o) => !o.struck);
			return director.take(able ? { do: "choose", index: able.index } : { do: "advance" });
		});
		spent.push(((await measured())("TaskDuration") - before) * 1000);
	}
	spent.sort((a, b) => a - b);
	const heap = (await measured())("JSHeapUsedSize");
	return { median: spent[steps >> 1]!, p95: spent[Math.floor(steps * 0.95)]!, heap };
}

/**
 * Sends the stage through every place at a small size with frames drawn in software. Gives the longest task.
 */
async function stalls(page: Page, address: string): Promise<Record<string, string>> {
	await page.setViewportSize({ width: 320, height: 180 });
	await page.goto(address);
	const stage = readdirSync(".cache/e2e/assets").find((file) => /^stage-.*\.js$/.test(file));
	const tableaux = Object.entries(PLACES).flatMap(([id, { words }]) =>
		Object.keys(words).map((light) => ({ ...EMPTY_TABLEAU, place: { id, light, cut: false } })),
	);
	// Said as text: what runs this file has its own way with import().
	await page.evaluate(`import("/assets/${stage}").then((it) => Object.assign(window, { staged: it }))`);
	const { slices, longest, tasks } = await page.evaluate(async (list) => {
		const tasks: number[] = [];
		const { createStage } = (window as unknown as { staged: typeof import("../src/stage/stage.ts") }).staged;
		const parent = document.getElementById("stage")!;
		const live = await createStage({ parent, calm: () => false, onPick: () => {}, packPictures: () => undefined });
		const wait = (ms: number) => new Promise((done) => setTimeout(done, ms));
		await wait(1000); // after the first frame
		live.cost();
		new PerformanceObserver((seen) => tasks.push(...seen.getEntries().map((one) => one.duration))).observe({
			type: "longtask",
		});
		const slices: number[] = [];
		for (const tableau of list) {
			await live.show(tableau, AbortSignal.abort());
			await wait(120);
			slices.push(live.cost().longestStallMs);
		}
		live.destroy();
		return {
			slices: slices.sort((a, b) => a - b),
			longest: Math.max(0, ...slices),
			tasks: tasks.sort((a, b) => a - b),
		};
	}, tableaux);
	return {
		"stage: longest slice or frame of own script": `${longest.toFixed(1)} ms`,
		"stage: the same, median of places": `${slices[slices.length >> 1]!.toFixed(1)} ms`,
		"stage: long tasks seen beside it": `${tasks.length}`,
		"stage: the longest of those (drawing included)": `${(tasks.at(-1) ?? 0).toFixed(0)} ms`,
	};
}
