// npm run bench [-- --quick]: the game beside the floor, in one run on one machine; prints the tables that
// docs/performance.md explains. Times are for reading only: what must hold is a count or a ratio in the
// tests.
import { cpus } from "node:os";
import { resolve } from "node:path";
import { build } from "vite";
import type { OpenOptions } from "./browser.ts";
import { buildFloor } from "./build-floor.ts";
import { costOfMoments, costOfWalk } from "./ink-cost.ts";
import { measureFirstLine, measureHeap, measurePlaying } from "./play-page.ts";
import { serve } from "./serve.ts";
import { type Measured, median, percentile, rowOf, tableOf } from "./table.ts";
import { fetchedWhen, sizeOfBuild, wireTable } from "./wire.ts";

interface Extent {
	readonly runs: number;
	readonly presses: number; // a run
	readonly idleSeconds: number;
	readonly walks: number;
	readonly heapMarks: readonly number[]; // lines
}

const FULL: Extent = { runs: 3, presses: 80, idleSeconds: 10, walks: 20, heapMarks: [10, 500, 1000, 2000] };
const QUICK: Extent = { runs: 1, presses: 20, idleSeconds: 4, walks: 5, heapMarks: [10, 300] };

interface Addresses {
	readonly floor: string;
	readonly ours: string;
}

/** Measures and prints all; 0. */
export async function main(words: string[]): Promise<number> {
	const extent = words.includes("--quick") ? QUICK : FULL;
	await build({ mode: "e2e", logLevel: "error" });
	const dir = resolve(".cache/e2e");
	const [ours, floor] = [await serve(dir), await serve(await buildFloor())];
	const at = { floor: floor.address, ours: ours.address };
	const rows: Measured[] = [];
	const step = async (what: string, measure: () => Promise<Measured[]>) => {
		console.error(`measuring: ${what}`);
		const found = await measure();
		console.error(found.map(rowOf).join("\n"));
		rows.push(...found);
	};
	try {
		await step("first line, fast", () => firstLines(at, extent, { drawing: "software" }, "fast line"));
		await step("first line, slow", () => firstLines(at, extent, { drawing: "software", slow: true }, "slow terms"));
		await step("software", () => playing(at, extent, { drawing: "software" }, "WebGL in software"));
		await step("no GPU", () => playing(at, extent, { drawing: "no-gpu" }, "no GPU"));
		const off = { drawing: "no-gpu", settings: { pictures: false } } as const;
		await step("pictures off", () => playing(at, extent, off, "pictures off"));
		await step("heap", () => heaps(at, extent));
		await step("ink", () => inkCosts(extent));
		console.log(`${cpus().length} cores (${cpus()[0]?.model.trim()}), ${new Date().toISOString().slice(0, 10)}\n`);
		console.log(`${tableOf(rows)}\n`);
		console.log(wireTable({ ...(await fetchedWhen(at.ours)), "the whole build": sizeOfBuild(dir) }));
	} finally {
		ours.close();
		floor.close();
	}
	return 0;
}

/** Measures both pages in turn, so many times over. */
async function inTurn<T>(at: Addresses, runs: number, measure: (address: string) => Promise<T>) {
	const found = { floor: [] as T[], ours: [] as T[] };
	for (let run = 0; run < runs; run++) {
		found.floor.push(await measure(at.floor));
		found.ours.push(await measure(at.ours));
	}
	const row = (what: string, unit: string, aim: string, read: (one: T) => number, digits = 0): Measured => ({
		...{ what, unit, aim, digits },
		floor: found.floor.map(read),
		ours: found.ours.map(read),
	});
	return row;
}

async function firstLines(at: Addresses, { runs }: Extent, options: OpenOptions, terms: string): Promise<Measured[]> {
	const row = await inTurn(at, runs, (address) => measureFirstLine(address, options));
	const times = [
		row(`first line, ${terms}`, "ms", options.slow ? "2.0 s" : "1.5 × floor", (one) => one.line),
		row(`first paint, ${terms}`, "ms", "1.3 × floor", (one) => one.paint),
	];
	if (options.slow) return times;
	return [
		...times,
		row("bytes before the first line", "KiB", "200 KiB", (one) => one.bytes / 1024),
		row("requests before it", "", "", (one) => one.requests),
		row("heap after it", "MB", "8 MB", (one) => one.heap / 1e6, 1),
	];
}

async function playing(at: Addresses, extent: Extent, options: OpenOptions, terms: string): Promise<Measured[]> {
	const row = await inTurn(at, extent.runs, (address) => measurePlaying(address, options, extent));
	const off = options.settings?.["pictures"] === false;
	return [
		row(`press to words, ${terms}, median`, "ms", off ? "5 ms" : "2 × floor", (one) => median(one.presses), 1),
		row(`press to words, ${terms}, 95th`, "ms", off ? "10 ms" : "50 ms", (one) => percentile(one.presses, 95), 1),
		row(`idle, ${terms}`, "% of a core", "0 when still", (one) => one.idle * 100, 1),
		row(`script a line, ${terms}, median`, "ms", "3 ms", (one) => median(one.script), 1),
		row(`script a line, ${terms}, 95th`, "ms", "10 ms", (one) => percentile(one.script, 95), 1),
	];
}

async function heaps({ ours }: Addresses, { heapMarks }: Extent): Promise<Measured[]> {
	const found = await measureHeap(ours, heapMarks);
	return [...found].map(([lines, bytes]) => ({
		...{ what: `heap after ${lines} lines`, unit: "MB", aim: "flat", digits: 1 },
		floor: [],
		ours: [bytes / 1e6],
	}));
}

async function inkCosts({ runs, walks }: Extent): Promise<Measured[]> {
	const moments: Measured = {
		...{ what: "moment 2,000, beside moment 10", unit: "ms", aim: "1 ×", digits: 3 },
		floor: Array.from({ length: runs }, () => costOfMoments(10)),
		ours: Array.from({ length: runs }, () => costOfMoments(2000)),
	};
	const found: { walk: number; bare: number }[] = [];
	for (let run = 0; run < runs; run++) found.push(await costOfWalk(walks));
	const walk: Measured = {
		...{ what: "a walk, beside bare ink's", unit: "ms", aim: "2 × floor" },
		floor: found.map((one) => one.bare),
		ours: found.map((one) => one.walk),
	};
	return [moments, walk];
}
