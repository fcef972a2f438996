// What the page is given by the app. Only a shape.
import type { Settings } from "../base/settings.ts";
import type { PlayerInput } from "../director/crew.ts";
import type { Tableau } from "../director/tableau.ts";
import type { Platform } from "../platform/platform.ts";
import type { LibraryState } from "./dialogs/library-view.tsx";
import type { SavesState } from "./dialogs/saves-view.tsx";
import type { FileSet } from "./input/read-files.ts";

/** What the page is given. */
export interface PageOptions {
	readonly root: HTMLElement;
	readonly settings: () => Settings;
	readonly onSettings: (settings: Settings) => void;
	readonly send: (input: PlayerInput) => void;
	readonly unlockAudio: () => void; // called at every gesture; must be cheap
	readonly tryVoice?: (words: string) => void; // speaks them in the voice of the settings
	readonly leave?: () => void; // the player goes back to the title
	readonly describePicture?: (tableau: Tableau) => string; // in words
	readonly storyLanguages?: StoryLanguages;
	readonly platform: Pick<Platform, "exportFile" | "fullscreen">;
	readonly firstTime?: (what: string) => boolean; // true only at the first call ever for this key
	readonly library?: (dropped?: FileSet) => Promise<LibraryState>; // adds dropped files first
	readonly saves?: () => Promise<SavesState | null>;
	readonly quick?: (what: "save" | "load") => void;
}

/** The languages of the open story, as BCP 47 tags. */
interface StoryLanguages {
	current(): string; // what it is shown in now
	storyOnly(): readonly string[]; // those that the interface does not have
}
