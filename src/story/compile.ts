// Ink text in, compiled story out, with every error as file, line and hint. Includes are looked up before the compiler sees them, since
// it throws without file or line on a missing one. Loaded only where packs are compiled.
import { Compiler, CompilerOptions, JsonFileHandler } from "inkjs/full";
import { isProblem, type Problem, problem } from "../problem.ts";
import type { StoryJson } from "./session.ts";

/** Ink files by their path from the pack's root. */
export type InkFiles = Readonly<Record<string, string>>;

/** A compiled story: what may be shipped, and the same as a live engine object that knows its source lines. */
export interface Compiled {
	readonly json: StoryJson;
	readonly story: unknown; // ink's Story with debug data, for createSession and coverage; never shipped
	readonly warnings: readonly Problem[];
	readonly files: InkFiles; // that took part
}

const INCLUDE = /^\s*INCLUDE\s+(.+?)\s*$/;
const MESSAGE = /^(?:RUNTIME )?(?:ERROR|WARNING|TODO): (?:'([^']+)' )?line (\d+): (.*)$/s;

/** Compiles the entry and all it includes; all Problems when it does not compile. */
export function compileInk(files: InkFiles, entry: string): Compiled | Problem[] {
	const used = new Set<string>();
	const missing = followIncludes(files, entry, used, []);
	if (missing.length) return missing;
	const text = Object.fromEntries([...used].map((name) => [name, stripMark(files[name]!)]));
	const errors: Problem[] = [];
	const warnings: Problem[] = [];
	const hear = (message: string, type: number) => {
		if (type === 0) return; // TODO notes of the author
		(type === 2 ? errors : warnings).push(readMessage(message, entry));
	};
	try {
		const options = new CompilerOptions(entry, [], false, hear, new JsonFileHandler(text));
		const story = new Compiler(text[entry]!, options).Compile();
		if (errors.length) return errors;
		const json = JSON.parse(story.ToJson() as string) as StoryJson;
		return { json, story, warnings, files: text };
	} catch (thrown) {
		return errors.length
			? errors
			: [problem(entry, thrown instanceof Error ? thrown.message : String(thrown), "The story could not be compiled.")];
	}
}

function followIncludes(files: InkFiles, name: string, used: Set<string>, trail: readonly string[]): Problem[] {
	if (used.has(name)) return [];
	if (files[name] === undefined) return [problem(name, "there is no such file")];
	used.add(name);
	const problems: Problem[] = [];
	for (const [i, line] of files[name].split("\n").entries()) {
		const target = INCLUDE.exec(line)?.[1];
		if (!target) continue;
		const where = `${name}:${i + 1}`;
		const found = lookUp(files, target, where);
		if (isProblem(found)) problems.push(found);
		else problems.push(...followIncludes(files, found, used, [...trail, name]));
	}
	return problems;
}

function lookUp(files: InkFiles, target: string, where: string): string | Problem {
	if (files[target] !== undefined) return target;
	if (target.includes(".."))
		return problem(
			where,
			`INCLUDE ${target} leaves the pack`,
			"Put the file inside the pack and name it from the pack's root.",
		);
	const near = Object.keys(files).find(
		(name) => name.toLowerCase() === target.toLowerCase() || name.toLowerCase() === `${target.toLowerCase()}.ink`,
	);
	return problem(
		where,
		`INCLUDE ${target} was not found`,
		near ? `Did you mean ${near}?` : "Includes are named from the pack's root.",
	);
}

const stripMark = (text: string): string => text.replace(/^\uFEFF/, "").replace(/\r\n?/g, "\n");

function readMessage(message: string, entry: string): Problem {
	const [, file, line, what] = MESSAGE.exec(message) ?? [];
	return what ? problem(`${file ?? entry}:${line}`, what) : problem(entry, message);
}
