// What the build says of itself as a web app: its manifest, its icons, its list of files and the page's
// policy.
import { createHash } from "node:crypto";
import { mkdirSync, mkdtempSync, readFileSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { BOOK_STYLE } from "../../../src/page/keepsakes/book.ts";
import { manifest } from "../../../tools/vite-web/plugin.ts";
import { policyOf } from "../../../tools/vite-web/policy.ts";
import { stampWorker } from "../../../tools/vite-web/stamp.ts";

/** Width and height of a PNG, from its header. */
const sizeOf = (file: string): string => {
	const bytes = readFileSync(file);
	return `${bytes.readUInt32BE(16)}x${bytes.readUInt32BE(20)}`;
};

describe("the web app", () => {
	it("can be installed: a name, a colour, and icons of the sizes it says, one for masks among them", () => {
		const said = manifest("The Voice You Keep", "A story.", "#2a1a25");
		expect(said.icons.map(({ src }) => sizeOf(`assets/${src}`))).toEqual(said.icons.map(({ sizes }) => sizes));
		expect(said.icons.map(({ sizes, purpose }) => `${sizes} ${purpose}`)).toEqual(
			expect.arrayContaining(["192x192 any", "512x512 any", "192x192 maskable", "512x512 maskable"]),
		);
		expect([said.start_url, said.scope]).toEqual(["./", "./"]); // from wherever it lies
	});
	it("wears icons made from the mark as it is (npm run icons)", () => {
		const mark = createHash("sha256").update(readFileSync("assets/icons/mark.svg", "utf8")).digest("hex");
		const made = JSON.parse(readFileSync("assets/icons/rendered.json", "utf8"));
		expect(made.of).toBe(mark);
		for (const { name, side } of made.icons) expect(sizeOf(`assets/icons/${name}`)).toBe(`${side}x${side}`);
	});
	it("lists every file by its hash, names the build in the page, and does so again when a file has changed", () => {
		const dir = mkdtempSync(join(tmpdir(), "stamp-"));
		mkdirSync(join(dir, "audio"));
		writeFileSync(join(dir, "index.html"), "<head><title>A game</title></head>");
		writeFileSync(join(dir, "audio/sea.ogg"), "sea");
		writeFileSync(join(dir, "offline.js"), "var worker=self;\n");
		const read = () => {
			stampWorker(dir);
			const [first, ...rest] = readFileSync(join(dir, "offline.js"), "utf8").split("\n");
			const page = readFileSync(join(dir, "index.html"), "utf8");
			return { ...JSON.parse(first!.slice("self.BUILD=".length, -1)), page, code: rest.join("\n") };
		};
		const before = read();
		expect(Object.keys(before.files)).toEqual(["audio/sea.ogg", "index.html"]);
		expect(before.page).toBe(`<head><title>A game</title><meta name="build" content="${before.build}"></head>`);
		expect(read()).toEqual(before); // a second stamp changes nothing
		writeFileSync(join(dir, "audio/sea.ogg"), "another sea");
		const after = read();
		expect(after.files["audio/sea.ogg"]).not.toBe(before.files["audio/sea.ogg"]);
		expect(after.build).not.toBe(before.build);
		// So that a page knows whether the worker is of its build.
		expect(after.page).toContain(`content="${after.build}"`);
		expect(after.code).toBe("var worker=self;\n");
		writeFileSync(join(dir, "offline.js"), 'import{a}from"./a.js";');
		expect(() => stampWorker(dir)).toThrow(/one plain script/);
	});
	it("lets the page reach nothing but itself, run nothing written into it, and set the book as it is", () => {
		const policy = policyOf([BOOK_STYLE]);
		expect(policy).toMatch(/^default-src 'self';/);
		expect(policy).not.toMatch(/https?:|\*|unsafe-inline|unsafe-eval/);
		expect(policy).toContain(`'sha256-${createHash("sha256").update(BOOK_STYLE).digest("base64")}'`);
	});
});
