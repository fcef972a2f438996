// The language of the game: follows the setting, loads the interface's words, fetches the story in it, and
// has a playthrough translated where it stands. Knows no words itself.

import { isProblem, type Problem } from "../base/problem.ts";
import type { Settings } from "../base/settings.ts";
import type { Director } from "../director/director.ts";
import type { SaveData } from "../director/save/save-data.ts";
import {
	comesInParts,
	type LoadProgress,
	loadBeginning,
	loadStory,
	type Pack,
	type PackLanguage,
} from "../packs/shipped-packs.ts";
import { currentLanguage, t } from "../page/strings/t.ts";
import { LANGUAGES, loadLanguage, pickLanguage } from "../page/strings/ui-languages.ts";
import { curlQuotes } from "../page/text/typography.ts";
import { readSceneTitles } from "../story/runtime/scene-titles.ts";
import type { StoryJson } from "../story/runtime/session.ts";
import { type Playthrough, sessionOpener } from "./playthrough.ts";

/** What the language is taken from and shown on. */
export interface LocaleOptions {
	readonly page: Document;
	readonly settings: () => Settings;
	readonly pack: () => Pack | undefined; // that is open
	readonly tell: (what: string | Problem) => void;
}

/** The language of the game. */
export interface Locale {
	/**
	 * Fetches the story in a language, once; after a Problem the next call tries again. `awaited`: the player
	 * waits for it and is shown how far it has come.
	 */
	story(pack: Pack, language: string, awaited?: boolean): Promise<StoryJson | Problem>;
	/**
	 * The same for as much of it as the first act needs; all of it where it has been asked for, or comes at
	 * once.
	 */
	beginning(pack: Pack, language: string, awaited?: boolean): Promise<StoryJson | Problem>;
	/** The language to tell the story in: a save's where the story has it, else the one that is set. */
	languageFor(saved?: string): string;
	/** The pack's name and warnings in the language that is set. */
	packText(pack: Pack): Pick<PackLanguage, "name" | "contentWarnings">;
	/** Languages of the open story that the interface does not speak. */
	storyOnlyLanguages(): string[];
	/**
	 * The title of a save's scene: in the language that is set once the story has been fetched in it, until
	 * then as saved.
	 */
	sceneTitle(pack: Pack, save: SaveData): string;
	/**
	 * Speaks the language that is set. False when it is the same as before, could not be fetched, or was
	 * changed again.
	 */
	follow(): Promise<boolean>;
	/**
	 * Translates a playthrough to the language that is set. An older version of the story has only its own
	 * language.
	 */
	retell(director: Director, playthrough: Playthrough, visit: AbortSignal): Promise<void>;
}

type Coming = LoadProgress & { readonly json: Promise<StoryJson | Problem> };

// What the functions below share.
interface Speech {
	readonly options: LocaleOptions;
	readonly stories: Map<string, Coming>;
	readonly sceneTitles: Map<string, ReadonlyMap<string, string>>; // by the same names
	followed: string | null; // what was set when it was followed last
	following: AbortController; // aborted when another language is set
}

const LOADING_NOTICE_DELAY = 400; // ms that a player waits without being told for what

/** Makes the language of the game; English until `follow` is called. */
export function createLocale(options: LocaleOptions): Locale {
	const speech: Speech = {
		options,
		stories: new Map(),
		sceneTitles: new Map(),
		followed: null,
		following: new AbortController(),
	};
	return {
		story: (pack, language, awaited = false) => fetchStory(speech, pack, language, awaited),
		beginning: (pack, language, awaited = false) => fetchBeginning(speech, pack, language, awaited),
		languageFor: (saved) => storyLanguage(speech, saved),
		packText: (pack) => pack.languages[languageSet(speech, pack)] ?? pack.manifest,
		storyOnlyLanguages: () => storyOnlyLanguages(options.pack()),
		sceneTitle: (pack, save) => sceneTitle(speech, pack, save),
		follow: () => follow(speech),
		retell: (director, playthrough, visit) => retell(speech, director, playthrough, visit),
	};
}

// A story may have a language that the interface does not speak.
function languageSet({ options }: Speech, pack = options.pack()): string {
	const { language } = options.settings();
	const inPack = pack && (Object.hasOwn(pack.languages, language) || pack.manifest.language === language);
	return inPack ? language : currentLanguage();
}

