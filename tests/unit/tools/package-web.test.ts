// The web package: what itch.io takes, what our budgets allow, and the same bytes for the same files.
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, utimesSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { unzipSync } from "fflate";
import { afterEach, describe, expect, it, vi } from "vitest";
import { LIMITS, type Packed, weigh, wrongWith } from "../../../tools/package/limits.ts";
import { main } from "../../../tools/package/web.ts";
import { zipFolder } from "../../../tools/package/zip.ts";

const PAGE: Packed = { path: "index.html", bytes: 1000 };
const sound = (n: number, bytes = 10): Packed[] =>
	Array.from({ length: n }, (_, i) => ({ path: `audio/${i}.ogg`, bytes }));

function dist(contents: Record<string, string>): string {
	const dir = mkdtempSync(join(tmpdir(), "dist-"));
	for (const [path, text] of Object.entries(contents)) {
		mkdirSync(join(dir, dirname(path)), { recursive: true });
		writeFileSync(join(dir, path), text);
	}
	return dir;
}
const GAME = {
	"index.html": "<!doctype html>".repeat(40),
	"assets/index-1.js": "play();".repeat(200),
	"assets/index-1.js.map": "{}",
	".DS_Store": "litter",
	"audio/sea.ogg": "sea",
	"stories/a.1.story": "once",
};

afterEach(() => void vi.restoreAllMocks());

describe("itch.io's limits", () => {
	it("let pass what is just within them", () => {
		expect(wrongWith([PAGE, ...sound(999)])).toEqual([]);
		expect(wrongWith([PAGE, { path: `audio/${"a".repeat(230)}.ogg`, bytes: 1 }])).toEqual([]);
	});
	it("refuse one file more", () => {
		expect(wrongWith([PAGE, ...sound(1000)])).toEqual(["1001 files; itch takes 1000."]);
	});
	it("refuse a path of 241 characters, and one that some server cannot give", () => {
		const long = `audio/${"a".repeat(231)}.ogg`;
		expect(wrongWith([PAGE, { path: long, bytes: 1 }])).toEqual([`${long} has 241 characters; itch takes 240.`]);
		expect(wrongWith([PAGE, { path: "audio/café.ogg", bytes: 1 }])[0]).toMatch(/no path that every server/);
		expect(wrongWith([PAGE, ...sound(1), { path: "audio/0.OGG", bytes: 1 }])[0]).toMatch(/differ only in case/);
	});
	it("refuse a file and a whole that are too heavy", () => {
		const wrong = wrongWith([PAGE, ...sound(3, 200_000_001)]).join("\n");
		expect(wrong).toContain("audio/1.ogg has 200.00 MB; itch takes 200.00 MB a file.");
		expect(wrong).toContain("600.00 MB in all; itch takes 500.00 MB.");
		expect(wrongWith([PAGE, ...sound(1, 200_000_000)], { ...LIMITS })).toEqual([
			"sound: 1 file with 200.00 MB; the budget is 40.00 MB.",
		]);
	});
	it("ask for an index.html at the root", () => {
		expect(wrongWith([{ path: "game/index.html", bytes: 1 }])).toEqual(["index.html is not at the root."]);
	});
});

it("weighs every kind against its budget, and has none for what it does not know", () => {
	const files = [PAGE, ...sound(2), { path: "assets/a.woff2", bytes: 5 }, { path: "readme.txt", bytes: 7 }];
	expect(weigh(files).map(({ kind, files: n, bytes }) => [kind, n, bytes])).toEqual([
		["sound", 2, 20],
		["typefaces", 1, 5],
		["code and styles", 1, 1000],
		["anything else", 1, 7],
	]);
	expect(wrongWith(files)).toEqual(["anything else: 1 file with 0.00 MB; the budget is 0.00 MB."]);
});

describe("the zip", () => {
	it("holds the build with its page at the root, without maps or hidden files, each file whole", () => {
		const inside = unzipSync(zipFolder(dist(GAME)).bytes);
		expect(Object.keys(inside)).toEqual(["assets/index-1.js", "audio/sea.ogg", "index.html", "stories/a.1.story"]);
		for (const [path, bytes] of Object.entries(inside))
			expect(new TextDecoder().decode(bytes)).toBe(GAME[path as keyof typeof GAME]);
	});
	it("has the same bytes for the same files, whenever and wherever they were written", () => {
		const [one, other] = [dist(GAME), dist(Object.fromEntries(Object.entries(GAME).reverse()))];
		utimesSync(join(other, "index.html"), 1, 1);
		const zone = process.env["TZ"];
		const first = zipFolder(one).bytes;
		process.env["TZ"] = "Pacific/Auckland";
		const second = zipFolder(other).bytes;
		if (zone === undefined) delete process.env["TZ"];
		else process.env["TZ"] = zone;
		expect(Buffer.from(first).equals(Buffer.from(second))).toBe(true);
		expect(Buffer.from(zipFolder(dist({ ...GAME, "index.html": "new" })).bytes).equals(Buffer.from(first))).toBe(false);
	});
});

describe("npm run package:web", () => {
	const said: string[] = [];
	const run = (contents: Record<string, string>) => {
		said.length = 0;
		for (const how of ["log", "error"] as const)
			vi.spyOn(console, how).mockImplementation((line: string) => void said.push(line));
		const out = mkdtempSync(join(tmpdir(), "package-"));
		return main(["--built"], dist(contents), out).then((code) => ({ code, out }));
	};
	it("writes the zip, says what each kind weighs, and ends well", async () => {
		const { code, out } = await run(GAME);
		expect(code).toBe(0);
		const [name] = readdirSync(out);
		expect(name).toMatch(/^the-voice-you-keep-\d+\.\d+\.\d+-web\.zip$/);
		expect(Object.keys(unzipSync(new Uint8Array(readFileSync(join(out, name!)))))).toContain("index.html");
		expect(said.join("\n")).toMatch(/sound +1 files +0\.00 MB of 40\.00 MB/);
		expect(said.join("\n")).toMatch(/in all +4 files/);
	});
	it("writes nothing and ends with 1 when something is over its budget", async () => {
		const { code, out } = await run({ ...GAME, "notes.txt": "x" });
		expect(code).toBe(1);
		expect(readdirSync(out)).toEqual([]);
		expect(said.join("\n")).toContain("anything else");
	});
});
