// Reading packs: one file, a folder, a zip, what Inky exports; and all that a zip may try.
import { strToU8, type Zippable, zipSync } from "fflate";
import { describe, expect, it } from "vitest";
import { isProblem, type Problem, type Result } from "../../../../src/base/problem.ts";
import { type RawPack, readPack } from "../../../../src/packs/import/read-pack.ts";

const files = (of: Record<string, string | Uint8Array>) =>
	new Map(Object.entries(of).map(([path, x]) => [path, typeof x === "string" ? strToU8(x) : x]));
const MANIFEST = JSON.stringify({ id: "kettle", name: "Kettle", version: "1.0.0" });
const zip = (of: Zippable) => new Map([["kettle.zip", zipSync(of)]]);
const whole = (read: Result<RawPack>): RawPack => {
	if (isProblem(read)) throw new Error(JSON.stringify(read));
	return read;
};
const wrong = (read: Result<RawPack>): Problem => {
	if (!isProblem(read)) throw new Error("it was taken as a pack");
	return read;
};
/** Changes bytes of the first central entry (at its signature plus `by`). */
const tamper = (bytes: Uint8Array, by: number, values: readonly number[]) => {
	const at = bytes.findIndex(
		(_, i) => bytes[i] === 0x50 && bytes[i + 1] === 0x4b && bytes[i + 2] === 1 && bytes[i + 3] === 2,
	);
	bytes.set(values, at + by);
	return new Map([["kettle.zip", bytes]]);
};

describe("what is a pack", () => {
	it("one ink file, named by its own tags", () => {
		const pack = whole(
			readPack(
				files({ "The Kettle.ink": "# title: The Big Kettle\n# author: Me\nIt boils.\n-> END" }),
				"The Kettle.ink",
			),
		);
		expect(pack.manifest).toMatchObject({
			id: "the-big-kettle",
			name: "The Big Kettle",
			author: "Me",
			entry: "The Kettle.ink",
		});
	});
	it("a folder with a manifest, whatever folders lie around it", () => {
		const pack = whole(
			readPack(
				files({ "a/b/story.json": MANIFEST, "a/b/main.ink": "Hi", "a/b/art/cup.png": "x", "a/.DS_Store": "x" }),
				"a",
			),
		);
		expect(pack.manifest.id).toBe("kettle");
		expect(Object.keys(pack.ink)).toEqual(["main.ink"]);
		expect([...pack.assets.keys()]).toEqual(["art/cup.png"]);
		expect(pack.notes).toEqual([]);
	});
	it("a zip of either", () => {
		const pack = whole(
			readPack(zip({ kettle: { "story.json": strToU8(MANIFEST), "main.ink": strToU8("Hi") } }), "kettle.zip"),
		);
		expect(pack.ink["main.ink"]).toBe("Hi");
	});
	it("a folder of ink without a manifest begins where nothing includes", () => {
		const pack = whole(readPack(files({ "x/act1.ink": "One", "x/story.ink": "INCLUDE act1\nHi" }), "x"));
		expect(pack.manifest.entry).toBe("story.ink");
	});
});

describe("what Inky and others write is a pack:", () => {
	it("what Inky exports for the web, read as data and not run", () => {
		const story = { inkVersion: 21, root: [], listDefs: {} };
		const pack = whole(
			readPack(
				files({
					"web/index.html": "<p>",
					"web/story.js": `\uFEFFvar storyContent = ${JSON.stringify(story)};`,
					"web/main.js": "alert(1)",
				}),
				"web",
			),
		);
		expect(pack.story).toEqual(story);
		expect(pack.notes.map((n) => n.where)).toEqual(["index.html", "main.js"]);
	});
	it("a story that Inky exported as JSON", () => {
		expect(
			whole(readPack(files({ "story.json": '\uFEFF{"inkVersion":21,"root":[],"listDefs":{}}' }), "story.json")).story,
		).toBeTruthy();
	});
	it("a compiled story under the name of its source", () => {
		const story = { inkVersion: 21, root: [["^It boils.", "\n", "end", null], "done", null], listDefs: {} };
		const pack = whole(readPack(files({ "kettle.ink": JSON.stringify(story) }), "kettle.ink"));
		expect([pack.story, pack.ink]).toEqual([story, {}]);
	});
	it("ink in UTF-16 with its mark", () => {
		const bytes = new Uint8Array([0xff, 0xfe, 0x48, 0, 0x69, 0]);
		expect(whole(readPack(files({ "a.ink": bytes }), "a.ink")).ink["a.ink"]).toBe("Hi");
	});
});

