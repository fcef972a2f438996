// A smoke test of a story: fifty readers who choose at random, each for a while. Whatever stops one of them
// becomes a Problem with its line. A story that shows nobody a first line is not readable.
import { isProblem, type Problem, problem } from "../../base/problem.ts";
import { seededRandom } from "../../base/random.ts";
import { explainInkError, sourceLine } from "../../story/compile/explain-ink-error.ts";
import type { InkFiles } from "../../story/compile/resolve-includes.ts";
import { resetStory } from "../../story/runtime/reset-story.ts";
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
		const { read, wrong } = walkOnce(source, walks, name);
		readable ||= read;
		if (!wrong) continue;
		const said = withLine(wrong, files);
		found.set(`${said.where} ${said.what}`, said);
		if (wrong.code === "story.endless-line") break; // each costs two seconds
	}
	return { walks, problems: [...found.values()], readable };
}

function walkOnce(source: unknown, walk: number, name: string): { read: boolean; wrong: Problem | null } {
	let read = false;
	const chance = seededRandom(walk);
	try {
		resetStory(source);
		const session = createSession(source as StoryJson, { seed: walk, where: name });
		for (let beat = 0; beat < BEATS; beat++) {
			const next = session.next();
			if (isProblem(next)) return { read, wrong: next };
			read ||= next.text !== "" || next.choices.length > 0;
			if (next.broken) return { read, wrong: next.broken };
			if (next.end) break;
			if (!next.choices.length) continue;
			const wrong = session.choose(next.choices[Math.floor(chance() * next.choices.length)]!.index);
			if (isProblem(wrong)) return { read, wrong };
		}
		return { read, wrong: null };
	} catch (thrown) {
		return { read, wrong: problem("story.failed", name, thrown instanceof Error ? thrown.message : String(thrown)) };
	}
}

function withLine(wrong: Problem, files: InkFiles): Problem {
	const [, file = "", number = ""] = /^(.*):(\d+)$/.exec(wrong.where) ?? [];
	const line = sourceLine(files, file, Number(number));
	if (wrong.code === "story.loose-end") return { ...wrong, ...(line && { line }) };
	const said = explainInkError(wrong.what, files, wrong.where);
	return problem("story.failed", said.where, said.what, said.hint || wrong.hint, { line: said.line || line });
}
