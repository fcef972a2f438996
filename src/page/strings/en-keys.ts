// The words of the list of keys, and those that are only heard, in English. en-late.ts adds them to the
// table.

/** The words of the list of keys. */
export const keyWords = {
	"keys.off": "Keys that type one character are switched off under Settings.",
	"keys.advance": "Continue",
	"keys.rewind": "Go back one step",
	"keys.choose": "Choose by number",
	"keys.next": "Next choice",
	"keys.previous": "Previous choice",
	"keys.skip": "Skip to unread text, or to the next choice",
	"keys.auto": "Auto-advance on or off",
	"keys.log": "History",
	"keys.search": "Search the history",
	"keys.menu": "Open the menu, or close what is open",
	"keys.again": "Say the last lines again, for screen readers",
	"keys.now": "Say all that is there now, for screen readers",
	"keys.keys": "This list of keys",
	"keys.line": "One line up or down",
	"keys.page": "Ten lines up or down",
	"keys.ends": "First or last line",
	"keys.pick": "Actions for this line",
	"keys.close": "Back to the story",
	"key.space": "Space",
	"key.enter": "Enter",
	"key.escape": "Esc",
	"key.backspace": "Backspace",
	"key.home": "Home",
	"key.end": "End",
	"key.pageUp": "Page up",
	"key.pageDown": "Page down",
	"key.up": "Arrow up",
	"key.down": "Arrow down",
	"key.left": "Arrow left",
	"key.right": "Arrow right",
} as const;

/** The words of the spoken page. */
export const spoken = {
	"spoken.paged": "The text moved up. Press again to continue.",
	"spoken.nothing": "Nothing has been said yet.",
	"spoken.goOn": "Press Enter to continue.",
} as const;
