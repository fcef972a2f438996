// The words about saving and what may go wrong with it, in English: part of the one table.

/** The words about saving. */
export const saves = {
	"menu.saves": "Saves",
	"quick.save": "Quick save",
	"quick.load": "Back to the quick save",
	"quick.saved": "Saved.",
	"quick.loaded": "Back at the quick save: {scene}.",
	"quick.none": "There is no quick save yet.",
	"saves.heading": "Saves",
	"saves.here": "Save here",
	"saves.kept": "Saved.",
	"saves.notKept": "There is no room here for another save. Remove one, or carry one away as a file.",
	"saves.none": "Nothing kept yet. The story keeps your place by itself; here you can keep more than one.",
	"saves.unsure":
		"This browser may clear what it keeps when it runs short of room. A save you care for is safest carried away as a file.",
	"saves.kind.quick": "Quick save",
	"saves.kind.left": "Where you left off",
	"saves.kind.older": "From before the story was changed",
	"saves.load": "Go on from {name}",
	"saves.go": "Go on from here",
	"saves.about": { one: "{when}, {n} word read", other: "{when}, {n} words read" },
	"saves.rename": "Rename",
	"saves.name": "Name of {name}",
	"saves.file": "As a file",
	"saves.code": "As a code",
	"saves.copied": "The code has been copied.",
	"saves.codeOf": "The code of {name}",
	"saves.remove": "Remove",
	"saves.removed": "{name} was removed.",
	"saves.undo": "Put it back",
	"saves.in": "Bring one in",
	"saves.fileIn": "Take in a save from a file",
	"saves.codeIn": "Take in a save from a code",
	"saves.take": "Take it in",
	"saves.paste": "Take in the code I have copied",
	"saves.nothingCopied": "No code could be read from what was copied. It can be put into the field by hand.",
	"saves.taken": "The save is here now.",
	"saves.foreign":
		"This is a save of another story, {pack}. It was laid with that story's saves, and nothing here was changed.",
	"saves.asides": "Could not be read",
	"saves.asidesAbout": "Nothing was thrown away. Each can be carried away as it was found.",

	"keep.none": "Saves can't be kept here, so the story lasts as long as this page is open.",
	"keep.full":
		"Storage is full, so the story can't be saved just now. It goes on, and is saved again as soon as there is room. Removing a save helps; so does carrying one away as a file.",
	"keep.failed": "The story couldn't be saved just now. It goes on, and the next choice tries again.",

	"keep.notGiven": "{name} couldn't be written there. Another place may take it.",

	"elsewhere.heading": "This story is open in another window",
	"elsewhere.text": "Only one window can keep your place, so that neither writes over the other.",
	"elsewhere.take": "Go on here, and let this window keep it",
	"elsewhere.read": "Read on here without keeping",
	"taken.heading": "The story goes on in another window",
	"taken.text": "Your place was saved, and the other window keeps it from now on.",
	"taken.back": "Go on here instead, from where the other window is",

	"place.heading": "The story was changed since you left it",
	"place.text":
		"Where you were in it can't be told for certain, and nothing has been lost. You can go on in the version you were reading, or in the new one.",
	"place.older": "Go on in the version I was reading",
	"place.chapter": "Begin this chapter again in the new version",
	"place.begin": "Begin the story again",
} as const;
