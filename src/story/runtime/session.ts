// One play of one compiled story: ink in, beats out. The only file that drives ink's engine; knows nothing of
// cues, pictures or saves. A story that will not stop, overflows or breaks becomes a Problem; after one the
// session is spent and a fresh one is thawed.
import { InkList, Story } from "inkjs";
import { DONE, type Done, isProblem, type Problem, problem, type Result } from "../../base/problem.ts";
import type { Beat, Choice } from "./beat.ts";
import { choiceEcho, echoes } from "./choice-echo.ts";
import { currentKnot } from "./current-knot.ts";
import { applyLimits } from "./limits.ts";
import { REST_MISSING, WAITS_FOR_REST } from "./missing-rest.ts";
import { hasMark, isUntranslated, withoutMarks } from "./untranslated-mark.ts";

/** A compiled story: ink's JSON, already parsed (never a string: some engines lack JSON source access). */
export type StoryJson = Record<string, unknown>;

/** What ink variables may be set to from outside. */
export type InkValue = string | number | boolean;

/** One play of a story. */
export interface StorySession {
	/** Takes the next Beat; where the story breaks after some words, they are the last beat, which says so. */
	next(): Beat | Problem;
	/** Takes the choice at ink's index. */
	choose(index: number): Result<Done>;
	/** Goes to a knot or `knot.stitch`. */
	goTo(path: string): Result<Done>;
	/** Gives ink's whole state as JSON text. */
	saveState(): string;
	/** Loads such a state; a Problem when it does not fit this story. */
	loadState(state: string): Result<Done>;
	/**
	 * Sets a global variable, a list by its item names joined by ", "; silently nothing when the story has no
	 * such variable or item.
	 */
	set(name: string, value: InkValue): void;
	/** Reads every global variable, lists as their item names joined by ", ". */
	variables(): Record<string, InkValue>;
	/** Warnings ink has given since the last call. */
	warnings(): Problem[];
}

const LINE_TIMEOUT = 2000; // milliseconds; a line takes a third of one, so this story does not stop
const ERROR = 2; // ink's ErrorType.Error

/** What a play is started with. */
export interface SessionOptions {
	readonly seed: number; // fixes ink's chance
	readonly where: string; // names the story in Problems
	readonly language?: string; // the story is told in
	readonly source?: string; // the language of what nobody has translated
}

/** Starts a play of a story, compiled or as the compiler's own object, which knows its source lines. */
export function createSession(source: StoryJson | Story, options: SessionOptions): StorySession {
	const play: Play = { story: openStory(source, options), options, errors: [], warnings: [] };
	const { story } = play;
	story.onError = (message: string, type: number) => {
		if (type >= ERROR) play.errors.push(message);
		else play.warnings.push(problem("story.warning", options.where, message));
	};
	return {
		next: () => takeNext(play),
		choose: (index) => run(play, () => story.ChooseChoiceIndex(index)),
		goTo: (path) => run(play, () => story.ChoosePathString(path)),
		saveState: () => story.state.ToJson(),
		loadState: (state) => run(play, () => story.state.LoadJsonObj(JSON.parse(state))),
		set: (name, value) => setVariable(story, name, value),
		variables: () => readVariables(story),
		warnings: () => play.warnings.splice(0),
	};
}

interface Play {
	readonly story: Story;
	readonly options: SessionOptions;
	readonly errors: string[]; // that ink has given in the call that runs now
	readonly warnings: Problem[]; // not yet asked for
}

function openStory(source: StoryJson | Story, { seed }: SessionOptions): Story {
	const story = source instanceof Object && "ContinueAsync" in source ? (source as Story) : new Story(source);
	story.allowExternalFunctionFallbacks = true;
	(story.variablesState.constructor as unknown as { dontSaveDefaultValues: boolean }).dontSaveDefaultValues = false;
	applyLimits(story);
	answerExternals(story);
	story.state.storySeed = seed;
	story.state.previousRandom = 0;
	return story;
}

// The game runs no scripts. What a story asks of one, and has no function of its own for, is 0.
function answerExternals(story: Story): void {
	const missing = new Set<string>();
	const look = story.ValidateExternalBindings as (where: unknown, missing: Set<string>) => void;
	look.call(story, story.mainContentContainer, missing);
	// Safe while ink looks ahead: where a line ends must not depend on what has come of the story.
	const answer = (name: string) => (name === REST_MISSING ? stopForRest : () => 0);
	for (const name of missing) story.BindExternalFunctionGeneral(name, answer(name), true);
}

class RestMissing extends Error {}

function stopForRest(): never {
	throw new RestMissing("the rest of the story has not come");
}

// Whatever ink reports or throws becomes a Problem.
function guard<T>(play: Play, work: () => Result<T>): Result<T> {
	const { errors } = play;
	errors.length = 0;
	try {
		const value = work();
		return errors.length ? broken(play, errors[0]!) : value;
	} catch (thrown) {
		if (thrown instanceof RestMissing) return problem(WAITS_FOR_REST, sourceLine(play), thrown.message);
		return broken(play, thrown instanceof Error ? thrown.message : String(thrown));
	}
}

const run = (play: Play, work: () => void): Result<Done> =>
	guard(play, () => {
		work();
		return DONE;
	});

const COMPLAINT = /^RUNTIME ERROR: (?:'(.+?)' line (\d+): |\([^)]*\): )?/;

