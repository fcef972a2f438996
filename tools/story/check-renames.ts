// What `# was: old_name` may say: a name that no knot or stitch has any more, once, under the knot or stitch
// that replaces it. A save would be sent to the wrong place, or to none, by a name still in use or given
// twice.
import { type Problem, problem } from "../../src/base/problem.ts";
import { readKnot } from "../../src/story/compile/ink-source.ts";
import type { InkFiles } from "../../src/story/compile/resolve-includes.ts";
import { sourceLines } from "./source.ts";

const WAS = /(?<!\\)#\s*was:\s*([^\s#]*)/gi;

/** Checks what a story says of its old names. */
export function checkRenames(files: InkFiles): Problem[] {
	const living = new Map<string, string>(); // path to file:line
	const told: { old: string; path: string; where: string }[] = [];
	const problems: Problem[] = [];
	let [of, knot, path] = ["", "", ""];
	for (const { file, number, text, joined } of sourceLines(files)) {
		const where = `${file}:${number}`;
		if (file !== of) [of, knot, path] = [file, "", ""];
		const head = joined ? null : readKnot(text, knot);
		if (head?.knot) {
			knot = head.knot;
			path = head.kind === "stitch" ? `${knot}.${head.name}` : knot;
			living.set(path, where);
		}
		for (const [, old = ""] of text.matchAll(WAS)) {
			if (!old)
				problems.push(
					problem("was.no-knot", where, "`# was:` names no knot", "Write the old name after it: # was: old_name."),
				);
			else if (!path)
				problems.push(
					problem("was.outside", where, `"${old}" was said outside of a knot`, "Write it under the new name."),
				);
			else told.push({ old: path.includes(".") && !old.includes(".") ? `${knot}.${old}` : old, path, where });
		}
	}
	const first = new Map<string, string>();
	for (const { old, path: now, where } of told) {
		const still = living.get(old);
		const before = first.get(old);
		if (still)
			problems.push(
				problem(
					"was.stands",
					where,
					`"${old}" is no old name: it stands at ${still}`,
					"A save's place there is found by that name.",
				),
			);
		else if (before)
			problems.push(
				problem(
					"was.twice",
					where,
					`"${old}" is the old name of "${now}", and of what stands at ${before}`,
					"Say it of one.",
				),
			);
		else first.set(old, where);
	}
	return problems;
}
