// The words about saving and what may go wrong with it, in English: part of the one table.

/** The words about saving. */
export const saves = {
	"menu.saves": "Saves",
	"quick.save": "Quick save",
	"quick.load": "Load quick save",
	"quick.saved": "Saved.",
	"quick.loaded": "Quick save loaded: {scene}.",
	"quick.none": "There is no quick save yet.",
	"saves.heading": "Saves",

	"keep.none": "Saves can't be kept here, so your place lasts only while this page is open.",
	"keep.full":
		"Storage is full, so the story can't be saved just now. It will be saved again as soon as there is room. You can remove a save, or export one as a file first.",
	"keep.failed": "The story couldn't be saved just now. You can read on; the next choice tries again.",

	"keep.notGiven": "{name} couldn't be written there. Try another place.",

	"elsewhere.heading": "This story is open in another window",
	"elsewhere.text": "Only one window can save your place, so that they don't overwrite each other.",
	"elsewhere.take": "Continue here, and save in this window",
	"elsewhere.read": "Read here without saving",
	"taken.heading": "The story continues in another window",
	"taken.text": "Your place was saved. The other window saves it from now on.",
	"taken.back": "Continue here instead, from where the other window is",

	"place.heading": "The story was changed since you left it",
	"place.text":
		"Your place in it can't be found for certain, but nothing has been lost. You can continue in the version you were reading, or in the new one.",
	"place.older": "Continue in the version I was reading",
	"place.chapter": "Start this chapter again in the new version",
	"place.begin": "Start the story again",
} as const;
