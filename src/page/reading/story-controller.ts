// The story while it is played: who is to act next. A press advances when everything has arrived and hurries
// it when not. Choices, the advance button and the ending's card come and go here. Knows what the player
// wants, not what comes of it.
import type { Settings } from "../../base/settings.ts";
import type { Line, OfferedChoice, PlacedAside, PlayerInput } from "../../director/crew.ts";
import { EMPTY_TABLEAU, type Tableau } from "../../director/tableau.ts";
import { type ChoicePanel, createChoicePanel } from "../choices/choice-panel.tsx";
import type { DialogRegistry } from "../dialogs/dialog-registry.tsx";
import type { Intent } from "../input/keys/key-bindings.ts";
import { type Layout, labelLayout } from "../layout.ts";
import type { Speak } from "../spoken/spoken.ts";
import type { AutoAdvance } from "./auto-advance.ts";
import type { StoryView } from "./story-view.ts";

/** The controller's face. The first three are the crew's Page. */
export interface StoryController {
	print(line: Line, tableau: Tableau, hurry: AbortSignal): Promise<void>;
	restore(lines: readonly Line[], tableau: Tableau, asides: readonly PlacedAside[]): void;
	offer(choices: readonly OfferedChoice[], tableau: Tableau, familiar?: boolean): void;
	/** Shows the ending's card until the log is restored. */
	showEnding(tableau: Tableau, ending: string): void;
	/** Takes a press that means "advance"; `byKey` moves the focus to the choices when there are some. */
	press(byKey: boolean): void;
	runIntent(intent: Intent): void;
	/** Opens the history as a dialog; `find` starts in its search field. */
	openHistory(find?: boolean): void;
	stopAuto(): void;
	/** The tableau that was shown last. */
	currentTableau(): Tableau;
}

interface StoryControllerOptions {
	readonly settings: () => Settings;
	readonly send: (input: PlayerInput) => void;
	readonly dialogs: DialogRegistry;
	readonly focusHome: () => void; // puts the focus where it rests
	readonly openMenu: () => void;
	readonly quick: (what: "save" | "load") => void;
	readonly leave: (() => void) | null; // back to the title
	readonly speak: Speak;
	readonly inPlay: () => boolean; // neither a dialog nor the title covers the story
}

interface StoryState {
	readonly layout: Layout;
	readonly view: StoryView;
	readonly options: StoryControllerOptions;
	readonly choices: ChoicePanel;
	tableau: Tableau;
	ready: boolean; // everything has arrived
	ended: boolean;
	ending: string; // the id of the ending reached last
	familiar: boolean; // the line shown last had been read before
	auto: AutoAdvance | null; // fetched when it is first asked for
}

/** Makes the controller and listens to the buttons of the layout. */
export function createStoryController(
	layout: Layout,
	view: StoryView,
	options: StoryControllerOptions,
): StoryController {
	const choose = (choice: OfferedChoice): void => {
		choices.show([]);
		send(state, { do: "choose", index: choice.index });
	};
	const choices = createChoicePanel(layout, choose, () => options.speak({ what: "struck" }));
	const state: StoryState = {
		...{ layout, view, options, choices },
		...{ tableau: EMPTY_TABLEAU, ready: false, ended: false, ending: "", familiar: false, auto: null },
	};
	layout.advance.addEventListener("click", () => press(state, false));
	layout.skip.addEventListener("click", () => skipRead(state));
	layout.auto.addEventListener("click", () => void toggleAuto(state));
	layout.scroll.addEventListener("scroll", () => updateButtons(state), { passive: true });
	return {
		print: (line, tableau, hurry) => print(state, line, tableau, hurry),
		restore: (lines, tableau, asides) => restore(state, lines, tableau, asides),
		offer: (offered, tableau, familiar = false) => offer(state, offered, tableau, familiar),
		showEnding: (tableau, ending) => showEnding(state, tableau, ending),
		press: (byKey) => press(state, byKey),
		runIntent: (intent) => runIntent(state, intent),
		openHistory: (find) => openHistory(state, find),
		stopAuto: () => state.auto?.toggle(false),
		currentTableau: () => state.tableau,
	};
}

async function print(state: StoryState, line: Line, tableau: Tableau, hurry: AbortSignal): Promise<void> {
	const { layout, view, choices } = state;
	state.tableau = tableau;
	state.ready = false;
	layout.advance.hidden = false;
	if (choices.count()) view.scroll.markRead(); // the choice was made on the picture, not in the panel
	if (choices.count() || state.ended) choices.show([]); // an ending may be named before its last line
	await view.print(line, tableau, hurry);
}

function restore(state: StoryState, lines: readonly Line[], tableau: Tableau, asides: readonly PlacedAside[]): void {
	state.tableau = tableau;
	state.ended = false;
	state.choices.show([]);
	state.view.restore(lines, tableau, asides);
	updateButtons(state);
}

