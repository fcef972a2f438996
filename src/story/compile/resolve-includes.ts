// INCLUDE lines followed before the compiler sees them, since it throws without file or line on a missing
// one. A name in another case or without its ending is what other programs let pass: it is put right and
// said.
import { isProblem, type Problem, problem } from "../../base/problem.ts";
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
			const where = `${name}:${number}`;
			const found = findInclude(files, target, where, line.trim());
			if (isProblem(found)) {
				problems.push(found);
				continue;
			}
			if (found !== target) {
				lines[number - 1] = line.slice(0, from) + found + line.slice(to);
				warnings.push(
					problem(
						"include.case",
						where,
						"INCLUDE {target} is called {found} here",
						"Write it just as the file is called.",
						{ line: line.trim(), values: { target, found } },
					),
				);
			}
			waiting.push(found);
		}
		used[name] = lines.join("\n");
	}
	return { files: used, problems, warnings };
}

function findInclude(files: InkFiles, target: string, where: string, line: string): string | Problem {
	if (files[target] !== undefined) return target;
	const plain = target.replaceAll("\\", "/").replace(/^\.\//, "");
	if (/(^|\/)\.\.(\/|$)/.test(plain))
		return problem(
			"include.outside",
			where,
			"INCLUDE {target} leaves the pack",
			"Put the file inside the pack and name it from the pack's root.",
			{ line, values: { target } },
		);
	const low = plain.toLowerCase();
	const near = Object.keys(files).filter((name) => [low, `${low}.ink`].includes(name.toLowerCase()));
	if (near.length === 1) return near[0]!;
	const base = low
		.split("/")
		.pop()!
		.replace(/\.ink$/, "");
	const like = Object.keys(files).find((name) => name.toLowerCase().includes(base));
	const what = "INCLUDE {target} was not found";
	return like
		? problem("include.near", where, what, "Did you mean {like}?", { line, values: { target, like } })
		: problem("include.not-found", where, what, "Includes are named from the pack's root.", {
				line,
				values: { target },
			});
}
