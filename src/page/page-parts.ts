// The parts of the page, made in order and wired to one another. Knows how they reach each other, and nothing
// of what the director or the app asks of the page.
import type { Problem } from "../base/problem.ts";
import type { Settings } from "../base/settings.ts";
import { createDialogRegistry, type DialogRegistry } from "./dialogs/dialog-registry.tsx";
import { createDialogStack, type DialogStack } from "./dialogs/dialog-stack.tsx";
import { createLatestOnly } from "./dialogs/latest-only.ts";
import type { SaveStatus } from "./dialogs/menu.tsx";
import { createLayout, type Layout } from "./layout.ts";
import type { PageOptions } from "./page-options.ts";
import { createStoryController, type StoryController } from "./reading/story-controller.ts";
import { createStoryView, type StoryView } from "./reading/story-view.ts";
import { createSpokenPage } from "./spoken/spoken-page.ts";
import { problemText, t } from "./strings/t.ts";
import { createTitleScreen, type TitleScreen } from "./title/title-screen.tsx";
import { createCaptions, createNotices } from "./widgets/notices.ts";

/** The parts, and the one thing about the game that the page itself remembers. */
export interface PageParts {
	readonly options: PageOptions;
	readonly page: Document;
	readonly layout: Layout;
	readonly storyView: StoryView;
	readonly dialogStack: DialogStack;
	readonly showCaption: ReturnType<typeof createCaptions>;
	/** Shows a short message that passes, and says it. */
	readonly sayInPassing: (text: string) => void;
	readonly notify: (message: string | Problem) => void;
	readonly changeSettings: (settings: Settings) => void;
	readonly dialogs: DialogRegistry;
	readonly title: TitleScreen;
	readonly story: StoryController;
	saved: SaveStatus;
}

/** Makes the parts. `refresh` is called after the player has changed a setting. */
export function createPageParts(options: PageOptions, refresh: () => void): PageParts {
	const layout = createLayout(options.root);
	const speak = createSpokenPage(layout, options);
	const storyView = createStoryView(layout, { ...options, speak, followLink: (href) => dialogs.ask(href) });
	const focusHome = (): void => (title.shown() ? title.focus() : layout.scroll.focus({ preventScroll: true }));
	const dialogStack = createDialogStack(layout.dialog, focusHome);
	const showCaption = createCaptions(layout.captions);
	const showNotice = createNotices(layout.notices, focusHome);
	const foundation = {
		...{ options, page: options.root.ownerDocument, layout, storyView, dialogStack, showCaption },
		sayInPassing(text: string) {
			showCaption(text);
			speak({ what: "message", text });
		},
		notify(message: string | Problem) {
			const text = typeof message === "string" ? message : problemText(message);
			if (showNotice(text)) speak({ what: "message", text });
		},
		changeSettings(settings: Settings) {
			options.onSettings(settings);
			refresh();
		},
	};
	const dialogs = createDialogRegistry(dialogOptions(foundation, () => title));
	const title = createTitleScreen(layout, { dialogs, stack: dialogStack, home: focusHome });
	const story = createStoryController(layout, storyView, {
		settings: options.settings,
		send: options.send,
		dialogs,
		focusHome,
		openMenu: () => openMenu(parts),
		quick: (what) => options.quick?.(what),
		leave: options.leave ?? null,
		speak,
		inPlay: () => isInPlay(parts),
	});
	const parts: PageParts = { ...foundation, dialogs, title, story, saved: undefined };
	return parts;
}

type Foundation = Omit<PageParts, "dialogs" | "title" | "story" | "saved">;
type DialogOptions = Parameters<typeof createDialogRegistry>[0];

/** The dialogs and the title reach each other, so the title comes late. */
function dialogOptions(foundation: Foundation, title: () => TitleScreen): DialogOptions {
	const { options, page, dialogStack } = foundation;
	return {
		page,
		stack: dialogStack,
		tell: foundation.notify,
		settings: options.settings,
		giveFile: (name, file) => exportFile(foundation, name, file),
		change: foundation.changeSettings,
		warnings: () => title().warnings(),
		storyLanguages: () => options.storyLanguages?.storyOnly() ?? [],
		own: () => title().isOwnStory(),
		tryVoice: (words) => options.tryVoice?.(words),
		readLibrary: async (dropped) => (await options.library?.(dropped)) ?? null,
		readSaves: async () => (await options.saves?.()) ?? null,
		quick: (what) => options.quick?.(what),
		screen: options.platform.fullscreen,
		enterStory: (then) => title().enterStory(then),
		latestOnly: createLatestOnly(() => `${dialogStack.count()} ${dialogStack.top()} ${title().shown()}`),
	};
}

/** Gives the player a file; tells them when it could not be written. */
export function exportFile({ options, notify }: Foundation, name: string, file: Blob): void {
	void options.platform.exportFile(name, file).then((written) => written || notify(t("keep.notGiven", { name })));
}

/** Opens the menu over the story. */
export function openMenu({ options, dialogs, story, saved }: PageParts): void {
	const { letters, stars } = story.currentTableau();
	dialogs.menu({ saved, leave: options.leave ?? null, letters, stars, log: () => story.openHistory() });
}

/** Whether neither a dialog nor the title covers the story. */
export const isInPlay = ({ dialogStack, title }: PageParts): boolean => !dialogStack.count() && !title.shown();
