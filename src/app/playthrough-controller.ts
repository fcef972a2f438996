// The run that is on: one at a time. Whoever plays on or leaves sends the one before off duty, and what was on its way to it comes to nothing.
// Part of main's wiring; knows the title only as where to go when a story cannot be had.

import { isProblem } from "../base/problem.ts";
import type { Director } from "../director/director.ts";
import type { StartPoint } from "../director/save/save-data.ts";
import type { PageFace } from "../page/page.tsx";
import type { Platform } from "../platform/platform.ts";
import type { StoryJson } from "../story/runtime/session.ts";
import type { createLocale } from "./locale.ts";
import type { createMediaLoader } from "./media-loader.ts";
import type { OpenPack } from "./open-pack.ts";
import { createPlaythrough, createPlaythroughDirector, type Playthrough, sessionOpener } from "./playthrough.ts";

/** What a run is given. */
interface PlaythroughControllerOptions {
	readonly page: PageFace;
	readonly platform: Platform;
	readonly hands: ReturnType<typeof createMediaLoader>;
	readonly tongue: ReturnType<typeof createLocale>;
	readonly opened: () => OpenPack | null;
	readonly title: () => Promise<void>;
	readonly seed: string | null;
}

/** Development and tests: the game may be opened anywhere by the address, and is handed to the workshop. */
export const devHooksEnabled = import.meta.env.DEV || import.meta.env.MODE === "e2e";

/** Makes the place for a run. */
export function createPlaythroughController({
	page,
	platform,
	hands,
	tongue,
	opened,
	title,
	seed,
}: PlaythroughControllerOptions) {
	let director: Director | null = null;
	let casting: Playthrough | null = null;
	let newest = 0; // what was asked for last, a run or to leave it

	function leave(): () => boolean {
		const mine = ++newest;
		casting?.stop();
		director = casting = null;
		return () => mine === newest;
	}

	async function play(from?: StartPoint, older?: StoryJson, otherwise?: () => void): Promise<void> {
		const open = opened();
		if (!open) return;
		const wanted = leave();
		const { pack, keeping, front } = open;
		const kept = from && "ink" in from ? from : null;
		const language = tongue.ofStory(kept ? (kept.language ?? pack.manifest.language) : undefined); // a save opens in its own words
		const json = older ?? (await tongue.story(pack, language, true));
		if (!wanted()) return;
		if (isProblem(json)) {
			page.tell(json);
			return title();
		}
		const hash = older && kept ? kept.hash : pack.hash;
		const company = { hands, page: open.page, keeping };
		const made = await createPlaythrough({ pack, json, hash, language }, from, company, seed);
		if (!wanted()) return;
		const now = createPlaythroughDirector(made);
		[casting, director] = [made, now];
		keeping.begin(kept, hash);
		const wrong = await now.begin(from);
		if (!wanted()) return;
		if (wrong) {
			leave();
			return otherwise ? otherwise() : kept ? front.unsure(kept, json) : page.tell(wrong);
		}
		await tongue.retell(now, made);
		void hands.call().then(platform.enableOffline);
		void keeping.shelf.saveStory(hash, json);
		if (!wanted()) return;
		const game = { director: now, open: sessionOpener(made), casting: made, page };
		if (devHooksEnabled) (await import("../dev/dev-hooks.ts")).installDevHooks(game);
	}

	return {
		/** The director on duty, null when there is none. */
		director: () => director,
		/** Ends what is on and what is on its way; gives whether nothing else was asked for since. */
		leave,
		/** Plays from a moment or a knot, or from the first line; in an older version of the story when one is given. */
		play,
		/** Has the run told again in the language spoken now; false when there is none. */
		async retell(): Promise<boolean> {
			if (!director || !casting) return false;
			await tongue.retell(director, casting);
			return true;
		},
	};
}