describe("what is none says why", () => {
	it("a folder without a story", () => {
		expect(wrong(readPack(files({ "a/notes.txt": "x" }), "a")).what).toBe("there is no story in it");
	});
	it("a manifest that breaks off, with its line", () => {
		const found = wrong(
			readPack(files({ "story.json": '{\n"id": "kettle"\n"name": "x"}', "main.ink": "Hi" }), "kettle"),
		);
		expect(found).toMatchObject({ where: "story.json:3", what: "this is not whole JSON", line: '"name": "x"}' });
	});
	it("a manifest without a name, or with a version that is none", () => {
		const read = (manifest: object) =>
			wrong(readPack(files({ "story.json": JSON.stringify(manifest), "main.ink": "Hi" }), "k")).what;
		expect(read({ id: "kettle", version: "1.0.0" })).toBe("name is missing");
		expect(read({ id: "kettle", name: "K", version: "one" })).toBe(
			'version is "one", expected a version such as 1.0.0',
		);
	});
	it("ink that is not text", () => {
		const bytes = new Uint8Array([72, 105, 10, 0xc3, 0x28]);
		expect(wrong(readPack(files({ "a.ink": bytes }), "a.ink"))).toMatchObject({
			where: "a.ink:2",
			what: "this is not text in UTF-8",
		});
	});
});

describe("a zip", () => {
	const one = () => zipSync({ "main.ink": strToU8("Hi") });
	const what = (given: Map<string, Uint8Array>) => wrong(readPack(given, "kettle.zip")).what;
	it("is refused when cut off", () => {
		expect(what(new Map([["kettle.zip", one().slice(0, 60)]]))).toBe("this is not a whole zip archive");
	});
	it("is refused when a byte of a file was changed", () => {
		const bytes = zipSync({ "main.ink": [strToU8("Hello"), { level: 0 }] });
		bytes[40] = bytes[40]! ^ 1;
		expect(what(new Map([["kettle.zip", bytes]]))).toBe("main.ink in it is damaged");
	});
	it("is refused when a name leads out of it", () => {
		expect(what(zip({ "../../evil.ink": strToU8("Hi") }))).toContain("lies outside the pack");
		expect(what(zip({ "/etc/evil.ink": strToU8("Hi") }))).toContain("lies outside the pack");
		expect(what(zip({ "C:\\evil.ink": strToU8("Hi") }))).toContain("lies outside the pack");
	});
	it("is refused when it holds a link", () => {
		expect(what(tamper(one(), 38, [0, 0, 0xff, 0xa1]))).toBe("main.ink in it is a link");
	});
	it("is refused when it is locked", () => {
		expect(what(tamper(one(), 8, [1, 0]))).toBe("it is locked with a password");
	});
	it("is refused when it holds more than 500 files", () => {
		const many = Object.fromEntries(Array.from({ length: 501 }, (_, i) => [`${i}.ink`, new Uint8Array()]));
		expect(what(zip(many))).toBe("it holds 501 files, and 500 are the most");
	});
	it("is refused when a file unpacks to more than 32 MB, or to more than a hundred times its size", () => {
		expect(what(tamper(one(), 24, [0, 0, 0, 3]))).toBe("main.ink has 50 MB, and 32 MB are the most");
		expect(what(zip({ "main.ink": new Uint8Array(5_000_000) }))).toContain("more than 100 times its size");
	});
	it("is refused when all of it is more than 200 MB", () => {
		const big = Object.fromEntries(
			Array.from({ length: 8 }, (_, i) => [`${i}.png`, [new Uint8Array(28_000_000), { level: 0 }]]),
		) as Zippable;
		expect(what(zip(big))).toBe("it holds more than 200 MB");
	});
	it("gives no more than it says it holds", () => {
		const packed = zipSync({ "main.ink": [strToU8("Hi ".repeat(50_000)), { level: 9 }] });
		expect(what(tamper(packed, 24, [10, 0, 0, 0]))).toBe("main.ink in it is damaged");
	});
});
