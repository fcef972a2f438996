// The words of the list of saves, in English. en-late.ts adds them to the table.

/** The words of the list of saves. */
export const saveList = {
	"saves.here": "Save here",
	"saves.kept": "Saved.",
	"saves.notKept": "There is no room for another save. Remove one, or export one as a file.",
	"saves.none": "No saves yet. The story saves your place by itself; here you can keep more than one.",
	"saves.unsure": "This browser may delete saves when it runs short of space. Export the ones you care about as files.",
	"saves.kind.quick": "Quick save",
	"saves.kind.left": "Where you left off",
	"saves.kind.older": "From before the story was changed",
	"saves.load": "Load {name}",
	"saves.go": "Load",
	"saves.about": { one: "{when}, {n} word read", other: "{when}, {n} words read" },
	"saves.rename": "Rename",
	"saves.name": "Name of {name}",
	"saves.file": "Export as a file",
	"saves.code": "Copy as a code",
	"saves.copied": "The code has been copied.",
	"saves.codeOf": "The code of {name}",
	"saves.remove": "Remove",
	"saves.removed": "{name} was removed.",
	"saves.undo": "Undo",
	"saves.in": "Import a save",
	"saves.fileIn": "From a file",
	"saves.codeIn": "From a code",
	"saves.take": "Import this code",
	"saves.paste": "Import the code I have copied",
	"saves.nothingCopied": "What was copied holds no code that can be read. You can paste it into the field yourself.",
	"saves.taken": "The save was imported.",
	"saves.foreign":
		"This save belongs to another story, {pack}. It was added to that story's saves, and nothing here was changed.",
	"saves.asides": "Could not be read",
	"saves.asidesAbout": "Nothing was deleted. You can export each one as it was found.",

	"stuck.heading": "The saves don't answer",
	"stuck.text":
		"Another page of the game may hold them, one that was left a moment ago or stands in another window. The game goes on by itself when they answer. You can also reload the page, or read without saves; nothing of them is changed.",
	"stuck.reload": "Reload the page",
	"stuck.without": "Read without saves",
} as const;
