// What a web build holds and what is fetched of it when, by kind. Bytes on the wire, gzip where a host uses
// it.
import { readdirSync, readFileSync } from "node:fs";
import { extname, join } from "node:path";
import { gzipSync } from "node:zlib";
import { type Opened, openBrowser } from "./browser.ts";

const KINDS: Record<string, string> = {
	".html": "page",
	".js": "script",
	".css": "style",
	".woff2": "font",
	".webp": "picture",
	".png": "picture",
	".jpg": "picture",
	".ogg": "sound",
	".m4a": "sound",
	".gz": "story",
	".bin": "story",
};
const PRESSED = new Set([".html", ".js", ".css", ".json", ".txt", ".webmanifest"]);

const kindOf = (name: string): string => KINDS[extname(name)] ?? "other";

type ByKind = Record<string, number>;

const add = (to: ByKind, kind: string, bytes: number): void => {
	to[kind] = (to[kind] ?? 0) + bytes;
};

/** All files of a build, by kind, in bytes. */
export function sizeOfBuild(dir: string): ByKind {
	const sizes: ByKind = {};
	for (const entry of readdirSync(dir, { recursive: true, withFileTypes: true })) {
		if (!entry.isFile()) continue;
		const bytes = readFileSync(join(entry.parentPath, entry.name));
		add(
			sizes,
			kindOf(entry.name),
			PRESSED.has(extname(entry.name)) ? gzipSync(bytes, { level: 9 }).length : bytes.length,
		);
	}
	return sizes;
}

/** What is fetched until the title stands, from there to the first line, and in the half minute after it. */
export async function fetchedWhen(address: string): Promise<Record<string, ByKind>> {
	const opened = await openBrowser({ drawing: "no-gpu" });
	const { page } = opened;
	try {
		await page.goto(address);
		await page.waitForSelector("[data-title=new]");
		const title = await clock(opened);
		await page.locator("[data-title=new]").click();
		await page.locator("[data-title=begin]").click();
		await page.waitForSelector("[data-line]");
		const line = await clock(opened);
		await page.waitForTimeout(30_000);
		const asked = await page.evaluate(() =>
			performance
				.getEntries()
				.filter((entry) => entry instanceof PerformanceResourceTiming)
				.map(({ name, startTime, transferSize }) => ({ name, startTime, transferSize })),
		);
		const when: Record<string, ByKind> = { title: {}, "first line": {}, after: {} };
		for (const { name, startTime, transferSize } of asked) {
			const phase = startTime < title ? "title" : startTime < line ? "first line" : "after";
			add(when[phase]!, kindOf(new URL(name).pathname.replace(/\/$/, "/index.html")), transferSize);
		}
		return when;
	} finally {
		await opened.close();
	}
}

const clock = ({ page }: Opened): Promise<number> => page.evaluate(() => performance.now());

/** A table in Markdown: a row a kind, a column a phase. */
export function wireTable(columns: Readonly<Record<string, ByKind>>): string {
	const kinds = [...new Set(Object.values(columns).flatMap((one) => Object.keys(one)))].sort();
	const kB = (bytes = 0) => (bytes ? (bytes / 1000).toFixed(1) : "–");
	const line = (cells: readonly string[]) => `| ${cells.join(" | ")} |`;
	const all = Object.values(columns);
	return [
		line(["kB", ...Object.keys(columns)]),
		line(["---", ...all.map(() => "---")]),
		...kinds.map((kind) => line([kind, ...all.map((one) => kB(one[kind]))])),
		line(["all", ...all.map((one) => kB(Object.values(one).reduce((a, b) => a + b, 0)))]),
	].join("\n");
}
