// The ways from one screen to another: which of the open pack's parts is asked, in which order, and what is
// done with a story that cannot be played. Shows nothing itself and keeps nothing but the app's state.

import type { SaveData, StartPoint } from "../director/save/save-data.ts";
import type { Pack } from "../packs/shipped-packs.ts";
import type { PageFace } from "../page/page.tsx";
import { t } from "../page/strings/t.ts";
import type { Platform } from "../platform/platform.ts";
import type { StoryJson } from "../story/runtime/session.ts";
import { type AppState, type Ask, goTo, type Navigation, type OpenPack, type PlayOptions } from "./app-state.ts";
import type { Locale } from "./locale.ts";
import type { MediaLoader } from "./media-loader.ts";
import type { PlaythroughController } from "./playthrough-controller.ts";

/** What navigation moves between. */
export interface NavigationOptions {
	readonly state: AppState;
	readonly ask: Ask;
	readonly page: Pick<PageFace, "tell" | "refresh">;
	readonly platform: Pick<Platform, "wasReloaded">;
	readonly media: Pick<MediaLoader, "rest">;
	readonly locale: Pick<Locale, "story" | "beginning" | "languageFor" | "retell">;
	readonly playthroughs: PlaythroughController;
	readonly openPack: (pack: Pack, navigation: Navigation) => Promise<OpenPack>;
}

/** Makes the ways between the screens. */
export function createNavigation(options: NavigationOptions): Navigation {
	const { state } = options;
	const navigation: Navigation = {
		open: (pack) => open(options, navigation, pack),
		showTitle: () => showTitle(options),
		playFrom: (from, how) => playFrom(options, navigation, from, how),
		resume: (shown, older) => resume(options, navigation, shown, older),
		playAt: (knot) => play(options, navigation, goTo(state, "playing"), { knot }),
		retell: () => retell(options),
	};
	return navigation;
}

async function open({ state, openPack }: NavigationOptions, navigation: Navigation, pack: Pack): Promise<boolean> {
	const visit = goTo(state, "title");
	await state.open?.saves.rest(visit);
	if (visit.aborted) return false;
	const opened = await openPack(pack, navigation);
	if (visit.aborted) return false;
	state.open = opened;
	return true;
}

async function showTitle({ state, page, platform, media, locale }: NavigationOptions): Promise<void> {
	const visit = goTo(state, "title");
	await state.open?.saves.rest(visit);
	if (visit.aborted) return;
	void media.rest(visit);
	if (!state.open) return page.tell(t("problem.noStory"));
	const { pack, title, saves } = state.open;
	await title.show(visit, platform.wasReloaded());
	// So that it is there when the player is; whoever goes on from a save needs all of it.
	const part = (await saves.latest()) ? "story" : "beginning";
	void locale[part](pack, locale.languageFor()).then(() => page.refresh());
}

async function playFrom(
	options: NavigationOptions,
	navigation: Navigation,
	from?: StartPoint,
	how?: PlayOptions,
): Promise<void> {
	const { state } = options;
	if (!state.open) return;
	const { saves } = state.open;
	const visit = goTo(state, "playing");
	if (!(await saves.enter(visit))) return;
	if (!state.heldElsewhere) await saves.leaveAsSlot();
	if (!visit.aborted) await play(options, navigation, visit, from, how);
}

async function resume(
	options: NavigationOptions,
	navigation: Navigation,
	shown: SaveData | null = null,
	older?: StoryJson,
): Promise<void> {
	const { state } = options;
	if (!state.open) return;
	const { saves } = state.open;
	const visit = goTo(state, "playing");
	if (!(await saves.enter(visit))) return;
	// Read only now: another window may have played on since the title was shown.
	const latest = await saves.latest();
	const from = older && shown ? shown : (latest ?? shown ?? undefined);
	if (!visit.aborted) await play(options, navigation, visit, from, { older });
}

async function play(
	options: NavigationOptions,
	navigation: Navigation,
	visit: AbortSignal,
	from?: StartPoint,
	{ older, otherwise }: PlayOptions = {},
): Promise<void> {
	const { state, page, ask, playthroughs } = options;
	if (!state.open) return;
	const { repository, progress } = state.open.saves;
	const outcome = await playthroughs.start({ signal: visit, from, older });
	if (outcome.is === "unavailable") {
		page.tell(outcome.problem);
		return showTitle(options);
	}
	if (outcome.is !== "refused") return;
	if (otherwise) return otherwise();
	if (!from || !("ink" in from)) return page.tell(outcome.problem);
	const { askResumePoint } = await import("./ask-resume-point.ts");
	await askResumePoint(from, outcome.json, { ask, repository, progress, navigation, visit });
}

async function retell({ state, locale }: NavigationOptions): Promise<void> {
	const { signal } = state.visit;
	if (state.playing) return locale.retell(state.playing.director, state.playing.playthrough, signal);
	if (state.screen !== "title" || !state.open) return;
	const { pack, title } = state.open;
	await Promise.all([title.show(signal), locale.story(pack, locale.languageFor())]);
}
