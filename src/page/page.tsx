// The page: the crew's words, choices, desk and menus, wired from the parts in this room. Hands the player's wishes out through `send` and
// knows nothing of ink, pictures, sound or storage.
import "./css/fonts.css";
import "./css/themes.css";
import "./css/base.css";
import "./css/layout.css";
import "./css/log.css";
import "./choices/choices.css";
import "./css/desk.css";
import "./title/title.css";
import "./css/sheet.css";
import { render } from "preact";
import type { Problem } from "../base/problem.ts";
import type { Settings } from "../base/settings.ts";
import type { Page, PlayerInput } from "../director/crew.ts";
import { DARK, type Letter, type Star, type Tableau } from "../director/tableau.ts";
import type { Platform } from "../platform/platform.ts";
import { onPreferences } from "./appearance.ts";
import type { LibraryState } from "./dialogs/library-view.tsx";
import type { Answer, Saved } from "./dialogs/menu.tsx";
import type { SavesState } from "./dialogs/saves-view.tsx";
import { createSheets } from "./dialogs/sheets.tsx";
import { createShelf } from "./dialogs/shelf.tsx";
import { createWanted } from "./dialogs/wanted.ts";
import { createFrame, nameParts } from "./frame.ts";
import { onDrop } from "./input/drop.ts";
import type { Dropped } from "./input/given.ts";
import { createInputs } from "./input/inputs.ts";
import { onIntent } from "./input/keys.ts";
import { onGesture, onPress } from "./input/press.ts";
import { createPlaying } from "./reading/playing.ts";
import { createTelling } from "./reading/telling.ts";
import { spoken, t, tellProblem } from "./strings/t.ts";
import { makeAside } from "./text/aside.ts";
import type { Speakers } from "./text/set-line.ts";
import { createTitle } from "./title/title.tsx";
import type { TitleState } from "./title/title-view.tsx";
import { createCaptions, createNotices } from "./widgets/notices.ts";

export type { LibraryState, PackRow } from "./dialogs/library-view.tsx";
export type { SavesState } from "./dialogs/saves-view.tsx";
export type { Dropped } from "./input/given.ts";
export type { Cover, Entrance, TitleState } from "./title/title-view.tsx";

/** What the page is given. */
export interface PageOptions {
	readonly root: HTMLElement;
	readonly settings: () => Settings;
	readonly onSettings: (settings: Settings) => void;
	readonly send: (input: PlayerInput) => void;
	readonly wake: () => void; // called at every gesture; must be cheap
	readonly tryVoice?: (words: string) => void; // speaks them in the voice that is set
	readonly leave?: () => void; // the player goes back to the title
	readonly words?: (tableau: Tableau) => string; // the picture, said in words
	readonly tongue?: { told(): string; more(): readonly string[] }; // the story's language now, and those it has beside the interface's
	readonly speakers: () => Speakers; // those of the story that is open
	readonly platform: Pick<Platform, "exportFile" | "fullscreen">;
	readonly once?: (what: string) => boolean; // true the first time it is asked about something, ever
	readonly library?: (dropped?: Dropped) => Promise<LibraryState>; // the packs; what was dropped is added first
	readonly saves?: () => Promise<SavesState | null>; // what the player has kept
	readonly quick?: (what: "save" | "load") => void;
}

/** The page's face: the crew's Page, and what main needs of it. */
export interface PageFace extends Page {
	/** Shows the title screen over everything, until one of its entrances is taken. */
	title(state: TitleState): void;
	/** Asks about the player's place, or which window keeps it, with a way on for each answer; the title when none is given. */
	ask(about: "place" | "elsewhere" | "taken", answers: readonly Answer[]): void;
	/** Asks before anything has begun; `closed` when no answer is given. */
	askFirst(heading: string, text: string, answers: readonly Answer[], closed: () => void): void;
	/** Reads the settings again. */
	refresh(): void;
	/** Says when the story was last kept, or why it is not. */
	saved(how: Saved): void;
	/** Says a word in passing, as captions are shown. */
	say(text: string): void;
	/** Gives the player a file to keep; tells them when it cannot be written. */
	give(name: string, file: Blob): void;
	/** Opens the bound letters. */
	openBook(letters: readonly Letter[], stars: readonly Star[]): void;
	/** Takes the page away. */
	destroy(): void;
}

