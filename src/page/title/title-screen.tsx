// The title screen: shows the state it is given, hides the story meanwhile, and lets the player in through
// one of its entries. It knows nothing of saves or of the story's scenes.
import { render } from "preact";
import type { DialogRegistry } from "../dialogs/dialog-registry.tsx";
import type { DialogStack } from "../dialogs/dialog-stack.tsx";
import type { Layout } from "../layout.ts";
import { type Cover, type EntryPoint, type TitleState, TitleView } from "./title-view.tsx";

/** The title screen's face. */
export interface TitleScreen {
	/** Shows a state. When the title is already on screen, dialogs over it stay open and the focus stays. */
	show(state: TitleState): void;
	/** Whether it is on screen. */
	shown(): boolean;
	/** Draws it again if it is on screen. */
	redraw(): void;
	/** Closes the title and all dialogs, shows the story, then calls `go`. */
	enterStory(go: () => void): void;
	/** Focuses its first entry. */
	focus(): void;
	/** Whether the last state was of the game's own story. */
	isOwnStory(): boolean;
	/** The content warnings of the last state. */
	warnings(): readonly string[];
}

interface TitleScreenOptions {
	readonly dialogs: DialogRegistry;
	readonly stack: DialogStack;
	readonly home: () => void; // takes the focus when the story is shown
}

/** Makes the title screen in its layout; it stays hidden until `show`. */
export function createTitleScreen(layout: Layout, options: TitleScreenOptions): TitleScreen {
	let last: TitleState | null = null;
	const focus = (): void => layout.title.querySelector<HTMLElement>("[data-first]")?.focus();
	const show = (state: TitleState): void => {
		// Perhaps only in another language: what lies over it stays.
		const redrawn = last !== null && !layout.title.hidden;
		last = state;
		if (!redrawn) options.stack.clear();
		layout.story.hidden = true;
		layout.title.hidden = false;
		setCover(layout.title, state.cover);
		// First as it stands: else an element would become its neighbour's entry, under a press or the focus.
		if (layout.title.dataset["early"] !== undefined)
			renderTitle(layout, options, { ...state, resume: null, chapters: [] });
		renderTitle(layout, options, state);
		if (!redrawn && !layout.title.contains(layout.title.ownerDocument.activeElement)) focus();
		obeyEarlyPress(layout.title);
	};
	return {
		show,
		redraw: () => last && !layout.title.hidden && show(last),
		enterStory: (go) => enterStory(layout, options, go),
		shown: () => !layout.title.hidden,
		focus,
		isOwnStory: () => last?.by === undefined,
		warnings: () => last?.warnings ?? [],
	};
}

// What was pressed while the title stood there without us.
function obeyEarlyPress(title: HTMLElement): void {
	const pressed = title.dataset["early"];
	delete title.dataset["early"];
	if (pressed) title.querySelector<HTMLElement>(`[data-title="${pressed}"]`)?.click();
}

function enterStory(layout: Layout, { stack, home }: TitleScreenOptions, go: () => void): void {
	layout.title.hidden = true; // first, or a dialog that closes would give the focus back to an entry of it
	layout.story.hidden = false;
	stack.clear();
	render(null, layout.title);
	home();
	go();
}

function setCover(title: HTMLElement, cover: Cover | null | undefined): void {
	title.toggleAttribute("data-cover", Boolean(cover));
	for (const shape of ["wide", "tall"] as const) title.style.setProperty(`--cover-${shape}`, cover?.[shape] || "none");
}

function renderTitle(layout: Layout, options: TitleScreenOptions, state: TitleState): void {
	const { dialogs } = options;
	const enter = (go: () => void): void => enterStory(layout, options, go);
	const entering = ({ title, go }: EntryPoint): EntryPoint => ({ title, go: () => enter(go) });
	const chapters = state.chapters.map(entering);
	render(
		<TitleView
			state={{ ...state, resume: state.resume && entering(state.resume) }}
			begin={() => dialogs.begin(() => enter(state.begin))}
			chapters={() => dialogs.chapters(chapters)}
			saves={() => dialogs.saves(false)}
			library={() => dialogs.library()}
			settings={dialogs.settings}
			credits={dialogs.credits}
		/>,
		layout.title,
	);
}
