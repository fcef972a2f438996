// Documents are checked, not trusted.

import { existsSync, readdirSync, readFileSync } from "node:fs";
import { basename, join } from "node:path";
import { describe, expect, it } from "vitest";
import { isProblem } from "../../../src/base/problem.ts";
import { cueReference } from "../../../tools/cues-doc.ts";
import { DEBIAN_BUILD } from "../../../tools/desktop/toolchain.mjs";
import { floorsSvg } from "../../../tools/floors-svg.ts";
import { readPack } from "../../../tools/vite-ink/read-pack.ts";

const read = (file: string) => readFileSync(file, "utf8");

const documents = [
	"README.md",
	...readdirSync("docs")
		.filter((file) => file.endsWith(".md"))
		.map((file) => `docs/${file}`),
];

/** Files that a guide has its reader make, or that a tool writes. */
const MADE_BY_READERS = [
	"packs/my-lamp",
	"packs/rain-in-the-morning/05-first-morning.ink",
	"sounds/rain.ogg",
	".cache/mix",
	"NN-name.ink",
];

const FOLDERS = ["", "src", "docs", "src-tauri", "src-tauri/src", "stories/the-voice-you-keep"];
const isFile = (name: string) =>
	FOLDERS.some((folder) => existsSync(join(folder, name))) || (!name.includes("/") && basenames.has(name));

/** The names of all files a document may mention without their folder. */
const basenames = new Set(
	["src", "tools", "assets", "stories"].flatMap((folder) =>
		readdirSync(folder, { recursive: true, encoding: "utf8" }).map((path) => basename(path)),
	),
);

/** Finds paths, and file names with an ending of the project's own, among the words set as code. */
const namedFiles = (text: string): string[] =>
	[...text.matchAll(/`([^`\n]+)`/g)]
		.map((match) => match[1]!)
		.filter((word) => /^[\w@.-]+(\/[\w@.-]+)+\/?$/.test(word) || /^[\w-]+\.(tsx?|mjs|ink|json|rs|toml)$/.test(word));

describe("the documents", () => {
	it("hold the cue reference as the table makes it (npm run docs)", () => {
		expect(read("docs/cues.md")).toBe(cueReference());
	});
	it("hold the picture of the floors as the imports make it (npm run docs)", () => {
		expect(read("docs/floors.svg")).toBe(floorsSvg());
	});
	it("draw every room that stands, and none that does not", () => {
		const drawn = [...read("docs/architecture.md").matchAll(/^\| `src\/([\w-]+)\/` \|/gm)].map((m) => m[1]!).sort();
		const stand = readdirSync("src", { withFileTypes: true })
			.filter((e) => e.isDirectory())
			.map((e) => e.name)
			.sort();
		expect(drawn).toEqual(stand);
	});
	it("name only files that are there (docs/architecture.md)", () => {
		const named = [...read("docs/architecture.md").matchAll(/`([\w-]+(?:\/[\w.-]+)+\.(?:ts|tsx|mjs))`/g)].map(
			(m) => m[1]!,
		);
		expect(named.length).toBeGreaterThan(20);
		expect(named.filter((file) => !existsSync(file) && !existsSync(`src/${file}`))).toEqual([]);
	});
});

describe("every document", () => {
	it("name only files that are there (every document)", () => {
		const missing = documents.flatMap((document) =>
			namedFiles(read(document))
				.filter((name) => !MADE_BY_READERS.includes(name) && !isFile(name))
				.map((name) => `${document}: ${name}`),
		);
		expect(documents.flatMap((document) => namedFiles(read(document))).length).toBeGreaterThan(60);
		expect(missing).toEqual([]);
	});
	it("name only commands that package.json has", () => {
		const scripts = Object.keys(JSON.parse(read("package.json")).scripts);
		const named = [
			"README.md",
			"docs/architecture.md",
			"docs/writing.md",
			"docs/translating.md",
			"docs/modding.md",
			"docs/packaging.md",
		].flatMap((file) => [...read(file).matchAll(/npm run ([\w:]+)/g)].map((m) => m[1]!));
		expect(named.filter((name) => !scripts.includes(name))).toEqual([]);
	});
	it("link only to files that are there", () => {
		const links = [
			"README.md",
			...readdirSync("docs")
				.filter((f) => f.endsWith(".md"))
				.map((f) => `docs/${f}`),
		].flatMap((file) =>
			[...read(file).matchAll(/\]\((?!https?:|#|mailto:)([^)#]+)/g)].map((m) => ({
				file,
				to: new URL(m[1]!, `file:///${file}`).pathname.slice(1),
			})),
		);
		expect(links.filter(({ to }) => !existsSync(decodeURIComponent(to)))).toEqual([]);
	});
});

describe("the documents", () => {
	it("tell of the desktop what its files do", () => {
		const packaging = read("docs/packaging.md");
		const commands = [...read("src-tauri/src/commands.rs").matchAll(/^#\[tauri::command/gm)].length;
		const allowed = JSON.parse(read("src-tauri/capabilities/main.json")).permissions as string[];
		expect(allowed.filter((permission) => permission.startsWith("allow-")).length).toBe(commands);
		const spelled = [
			"no",
			"one",
			"two",
			"three",
			"four",
			"five",
			"six",
			"seven",
			"eight",
			"nine",
			"ten",
			"eleven",
			"twelve",
		];
		for (const file of [packaging, read("docs/architecture.md")])
			expect(file).toContain(`${spelled[commands]} commands`);
		expect(packaging).toContain(`sudo apt-get install ${DEBIAN_BUILD.join(" ")}`);
		expect(packaging).toContain(JSON.parse(read("src-tauri/tauri.conf.json")).identifier);
		for (const [word] of packaging.matchAll(/(?<=`)--[a-z-]+/g))
			expect(read("src-tauri/src/args.rs") + read("tools/desktop/package.mjs"), word).toContain(word);
	});
	it("carry one version", () => {
		const { version } = JSON.parse(read("package.json"));
		expect(/^version = "(.*)"/m.exec(read("src-tauri/Cargo.toml"))?.[1]).toBe(version);
		expect(/<release version="([^"]+)"/.exec(read("src-tauri/linux/metainfo.xml"))?.[1]).toBe(version);
		expect(read("CHANGELOG.md")).toContain(`## ${version}`);
	});
	it("count the story's scenes and endings right", () => {
		const pack = readPack("stories/the-voice-you-keep");
		if (isProblem(pack)) throw new Error(pack.what);
		const all = Object.values(pack.files).join("\n");
		const scenes = new Set(
			[...all.matchAll(/^\s*#\s*scene:\s*(\w+)/gm)].map((m) => m[1]!).filter((id) => !id.startsWith("ending")),
		);
		const endings = new Set([...all.matchAll(/#\s*ending:\s*([\w-]+)/g)].map((m) => m[1]!));
		const said = /(\d+) scenes, (\d+) endings/.exec(read("README.md"));
		expect([Number(said?.[1]), Number(said?.[2])]).toEqual([scenes.size, endings.size]);
	});
});
