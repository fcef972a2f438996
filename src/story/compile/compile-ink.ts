// Ink text in, compiled story out, with every error as file, line, the line itself and hint. Loaded only
// where packs are compiled.
import { Compiler, CompilerOptions, JsonFileHandler, type Story } from "inkjs/full";
import { isProblem, type Problem, problem, problems, type Result } from "../../base/problem.ts";
import type { StoryJson } from "../runtime/session.ts";
import { checkInk } from "./check-ink.ts";
import { explainInkError, sourceLine, tellEachOnce } from "./explain-ink-error.ts";
import { externals, type InkKnot, inkLines, knots, tellsAboveKnots } from "./ink-source.ts";
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
	const begun = beginAtFirstKnot(text, entry);
	const whole = begun ? { ...text, [begun.entry]: begun.text } : text;
	const heard = compile(whole, begun?.entry ?? entry, entry);
	if (isProblem(heard)) return heard;
	const warnings = [...noted, ...(begun ? [begun.told] : []), ...findUnboundExternals(text), ...heard.warnings];
	return { json: JSON.parse(heard.story.ToJson() as string) as StoryJson, story: heard.story, warnings, files: text };
}

interface Heard {
	readonly story: Story;
	readonly warnings: readonly Problem[];
}

function compile(files: InkFiles, entry: string, shown: string): Result<Heard> {
	const errors: Problem[] = [];
	const warnings: Problem[] = [];
	const hear = (message: string, type: number) => {
		if (type === 0) return; // TODO notes of the author
		(type === 2 ? errors : warnings).push(explainInkError(message, files, shown));
	};
	try {
		const options = new CompilerOptions(entry, [], false, hear, new JsonFileHandler(files));
		const story = new Compiler(files[entry]!, options).Compile();
		return errors.length ? problems(tellEachOnce(errors)) : { story, warnings: tellEachOnce(warnings) };
	} catch (thrown) {
		if (errors.length) return problems(tellEachOnce(errors));
		const said = thrown instanceof Error ? thrown.message : String(thrown);
		const found = explainInkError(said, files, shown);
		return problem("ink.not-compiled", found.where, found.what, found.hint || "The story could not be compiled.", {
			line: found.line,
		});
	}
}

// A file of nothing but knots begins at its first, as Inky's own players let it.
function beginAtFirstKnot(files: InkFiles, entry: string) {
	if (Object.values(files).some(tellsAboveKnots)) return null;
	const order = [entry, ...Object.keys(files).filter((file) => file !== entry)];
	for (const file of order) {
		const first = knots(files[file]!).find(({ kind }) => kind === "knot");
		if (!first) continue;
		if (hasParameters(files[file]!, first)) return null;
		const told = problem(
			"ink.knots-only",
			`${file}:${first.line}`,
			"nothing stands above the first knot, so the story begins at {name}",
			"Write -> {name} above it.",
			{ line: sourceLine(files, file, first.line), values: { name: first.name } },
		);
		return { entry: "(beginning)", text: `INCLUDE ${entry}\n-> ${first.name}\n`, told };
	}
	return null;
}

const hasParameters = (text: string, { line, to }: InkKnot): boolean =>
	/^[ \t]*\(/.test(inkLines(text)[line - 1]!.text.slice(to));

// The game runs no scripts: what a story asks of one is 0.
function findUnboundExternals(files: InkFiles): Problem[] {
	const made = new Set(Object.values(files).flatMap((text) => knots(text).map(({ name }) => name)));
	return Object.entries(files).flatMap(([file, text]) =>
		externals(text)
			.filter(({ name }) => !made.has(name))
			.map(({ name, params, line }) =>
				problem(
					"ink.external",
					`${file}:${line}`,
					"EXTERNAL {name} is answered by nobody here, and gives 0",
					'To give something else, add "=== function {name}({params}) ===" to the story.',
					{ line: sourceLine(files, file, line), values: { name, params: params.join(", ") } },
				),
			),
	);
}

const normalizeText = (text: string): string => text.replace(/^\uFEFF/, "").replace(/\r\n?/g, "\n");