/** Makes the page in `root`. */
export function createPage(options: PageOptions): PageFace {
	const { root, settings, send, speakers, words } = options;
	const page = root.ownerDocument;
	const view = page.defaultView!;
	const frame = createFrame(root);
	const telling = createTelling(frame, { settings, speakers, words });
	const home = (): void => (title.shown() ? title.focus() : frame.scroll.focus({ preventScroll: true }));
	const sheets = createSheets(frame.sheet, home);
	const caption = createCaptions(frame.captions);
	const notice = createNotices(frame.notices, home);
	const tell = (what: string | Problem): void => notice(typeof what === "string" ? what : tellProblem(what));
	const give = (name: string, file: Blob): void =>
		void options.platform.exportFile(name, file).then((given) => given || tell(t("keep.notGiven", { name })));
	const once = options.once ?? (() => true);
	const leave = options.leave ?? null;
	let saved: Saved;

	const refresh = (): void => {
		nameParts(frame);
		telling.see(playing.now());
		telling.scroll.settle();
		title.redraw();
		sheets.redraw();
		inputs.refresh();
	};
	const change = (next: Settings): void => {
		options.onSettings(next);
		refresh();
	};
	const tryVoice = (words: string): void => options.tryVoice?.(words);
	const shelf = createShelf({
		page,
		sheets,
		tell,
		settings,
		keep: give,
		change,
		warnings: () => title.warnings(),
		tongues: () => options.tongue?.more() ?? [],
		own: () => title.own(),
		tryVoice,
		readLibrary: async (dropped) => (await options.library?.(dropped)) ?? null,
		readSaves: async () => (await options.saves?.()) ?? null,
		quick: (what) => quick(what),
		screen: options.platform.fullscreen,
		leaveFor: (then) => title.enter(then),
		wanted: createWanted(() => `${sheets.count()} ${sheets.top()} ${title.shown()}`),
	});
	const title = createTitle(frame, { shelf, sheets, home });
	const menu = (): void => {
		const { letters, stars } = playing.now();
		shelf.menu({ saved, leave, letters, stars, log: () => playing.log() });
	};
	const quick = (what: "save" | "load"): void => options.quick?.(what);
	const ways = { settings, send, shelf, home, menu, quick, leave, inPlay: () => inPlay() };
	const playing = createPlaying(frame, telling, ways);
	const inPlay = (): boolean => !sheets.count() && !title.shown();

	frame.menu.addEventListener("click", menu);
	view.addEventListener("resize", telling.scroll.settle);
	const undo = [
		onGesture(page, options.wake),
		onDrop(page, shelf.library),
		onPress(page, () => inPlay() && playing.press(false)),
		onIntent(page, { take: playing.obey, inPlay, single: () => settings().singleKeys }),
		onPreferences(view, () => refresh()),
		() => view.removeEventListener("resize", telling.scroll.settle),
	];
	telling.see(playing.now());
	const inputs = createInputs({ page, settings, sheets, inPlay, obey: playing.obey, wake: options.wake });

	return {
		print(line, tableau, hurry) {
			const abroad = line.lang && line.lang !== (options.tongue?.told() ?? spoken());
			if (abroad && once(`language.ends ${spoken()}`)) tell(t("language.ends"));
			return playing.print(line, tableau, hurry);
		},
		restore: playing.restore,
		offer: playing.offer,
		effect(effect, tableau) {
			if (effect.effect === "clear") telling.turn();
			else if (effect.effect === "ending") playing.end(tableau, effect.id);
			else if (effect.effect === "voices")
				void import("./widgets/voice-offer.tsx").then(({ offerVoice }) =>
					offerVoice({ page, sheets, settings, change, tryVoice, aside: telling.aside }),
				);
			else {
				const aside = makeAside(page, effect, shelf.ask);
				if (aside) telling.aside(aside);
			}
		},
		caption: (text, lang) => {
			if (!settings().captions) return;
			caption(text, true, lang);
			telling.hear(text, lang);
		},
		tell,
		title(state) {
			playing.rest();
			playing.restore([], DARK);
			title.show(state);
		},
		ask: (about, answers) =>
			shelf.question(
				t(`${about}.heading`),
				t(`${about}.text`),
				answers.map((a) => ({ ...a, go: () => title.enter(a.go) })),
				() => leave?.(),
			),
		askFirst: (heading, text, answers, closed) =>
			shelf.question(
				heading,
				text,
				answers.map((a) => ({ ...a, go: () => (sheets.clear(), a.go()) })),
				closed,
			),
		refresh,
		saved: (how) => {
			saved = how;
		},
		say: caption,
		give,
		openBook: shelf.book,
		destroy() {
			for (const take of undo) take();
			inputs.destroy();
			for (const place of [frame.title, frame.choices, frame.sheet]) render(null, place);
			root.replaceChildren();
		},
	};
}
