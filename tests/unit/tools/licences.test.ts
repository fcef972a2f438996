// The notices that go with the game: what is taken from each licence's text, that equal words stand once and
// none is lost, and that nothing ships without its licence.
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { build, type Rolldown } from "vite";
import { describe, expect, it } from "vitest";
import { wrongWith } from "../../../tools/package/limits.ts";
import { type Crate, cratesAsParts, libraryParts, licenceFiles, linked } from "../../../tools/vite-licences/crates.ts";
import { instruments, mit, theGame, typefaces } from "../../../tools/vite-licences/own.ts";
import { BUNDLED, licences } from "../../../tools/vite-licences/plugin.ts";
import { keyOf, licencesText, mergeTexts, RULE, takeApart } from "../../../tools/vite-licences/texts.ts";

const MIT = mit(".");
const part = (name: string, ...texts: string[]) => ({ name, licence: "MIT", texts });
const wordsOf = (text: string) => text.split(/\s+/).filter((word) => /[\p{L}\p{N}]/u.test(word));

function folder(contents: Record<string, string>): string {
	const dir = mkdtempSync(join(tmpdir(), "licences-"));
	for (const [path, text] of Object.entries(contents)) {
		mkdirSync(join(dir, dirname(path)), { recursive: true });
		writeFileSync(join(dir, path), text);
	}
	return dir;
}

describe("a licence's text", () => {
	const narrow = "Permission is hereby granted, free of charge, to any\nperson obtaining a copy of this software.";
	it("is taken apart into its title, who holds the copyright, and words without a typewriter's lines", () => {
		const { title, notice, body } = takeApart(
			`# The MIT License (MIT)\r\nCopyright (c) 2014 A. B.\r\n\r\n${narrow}\r\n`,
		);
		expect([title, notice]).toEqual(["The MIT License (MIT)", "Copyright (c) 2014 A. B."]);
		expect(body).toBe(narrow.replace("\n", " "));
	});
	it("is the same as another by its words, whatever its lines and its title", () => {
		const wide = narrow.replace(/\s+/g, " ").toUpperCase();
		expect(keyOf(takeApart(`MIT License\n\n${narrow}`).body)).toBe(keyOf(takeApart(`(c) 2020 C\n\n${wide}`).body));
		expect(keyOf("may")).not.toBe(keyOf("may not"));
	});
	it("keeps a notice where it stands when it speaks of a piece only", () => {
		const text = "Copyright 2019 Whole\n\nThis is all of it but for a piece:\n\nCopyright 2001 Piece\n\nIts words.";
		const { notice, body } = takeApart(text);
		expect(notice).toBe("Copyright 2019 Whole");
		expect(body).toContain("a piece:\n\nCopyright 2001 Piece\n\nIts words.");
	});
	it("takes no clause (c) and no sentence about copyright for a notice", () => {
		const clauses =
			"(c) You must retain all notices of 2004.\n\ncopyright holders and contributors provide this as it is.";
		expect(takeApart(clauses)).toMatchObject({ notice: "", body: clauses });
	});
	it("loses no word of any that is shipped", () => {
		const fonts = readdirSync("assets/fonts").filter((file) => file.endsWith(".txt"));
		const needed = Object.keys(JSON.parse(readFileSync("package.json", "utf8")).dependencies);
		const texts = [
			...fonts.map((file) => readFileSync(join("assets/fonts", file), "utf8")),
			...needed.flatMap((name) => licenceFiles(join("node_modules", name))),
		];
		expect(texts.length).toBeGreaterThan(needed.length);
		for (const text of texts) {
			const { title, notice, body } = takeApart(text);
			const left = wordsOf(`${title} ${notice} ${body}`);
			const lost = wordsOf(text).filter((word) => {
				const at = left.indexOf(word);
				if (at >= 0) left.splice(at, 1);
				return at < 0;
			});
			expect(lost).toEqual([]);
		}
	});
});

