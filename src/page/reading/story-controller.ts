// Playing: whose turn it is. A press goes on when everything has arrived and hurries when it has not; choices, the way on and the card at an
// ending come and go here. Knows what the player wishes, not what the story does with it.

import type { Settings } from "../../base/settings.ts";
import type { Line, OfferedChoice, PlayerInput } from "../../director/crew.ts";
import { EMPTY_TABLEAU, type Tableau } from "../../director/tableau.ts";
import { createChoicePanel } from "../choices/choice-panel.tsx";
import type { DialogRegistry } from "../dialogs/dialog-registry.tsx";
import type { Intent } from "../input/key-bindings.ts";
import { type Layout, labelLayout } from "../layout.ts";
import type { AutoAdvance } from "./auto-advance.ts";
import type { StoryView } from "./story-view.ts";

/** The played side of the page. */
export interface StoryController {
	print(line: Line, tableau: Tableau, hurry: AbortSignal): Promise<void>;
	restore(lines: readonly Line[], tableau: Tableau): void;
	offer(choices: readonly OfferedChoice[], tableau: Tableau, familiar?: boolean): void;
	/** Shows the card at an ending, until another line comes. */
	showEnding(tableau: Tableau, ending: string): void;
	/** Takes a press that means "go on". */
	press(byKey: boolean): void;
	/** Does what a key asks for. */
	runIntent(intent: Intent): void;
	/** Opens the log as a sheet; `find` begins in the search field. */
	openHistory(find?: boolean): void;
	/** Going on by itself ends, for the title. */
	stopAuto(): void;
	/** The tableau that was shown last. */
	currentTableau(): Tableau;
}

interface StoryControllerOptions {
	readonly settings: () => Settings;
	readonly send: (input: PlayerInput) => void;
	readonly shelf: DialogRegistry;
	readonly home: () => void;
	readonly menu: () => void;
	readonly quick: (what: "save" | "load") => void;
	readonly leave: (() => void) | null;
	readonly inPlay: () => boolean; // neither a sheet nor the title lies over the story
}

/** Makes the played side. */
export function createStoryController(
	frame: Layout,
	telling: StoryView,
	ways: StoryControllerOptions,
): StoryController {
	const { settings, send, shelf, home } = ways;
	const { scroll } = telling;
	let tableau = EMPTY_TABLEAU;
	let ready = false; // nothing is on its way
	let ended = false;
	let ending = "";
	let known = false; // the line shown last had been read before
	let auto: AutoAdvance | null = null; // fetched when it is first asked for

	const go = (input: PlayerInput): void => {
		scroll.markRead();
		ready = false;
		send(input);
	};
	const offers = createChoicePanel(frame, (choice) => {
		offers.show([]);
		go({ do: "choose", index: choice.index });
	});
	const reading = (): boolean => frame.story.hasAttribute("data-reading");
	const showOn = (): void => {
		const needed = reading() || !(offers.count() || ended) || scroll.hasMore();
		if (!needed && frame.advance === frame.advance.ownerDocument.activeElement) home();
		frame.advance.hidden = !needed;
		const skips = known && !(offers.count() || ended || reading());
		if (!skips && frame.skip === frame.skip.ownerDocument.activeElement) home();
		frame.skip.hidden = !skips;
	};
	const settle = (): void => {
		scroll.scrollToNewest();
		showOn();
	};
	const readBack = (on: boolean): void => {
		frame.story.toggleAttribute("data-reading", on);
		labelLayout(frame);
		settle();
		home();
	};
	const press = (byKey: boolean): void => {
		if (reading()) readBack(false);
		else if (!ready) send({ do: "hurry" });
		else if (scroll.pageDown()) return;
		else if (!offers.count()) go({ do: settings().pace === "passage" ? "skip" : "advance" });
		else {
			scroll.returnToNewest();
			if (byKey) offers.focus();
		}
	};
	const skip = (): void => {
		if (reading() || offers.count() || ended) return;
		go({ do: "skip", seen: true });
	};
	const toggleAuto = async (): Promise<void> => {
		const { createAutoAdvance: createAuto } = await import("./auto-advance.ts");
		auto ??= createAuto(frame, telling, {
			canAdvance: () => ready && !offers.count() && !ended && !reading() && ways.inPlay(),
			pace: () => settings().autoPace,
			advance: () => press(false),
		});
		auto.toggle(!auto.on());
	};
	const rewind = (to?: number): void => {
		auto?.toggle(false);
		send(to === undefined ? { do: "rewind" } : { do: "rewind", to });
	};
	const log = (find = false): void =>
		shelf.log({
			lines: telling.lines(),
			find,
			back: rewind,
			show(index) {
				readBack(true);
				telling.reveal(index);
			},
		});
	const obey = (intent: Intent): void => {
		if (intent.wants === "advance") press(true);
		else if (intent.wants === "rewind") rewind();
		else if (intent.wants === "skip") skip();
		else if (intent.wants === "auto") void toggleAuto();
		else if (intent.wants === "log" || intent.wants === "search") log(intent.wants === "search");
		else if (intent.wants === "keys") shelf.keys();
		else if (intent.wants === "choose") offers.pick(intent.nth, settings().holdByPress);
		else if (intent.wants === "next") offers.focus(1);
		else if (intent.wants === "previous") offers.focus(-1);
		else if (intent.wants === "save" || intent.wants === "load") ways.quick(intent.wants);
		else if (reading()) readBack(false);
		else ways.menu();
	};
	const showCard = (): void => {
		const { letters, stars } = tableau;
		offers.showEnding({
			book: letters.some((letter) => letter.lines.length) ? () => shelf.book(letters, stars) : null,
			picture: stars.length ? () => shelf.picture(stars) : null,
			share: () => shelf.share(ending, stars),
			leave: ways.leave,
		});
		settle();
	};
	frame.advance.addEventListener("click", () => press(false));
	frame.skip.addEventListener("click", skip);
	frame.auto.addEventListener("click", () => void toggleAuto());
	frame.scroll.addEventListener("scroll", showOn, { passive: true });

	return {
		async print(line, at, hurry) {
			tableau = at;
			ready = false;
			frame.advance.hidden = false;
			if (offers.count()) scroll.markRead(); // chosen on the picture, not here
			if (offers.count() || ended) offers.show([]); // an ending may be named before its last line
			await telling.print(line, at, hurry);
		},
		restore(lines, at) {
			tableau = at;
			ended = false;
			offers.show([]);
			telling.restore(lines, at);
			showOn();
		},
		offer(choices, at, familiar = false) {
			tableau = at;
			known = familiar;
			telling.applyTableau(at);
			if (ended && !choices.length) showCard();
			else offers.show(choices, settings());
			ready = true;
			settle();
			auto?.arm();
		},
		showEnding(at, id) {
			tableau = at;
			ending = id;
			ended = true;
			showCard();
		},
		press,
		runIntent: obey,
		openHistory: log,
		stopAuto: () => auto?.toggle(false),
		currentTableau: () => tableau,
	};
}
