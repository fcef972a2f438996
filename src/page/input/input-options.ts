// What every input device besides keyboard and pointer is given. Only a shape.
import type { Settings } from "../../base/settings.ts";
import type { DialogStack } from "../dialogs/dialog-stack.tsx";
import type { Intent } from "./keys/key-bindings.ts";

/** What an input device may know and do. */
export interface InputOptions {
	readonly page: Document;
	readonly settings: () => Settings;
	readonly dialogStack: DialogStack;
	readonly inPlay: () => boolean; // neither a dialog nor the title covers the story
	readonly runIntent: (intent: Intent) => void; // only in play
	readonly unlockAudio: () => void;
}