describe("the file of licences", () => {
	it("says the same words once, with everything they hold for above them", () => {
		const merged = mergeTexts([
			part("one 1.0", `MIT License\n\nCopyright (c) 2001 A\n\n${MIT}`),
			part("two 2.0", `Copyright (c) 2002 B\n\n${MIT.replaceAll(" ", "\n")}`),
			part("three 3.0", `Copyright (c) 2001 A\n\n${MIT}`, "Other words."),
		]);
		expect(merged.map(({ title }) => title)).toEqual(["MIT License", "MIT"]);
		expect([...merged[0]!.owners]).toEqual([
			["Copyright (c) 2001 A", ["one 1.0", "three 3.0"]],
			["Copyright (c) 2002 B", ["two 2.0"]],
		]);
		expect([...merged[1]!.owners]).toEqual([["", ["three 3.0"]]]);
	});
	it("lists what is inside by chapters and leaves out those of which there is nothing", () => {
		const parts = [part("one 1.0", `Copyright (c) 2001 A\n\n${MIT}`)];
		const text = licencesText("A Game 0.1", [
			{ title: "Inside", parts },
			{ title: "Elsewhere", parts: [] },
		]);
		const [head, inside, words] = text.split(`\n${RULE}\n`).map((section) => section.trim());
		expect([head, inside]).toEqual(["A Game 0.1", "Inside\n\none 1.0 (MIT)"]);
		expect(words).toMatch(/^MIT\n\none 1\.0\nCopyright \(c\) 2001 A\n\nPermission is hereby granted/);
		expect(text.split(RULE)).toHaveLength(3);
	});
	it("isn't written when a part has no licence", () => {
		expect(() => mergeTexts([part("whole 1.0", MIT), part("bare 0.2")])).toThrow(
			/^bare 0\.2 \(MIT\) carries no licence file, .* tools\/vite-licences\/without-file\.ts\.$/,
		);
		expect(() => mergeTexts([part("empty 0.3", " \n")])).toThrow(/^empty 0\.3/);
	});
	it("holds the game, its four typefaces and its instruments", () => {
		const text = licencesText("", [theGame(".", "A Game", "1"), typefaces("."), instruments(".")]);
		for (const words of ["OpenDyslexic (OFL-1.1)", "MuseScore General", "CC BY-SA 4.0", "2026 The Voice You Keep"])
			expect(text).toContain(words);
		expect(text.match(/PREAMBLE/g)).toHaveLength(1); // the four say the same
		expect(text).not.toMatch(/\*\*|`|^> /m);
	});
	it("isn't written when a typeface has no licence", () => {
		const root = folder({ "assets/fonts/plain-bold.woff2": "", "src/page/css/fonts.css": "" });
		expect(() => typefaces(root)).toThrow("plain-bold.woff2 has no licence");
	});
	it("has its place in the web package", () => {
		const page = { path: "index.html", bytes: 1000 };
		expect(wrongWith([page, { path: "licences.txt", bytes: 20_000 }])).toEqual([]);
	});
});

const OWN = {
	"package.json": '{ "version": "1.0.0" }',
	"index.html": '<title>A Game</title><script type="module" src="./src/main.js"></script>',
	LICENSE: `Copyright (c) 2026 Us\n\n${MIT}`,
	"LICENSE-CONTENT.md": "Ours too.",
	"assets/audio/CREDITS.md": "**The instruments**: *A piano*, freely given.\n\n**The tools**: none.",
	"assets/fonts/plain.LICENCE.txt": "The words of its licence.",
	"src/page/css/fonts.css": "",
};
const lib = (name: string) => ({
	[`node_modules/${name}/package.json`]: `{ "name": "${name}", "version": "1.0.0", "license": "MIT", "main": "it.js" }`,
	[`node_modules/${name}/it.js`]: `export const it = "${name}"; export const more = [it, "more"];`,
	[`node_modules/${name}/LICENSE`]: `Copyright (c) 2026 The ${name} authors\n\n${MIT}`,
});
async function licencesOf(files: Record<string, string>): Promise<string> {
	const root = folder({ ...OWN, ...files });
	const built = await build({
		root,
		configFile: false,
		logLevel: "silent",
		plugins: [licences()],
		build: { write: false },
	});
	const { output } = built as Rolldown.RolldownOutput;
	const file = output.find(({ fileName }) => fileName === "licences.txt");
	return file?.type === "asset" ? String(file.source) : "";
}

describe("what is inside a build", () => {
	it("is found by the build's modules, those of a worker and what was built ahead too, and no more", async () => {
		const text = await licencesOf({
			...lib("mine"),
			...lib("workers"),
			...lib("unused"),
			"src/main.js": `import { it } from "mine"; import { slim } from "../node_modules/.cache/slim/1/slim.js";
				new Worker(new URL("./worker.js", import.meta.url), { type: "module" }).postMessage([it, slim]);`,
			"src/worker.js": 'import { it } from "workers"; postMessage(it);',
			"node_modules/.cache/slim/1/slim.js": "export const slim = Math.random();",
			[`node_modules/.cache/slim/1/${BUNDLED}`]: JSON.stringify([
				{ name: "ahead", version: "2.0.0", license: "ISC", licenseText: "Its words." },
			]),
		});
		expect(text).toContain("Inside its code\n\nahead 2.0.0 (ISC)\nmine 1.0.0 (MIT)\nworkers 1.0.0 (MIT)\n\n===");
		expect(text).toContain("workers 1.0.0\nCopyright (c) 2026 The workers authors");
	});
	it("stops the build where it's not known", async () => {
		const ahead = {
			"src/main.js": 'import { slim } from "../node_modules/.cache/slim/1/slim.js"; document.title = slim;',
			"node_modules/.cache/slim/1/slim.js": "export const slim = Math.random();",
		};
		await expect(licencesOf(ahead)).rejects.toThrow(`${BUNDLED} is missing`);
		const bare = { ...lib("bare"), "src/main.js": 'import { it } from "bare"; document.title = it;' };
		await expect(licencesOf({ ...bare, "node_modules/bare/LICENSE": "" })).rejects.toThrow(
			"bare 1.0.0 (MIT) carries no licence file",
		);
	});
});

describe("what is inside the desktop application", () => {
	it("is told by the licence files beside a crate's manifest", () => {
		const root = folder({
			"Cargo.toml": "",
			"LICENSE-MIT.md": "first",
			"LICENSES/other.txt": "second",
			"LICENSE.spdx": "no licence",
		});
		expect(licenceFiles(root)).toEqual(["first", "second"]);
	});
	it("is every crate needed to run, and none that only builds or tests", () => {
		const crate = (id: string): Crate => ({
			id,
			name: id,
			version: "1.0.0",
			license: "MIT",
			repository: null,
			manifest_path: "",
		});
		const needs = (pkg: string, ...kinds: (string | null)[]) => ({ pkg, dep_kinds: kinds.map((kind) => ({ kind })) });
		const found = linked({
			packages: ["game", "z", "a", "builds", "tests", "both", "under"].map(crate),
			resolve: {
				root: "game",
				nodes: [
					{
						id: "game",
						deps: [needs("z", null), needs("builds", "build"), needs("tests", "dev"), needs("both", "build", null)],
					},
					{ id: "z", deps: [needs("a", null)] },
					{ id: "builds", deps: [needs("under", null)] },
				],
			},
		});
		expect(found.map(({ name }) => name)).toEqual(["a", "both", "z"]);
	});
});

describe("a licence without a file of its own", () => {
	it("is taken from another part only where it's known where the project keeps it", () => {
		const crate = (name: string, repository: string | null): Crate => ({
			id: name,
			name,
			version: "1.0.0",
			license: "MIT",
			repository,
			manifest_path: "",
		});
		const crates = [
			crate("alloc-no-stdlib", null),
			crate("alloc-stdlib", null),
			crate("objc2-web-kit", "https://github.com/madsmtm/objc2"),
			crate("nobody's", "https://example.org"),
		];
		const parts = cratesAsParts(
			crates,
			({ name }) => (name === "alloc-no-stdlib" ? ["Its words."] : []),
			"MIT's words.",
		);
		expect(parts.map(({ texts }) => texts)).toEqual([
			["Its words."],
			["Its words."],
			["Copyright (c) Steven Sheldon\nCopyright 2026 Mads Marquart\n\nMIT's words."],
			[],
		]);
	});
	it("is read from the page that comes with Rust's own library", () => {
		const html = `<p><b>License:</b> Apache-2.0 OR MIT</p><p><b>Copyright:</b> The Rust &#60;Project&#62;</p>
			<h3>📦 libc-0.2.1</h3><p><b>License:</b> MIT</p><summary><code>AUTHORS</code></summary> <pre>A</pre>
			<summary><code>LICENSE-MIT</code></summary>\n<pre>\nThe &#34;words&#34;</pre><h3>📦 foreign-1.0.0</h3>`;
		const parts = libraryParts(html, "1.95.0", "MIT's words.", "Unicode's.");
		expect(parts.map(({ name, licence }) => `${name} ${licence}`)).toEqual([
			"Rust's library 1.95.0 Apache-2.0 OR MIT",
			"libc 0.2.1 MIT",
		]);
		expect(parts.flatMap(({ texts }) => texts)).toEqual([
			"Copyright The Rust <Project>\n\nMIT's words.",
			"Unicode's.",
			'\nThe "words"',
		]);
		expect(() => libraryParts("<html>", "1", "", "")).toThrow("their page has changed");
	});
});
