// The title screen: shows what it is told there is, hides the story meanwhile, and lets it in again by one of its entrances. Knows nothing of
// saves or of the story's scenes.
import { render } from "preact";
import type { DialogRegistry } from "../dialogs/dialog-registry.tsx";
import type { DialogStack } from "../dialogs/dialog-stack.tsx";
import type { Layout } from "../layout.ts";
import { type EntryPoint, type TitleState, TitleView } from "./title-view.tsx";

/** The title screen's face. */
export interface TitleScreen {
	show(state: TitleState): void;
	shown(): boolean;
	/** Draws it again, when it is shown. */
	redraw(): void;
	/** Lets the story in and goes on. */
	enterStory(go: () => void): void;
	/** Focuses its first entrance. */
	focus(): void;
	/** Whether the story it was told last is the game's own. */
	isOwnStory(): boolean;
	/** The content warnings it was told last. */
	warnings(): readonly string[];
}

interface TitleScreenOptions {
	readonly shelf: DialogRegistry;
	readonly sheets: DialogStack;
	readonly home: () => void; // where the focus goes when the story is let in
}

/** Makes the title screen in its frame; it is not shown until it is told to. */
export function createTitleScreen(frame: Layout, { shelf, sheets, home }: TitleScreenOptions): TitleScreen {
	let told: TitleState | null = null;
	const focus = (): void => frame.title.querySelector<HTMLElement>("[data-first]")?.focus();
	const enter = (go: () => void): void => {
		sheets.clear();
		frame.title.hidden = true;
		frame.story.hidden = false;
		render(null, frame.title);
		home();
		go();
	};
	const entering = (entrance: EntryPoint): EntryPoint => ({ title: entrance.title, go: () => enter(entrance.go) });
	const show = (state: TitleState): void => {
		told = state;
		const again = !frame.title.hidden; // only said in other words: what lies over it stays
		if (!again) sheets.clear();
		frame.story.hidden = true;
		frame.title.hidden = false;
		frame.title.toggleAttribute("data-cover", Boolean(state.cover));
		for (const way of ["wide", "tall"] as const)
			frame.title.style.setProperty(`--cover-${way}`, state.cover?.[way] || "none");
		const chapters = state.chapters.map(entering);
		const resume = state.resume && entering(state.resume);
		render(
			<TitleView
				state={{ ...state, resume }}
				begin={() => shelf.begin(() => enter(state.begin))}
				chapters={() => shelf.chapters(chapters)}
				saves={() => void shelf.saves(false)}
				library={() => shelf.library()}
				settings={shelf.settings}
				credits={shelf.credits}
			/>,
			frame.title,
		);
		if (!again) focus();
	};
	return {
		show,
		redraw: () => told && !frame.title.hidden && show(told),
		enterStory: enter,
		shown: () => !frame.title.hidden,
		focus,
		isOwnStory: () => told?.by === undefined,
		warnings: () => told?.warnings ?? [],
	};
}
