// The page: the crew's words, choices, desk and menus, wired from the parts in this room. Hands the player's wishes out through `send` and
// knows nothing of ink, pictures, sound or storage.
import "./css/fonts.css";
import "./css/themes.css";
import "./css/base.css";
import "./css/layout.css";
import "./css/log.css";
import "./choices/choices.css";
import "./css/letter-panel.css";
import "./title/title.css";
import "./css/dialog.css";
import { render } from "preact";
import type { Problem } from "../base/problem.ts";
import type { Settings } from "../base/settings.ts";
import type { Page, PlayerInput } from "../director/crew.ts";
import { EMPTY_TABLEAU, type Letter, type Star, type Tableau } from "../director/tableau.ts";
import type { Platform } from "../platform/platform.ts";
import { onSystemPreferences } from "./appearance.ts";
import { createDialogRegistry } from "./dialogs/dialog-registry.tsx";
import { createDialogStack } from "./dialogs/dialog-stack.tsx";
import { createLatestOnly } from "./dialogs/latest-only.ts";
import type { LibraryState } from "./dialogs/library-view.tsx";
import type { Answer, SaveStatus } from "./dialogs/menu.tsx";
import type { SavesState } from "./dialogs/saves-view.tsx";
import { onAdvanceClick, onGesture } from "./input/advance-click.ts";
import { onFileDrop } from "./input/file-drop.ts";
import { createInputDevices } from "./input/input-devices.ts";
import { onIntent } from "./input/key-bindings.ts";
import type { FileSet } from "./input/read-files.ts";
import { createLayout, labelLayout } from "./layout.ts";
import { createStoryController } from "./reading/story-controller.ts";
import { createStoryView } from "./reading/story-view.ts";
import { currentLanguage, problemText, t } from "./strings/t.ts";
import { renderAside } from "./text/render-aside.ts";
import { createTitleScreen } from "./title/title-screen.tsx";
import type { TitleState } from "./title/title-view.tsx";
import { createCaptions, createNotices } from "./widgets/notices.ts";

export type { LibraryState, PackRow } from "./dialogs/library-view.tsx";
export type { SavesState } from "./dialogs/saves-view.tsx";
export type { FileSet as Dropped } from "./input/read-files.ts";
export type { Cover, EntryPoint as Entrance, TitleState } from "./title/title-view.tsx";

/** What the page is given. */
export interface PageOptions {
	readonly root: HTMLElement;
	readonly settings: () => Settings;
	readonly onSettings: (settings: Settings) => void;
	readonly send: (input: PlayerInput) => void;
	readonly unlockAudio: () => void; // called at every gesture; must be cheap
	readonly tryVoice?: (words: string) => void; // speaks them in the voice that is set
	readonly leave?: () => void; // the player goes back to the title
	readonly describePicture?: (tableau: Tableau) => string; // the picture, said in words
	readonly storyLanguages?: { told(): string; more(): readonly string[] }; // the story's language now, and those it has beside the interface's
	readonly platform: Pick<Platform, "exportFile" | "fullscreen">;
	readonly firstTime?: (what: string) => boolean; // true the first time it is asked about something, ever
	readonly library?: (dropped?: FileSet) => Promise<LibraryState>; // the packs; what was dropped is added first
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
	saved(how: SaveStatus): void;
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
	const { root, settings, send, describePicture: words } = options;
	const page = root.ownerDocument;
	const view = page.defaultView!;
	const frame = createLayout(root);
	const telling = createStoryView(frame, { settings, describePicture: words });
	const home = (): void => (title.shown() ? title.focus() : frame.scroll.focus({ preventScroll: true }));
	const sheets = createDialogStack(frame.dialog, home);
	const caption = createCaptions(frame.captions);
	const notice = createNotices(frame.notices, home);
	const tell = (what: string | Problem): void => notice(typeof what === "string" ? what : problemText(what));
	const give = (name: string, file: Blob): void =>
		void options.platform.exportFile(name, file).then((given) => given || tell(t("keep.notGiven", { name })));
	const once = options.firstTime ?? (() => true);
	const leave = options.leave ?? null;
	let saved: SaveStatus;

