// Every word of the interface in English: the one table that each language follows. It knows nothing but
// words. `{name}` is filled in; in a pair { one, other }, `n` chooses. en-late.ts adds what comes later.

import type { keyWords } from "./en-keys.ts";
import type { saveList } from "./en-save-list.ts";
import { saves } from "./en-saves.ts";
import type { settings } from "./en-settings.ts";
import type { spoken } from "./en-spoken.ts";

const early = {
	"game.name": "The Voice You Keep",
	"game.notice":
		"An unofficial, non-commercial retelling, made by readers. No line, image or sound of the film is used, and nobody who made it is involved.",

	"title.continue": "Continue",
	"title.new": "Begin",
	"title.newAgain": "Begin again",
	"title.chapters": "Chapters",
	"title.settings": "Settings",
	"title.credits": "Credits",
	"title.menu": "Title",
	"title.endings": { one: "Endings: {n} of {all} found", other: "Endings: {n} of {all} found" },

	"note.heading": "Before you begin",
	"note.contains": "This story contains:",
	"note.about": "About two hours. You can leave at any moment and continue from the same line.",
	"note.comforts": "Text, sound and motion can be changed at any time under Settings.",
	"note.begin": "Begin",
	"note.none": "Its makers give no content warnings.",

	"story.region": "Story",
	"story.log": "The story so far",
	"story.choices": "Choices",
	"story.offered": { one: "{n} choice", other: "{n} choices" },
	"story.on": "Continue",
	"story.auto": "Auto-advance",
	"story.autoOn": "Auto-advance is on, up to the next choice.",
	"story.autoOff": "Auto-advance is off.",
	"story.skip": "Skip to unread text",
	"story.menu": "Menu",
	"story.picture": "Picture: {words}",
	"story.back": "Back to the story",

	"choice.unavailable": "not available",
	"choice.known": "chosen before",
	"choice.hold": { one: "Press and hold for {n} second", other: "Press and hold for {n} seconds" },
	"choice.holding": "Holding",
	"choice.slips": "Slips of paper: one goes into the letter",
	"choice.look": "Look: {label}",

	"desk.letter": "The letter on the desk: {title}",
	"desk.empty": "The paper is empty.",

	"menu.heading": "Menu",
	"menu.resume": "Continue",
	"menu.log": "History",
	"menu.settings": "Settings",
	"menu.book": "The letters so far",
	"menu.full": "Full screen",
	"menu.window": "Exit full screen",
	"menu.title": "Back to the title",
	"menu.saved": "Saved at {time}. You can leave whenever you like.",
	"menu.saved.none": "Nothing can be saved here, so the story is not being saved.",
	"menu.saved.full": "Storage is full, so the story is not being saved. You can still export a save as a file.",
	"menu.saved.away": "Another window saves this story, so what you read here is not being saved.",
	"menu.waiting": "The story saves itself at every choice.",

	"log.search": "Search the history",
	"log.found": { one: "{n} line found", other: "{n} lines found" },
	"log.none": "There is no history yet.",
	"log.earlier": { one: "{n} earlier line", other: "{n} earlier lines" },
	"log.chosen": "You chose",
	"log.back": "Go back to here",
	"log.choose": "Choose again here",
	"log.show": "Show in the story",
	"log.loses": { one: "The line after it will be removed.", other: "The {n} lines after it will be removed." },
	"log.keeps": {
		one: "The line after it will be removed. Your current place will be kept under Saves.",
		other: "The {n} lines after it will be removed. Your current place will be kept under Saves.",
	},

	"keys.heading": "Keys",

	close: "Close",
	cancel: "Back",

	"settings.heading": "Settings",

	"credits.heading": "Credits",
	"credits.body":
		"Written, drawn, composed and built by the contributors of The Voice You Keep. Code under the MIT licence; words, pictures and sound under CC BY-SA 4.0.",
	"credits.fonts":
		"Set in Literata, Nunito Sans, Atkinson Hyperlegible and OpenDyslexic, each under the SIL Open Font Licence 1.1.",
	"credits.tools": "Made with ink by inkle (through inkjs), Phaser, Preact and howler.",
	"credits.after": "After the arc of a film many of us love, by way of an essay about it.",
	"credits.licences": "Licences",
	"licences.failed": "They can't be loaded just now. They are also in {file}, next to the game.",

	"ending.heading": "The end",
	"ending.book": "Read the book",
	"ending.picture": "Save the picture",
	"ending.share": "Share",
	"ending.title": "Back to the title",

	"share.text": "I have come to one of the six endings of {game}.",
	"share.other": "I have come to the end of a story in {game}.",
	"share.roof": "It left me out of doors.",
	"share.letter": "It left me with a pen in my hand.",
	"share.own-name": "It left me with a word I knew.",
	"share.quiet-house": "It left me in a quiet house.",
	"share.queue": "It left me waiting in a line.",
	"share.ascension": "It left me looking up.",
	"share.copied": "Copied. You can paste it anywhere.",
	"share.byHand": "Copy this to share it:",

	"book.heading": "The letters",
	"book.by": "Letters written by hand, for other people and once for himself",
	"book.none": "No letter has been written yet.",
	"book.keep": "Save the book",
	"book.print": "Print",
	"book.file": "the-voice-you-keep-letters.html",
	"poster.file": "the-voice-you-keep.png",
	"poster.kept": "The picture has been saved.",
	"poster.failed": "The picture could not be made here.",

	...saves,
	"switch.step": "Press: next. Hold: select.",
	"switch.scan": "Press: select.",
	"pad.take": "Select",
	"pad.rewind": "Back one line",

	"library.heading": "Library",
	"library.add": "Add a story",
	"library.how": "An .ink file, a folder or a zip. It can also be dropped anywhere on the page, and stays here.",
	"library.file": "Choose a file",
	"library.folder": "Choose a folder",
	"library.place": "Open the packs folder",
	"library.busy": "Loading and checking …",
	"library.unloaded": "The library could not be loaded. Check the connection and try again.",
	"library.taken": "{name} was added to the library.",
	"library.replace": "Replace it",
	"library.both": "Keep both",
	"library.refused": "{name} could not be added:",
	"library.removed": "{name} was removed.",
	"library.open": "Open",
	"library.openName": "Open {name}",
	"library.removeName": "Remove {name}",
	"library.on": "Switched on",
	"library.shipped": "Part of the game",
	"library.words": "{n} words",
	"library.contains": "Contains: {what}",
	"library.changes": "What it changes:",
	"library.replaces": "{file} replaces the one in {over}",
	"library.adds": "{file} is new",
	"library.more": "and {n} more",
	"library.tells": "Translates {name}: {n} of {all} passages.",
	"library.closed": "Another story",
	"library.later": "It is unlocked while you play {name}.",
	"library.opened": "A new story has been unlocked in the library: {name}.",
	"library.unkept": "Nothing can be saved here: what you add is gone when the page is closed.",
	"library.safe": "Added packs are switched off this time. Nothing was removed; they will be back at the next start.",
	"safe.heading": "The game did not start properly the last two times",
	"safe.text":
		"What was added may be the cause: {names}. You can start without it this once. Nothing is removed, and it will be back at the next start.",
	"safe.take": "Start without added packs",
	"safe.go": "Start as usual",
	"safe.asked": "Added packs are switched off this time. They are in the library.",

	"caption.region": "Captions",
	"notice.dismiss": "Dismiss",
	"link.heading": "Open a page outside the game?",
	"link.text": "It opens in a new window:",
	"link.open": "Open it",
	"link.ask": "A link: {href}",

	"loading.story": "Loading the story",

	"language.ends":
		"From here on, the story is not translated yet and continues in English. Your place is safe, and the menus stay in your language.",
	"language.unloaded": "That language could not be loaded. Check the connection and try again.",

	"problem.told": "{where}: {what} {hint}",
	"problem.noStory": "There is no such story here.",
	"problem.noPictures": "Moving pictures can't be shown here, so the pictures are still. Nothing else is missing.",
	"problem.noSound": "Sound can't be played here. The story is complete without it.",
} as const satisfies Record<string, Entry>;

/** One entry: a text, or one for each plural form of the language. */
export type Entry = string | ({ readonly other: string } & Partial<Readonly<Record<Intl.LDMLPluralRule, string>>>);

/** The key of an entry. */
export type Key =
	| keyof typeof early
	| keyof typeof keyWords
	| keyof typeof settings
	| keyof typeof saveList
	| keyof typeof spoken;

/** A whole table, as every language must give it. */
export type Strings = Readonly<Record<Key, Entry>>;

/** The interface in English; whole once en-late.ts has been imported. */
export const en = early as typeof early & Strings;
