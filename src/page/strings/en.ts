// Every word of the interface in English: the one table that another language copies. Knows nothing but words. `{name}` is filled in;
// a pair { one, other } is chosen by `n`.

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
	"story.menu": "Menu",
	"story.picture": "Picture: {words}",
	"story.back": "Back to the story",

	"choice.unavailable": "not available",
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
	"menu.title": "Leave for the title",
	"menu.saved": "Saved at {time}. You can leave whenever you like.",
	"menu.unsaved": "This browser keeps nothing, so the story is not being saved.",
	"menu.waiting": "The story saves itself at every choice.",

	close: "Close",
	cancel: "Back",

	"settings.heading": "Settings",
	"settings.sample": "As it will look",
	"settings.sampleProse": "The tram goes by below, lit and nearly empty, like a sentence with one word in it.",
	"settings.sampleHers": '"I was going to say something about the lemon tree," she says. "But you were looking at it."',
	"settings.reset": "Put everything back",
	"settings.text": "Text",
	"settings.textSize": "Text size",
	"settings.leading": "Line spacing",
	"settings.measure": "Line length",
	"settings.face": "Typeface",
	"settings.face.book": "Book",
	"settings.face.humanist": "Clear",
	"settings.face.dyslexic": "OpenDyslexic",
	"settings.theme": "Colours",
	"settings.theme.auto": "With the story",
	"settings.theme.paper": "Paper",
	"settings.theme.dusk": "Dusk",
	"settings.theme.night": "Night",
	"settings.theme.contrast": "High contrast",
	"settings.scrim": "Shade behind the text",
	"settings.reading": "Reading",
	"settings.pace": "A press brings",
	"settings.pace.line": "One line",
	"settings.pace.passage": "All up to the next choice",
	"settings.instant": "Text arrives at once",
	"settings.holdByPress": "A plain press does for press-and-hold",
	"settings.calm": "Movement",
	"settings.calm.auto": "As my system says",
	"settings.calm.on": "Calm",
	"settings.calm.off": "Full",
	"settings.pictures": "Show pictures",
	"settings.sound": "Sound",
	"settings.muted": "No sound",
	"settings.music": "Music",
	"settings.places": "Places",
	"settings.closeSounds": "Close sounds",
	"settings.her": "Her tone",
	"settings.mono": "One channel for both ears",
	"settings.captions": "Captions for sounds",
	"settings.about": "About this story",
	"settings.percent": "{n} %",
	"settings.characters": "{n} letters",

	"credits.heading": "Credits",
	"credits.body":
		"Written, drawn, composed and built by the contributors of The Voice You Keep. Code under the MIT licence; words, pictures and sound under CC BY-SA 4.0.",
	"credits.fonts":
		"Set in Literata, Nunito Sans, Atkinson Hyperlegible and OpenDyslexic, each under the SIL Open Font Licence 1.1.",
	"credits.tools": "Told with ink by inkle, by way of inkjs; shown with Phaser and Preact; heard through howler.",
	"credits.after": "After the arc of a film many of us love, by way of an essay about it.",

	"ending.heading": "The end",
	"ending.book": "Read the book",
	"ending.picture": "Keep the picture",
	"ending.title": "Back to the title",

	"book.heading": "The letters",
	"book.by": "Letters written by hand, for other people and once for himself",
	"book.none": "No letter has been written yet.",
	"book.keep": "Keep the book",
	"book.print": "Print",
	"book.file": "the-voice-you-keep-letters.html",
	"poster.file": "the-voice-you-keep.png",
	"poster.kept": "The picture has been kept.",
	"poster.failed": "The picture could not be made here.",

	"menu.saves": "Saves",
	"saves.heading": "Saves",
	"saves.here": "Save here",
	"saves.none": "Nothing kept yet. The story keeps your place by itself; here you can keep more than one.",
	"saves.load": "Go on from {name}",
	"saves.about": "{scene}, {when}, {n} words read",
	"saves.name": "Name of {name}",
	"saves.file": "As a file",
	"saves.code": "As a code",
	"saves.copied": "The code has been copied.",
	"saves.remove": "Remove",
	"saves.removed": "Removed.",
	"saves.undo": "Put it back",
	"saves.fileIn": "Take in a save from a file",
	"saves.codeIn": "Take in a save from a code",
	"saves.take": "Take it in",
	"saves.taken": "The save is here now.",

	"place.heading": "The story was changed since you left it",
	"place.text":
		"Where you were in it can't be told for certain, and nothing has been lost. You can go on in the version you were reading, or in the new one.",
	"place.older": "Go on in the version I was reading",
	"place.chapter": "Begin this chapter again in the new version",
	"place.begin": "Begin the story again",

	"caption.region": "Captions",
	"notice.dismiss": "Dismiss",
	"link.heading": "Leave the story for a page outside?",
	"link.text": "It would open in a new window:",
	"link.open": "Open it",
	"link.ask": "A link: {href}",
} as const satisfies Record<string, Entry>;

/** One entry: a text, or one chosen by number. */
export type Entry = string | { readonly one: string; readonly other: string };

/** The key of an entry. */
export type Key = keyof typeof en;

/** A whole table, as another language must give it. */
export type Strings = Readonly<Record<Key, Entry>>;
