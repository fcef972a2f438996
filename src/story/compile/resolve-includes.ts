// INCLUDE lines followed before the compiler sees them, since it throws without file or line on a missing
// one. They count from the entry's folder, as in ink. A name in another case or without its ending is what
// other programs let pass: it is put right and said.
import { findFiles, folderOf, plainPath } from "../../base/find-file.ts";
import { type Problem, problem } from "../../base/problem.ts";
import { includes } from "./ink-source.ts";

/** Ink files by their path from the pack's root. */
export type InkFiles = Readonly<Record<string, string>>;

/** What takes part in a story. */
export interface ResolvedIncludes {
	readonly files: Record<string, string>; // each as it is to be compiled
	readonly problems: readonly Problem[]; // that keep it from being compiled
	readonly warnings: readonly Problem[];
}

/** Follows the INCLUDEs from the entry on. */
export function resolveIncludes(files: InkFiles, entry: string): ResolvedIncludes {
	const used: Record<string, string> = Object.create(null);
	const problems: Problem[] = [];
	const warnings: Problem[] = [];
	const waiting = [entry];
	for (let name = waiting.pop(); name !== undefined; name = waiting.pop()) {
		if (used[name] !== undefined) continue;
		const text = files[name];
		if (text === undefined) {
			problems.push(problem("include.no-file", name, "there is no such file"));
			continue;
		}
		const lines = text.split("\n");
		for (const { line: number, name: target, from, to } of includes(text)) {
			const line = lines[number - 1]!;
			const place = { where: `${name}:${number}`, line: line.trim(), target };
			const found = findInclude(files, target, { entry, within: name });
			if (found === null) {
				problems.push(missingInclude(files, place, entry));
				continue;
			}
			lines[number - 1] = line.slice(0, from) + found + line.slice(to);
			if (!isWrittenAs(target, found, entry)) warnings.push(misspeltInclude(place, found));
			waiting.push(found);
		}
		used[name] = lines.join("\n");
	}
	return { files: used, problems, warnings };
}

/**
 * Finds the file that an INCLUDE means, among the paths of `files`: from the entry's folder, as ink does it;
 * else from the folder of the file `within`, else from the pack's root. Null when none is meant.
 */
export function findInclude(
	files: InkFiles | ReadonlySet<string>,
	target: string,
	{ entry, within }: { readonly entry: string; readonly within: string },
): string | null {
	const paths = files instanceof Set ? (files as ReadonlySet<string>) : Object.keys(files);
	const from = [...new Set([folderOf(entry), folderOf(within), ""])];
	return findFiles(target, paths, { from, endings: /\.ink$/i })[0] ?? null;
}

// As the file is called, from the entry's folder or from the root.
const isWrittenAs = (target: string, found: string, entry: string): boolean =>
	[plainPath(`${folderOf(entry)}/${target}`), plainPath(target)].includes(found.normalize("NFC"));

interface IncludePlace {
	readonly where: string;
	readonly line: string;
	readonly target: string;
}

const misspeltInclude = ({ where, line, target }: IncludePlace, found: string): Problem =>
	problem("include.case", where, "INCLUDE {target} is called {found} here", "Write it just as the file is called.", {
		line,
		values: { target, found },
	});

function missingInclude(files: InkFiles, { where, line, target }: IncludePlace, entry: string): Problem {
	if (plainPath(`${folderOf(entry)}/${target}`) === null)
		return problem(
			"include.outside",
			where,
			"INCLUDE {target} leaves the pack",
			"Put the file inside the pack and name it from the pack's root.",
			{ line, values: { target } },
		);
	const base = target
		.replaceAll("\\", "/")
		.toLowerCase()
		.split("/")
		.pop()!
		.replace(/\.ink$/, "");
	const like = base && Object.keys(files).find((name) => name.toLowerCase().includes(base));
	const what = "INCLUDE {target} was not found";
	return like
		? problem("include.near", where, what, "Did you mean {like}?", { line, values: { target, like } })
		: problem("include.not-found", where, what, "Includes are named from the pack's root.", {
				line,
				values: { target },
			});
}
