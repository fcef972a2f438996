// Every word of the interface in English: the one table that each language follows. It knows nothing but
// words. `{name}` is filled in; in a pair { one, other }, `n` chooses.

import { saves } from "./en-saves.ts";
import { settings } from "./en-settings.ts";

/** The interface in English. */
export const en = {
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
	"note.contains": "This story has in it:",
	"note.about": "About two hours. It can be left at any moment and goes on from the same line.",
	"note.comforts": "Text, sound and motion can be changed at any time under Settings.",
	"note.begin": "Begin",
	"note.none": "Nothing that its makers thought needed saying.",

	"story.region": "Story",
	"story.log": "What has been told",
	"story.choices": "Choices",
	"story.offered": { one: "{n} choice", other: "{n} choices" },
	"story.on": "Go on",
	"story.auto": "Go on by itself",
	"story.autoOn": "The story goes on by itself, as far as the next choice.",
	"story.autoOff": "The story waits for you again.",
	"story.skip": "On to what you haven't read",
	"story.menu": "Menu",
	"story.picture": "Picture: {words}",
	"story.back": "Back to the story",

	"choice.unavailable": "not available",
	"choice.known": "taken before",
	"choice.hold": { one: "Press and hold for {n} second", other: "Press and hold for {n} seconds" },
	"choice.holding": "Holding",
	"choice.slips": "Slips of paper: one goes into the letter",
	"choice.look": "Look: {label}",

	"desk.letter": "The letter on the desk: {title}",
	"desk.empty": "The paper is empty.",

	"menu.heading": "Menu",
	"menu.resume": "Go on",
	"menu.log": "Read back",
	"menu.settings": "Settings",
	"menu.book": "The letters so far",
	"menu.full": "Full screen",
	"menu.window": "Out of full screen",
	"menu.title": "Leave for the title",
	"menu.saved": "Saved at {time}. You can leave whenever you like.",
	"menu.saved.none": "Nothing is kept here, so the story is not being saved.",
	"menu.saved.full": "Storage is full, so the story is not being saved. A save carried away as a file needs no room.",
	"menu.saved.away": "Another window keeps this story, so what is read here is not being saved.",
	"menu.waiting": "The story saves itself at every choice.",

	"log.search": "Find in what was told",
	"log.found": { one: "{n} line found", other: "{n} lines found" },
	"log.none": "Nothing has been told yet.",
	"log.earlier": { one: "{n} line before these", other: "{n} lines before these" },
	"log.chosen": "You chose",
	"log.back": "Go back to here",
	"log.choose": "Choose again here",
	"log.show": "Show it in the story",
	"log.loses": { one: "The line after it is left behind.", other: "The {n} lines after it are left behind." },
	"log.keeps": {
		one: "The line after it is left behind. Where you are now is kept under Saves.",
		other: "The {n} lines after it are left behind. Where you are now is kept under Saves.",
	},

	"keys.heading": "Keys",
	"keys.off": "Keys that type one character are switched off under Settings.",
	"keys.advance": "Go on",
	"keys.rewind": "Back to the place before",
	"keys.choose": "Take the choice of that number",
	"keys.next": "The next choice",
	"keys.previous": "The choice before",
	"keys.skip": "On to what you haven't read, or the next choice",
	"keys.auto": "Go on by itself, or stop",
	"keys.log": "Read back",
	"keys.search": "Find in what was told",
	"keys.menu": "Menu; and away with whatever lies on top",
	"keys.keys": "These keys",
	"keys.line": "A line up or down",
	"keys.page": "Ten lines up or down",
	"keys.ends": "The first line, or the last",
	"keys.pick": "Ways to go from this line",
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

	close: "Close",
	cancel: "Back",

	...settings,

	"credits.heading": "Credits",
	"credits.body":
		"Written, drawn, composed and built by the contributors of The Voice You Keep. Code under the MIT licence; words, pictures and sound under CC BY-SA 4.0.",
	"credits.fonts":
		"Set in Literata, Nunito Sans, Atkinson Hyperlegible and OpenDyslexic, each under the SIL Open Font Licence 1.1.",
	"credits.tools": "Told with ink by inkle, by way of inkjs; shown with Phaser and Preact; heard through howler.",
	"credits.after": "After the arc of a film many of us love, by way of an essay about it.",
	"credits.licences": "Licences",
	"licences.failed": "They can't be fetched just now. {file}, beside the game, holds them too.",

	"ending.heading": "The end",
	"ending.book": "Read the book",
	"ending.picture": "Keep the picture",
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
	"share.copied": "Copied, to be sent on.",
	"share.byHand": "This can be copied and sent on:",

	"book.heading": "The letters",
	"book.by": "Letters written by hand, for other people and once for himself",
	"book.none": "No letter has been written yet.",
	"book.keep": "Keep the book",
	"book.print": "Print",
	"book.file": "the-voice-you-keep-letters.html",
	"poster.file": "the-voice-you-keep.png",
	"poster.kept": "The picture has been kept.",
	"poster.failed": "The picture could not be made here.",

	...saves,
	"switch.step": "Press: next. Hold: take.",
	"switch.scan": "Press: take.",
	"pad.take": "Take",
	"pad.rewind": "A line back",

	"library.heading": "Library",
	"library.add": "Add a story",
	"library.how": "An .ink file, a folder or a zip. It can also be dropped anywhere on the page, and stays here.",
	"library.file": "Choose a file",
	"library.folder": "Choose a folder",
	"library.place": "Open the packs folder",
	"library.busy": "Reading and trying it out …",
	"library.taken": "{name} is in the library now.",
	"library.refused": "{name} was left out:",
	"library.removed": "{name} was removed.",
	"library.open": "Open",
	"library.openName": "Open {name}",
	"library.removeName": "Remove {name}",
	"library.on": "Switched on",
	"library.shipped": "Part of the game",
	"library.words": "{n} words",
	"library.contains": "Has in it: {what}",
	"library.changes": "What it changes:",
	"library.replaces": "{file} in place of that of {over}",
	"library.adds": "{file} is new",
	"library.more": "and {n} more",
	"library.tells": "Tells {name}: {n} of {all} passages.",
	"library.closed": "Another story",
	"library.later": "It opens in the course of {name}.",
	"library.opened": "Another story has opened in the library: {name}.",
	"library.unkept": "Nothing is kept here: what is added stays until the page is closed.",
	"library.safe": "Added packs are set aside this time. Nothing was removed; they are back at the next start.",
	"safe.heading": "The game did not start well twice",
	"safe.text":
		"It may be because of what was added: {names}. It can be set aside this once; nothing is removed, and the next start has it again.",
	"safe.take": "Begin without added packs",
	"safe.go": "Begin as it is",
	"safe.asked": "Added packs are set aside this time. They are in the library.",

	"caption.region": "Captions",
	"notice.dismiss": "Dismiss",
	"link.heading": "Leave the story for a page outside?",
	"link.text": "It would open in a new window:",
	"link.open": "Open it",
	"link.ask": "A link: {href}",

	"loading.story": "The story is on its way",

	"language.ends":
		"From here on the story has not been translated yet, so it goes on in English. Your place is kept, and the menus stay as they are.",
	"language.unloaded": "That language could not be loaded. Check the connection and try again.",

	"problem.told": "{where}: {what} {hint}",
	"problem.noStory": "There is no such story here.",
	"problem.noPictures": "Moving pictures can't be shown here, so the pictures are still. Nothing else is missing.",
	"problem.noSound": "Sound can't be played here. The story is whole without it.",
} as const satisfies Record<string, Entry>;

/** One entry: a text, or one for each plural form of the language. */
export type Entry = string | ({ readonly other: string } & Partial<Readonly<Record<Intl.LDMLPluralRule, string>>>);

/** The key of an entry. */
export type Key = keyof typeof en;

/** A whole table, as every language must give it. */
export type Strings = Readonly<Record<Key, Entry>>;
