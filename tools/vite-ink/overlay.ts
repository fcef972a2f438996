// Problems as Vite's overlay shows them in the browser.
import { resolve } from "node:path";
import { formatProblem, type Problem } from "../../src/base/problem.ts";

/** Lays Problems out for the overlay: all of them told, the first with its line and a link to its file. */
export function overlay(problems: readonly Problem[]) {
	const [first] = problems;
	const [, file, line] = /^(.*):(\d+)$/.exec(first?.where ?? "") ?? [];
	const loc = file && line ? { file: resolve(file), line: Number(line), column: 0 } : undefined;
	return {
		message: problems.map(formatProblem).join("\n"),
		stack: "",
		plugin: "ink",
		frame: first?.line ?? "",
		...(loc && { loc }),
	};
}
