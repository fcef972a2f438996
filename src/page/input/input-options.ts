// What a hand other than keys and pointers is given. Only a shape.
import type { Settings } from "../../base/settings.ts";
import type { DialogStack } from "../dialogs/dialog-stack.tsx";
import type { Intent } from "./key-bindings.ts";

/** What a hand may know and do. */
export interface InputOptions {
	readonly page: Document;
	readonly settings: () => Settings;
	readonly sheets: DialogStack;
	readonly inPlay: () => boolean; // neither a sheet nor the title lies over the story
	readonly runIntent: (intent: Intent) => void; // only in play
	readonly unlockAudio: () => void;
}