function storyLanguage(speech: Speech, language = languageSet(speech)): string {
	const pack = speech.options.pack();
	return pack && Object.hasOwn(pack.languages, language) ? language : (pack?.manifest.language ?? "en");
}

function storyOnlyLanguages(pack: Pack | undefined): string[] {
	const all = [...Object.keys(pack?.languages ?? {}), pack?.manifest.language ?? "en"];
	return all.length > 1 ? all.filter((language) => !Object.hasOwn(LANGUAGES, language)) : [];
}

const storyKey = ({ manifest, hash, languages }: Pack, language: string): string =>
	`${manifest.id} ${hash} ${languages[language]?.url ?? ""}`;

async function fetchStory(
	speech: Speech,
	pack: Pack,
	language: string,
	awaited: boolean,
): Promise<StoryJson | Problem> {
	const { stories, sceneTitles } = speech;
	const key = storyKey(pack, language);
	const begun = stories.get(beginningOf(key))?.json;
	const json = await fetchOnce(speech, key, awaited, (progress) => loadStory(pack, language, progress, begun));
	if (!isProblem(json) && !sceneTitles.has(key)) sceneTitles.set(key, readSceneTitles(json));
	return json;
}

function fetchBeginning(speech: Speech, pack: Pack, language: string, awaited: boolean): Promise<StoryJson | Problem> {
	const key = storyKey(pack, language);
	if (speech.stories.has(key) || !comesInParts(pack, language)) return fetchStory(speech, pack, language, awaited);
	return fetchOnce(speech, beginningOf(key), awaited, (progress) => loadBeginning(pack, language, progress));
}

const beginningOf = (key: string): string => `${key} beginning`;

async function fetchOnce(
	{ options, stories }: Speech,
	key: string,
	awaited: boolean,
	load: (progress: LoadProgress) => Promise<StoryJson | Problem>,
): Promise<StoryJson | Problem> {
	const coming = stories.get(key) ?? startFetching(load);
	stories.set(key, coming);
	const timer = awaited ? setTimeout(() => void showLoading(options.page, coming), LOADING_NOTICE_DELAY) : undefined;
	const json = await coming.json;
	clearTimeout(timer);
	if (isProblem(json)) stories.delete(key);
	return json;
}

function startFetching(load: (progress: LoadProgress) => Promise<StoryJson | Problem>): Coming {
	const progress: LoadProgress = { at: 0, of: 0 };
	return Object.assign(progress, { json: load(progress) });
}

async function showLoading(page: Document, coming: Coming): Promise<void> {
	try {
		(await import("../page/widgets/loading-bar.ts")).showLoadingBar(page, coming, coming.json);
	} catch {
		// the bar could not be fetched: the story is still on its way
	}
}

// Found by the title itself: the saved tableau is that of the last choice, maybe in the scene before.
function sceneTitle(speech: Speech, pack: Pack, { title }: SaveData): string {
	const { sceneTitles } = speech;
	const known = [...sceneTitles.values()].flatMap((titles) => [...titles]);
	const id = known.find(([, known]) => known === title)?.[0] ?? "";
	return curlQuotes(sceneTitles.get(storyKey(pack, storyLanguage(speech)))?.get(id) ?? title);
}

async function follow(speech: Speech): Promise<boolean> {
	const { settings, page, tell } = speech.options;
	const { language } = settings();
	const changed = language !== speech.followed;
	if (!changed) return false;
	speech.followed = language;
	speech.following.abort();
	speech.following = new AbortController();
	const { signal } = speech.following;
	const next = pickLanguage(language, navigator.languages);
	if (next === currentLanguage()) return true;
	try {
		return await loadLanguage(next, page, signal);
	} catch {
		if (!signal.aborted) tell(t("language.unloaded"));
		return false;
	}
}

async function retell(speech: Speech, director: Director, playthrough: Playthrough, visit: AbortSignal): Promise<void> {
	const { pack, hash } = playthrough;
	const { tell } = speech.options;
	if (hash !== pack.hash) return;
	while (!visit.aborted && director.present().language !== storyLanguage(speech)) {
		const language = storyLanguage(speech);
		const json = await fetchStory(speech, pack, language, false);
		if (visit.aborted) return;
		if (isProblem(json)) return tell(json);
		if (language !== storyLanguage(speech)) continue; // another was set before this one had come
		const translated = await director.translate(() => sessionOpener(playthrough)(json, language), language);
		if (isProblem(translated)) return tell(translated);
	}
}
