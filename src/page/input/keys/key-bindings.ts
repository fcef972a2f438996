// What a key means while the story is played: a pure table that the keys obey and the dialog of keys is drawn
// from, and the one listener. Does nothing itself.
import { keyName } from "./key-name.ts";

/** What the player asks for by key or button. */
export type Intent =
	| {
			readonly wants:
				| "advance"
				| "rewind"
				| "skip"
				| "auto"
				| "log"
				| "search"
				| "save"
				| "load"
				| "menu"
				| "keys"
				| "again"
				| "now"
				| "next"
				| "previous";
	  }
	| { readonly wants: "choose"; readonly nth: number }; // nth counts from 0

/** Where the focus is when a key is pressed. */
export type FocusKind = "text" | "typing" | "control" | "choice";

/** Keys that ask for the same thing. */
interface KeyBinding {
	readonly wants: Intent["wants"];
	readonly keys: readonly string[]; // as `keyName` calls them
	readonly at: readonly FocusKind[];
}

const ANYWHERE: readonly FocusKind[] = ["text", "control", "choice"];

/** The table. It has no row for `typing`, so text fields get every key. */
export const KEY_BINDINGS: readonly KeyBinding[] = [
	{ wants: "advance", keys: ["Enter", " "], at: ["text"] },
	{ wants: "advance", keys: ["ArrowRight"], at: ANYWHERE },
	{ wants: "advance", keys: ["ArrowDown"], at: ["text", "control"] },
	{ wants: "rewind", keys: ["Backspace", "ArrowLeft"], at: ANYWHERE },
	{ wants: "choose", keys: ["1", "2", "3", "4", "5", "6", "7", "8", "9"], at: ANYWHERE },
	{ wants: "next", keys: ["ArrowDown"], at: ["choice"] },
	{ wants: "previous", keys: ["ArrowUp"], at: ["choice"] },
	{ wants: "skip", keys: ["s"], at: ANYWHERE },
	{ wants: "auto", keys: ["a"], at: ANYWHERE },
	{ wants: "log", keys: ["l"], at: ANYWHERE },
	{ wants: "search", keys: ["/"], at: ANYWHERE },
	{ wants: "save", keys: ["q"], at: ANYWHERE },
	{ wants: "load", keys: ["b"], at: ANYWHERE },
	{ wants: "menu", keys: ["Escape"], at: ANYWHERE },
	{ wants: "again", keys: ["r"], at: ANYWHERE },
	{ wants: "now", keys: ["w"], at: ANYWHERE },
	{ wants: "keys", keys: ["?"], at: ANYWHERE },
];

/**
 * Reads a key by its `keyName`; null leaves it to the browser. Without `single`, keys that type a character
 * ask for nothing.
 */
export function intentForKey(name: string, focus: FocusKind, single = true): Intent | null {
	if (!single && isCharacterKey(name)) return null;
	const row = KEY_BINDINGS.find(({ keys, at }) => keys.includes(name) && at.includes(focus));
	if (!row) return null;
	return row.wants === "choose" ? { wants: "choose", nth: Number(name) - 1 } : { wants: row.wants };
}

/** Whether a key types one character: dictation or a slip of the hand may press it by chance. */
export const isCharacterKey = (key: string): boolean => key.length === 1 && key !== " ";

function focusKind(element: Element | null): FocusKind {
	if (!element) return "text";
	if (element.closest("input:not([type=checkbox], [type=radio]), textarea, select, [contenteditable]")) return "typing";
	if (element.closest("[data-choice]")) return "choice";
	return element.closest("button, a[href], summary, input, label, [data-own-keys]") ? "control" : "text";
}

interface IntentOptions {
	readonly runIntent: (intent: Intent) => void;
	readonly inPlay: () => boolean;
	readonly single: () => boolean; // whether keys that type a character count
}

/**
 * Listens for keys while in play; returns its undo. Leaves keys with Ctrl, Alt or Meta alone. A key held down
 * repeats only the steps among choices.
 */
export function onIntent(page: Document, { runIntent, inPlay, single }: IntentOptions): () => void {
	const onKey = (event: KeyboardEvent): void => {
		if (event.defaultPrevented || event.ctrlKey || event.altKey || event.metaKey || !inPlay()) return;
		const intent = intentForKey(keyName(event), focusKind(page.activeElement), single());
		if (!intent) return;
		event.preventDefault();
		if (!event.repeat || intent.wants === "next" || intent.wants === "previous") runIntent(intent);
	};
	page.addEventListener("keydown", onKey);
	return () => page.removeEventListener("keydown", onKey);
}
