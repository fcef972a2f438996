// Builds the floor beside the game's own build: the page in floor/, and fifteen thousand words of the game's
// own prose as a story of lines and one choice after every eight.
import { readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join, resolve } from "node:path";
import { build } from "vite";
import { isProblem } from "../../src/base/problem.ts";
import { compileInk } from "../../src/story/compile/compile-ink.ts";

const WORDS = 15_000;
const STORY = "stories/the-voice-you-keep";
const OUT = resolve(".cache/floor");

/** Builds the floor and gives its folder. */
export async function buildFloor(): Promise<string> {
	await build({
		configFile: false,
		root: resolve(import.meta.dirname, "floor"),
		base: "./",
		logLevel: "error",
		build: { outDir: OUT, emptyOutDir: true, modulePreload: false },
	});
	const compiled = compileInk({ "floor.ink": floorStory() }, "floor.ink");
	if (isProblem(compiled)) throw new Error(`the floor's story does not compile: ${compiled.what}`);
	writeFileSync(join(OUT, "story.json"), JSON.stringify(compiled.json));
	return OUT;
}

/** Plain prose lines of the game's ink, without a mark of ink's left in them. */
function* prose(): Generator<string> {
	for (const file of readdirSync(STORY).filter((name) => /^\d.*\.ink$/.test(name)))
		for (const line of readFileSync(join(STORY, file), "utf8").split("\n")) {
			const words = line.split("#")[0]!.trim();
			if (/^[A-Z][^{}<>|~=*+\\-]{30,}$/.test(words) && !/^(VAR|LIST|CONST|INCLUDE|TODO|EXTERNAL)/.test(words))
				yield words;
		}
}

/** The floor's story in ink. */
function floorStory(): string {
	const out: string[] = [];
	let words = 0;
	for (const line of prose()) {
		out.push(line.replaceAll("//", " "));
		if (out.length % 9 === 8) out.push("+ [Go on.]\n-");
		words += line.split(/\s+/).length;
		if (words >= WORDS) break;
	}
	return `${out.join("\n")}\n-> END\n`;
}
