// What the app does now: the screen that stands, the pack that is open, and the signal that ends what the
// player went on from. The faces that share this state are named here, so that none of them needs to import
// another.
import type { Director } from "../director/director.ts";
import type { Moment } from "../director/moment.ts";
import type { SaveData, StartPoint } from "../director/save/save-data.ts";
import type { Pack } from "../packs/shipped-packs.ts";
import type { PageFace, SavesState } from "../page/page.tsx";
import type { Progress } from "../saves/progress.ts";
import type { SaveRepository } from "../saves/save-repository.ts";
import type { StoryJson } from "../story/runtime/session.ts";
import type { PackMedia } from "./media-loader.ts";
import type { Playthrough } from "./playthrough.ts";

/** `playing` begins when the player asks for a story, before it has loaded. */
type Screen = "title" | "playing" | "asking";

/** The app's one state. */
export interface AppState {
	screen: Screen;
	visit: AbortController; // one a playthrough or stay at the title; aborted when the player goes elsewhere
	open: OpenPack | null;
	/** Null while the story loads. */
	playing: { readonly director: Director; readonly playthrough: Playthrough } | null;
	heldElsewhere: boolean; // another window writes this story's saves, so this one does not
}

/** A pack that is open. */
export interface OpenPack {
	readonly pack: Pack;
	readonly page: PageFace; // finds the story's pictures among the pack's own files
	readonly media: PackMedia;
	readonly saves: SaveController;
	readonly title: TitleController;
}

/** The saves of the pack that is open. */
export interface SaveController {
	readonly repository: SaveRepository;
	readonly progress: Progress;
	/**
	 * Gets the right to write, or asks the player. False: the player went elsewhere, or the question waits for
	 * good.
	 */
	enter(visit: AbortSignal): Promise<boolean>;
	/** Reads where this pack goes on; null when there is no save, or none that can be read. */
	latest(): Promise<SaveData | null>;
	/** Makes a slot of the place where this pack goes on, unless a slot has it already. */
	leaveAsSlot(): Promise<void>;
	/**
	 * Says from which save a playthrough begins (null: from none), and the hash of the story it is played in.
	 */
	begin(from: SaveData | null, hash: string): void;
	/**
	 * Saves a moment; the director calls this before the moment is shown. `settled`: the player is to choose.
	 */
	queueSave(serialize: () => SaveData, moment: Moment, settled: boolean): void;
	/** Saves the present moment as a slot; false when it could not be written. */
	saveHere(): Promise<boolean>;
	/** Saves the present moment as the quick save, or plays from it. */
	quick(what: "save" | "load"): Promise<void>;
	/**
	 * Writes what waits and gives up the right to write. May reload the page when a newer version of the game
	 * waits.
	 */
	rest(visit: AbortSignal): Promise<void>;
}

/** The title screen of the pack that is open. */
export interface TitleController {
	/** Shows it, or plays on at once when the page reloaded in the middle of a story. */
	show(visit: AbortSignal, reloaded?: boolean): Promise<void>;
	/** Lists the saves, as the page shows them. */
	saves(): Promise<SavesState>;
}

/** How a playthrough begins, beside where. */
export interface PlayOptions {
	readonly older?: StoryJson | undefined; // an older version of the story, to play in
	/** What to do when the place cannot be found, instead of asking. */
	readonly otherwise?: (() => void) | undefined;
}

/** The ways from one screen to another. Each ends what the player did before. */
export interface Navigation {
	/** Opens a pack without showing it; false when the player went elsewhere meanwhile. */
	open(pack: Pack): Promise<boolean>;
	showTitle(): Promise<void>;
	/** Plays from a save, a knot or the first line. The place that was left becomes a slot. */
	playFrom(from?: StartPoint, options?: PlayOptions): Promise<void>;
	/**
	 * Plays on where this pack goes on. `shown` is what the player was shown, for when nothing newer can be
	 * read.
	 */
	resume(shown?: SaveData | null, older?: StoryJson): Promise<void>;
	/** Plays from a knot without the right to write being asked for: development and tests only. */
	playAt(knot: string): Promise<void>;
	/** Says all that stands again, in the language that is set now. */
	retell(): Promise<void>;
}

/** Asks over what stands. An answer goes on in the same visit, and does nothing once the visit has ended. */
export type Ask = PageFace["ask"];

/** Makes the state the app begins with: at the title, with no pack. */
export const createAppState = (): AppState => ({
	screen: "title",
	visit: new AbortController(),
	open: null,
	playing: null,
	heldElsewhere: false,
});

/** Ends the visit that is on and begins another; gives the new one's signal. */
export function goTo(state: AppState, screen: "title" | "playing"): AbortSignal {
	state.visit.abort();
	state.visit = new AbortController();
	state.screen = screen;
	state.playing = null;
	return state.visit.signal;
}

/** Makes the way to ask the player something over what stands. */
export const createAsk =
	(state: AppState, page: Pick<PageFace, "ask">): Ask =>
	(about, answers) => {
		const { signal } = state.visit;
		state.screen = "asking";
		const answered = (go: () => void) => () => {
			if (signal.aborted) return;
			state.screen = "playing";
			go();
		};
		page.ask(
			about,
			answers.map(({ title, go }) => ({ title, go: answered(go) })),
		);
	};