function offer(state: StoryState, offered: readonly OfferedChoice[], tableau: Tableau, familiar: boolean): void {
	state.tableau = tableau;
	state.familiar = familiar;
	state.view.applyTableau(tableau);
	const { speak, settings } = state.options;
	speak({ what: "offer", choices: offered, tableau });
	if (state.ended && !offered.length) {
		showEndingCard(state);
		speak({ what: "ending" });
	} else state.choices.show(offered, settings());
	state.ready = true;
	settle(state);
	state.auto?.arm();
}

function showEnding(state: StoryState, tableau: Tableau, ending: string): void {
	state.tableau = tableau;
	state.ending = ending;
	state.ended = true;
	showEndingCard(state);
}

function showEndingCard(state: StoryState): void {
	const { dialogs, leave } = state.options;
	const { letters, stars } = state.tableau;
	state.choices.showEnding({
		book: letters.some((letter) => letter.lines.length) ? () => dialogs.book(letters, stars) : null,
		picture: stars.length ? () => dialogs.picture(stars) : null,
		share: () => dialogs.share(state.ending, stars),
		leave,
	});
	settle(state);
}

function runIntent(state: StoryState, intent: Intent): void {
	const { choices, options } = state;
	if (intent.wants === "advance") press(state, true);
	else if (intent.wants === "rewind") rewind(state);
	else if (intent.wants === "skip") skipRead(state);
	else if (intent.wants === "auto") void toggleAuto(state);
	else if (intent.wants === "log" || intent.wants === "search") openHistory(state, intent.wants === "search");
	else if (intent.wants === "keys") options.dialogs.keys();
	else if (intent.wants === "choose") choices.pick(intent.nth, options.settings().holdByPress);
	else if (intent.wants === "next") choices.focus(1);
	else if (intent.wants === "previous") choices.focus(-1);
	else if (intent.wants === "again" || intent.wants === "now") options.speak({ what: intent.wants });
	else if (intent.wants === "save" || intent.wants === "load") options.quick(intent.wants);
	else if (isRereading(state)) setRereading(state, false);
	else options.openMenu();
}

function press(state: StoryState, byKey: boolean): void {
	const { view, choices, options } = state;
	if (isRereading(state)) setRereading(state, false);
	else if (!state.ready) options.send({ do: "hurry" });
	else if (view.scroll.pageDown()) options.speak({ what: "paged" });
	else if (!choices.count()) send(state, { do: options.settings().pace === "passage" ? "skip" : "advance" });
	else {
		view.scroll.returnToNewest();
		if (byKey) choices.focus();
	}
}

/** Skips through the lines that were read before. */
function skipRead(state: StoryState): void {
	if (isRereading(state) || mustAct(state)) return;
	state.options.speak({ what: "skipping" });
	send(state, { do: "skip", seen: true });
}

function rewind(state: StoryState, to?: number): void {
	state.auto?.toggle(false);
	state.options.send(to === undefined ? { do: "rewind" } : { do: "rewind", to });
}

function send(state: StoryState, input: PlayerInput): void {
	state.view.scroll.markRead();
	state.ready = false;
	state.options.send(input);
}

async function toggleAuto(state: StoryState): Promise<void> {
	const { createAutoAdvance } = await import("./auto-advance.ts");
	state.auto ??= createAutoAdvance(state.layout, state.view, {
		canAdvance: () => state.ready && !mustAct(state) && !isRereading(state) && state.options.inPlay(),
		pace: () => state.options.settings().autoPace,
		advance: () => press(state, false),
		tell: (text) => state.options.speak({ what: "message", text }),
	});
	state.auto.toggle(!state.auto.on());
}

function openHistory(state: StoryState, find = false): void {
	state.options.dialogs.log({
		lines: state.view.lines(),
		find,
		back: (to) => rewind(state, to),
		show(index) {
			setRereading(state, true);
			state.view.reveal(index);
		},
	});
}

/** Nothing goes on until the player picks a choice, or leaves the ending's card. */
const mustAct = (state: StoryState): boolean => Boolean(state.choices.count()) || state.ended;

/** Whether the player looks at an earlier line that the history led to. */
const isRereading = ({ layout }: StoryState): boolean => layout.story.hasAttribute("data-reading");

function setRereading(state: StoryState, on: boolean): void {
	state.layout.story.toggleAttribute("data-reading", on);
	labelLayout(state.layout);
	settle(state);
	state.options.focusHome();
}

function settle(state: StoryState): void {
	state.view.scroll.scrollToNewest();
	updateButtons(state);
}

/** Shows the buttons that do something now. The focus never stays on one that goes. */
function updateButtons(state: StoryState): void {
	const { layout, view } = state;
	const rereading = isRereading(state);
	showButton(state, layout.advance, rereading || !mustAct(state) || view.scroll.hasMore());
	showButton(state, layout.skip, state.familiar && !mustAct(state) && !rereading);
}

function showButton({ options }: StoryState, button: HTMLButtonElement, needed: boolean): void {
	if (!needed && button === button.ownerDocument.activeElement) options.focusHome();
	button.hidden = !needed;
}
