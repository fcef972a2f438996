// npm run bench:desktop: the installed application beside the web build in Chromium, on one hidden screen.
// Measures the time from the start to the first line, and memory. The player's own time between the title and
// Begin does not count. Numbers to read, never a test.
import { execFileSync } from "node:child_process";
import { readFileSync } from "node:fs";
import { setTimeout as wait } from "node:timers/promises";
import { makeHome, start } from "../../tests/desktop/player.ts";
import { openWeb } from "../../tests/desktop/web.ts";

const RUNS = 5;
const SETTLED = 15_000; // ms after the picture is there

/** What one start was like. */
interface Taken {
	readonly title: number; // ms from the process's start to the title's first paint
	readonly line: number; // ms from Begin to the first line, the content note passed at once
	readonly atTitle: number; // bytes, all its processes
	readonly inPlay: number;
}

// In the page: when the title was first painted, and how long the way from Begin to the first line takes.
const PAINTED = `(() => {
	const [first] = performance.getEntriesByName("first-contentful-paint");
	return first ? performance.timeOrigin + first.startTime : 0;
})()`;
const TO_LINE = `new Promise((done) => {
	const began = performance.now();
	new MutationObserver((_, watch) => {
		document.querySelector("[data-title=begin]")?.click();
		if (!document.querySelector("[data-line]")) return;
		watch.disconnect();
		done(performance.now() - began);
	}).observe(document.body, { childList: true, subtree: true });
	document.querySelector("[data-title=new]").click();
})`;
const STAGE = `document.documentElement.dataset.stage === "ready"`;

/** Measures both and prints a table. */
export async function main(): Promise<number> {
	const ways = { desktop, "web, browser started for it": web };
	const table: Record<string, Taken[]> = {};
	for (const [name, way] of Object.entries(ways)) {
		table[name] = [];
		for (let run = 0; run < RUNS; run++) table[name].push(await way());
	}
	console.log(`| median of ${RUNS} | ${Object.keys(table).join(" | ")} |`);
	const row = (name: string, tell: (taken: Taken) => number, unit: string) =>
		console.log(
			`| ${name} | ${Object.values(table)
				.map((all) => `${Math.round(median(all.map(tell)))} ${unit}`)
				.join(" | ")} |`,
		);
	row("start to title", (t) => t.title, "ms");
	row("Begin to first line", (t) => t.line, "ms");
	row("start to first line", (t) => t.title + t.line, "ms");
	row("memory at the title", (t) => t.atTitle / 1e6, "MB");
	row("memory in play", (t) => t.inPlay / 1e6, "MB");
	return 0;
}

async function desktop(): Promise<Taken> {
	const home = await makeHome();
	const game = await start(home);
	try {
		const title = (await game.until<number>("the title's paint", `return ${PAINTED}`)) - startOf(game.pid());
		const atTitle = memoryOf(game.pid());
		const line = await game.run<number>(`return ${TO_LINE}`);
		await game.until("the picture", `return ${STAGE}`, 120);
		await wait(SETTLED);
		return { title, line, atTitle, inPlay: memoryOf(game.pid()) };
	} finally {
		await game.end();
		home.leave();
	}
}

async function web(): Promise<Taken> {
	const home = await makeHome();
	const opened = await openWeb(home.env, false);
	try {
		const root = children(process.pid).find((pid) => /chrom/.test(told(pid, "cmdline")))!;
		// By asking again: the page's policy would refuse a wait that is put into it.
		const until = async (script: string): Promise<number> => {
			for (;;) {
				const found = await opened.page.evaluate<number>(script);
				if (found) return found;
				await wait(100);
			}
		};
		await opened.page.goto(opened.address);
		await opened.page.locator("[data-title=new]").waitFor();
		const title = (await until(PAINTED)) - startOf(root);
		const atTitle = memoryOf(root);
		const line = await opened.page.evaluate<number>(TO_LINE);
		await until(STAGE);
		await wait(SETTLED);
		return { title, line, atTitle, inPlay: memoryOf(root) };
	} finally {
		await opened.close();
		home.leave();
	}
}

const median = (all: readonly number[]): number => [...all].sort((a, b) => a - b)[all.length >> 1]!;
const stat = (pid: number): string[] =>
	readFileSync(`/proc/${pid}/stat`, "utf8")
		.replace(/^.*\) /, "")
		.split(" ");

// When a process began, in ms since 1970: proc(5) counts it in ticks since the machine did.
function startOf(pid: number): number {
	const ticks = Number(execFileSync("getconf", ["CLK_TCK"], { encoding: "utf8" }));
	const up = Number(readFileSync("/proc/uptime", "utf8").split(" ")[0]);
	return Date.now() - (up - Number(stat(pid)[19]) / ticks) * 1000;
}

function children(pid: number): number[] {
	const found = execFileSync("ps", ["-e", "-o", "pid=,ppid="], { encoding: "utf8" }).trim().split("\n");
	const pairs = found.map((line) => line.trim().split(/\s+/).map(Number));
	return pairs.filter(([, parent]) => parent === pid).map(([child]) => child!);
}

// A process and all it started, each page of memory they share counted once (proportional set size).
function memoryOf(pid: number): number {
	const own = Number(/^Pss:\s+(\d+)/m.exec(told(pid, "smaps_rollup"))?.[1] ?? 0) * 1024;
	return own + children(pid).reduce((sum, child) => sum + memoryOf(child), 0);
}

// What the system reports about a process, "" once it has ended.
function told(pid: number, what: string): string {
	try {
		return readFileSync(`/proc/${pid}/${what}`, "utf8");
	} catch {
		return "";
	}
}
