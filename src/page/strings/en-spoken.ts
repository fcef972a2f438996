// The words that are only heard, in English. en-late.ts adds them to the table.

/** The words of the spoken page. */
export const spoken = {
	"spoken.paged": "The text moved up. Press again to continue.",
	"spoken.nothing": "Nothing has been said yet.",
	"spoken.goOn": "Press Enter to continue.",
} as const;
