// What a hand other than keys and pointers is given. Only a shape.
import type { Settings } from "../../base/settings.ts";
import type { Sheets } from "../dialogs/sheets.tsx";
import type { Intent } from "./keys.ts";

/** What a hand may know and do. */
export interface Reach {
	readonly page: Document;
	readonly settings: () => Settings;
	readonly sheets: Sheets;
	readonly inPlay: () => boolean; // neither a sheet nor the title lies over the story
	readonly obey: (intent: Intent) => void; // only in play
	readonly wake: () => void;
}