function broken(play: Play, message: string): Problem {
	const [said = "", file, line] = COMPLAINT.exec(message) ?? [];
	const where = file ? `${file}:${line}` : sourceLine(play);
	const what = message.slice(said.length);
	if (/^ran out of content/.test(what))
		return problem(
			"story.loose-end",
			where,
			"the story stops here without an end",
			"Divert on, or end it with -> END.",
		);
	return problem("story.stopped", where, what, "The story was stopped here.");
}

// A story fresh from the compiler still knows its lines, another at least its knots.
function sourceLine({ story, options }: Play): string {
	const at = (story as unknown as { currentDebugMetadata?: { fileName?: string; startLineNumber?: number } | null })
		.currentDebugMetadata;
	if (at?.fileName) return `${at.fileName}:${at.startLineNumber}`;
	const knot = currentKnot(story);
	return knot ? `${options.where} (${knot})` : options.where;
}

function takeNext(play: Play): Result<Beat> {
	const said: { line: Line | null } = { line: null };
	const beat = guard(play, () => nextBeat(play, said));
	if (!isProblem(beat) || beat.code === "story.endless-line" || beat.code === WAITS_FOR_REST) return beat;
	const line = said.line ?? printedBefore(play);
	return line ? { ...line, choices: [], end: true, broken: beat } : beat;
}

// What had been printed when the story broke in the middle of a line; null for nothing.
function printedBefore(play: Play): Line | null {
	try {
		const line = readLine(play);
		return line.text || line.tags.length ? line : null;
	} catch {
		return null;
	}
}

type Line = Omit<Beat, "choices" | "end" | "broken">;

// The next line or the next tags without one, and the choices once nothing more follows.
function nextBeat(play: Play, said: { line: Line | null }): Result<Beat> {
	const { story } = play;
	let line: Line = { text: "", lang: "", tags: [], tagLangs: [], knot: "" };
	while (story.canContinue && !line.text && !line.tags.length) {
		const wrong = continueLine(play);
		if (wrong) return wrong;
		line = readLine(play);
		if (line.text || line.tags.length) said.line = line;
	}
	const choices = story.canContinue ? [] : currentChoices(play);
	const end = !story.canContinue && !choices.length;
	return { ...line, knot: currentKnot(story), choices, end };
}

function readLine(play: Play): Line {
	const { story } = play;
	const text = (story.currentText ?? "").trim();
	const echo = withoutMarks(choiceEcho(story, text));
	const tagged = story.currentTags ?? [];
	return {
		text: withoutMarks(text),
		lang: languageOf(play, text),
		tags: tagged.map((tag) => withoutMarks(tag).trim()),
		tagLangs: tagged.map((tag) => languageOf(play, tag, hasMark)),
		knot: currentKnot(story),
		...(echo && { echo }),
	};
}

function continueLine(play: Play): Problem | null {
	const { story } = play;
	story.ContinueAsync(LINE_TIMEOUT);
	if (story.asyncContinueComplete) return null;
	return problem(
		"story.endless-line",
		firstLineOfLoop(play),
		"a line did not end within two seconds",
		"Look for a loop of diverts that prints nothing.",
	);
}

const LOOP_STEPS = 3000; // a loop of diverts takes fewer

// A story that does not stop stands anywhere in its loop; the place told of it is the first in the source.
function firstLineOfLoop(play: Play): string {
	let first = sourceLine(play);
	const order = (where: string) => where.replace(/\d+$/, (line) => line.padStart(7, "0"));
	try {
		for (let i = 0; i < LOOP_STEPS; i++) {
			(play.story as unknown as { ContinueSingleStep(): boolean }).ContinueSingleStep();
			const where = sourceLine(play);
			if (where !== play.options.where && order(where) < order(first)) first = where;
		}
	} catch {} // it broke at last, which changes nothing
	return first;
}

const currentChoices = (play: Play): Choice[] =>
	play.story.currentChoices.map((choice) => ({
		index: choice.index,
		key: choice.sourcePath,
		text: withoutMarks(choice.text).trim(),
		lang: languageOf(play, choice.text),
		tags: (choice.tags ?? []).map((tag) => withoutMarks(tag).trim()),
		...(echoes(play.story, choice) && { echoes: true as const }),
	}));

const languageOf = ({ options }: Play, text: string, marked = isUntranslated): string =>
	(marked(text) ? options.source : options.language) ?? "";

function setVariable(story: Story, name: string, value: InkValue): void {
	if (!story.variablesState.GlobalVariableExistsWithName(name)) return;
	const now: unknown = story.variablesState.$(name);
	story.variablesState.$(name, now instanceof InkList ? readList(String(value), now, story) : value);
}

function readList(names: string, now: InkList, story: Story): InkList {
	let list = new InkList();
	list.SetInitialOriginNames(now.originNames);
	for (const name of names.split(", ").filter(Boolean)) {
		const found = story.listDefinitions?.FindSingleItemListWithName(name)?.value;
		if (found) list = list.Union(found);
	}
	return list;
}

function readVariables(story: Story): Record<string, InkValue> {
	const names = [
		...(story.variablesState as unknown as { _globalVariables: Map<string, unknown> })._globalVariables.keys(),
	];
	const plain = (value: unknown): InkValue =>
		typeof value === "number" || typeof value === "boolean" || typeof value === "string" ? value : String(value);
	return Object.fromEntries(names.map((name) => [name, plain(story.variablesState.$(name))]));
}
