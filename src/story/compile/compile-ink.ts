// Ink text in, compiled story out, with every error as file, line, the line itself and hint. Loaded only
// where packs are compiled.
import { Compiler, CompilerOptions, JsonFileHandler } from "inkjs/full";
import { type Problem, problem, problems, type Result } from "../../base/problem.ts";
import type { StoryJson } from "../runtime/session.ts";
import { checkInk } from "./check-ink.ts";
import { explainInkError } from "./explain-ink-error.ts";
import { type InkFiles, resolveIncludes } from "./resolve-includes.ts";

/**
 * A compiled story: what may be shipped, and the same as a live engine object that knows its source lines.
 */
export interface CompiledStory {
	readonly json: StoryJson;
	readonly story: unknown; // ink's Story with debug data, for createSession and coverage; never shipped
	readonly warnings: readonly Problem[];
	readonly files: InkFiles; // that took part
}

/** Compiles the entry and all it includes; a Problem, with all its causes, when it does not compile. */
export function compileInk(files: InkFiles, entry: string): Result<CompiledStory> {
	// Whatever a file is called, it is a name and nothing else.
	const clean: Record<string, string> = Object.create(null);
	for (const [name, text] of Object.entries(files)) clean[name] = normalizeText(text);
	const { files: text, problems: missing, warnings: noted } = resolveIncludes(clean, entry);
	if (missing.length) return problems(missing);
	const unread = checkInk(text, entry);
	if (unread.length) return problems(unread);
	const errors: Problem[] = [];
	const warnings: Problem[] = [...noted];
	const hear = (message: string, type: number) => {
		if (type === 0) return; // TODO notes of the author
		(type === 2 ? errors : warnings).push(explainInkError(message, text, entry));
	};
	try {
		const options = new CompilerOptions(entry, [], false, hear, new JsonFileHandler(text));
		const story = new Compiler(text[entry]!, options).Compile();
		if (errors.length) return problems(errors);
		const json = JSON.parse(story.ToJson() as string) as StoryJson;
		return { json, story, warnings, files: text };
	} catch (thrown) {
		if (errors.length) return problems(errors);
		const said = thrown instanceof Error ? thrown.message : String(thrown);
		const found = explainInkError(said, text, entry);
		return problem("ink.not-compiled", found.where, found.what, found.hint || "The story could not be compiled.", {
			line: found.line,
		});
	}
}

const normalizeText = (text: string): string => text.replace(/^\uFEFF/, "").replace(/\r\n?/g, "\n");
