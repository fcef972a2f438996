// The language everything is told in: follows what is set, speaks the interface, fetches the story in it, and has a run that stands told again.
// Part of main's wiring; knows no words.

import { isProblem, type Problem } from "../base/problem.ts";
import type { Settings } from "../base/settings.ts";
import type { Director } from "../director/director.ts";
import type { SaveData } from "../director/save/save-data.ts";
import { type LoadProgress, loadStory, type Pack } from "../packs/shipped-packs.ts";
import { currentLanguage, describePlace, t } from "../page/strings/t.ts";
import { LANGUAGES, loadLanguage, pickLanguage } from "../page/strings/ui-languages.ts";
import { curlQuotes } from "../page/text/typography.ts";
import { readSceneTitles } from "../story/runtime/scene-titles.ts";
import type { StoryJson } from "../story/runtime/session.ts";
import { type Playthrough, sessionOpener } from "./playthrough.ts";

/** What the language is taken from and told to. */
interface LocaleOptions {
	readonly page: Document;
	readonly settings: () => Settings;
	readonly pack: () => Pack | undefined; // that is open
	readonly tell: (what: string | Problem) => void;
}

const LOADING_NOTICE_DELAY = 400; // ms that a player waits without being told for what

/** Makes the language of the game. */
export function createLocale({ page, settings, pack, tell }: LocaleOptions) {
	const fetched = new Map<string, LoadProgress & { readonly json: Promise<StoryJson | Problem> }>();
	const titles = new Map<string, ReadonlyMap<string, string>>(); // of scenes, by the same names
	let followed: string | null = null; // what was set when it was followed last
	const nameOf = (of: Pack, language: string): string =>
		`${of.manifest.id} ${of.hash} ${of.languages[language]?.url ?? ""}`;
	// A story may have a language that the interface does not speak.
	const wanted = (of = pack()): string => {
		const { language } = settings();
		return of && (Object.hasOwn(of.languages, language) || of.manifest.language === language)
			? language
			: currentLanguage();
	};
	const inStory = (language: string): string => {
		const open = pack();
		return open && Object.hasOwn(open.languages, language) ? language : (open?.manifest.language ?? "en");
	};

	function fetchStory(of: Pack, language: string) {
		const coming: LoadProgress = { at: 0, of: 0 };
		return Object.assign(coming, { json: loadStory(of, language, coming) });
	}
	async function story(of: Pack, language: string, awaited = false): Promise<StoryJson | Problem> {
		const name = nameOf(of, language);
		const asked = fetched.get(name) ?? fetchStory(of, language);
		fetched.set(name, asked);
		const show = async () => (await import("../page/widgets/loading-bar.ts")).showLoadingBar(page, asked, asked.json);
		const late = awaited ? setTimeout(() => show().catch(() => {}), LOADING_NOTICE_DELAY) : 0;
		const json = await asked.json;
		clearTimeout(late);
		if (isProblem(json)) fetched.delete(name);
		else if (!titles.has(name)) titles.set(name, readSceneTitles(json));
		return json;
	}

	return {
		/**
		 * Fetches the story in a language, once; one that could not be had is asked for again. Shows a player for whom it is `awaited` how far
		 * it has come.
		 */
		story,
		/** The language to tell the story in: that of a save's words, where the story has it, or the one spoken now. */
		ofStory: (saved?: string): string => inStory(saved ?? wanted()),
		/** The pack's name and warnings as they are said now. */
		said: (of: Pack) => of.languages[wanted(of)] ?? of.manifest,
		/** The language that lines are to be told in now: what comes in another has not been translated. */
		told: (): string => inStory(wanted()),
		/** Languages of the story that is open which the interface does not speak. */
		more: (): string[] => {
			const { languages = {}, manifest } = pack() ?? {};
			const all = [...Object.keys(languages), manifest?.language ?? "en"];
			return all.length > 1 ? all.filter((language) => !Object.hasOwn(LANGUAGES, language)) : [];
		},
		/** The title of a kept moment's scene as it is said now, once the story has been fetched; as it was until then. */
		titleOf(of: Pack, { title }: SaveData): string {
			// By the title itself: the tableau that is kept lies a choice back, maybe in the scene before.
			const known = [...titles.values()].flatMap((all) => [...all]);
			const id = known.find(([, said]) => said === title)?.[0] ?? "";
			return curlQuotes(titles.get(nameOf(of, inStory(wanted())))?.get(id) ?? title);
		},
		/** A picture in words, "" when only its own words are known. */
		words: describePlace,
		/** Speaks what is set; true when that is something else than before, false too when it could not be fetched. */
		async follow(): Promise<boolean> {
			const { language } = settings();
			const other = language !== followed;
			followed = language;
			const next = pickLanguage(language, navigator.languages);
			if (next === currentLanguage() || !other) return other;
			const still = (): boolean => settings().language === language; // another may be chosen before this one has come
			try {
				return await loadLanguage(next, page, still);
			} catch {
				if (still()) tell(t("language.unloaded"));
				return false;
			}
		},
		/** Has a run told again in the language spoken now, from the same place. An older version of the story has only its own. */
		async retell(director: Director, casting: Playthrough): Promise<void> {
			if (casting.hash !== casting.pack.hash) return;
			for (let language = inStory(wanted()); language !== director.present().language; language = inStory(wanted())) {
				const json = await story(casting.pack, language);
				if (isProblem(json)) return tell(json);
				if (language !== inStory(wanted())) continue; // another was chosen before this one had come
				const wrong = await director.translate(() => sessionOpener(casting)(json, language), language);
				if (wrong) return tell(wrong);
			}
		},
	};
}