	const refresh = (): void => {
		labelLayout(frame);
		telling.applyTableau(playing.currentTableau());
		telling.scroll.scrollToNewest();
		title.redraw();
		sheets.redraw();
		inputs.refresh();
	};
	const change = (next: Settings): void => {
		options.onSettings(next);
		refresh();
	};
	const tryVoice = (words: string): void => options.tryVoice?.(words);
	const shelf = createDialogRegistry({
		page,
		sheets,
		tell,
		settings,
		giveFile: give,
		change,
		warnings: () => title.warnings(),
		storyLanguages: () => options.storyLanguages?.more() ?? [],
		own: () => title.isOwnStory(),
		tryVoice,
		readLibrary: async (dropped) => (await options.library?.(dropped)) ?? null,
		readSaves: async () => (await options.saves?.()) ?? null,
		quick: (what) => quick(what),
		screen: options.platform.fullscreen,
		enterStory: (then) => title.enterStory(then),
		latestOnly: createLatestOnly(() => `${sheets.count()} ${sheets.top()} ${title.shown()}`),
	});
	const title = createTitleScreen(frame, { shelf, sheets, home });
	const menu = (): void => {
		const { letters, stars } = playing.currentTableau();
		shelf.menu({ saved, leave, letters, stars, log: () => playing.openHistory() });
	};
	const quick = (what: "save" | "load"): void => options.quick?.(what);
	const ways = { settings, send, shelf, home, menu, quick, leave, inPlay: () => inPlay() };
	const playing = createStoryController(frame, telling, ways);
	const inPlay = (): boolean => !sheets.count() && !title.shown();

	frame.menu.addEventListener("click", menu);
	view.addEventListener("resize", telling.scroll.scrollToNewest);
	const undo = [
		onGesture(page, options.unlockAudio),
		onFileDrop(page, shelf.library),
		onAdvanceClick(page, () => inPlay() && playing.press(false)),
		onIntent(page, { take: playing.runIntent, inPlay, single: () => settings().singleKeys }),
		onSystemPreferences(view, () => refresh()),
		() => view.removeEventListener("resize", telling.scroll.scrollToNewest),
	];
	telling.applyTableau(playing.currentTableau());
	const inputs = createInputDevices({
		page,
		settings,
		sheets,
		inPlay,
		runIntent: playing.runIntent,
		unlockAudio: options.unlockAudio,
	});

	return {
		print(line, tableau, hurry) {
			const abroad = line.lang && line.lang !== (options.storyLanguages?.told() ?? currentLanguage());
			if (abroad && once(`language.ends ${currentLanguage()}`)) tell(t("language.ends"));
			return playing.print(line, tableau, hurry);
		},
		restore: playing.restore,
		offer: playing.offer,
		effect(effect, tableau) {
			if (effect.effect === "clear") telling.startPage();
			else if (effect.effect === "ending") playing.showEnding(tableau, effect.id);
			else if (effect.effect === "voices")
				void import("./widgets/voice-offer.tsx").then(({ offerVoice }) =>
					offerVoice({ page, sheets, settings, change, tryVoice, aside: telling.addAside }),
				);
			else {
				const aside = renderAside(page, effect, shelf.ask);
				if (aside) telling.addAside(aside);
			}
		},
		caption: (text, lang) => {
			if (!settings().captions) return;
			caption(text, true, lang);
			telling.addCaption(text, lang);
		},
		tell,
		title(state) {
			playing.stopAuto();
			playing.restore([], EMPTY_TABLEAU);
			title.show(state);
		},
		ask: (about, answers) =>
			shelf.question(
				t(`${about}.heading`),
				t(`${about}.text`),
				answers.map((a) => ({ ...a, go: () => title.enterStory(a.go) })),
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
			for (const place of [frame.title, frame.choices, frame.dialog]) render(null, place);
			root.replaceChildren();
		},
	};
}
