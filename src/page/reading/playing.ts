// Playing: whose turn it is. A press goes on when everything has arrived and hurries when it has not; choices, the way on and the card at an
// ending come and go here. Knows what the player wishes, not what the story does with it.

import type { Settings } from "../../base/settings.ts";
import type { Line, Offered, PlayerInput } from "../../director/crew.ts";
import { DARK, type Tableau } from "../../director/tableau.ts";
import { createOffers } from "../choices/offers.tsx";
import type { Shelf } from "../dialogs/shelf.tsx";
import { type Frame, nameParts } from "../frame.ts";
import type { Intent } from "../input/keys.ts";
import type { Auto } from "./auto.ts";
import type { Telling } from "./telling.ts";

/** The played side of the page. */
export interface Playing {
	print(line: Line, tableau: Tableau, hurry: AbortSignal): Promise<void>;
	restore(lines: readonly Line[], tableau: Tableau): void;
	offer(choices: readonly Offered[], tableau: Tableau, familiar?: boolean): void;
	/** Shows the card at an ending, until another line comes. */
	end(tableau: Tableau, ending: string): void;
	/** Takes a press that means "go on". */
	press(byKey: boolean): void;
	/** Does what a key asks for. */
	obey(intent: Intent): void;
	/** Opens the log as a sheet; `find` begins in the search field. */
	log(find?: boolean): void;
	/** Going on by itself ends, for the title. */
	rest(): void;
	/** The tableau that was shown last. */
	now(): Tableau;
}

interface Ways {
	readonly settings: () => Settings;
	readonly send: (input: PlayerInput) => void;
	readonly shelf: Shelf;
	readonly home: () => void;
	readonly menu: () => void;
	readonly quick: (what: "save" | "load") => void;
	readonly leave: (() => void) | null;
	readonly inPlay: () => boolean; // neither a sheet nor the title lies over the story
}

/** Makes the played side. */
export function createPlaying(frame: Frame, telling: Telling, ways: Ways): Playing {
	const { settings, send, shelf, home } = ways;
	const { scroll } = telling;
	let tableau = DARK;
	let ready = false; // nothing is on its way
	let ended = false;
	let ending = "";
	let known = false; // the line shown last had been read before
	let auto: Auto | null = null; // fetched when it is first asked for

	const go = (input: PlayerInput): void => {
		scroll.read();
		ready = false;
		send(input);
	};
	const offers = createOffers(frame, (choice) => {
		offers.show([]);
		go({ do: "choose", index: choice.index });
	});
	const reading = (): boolean => frame.story.hasAttribute("data-reading");
	const showOn = (): void => {
		const needed = reading() || !(offers.count() || ended) || scroll.more();
		if (!needed && frame.on === frame.on.ownerDocument.activeElement) home();
		frame.on.hidden = !needed;
		const skips = known && !(offers.count() || ended || reading());
		if (!skips && frame.skip === frame.skip.ownerDocument.activeElement) home();
		frame.skip.hidden = !skips;
	};
	const settle = (): void => {
		scroll.settle();
		showOn();
	};
	const readBack = (on: boolean): void => {
		frame.story.toggleAttribute("data-reading", on);
		nameParts(frame);
		settle();
		home();
	};
	const press = (byKey: boolean): void => {
		if (reading()) readBack(false);
		else if (!ready) send({ do: "hurry" });
		else if (scroll.pageDown()) return;
		else if (!offers.count()) go({ do: settings().pace === "passage" ? "skip" : "advance" });
		else {
			scroll.back();
			if (byKey) offers.focus();
		}
	};
	const skip = (): void => {
		if (reading() || offers.count() || ended) return;
		go({ do: "skip", seen: true });
	};
	const toggleAuto = async (): Promise<void> => {
		const { createAuto } = await import("./auto.ts");
		auto ??= createAuto(frame, telling, {
			mayGo: () => ready && !offers.count() && !ended && !reading() && ways.inPlay(),
			pace: () => settings().autoPace,
			go: () => press(false),
		});
		auto.turn(!auto.on());
	};
	const rewind = (to?: number): void => {
		auto?.turn(false);
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
		offers.end({
			book: letters.some((letter) => letter.lines.length) ? () => shelf.book(letters, stars) : null,
			picture: stars.length ? () => shelf.picture(stars) : null,
			share: () => shelf.share(ending, stars),
			leave: ways.leave,
		});
		settle();
	};
	frame.on.addEventListener("click", () => press(false));
	frame.skip.addEventListener("click", skip);
	frame.auto.addEventListener("click", () => void toggleAuto());
	frame.scroll.addEventListener("scroll", showOn, { passive: true });

	return {
		async print(line, at, hurry) {
			tableau = at;
			ready = false;
			frame.on.hidden = false;
			if (offers.count()) scroll.read(); // chosen on the picture, not here
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
			telling.see(at);
			if (ended && !choices.length) showCard();
			else offers.show(choices, settings());
			ready = true;
			settle();
			auto?.arm();
		},
		end(at, id) {
			tableau = at;
			ending = id;
			ended = true;
			showCard();
		},
		press,
		obey,
		log,
		rest: () => auto?.turn(false),
		now: () => tableau,
	};
}
