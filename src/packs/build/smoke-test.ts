// A smoke test of a story: fifty readers who choose at random, each for a while. Whatever stops one of them
// becomes a Problem with its line. A story that shows nobody a first line is not readable.
import { isProblem, type Problem, problem } from "../../base/problem.ts";
import { explainInkError, sourceLine } from "../../story/compile/explain-ink-error.ts";
import type { InkFiles } from "../../story/compile/resolve-includes.ts";
import { createSession, type StoryJson } from "../../story/runtime/session.ts";

/** What fifty readers met. */
export interface SmokeResult {
	readonly walks: number; // that were begun
	readonly problems: readonly Problem[];
	readonly readable: boolean; // someone read a first line or was offered something
}

const WALKS = 50;
const BEATS = 400; // of one reader
const TIME_LIMIT = 3000; // milliseconds after which no other reader begins

/** Walks a story; `source` may be the compiler's own object, which knows its lines. */
export function smokeTest(source: unknown, files: InkFiles, name: string): SmokeResult {
	const found = new Map<string, Problem>();
	const began = performance.now();
	let readable = false;
	let walks = 0;
	for (; walks < WALKS && performance.now() - began < TIME_LIMIT; walks++) {
		const met = walkOnce(source, walks, name);
		readable ||= met.read;
		if (!met.wrong) continue;
		const said = withLine(met.wrong, files);
		found.set(`${said.where} ${said.what}`, said);
		if (/never ends/.test(said.what)) break; // each costs two seconds
	}
	return { walks, problems: [...found.values()], readable };
}

function walkOnce(source: unknown, walk: number, name: string): { read: boolean; wrong: Problem | null } {
	let read = false;
	let chance = walk * 7919 + 1;
	try {
		reset(source);
		const session = createSession(source as StoryJson, { seed: walk, where: name });
		for (let beat = 0; beat < BEATS; beat++) {
			const next = session.next();
			if (isProblem(next)) return { read, wrong: next };
			read ||= next.text !== "" || next.choices.length > 0;
			if (next.end) break;
			if (!next.choices.length) continue;
			chance = (Math.imul(chance, 1103515245) + 12345) >>> 0;
			const wrong = session.choose(next.choices[(chance >>> 16) % next.choices.length]!.index);
			if (isProblem(wrong)) return { read, wrong };
		}
		return { read, wrong: null };
	} catch (thrown) {
		return { read, wrong: problem("story.failed", name, thrown instanceof Error ? thrown.message : String(thrown)) };
	}
}

// All walks share the compiler's object. A walk that stops in the middle of a line leaves it in that line.
function reset(source: unknown): void {
	const story = source as { ResetState?(): void };
	if (!story.ResetState) return;
	Object.assign(story, { _asyncContinueActive: false, _recursiveContinueCount: 0, _stateSnapshotAtLastNewline: null });
	story.ResetState();
}

function withLine(wrong: Problem, files: InkFiles): Problem {
	const said = explainInkError(wrong.what, files, wrong.where);
	const [, file = "", number = ""] = /^(.*):(\d+)$/.exec(said.where) ?? [];
	return problem("story.failed", said.where, said.what, said.hint || wrong.hint, {
		line: said.line ?? sourceLine(files, file, Number(number)),
	});
}
