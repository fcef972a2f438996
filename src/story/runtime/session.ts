// One play of one compiled story: ink in, beats out. The only file that drives ink's engine; knows nothing of
// cues, pictures or saves. A story that will not stop, overflows or breaks becomes a Problem; after one the
// session is spent and a fresh one is thawed.
import { InkList, Story } from "inkjs";
import { isProblem, type Problem, problem } from "../../base/problem.ts";
import type { Beat, Choice } from "./beat.ts";
import { currentKnot } from "./current-knot.ts";
import { applyLimits } from "./limits.ts";
import { hasMark, isUntranslated, withoutMarks } from "./untranslated-mark.ts";

/** A compiled story: ink's JSON, already parsed (never a string: some engines lack JSON source access). */
export type StoryJson = Record<string, unknown>;

/** What ink variables may be set to from outside. */
export type InkValue = string | number | boolean;

/** One play of a story. */
export interface StorySession {
	/** Takes the next breath of story. */
	next(): Beat | Problem;
	/** Takes the choice at ink's index; null when it was taken. */
	choose(index: number): Problem | null;
	/** Goes to a knot or `knot.stitch`; null when it is there. */
	goTo(path: string): Problem | null;
	/** Freezes ink's whole state as JSON text. */
	saveState(): string;
	/** Thaws a frozen state; null when it fits this story. */
	loadState(state: string): Problem | null;
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

const LINE_TIMEOUT = 2000; // milliseconds one line may take; a line takes a third of one, so this is a story that does not stop
const ERROR = 2; // ink's ErrorType.Error

/** What a play is started with. */
export interface SessionOptions {
	readonly seed: number; // fixes ink's chance
	readonly where: string; // names the story in Problems
	readonly language?: string; // the story is told in
	readonly source?: string; // the language of what nobody has translated
}

/** Starts a play of a story. */
export function createSession(source: StoryJson | Story, options: SessionOptions): StorySession {
	const story = source instanceof Object && "ContinueAsync" in source ? (source as Story) : new Story(source);
	const errors: string[] = [];
	let warned: Problem[] = [];
	story.onError = (message: string, type: number) => {
		if (type >= ERROR) errors.push(message);
		else warned.push(problem("story.warning", options.where, message));
	};
	story.allowExternalFunctionFallbacks = true;
	(story.variablesState.constructor as unknown as { dontSaveDefaultValues: boolean }).dontSaveDefaultValues = false;
	applyLimits(story);
	story.state.storySeed = options.seed;
	story.state.previousRandom = 0;

	// A story fresh from the compiler still knows its lines.
	const where = (): string => {
		const at = (story as unknown as { currentDebugMetadata?: { fileName?: string; startLineNumber?: number } | null })
			.currentDebugMetadata;
		return at?.fileName ? `${at.fileName}:${at.startLineNumber}` : options.where;
	};

	const guarded = <T>(what: () => T): T | Problem => {
		errors.length = 0;
		try {
			const value = what();
			return errors.length ? problem("story.stopped", options.where, errors[0]!, "The story was stopped here.") : value;
		} catch (thrown) {
			return problem(
				"story.stopped",
				where(),
				thrown instanceof Error ? thrown.message : String(thrown),
				"The story was stopped here.",
			);
		}
	};

	const langOf = (text: string, signed = isUntranslated): string =>
		(signed(text) ? options.source : options.language) ?? "";

	const line = (): string | Problem => {
		story.ContinueAsync(LINE_TIMEOUT);
		return story.asyncContinueComplete
			? (story.currentText ?? "").trim()
			: problem(
					"story.endless-line",
					where(),
					"a line did not end within two seconds",
					"Look for a loop of diverts that prints nothing.",
				);
	};

	const choices = (): Choice[] =>
		story.currentChoices.map((choice) => ({
			index: choice.index,
			key: choice.sourcePath,
			text: withoutMarks(choice.text).trim(),
			lang: langOf(choice.text),
			tags: (choice.tags ?? []).map((tag) => withoutMarks(tag).trim()),
		}));

	const next = (): Beat | Problem =>
		guarded(() => {
			let text = "";
			let lang = "";
			let tags: string[] = [];
			let tagLangs: string[] = [];
			while (story.canContinue && !text && !tags.length) {
				const told = line();
				if (isProblem(told)) return told;
				text = withoutMarks(told);
				lang = langOf(told);
				const tagged = story.currentTags ?? [];
				tags = tagged.map((tag) => withoutMarks(tag).trim());
				tagLangs = tagged.map((tag) => langOf(tag, hasMark));
			}
			const offered = story.canContinue ? [] : choices();
			const end = !story.canContinue && !offered.length;
			return { text, tags, tagLangs, lang, choices: offered, knot: currentKnot(story), end };
		}) as Beat | Problem;

	const done = (what: () => void): Problem | null => {
		const outcome = guarded(what);
		return isProblem(outcome) ? outcome : null;
	};

	return {
		next,
		choose: (index) => done(() => story.ChooseChoiceIndex(index)),
		goTo: (path) => done(() => story.ChoosePathString(path)),
		saveState: () => story.state.ToJson(),
		loadState: (state) => done(() => story.state.LoadJsonObj(JSON.parse(state))),
		set: (name, value) => {
			if (!story.variablesState.GlobalVariableExistsWithName(name)) return;
			const now: unknown = story.variablesState.$(name);
			story.variablesState.$(name, now instanceof InkList ? readList(String(value), now, story) : value);
		},
		variables: () => readVariables(story),
		warnings: () => {
			const told = warned;
			warned = [];
			return told;
		},
	};
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
