// The page: the crew's words, choices, dialogs and title, made from the parts in this room. Hands the
// player's input out through `send`. Knows nothing of ink, pictures, sound or storage.
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
import type { Line, Page } from "../director/crew.ts";
import { EMPTY_TABLEAU, type Letter, type Star, type Tableau } from "../director/tableau.ts";
import { onSystemPreferences } from "./appearance.ts";
import type { Answer, SaveStatus } from "./dialogs/menu.tsx";
import { onAdvanceClick, onGesture } from "./input/advance-click.ts";
import { onFileDrop } from "./input/file-drop.ts";
import { createInputDevices, type InputDevices } from "./input/input-devices.ts";
import { onIntent } from "./input/keys/key-bindings.ts";
import { labelLayout } from "./layout.ts";
import type { PageOptions } from "./page-options.ts";
import { createPageParts, exportFile, isInPlay, openMenu, type PageParts } from "./page-parts.ts";
import { currentLanguage, t } from "./strings/t.ts";
import type { TitleState } from "./title/title-view.tsx";

export type { LibraryState } from "./dialogs/library-view.tsx";
export type { PackRow } from "./dialogs/pack-item.tsx";
export type { SavesState } from "./dialogs/saves-view.tsx";
export type { FileSet } from "./input/read-files.ts";
export type { Cover, EntryPoint } from "./title/title-view.tsx";

/** The page's face: the crew's Page, and what the app needs besides. */
export interface PageFace extends Page {
	/** Shows the title over everything, until the player takes one of its entries. */
	title(state: TitleState): void;
	/**
	 * Asks about the player's place, or which window has it, with a way on for each answer; without one the
	 * title comes.
	 */
	ask(about: "place" | "elsewhere" | "taken", answers: readonly Answer[]): void;
	/** Asks before anything has begun; `closed` is called when the player gives no answer. */
	askFirst(heading: string, text: string, answers: readonly Answer[], closed: () => void): void;
	/** Reads the settings again. */
	refresh(): void;
	/** Says when the story was saved last, or why it is not. */
	saved(status: SaveStatus): void;
	/** Shows a short message that passes, in the place of captions. */
	say(text: string): void;
	/** Gives the player a file; tells them when it could not be written. */
	give(name: string, file: Blob): void;
	/** Opens the book of letters. */
	openBook(letters: readonly Letter[], stars: readonly Star[]): void;
	destroy(): void;
}

/** Makes the page in `root`. */
export function createPage(options: PageOptions): PageFace {
	const parts = createPageParts(options, () => refresh(parts, inputs));
	const stopListening = listen(parts, () => refresh(parts, inputs));
	parts.storyView.applyTableau(parts.story.currentTableau());
	const inputs = createInputDevices({
		...{ page: parts.page, settings: options.settings, dialogStack: parts.dialogStack },
		inPlay: () => isInPlay(parts),
		runIntent: parts.story.runIntent,
		unlockAudio: options.unlockAudio,
	});
	const { story, title, dialogs } = parts;
	return {
		print(line, tableau, hurry) {
			noticeUntranslated(parts, line);
			return story.print(line, tableau, hurry);
		},
		restore: story.restore,
		offer: story.offer,
		effect: (effect, tableau) => showEffect(parts, effect, tableau),
		caption(text, lang) {
			if (!options.settings().captions) return;
			parts.showCaption(text, true, lang);
			parts.storyView.addCaption(text, lang);
		},
		tell: parts.notify,
		title(state) {
			story.stopAuto();
			story.restore([], EMPTY_TABLEAU, []);
			title.show(state);
		},
		ask: (about, answers) => askInStory(parts, about, answers),
		askFirst: (heading, text, answers, closed) => askFirst(parts, heading, text, answers, closed),
		refresh: () => refresh(parts, inputs),
		saved(status) {
			parts.saved = status;
		},
		say: parts.sayInPassing,
		give: (name, file) => exportFile(parts, name, file),
		openBook: dialogs.book,
		destroy() {
			stopListening();
			inputs.destroy();
			const { layout } = parts;
			for (const place of [layout.title, layout.choices, layout.dialog]) render(null, place);
			options.root.replaceChildren();
		},
	};
}

/** Draws everything again in the language and the settings of now. */
function refresh({ layout, storyView, story, title, dialogStack }: PageParts, inputs: InputDevices): void {
	labelLayout(layout);
	storyView.applyTableau(story.currentTableau());
	storyView.scroll.scrollToNewest();
	title.redraw();
	dialogStack.redraw();
	inputs.refresh();
}

/** Listens to the player and to the system; gives the undo. */
function listen(parts: PageParts, refresh: () => void): () => void {
	const { options, page, layout, story } = parts;
	const view = page.defaultView!;
	const { scrollToNewest } = parts.storyView.scroll;
	const inPlay = (): boolean => isInPlay(parts);
	layout.menu.addEventListener("click", () => openMenu(parts));
	layout.log.addEventListener("click", ({ target }) => {
		const link = target instanceof Element && target.closest<HTMLElement>("[data-href]");
		if (link && link.dataset.href) parts.dialogs.ask(link.dataset.href);
	});
	view.addEventListener("resize", scrollToNewest);
	const undo = [
		onGesture(page, options.unlockAudio),
		onFileDrop(page, parts.dialogs.library),
		onAdvanceClick(page, () => inPlay() && story.press(false)),
		onIntent(page, { runIntent: story.runIntent, inPlay, single: () => options.settings().singleKeys }),
		onSystemPreferences(view, refresh),
		() => view.removeEventListener("resize", scrollToNewest),
	];
	return () => {
		for (const stop of undo) stop();
	};
}

/** Tells the player, once for each language of the interface, that the story's translation ends here. */
function noticeUntranslated({ options, notify }: PageParts, line: Line): void {
	const untranslated = line.lang && line.lang !== (options.storyLanguages?.current() ?? currentLanguage());
	if (!untranslated) return;
	if (options.firstTime?.(`language.ends ${currentLanguage()}`) ?? true) notify(t("language.ends"));
}

function showEffect(parts: PageParts, effect: Parameters<Page["effect"]>[0], tableau: Tableau): void {
	if (effect.effect === "ending") parts.story.showEnding(tableau, effect.id);
	else if (effect.effect === "voices") void showVoiceOffer(parts);
	else parts.storyView.showAside(effect);
}

async function showVoiceOffer({ options, page, dialogStack, changeSettings, storyView }: PageParts): Promise<void> {
	const { offerVoice } = await import("./widgets/voice-offer.tsx");
	await offerVoice({
		...{ page, stack: dialogStack, settings: options.settings, change: changeSettings },
		tryVoice: (words) => options.tryVoice?.(words),
		aside: storyView.addAside,
	});
}

function askInStory(
	{ options, dialogs, title }: PageParts,
	about: Parameters<PageFace["ask"]>[0],
	answers: readonly Answer[],
): void {
	const entering = answers.map((answer) => ({ ...answer, go: () => title.enterStory(answer.go) }));
	dialogs.question(t(`${about}.heading`), t(`${about}.text`), entering, () => options.leave?.());
}

function askFirst(
	{ dialogs, dialogStack }: PageParts,
	heading: string,
	text: string,
	answers: readonly Answer[],
	closed: () => void,
): void {
	const closeThen = (go: () => void) => () => {
		dialogStack.clear();
		go();
	};
	dialogs.question(
		heading,
		text,
		answers.map((answer) => ({ ...answer, go: closeThen(answer.go) })),
		closed,
	);
}
