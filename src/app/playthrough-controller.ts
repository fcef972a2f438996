// Starts playthroughs: fetches the story, makes the director, shows the first line, then sends for stage and
// sound. Stops at every step once its signal is aborted. Knows no other screen: what could not be started is
// its caller's to say.

import { isProblem, type Problem } from "../base/problem.ts";
import type { StartPoint } from "../director/save/save-data.ts";
import type { Platform } from "../platform/platform.ts";
import type { StoryJson } from "../story/runtime/session.ts";
import type { AppState } from "./app-state.ts";
import type { Locale } from "./locale.ts";
import type { MediaLoader } from "./media-loader.ts";
import { createPlaythrough, createPlaythroughDirector, sessionOpener } from "./playthrough.ts";

/** What playthroughs are started with. */
export interface PlaythroughControllerOptions {
	readonly state: AppState;
	readonly platform: Pick<Platform, "enableOffline">;
	readonly media: Pick<MediaLoader, "crew" | "wait" | "load">;
	readonly locale: Pick<Locale, "story" | "beginning" | "languageFor" | "retell">;
	readonly seed: string | null; // for every playthrough that begins; null for chance
}

/** How starting went. */
export type StartOutcome =
	| { readonly is: "playing" }
	| { readonly is: "left" } // the player went elsewhere meanwhile
	| { readonly is: "unavailable"; readonly problem: Problem } // the story could not be fetched
	| { readonly is: "refused"; readonly problem: Problem; readonly json: StoryJson }; // no such place

/** What a playthrough is started from. */
interface StartOptions {
	readonly signal: AbortSignal; // ends it
	readonly from?: StartPoint | undefined;
	readonly older?: StoryJson | undefined; // an older version of the story, the one that `from` was saved in
}

/** Starts playthroughs in the pack that is open. */
export interface PlaythroughController {
	/** Resolves when the first line has been shown. Throws when no pack is open. */
	start(options: StartOptions): Promise<StartOutcome>;
}

/** Development and tests: the game may be opened anywhere by the address, and the dev hooks see it. */
export const devHooksEnabled = import.meta.env.DEV || import.meta.env.MODE === "e2e";

const LEFT: StartOutcome = { is: "left" };

/** Makes the controller of playthroughs. */
export const createPlaythroughController = (options: PlaythroughControllerOptions): PlaythroughController => ({
	start: (start) => startPlaythrough(options, start),
});

async function startPlaythrough(
	{ state, platform, media, locale, seed }: PlaythroughControllerOptions,
	{ signal, from, older }: StartOptions,
): Promise<StartOutcome> {
	if (!state.open) throw new Error("no pack is open");
	const { pack, saves, page } = state.open;
	const save = from && "ink" in from ? from : null;
	// A save opens in its own words.
	const language = locale.languageFor(save ? (save.language ?? pack.manifest.language) : undefined);
	// Only the first line is sure to be in the story's beginning.
	const json = older ?? (await locale[from ? "story" : "beginning"](pack, language, true));
	if (signal.aborted) return LEFT;
	if (isProblem(json)) return { is: "unavailable", problem: json };
	const hash = older && save ? save.hash : pack.hash;
	const whole = async () => older ?? locale.story(pack, language, true);
	const playthrough = await createPlaythrough({ pack, json, whole, hash, language }, from, {
		signal,
		media,
		page,
		saves,
		seed,
	});
	if (signal.aborted) return LEFT;
	const director = createPlaythroughDirector(playthrough);
	state.playing = { director, playthrough }; // before it begins: the player may hurry the first line
	saves.begin(save, hash);
	const begun = await director.begin(from);
	if (signal.aborted) return LEFT;
	if (isProblem(begun)) {
		state.playing = null;
		return { is: "refused", problem: begun, json };
	}
	await locale.retell(director, playthrough, signal);
	// The rest of the words first: who reads fast needs it before picture and sound.
	const coming = older ? Promise.resolve(older) : locale.story(pack, language);
	void coming.then(async (story) => {
		if (!isProblem(story)) await saves.repository.saveStory(hash, story);
	});
	void media.load().then(platform.enableOffline);
	if (signal.aborted) return LEFT;
	const game = { director, open: sessionOpener(playthrough), playthrough, page, whole: coming };
	if (devHooksEnabled) (await import("../dev/dev-hooks.ts")).installDevHooks(game);
	return { is: "playing" };
}
