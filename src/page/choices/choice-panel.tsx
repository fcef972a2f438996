// What is under the last line: choices, or the card of an ending. It moves the focus only when the element
// that had it goes, or when the player asks for the choices by key. Knows nothing of what a choice leads to.
import { render } from "preact";
import { DEFAULT_SETTINGS, type Settings } from "../../base/settings.ts";
import type { OfferedChoice } from "../../director/crew.ts";
import { EndingCard } from "../dialogs/menu.tsx";
import type { Layout } from "../layout.ts";
import { Choices } from "./choices.tsx";

/** The panel's face. */
export interface ChoicePanel {
	/** Shows these; an empty list removes the choices or the card. */
	show(choices: readonly OfferedChoice[], settings?: Pick<Settings, "holdByPress" | "marks">): void;
	/** Shows the card of an ending, in place of choices. */
	showEnding(card: Parameters<typeof EndingCard>[0]): void;
	/** How many choices are shown. */
	count(): number;
	/**
	 * Takes the nth choice, counted from 0, as a key does. One that must be held is only focused, unless
	 * `byPress`.
	 */
	pick(nth: number, byPress: boolean): void;
	/** Focuses the first choice, or the one `step` after the focused one. */
	focus(step?: number): void;
}

/** Makes the panel; `take` is called with a choice that is available, `refuse` for one that isn't. */
export function createChoicePanel(
	layout: Layout,
	take: (choice: OfferedChoice) => void,
	refuse: () => void,
): ChoicePanel {
	const place = layout.choices;
	let offered: readonly OfferedChoice[] = [];

	const buttons = (): HTMLElement[] => [...place.querySelectorAll<HTMLElement>("button")];
	const choose = (choice: OfferedChoice): void => {
		if (choice.struck) refuse();
		else take(choice);
	};
	const hasFocus = (): boolean => place.contains(place.ownerDocument.activeElement);
	const replace = (draw: () => void): void => {
		const hadFocus = hasFocus();
		draw();
		if (hadFocus && !hasFocus()) place.focus({ preventScroll: true }); // has no name to be said
	};
	return {
		show(choices, { holdByPress, marks } = DEFAULT_SETTINGS) {
			offered = choices;
			replace(() =>
				render(
					choices.length ? <Choices offered={choices} byPress={holdByPress} marks={marks} take={choose} /> : null,
					place,
				),
			);
		},
		showEnding(card) {
			offered = [];
			replace(() => render(<EndingCard {...card} />, place));
		},
		count: () => offered.length,
		pick(nth, byPress) {
			const choice = offered[nth];
			if (!choice) return;
			if (choice.struck || (choice.offer.way === "hold" && !byPress)) buttons()[nth]?.focus();
			if (choice.struck || choice.offer.way !== "hold" || byPress) choose(choice);
		},
		focus(step = 0) {
			const all = buttons();
			const now = all.indexOf(place.ownerDocument.activeElement as HTMLElement);
			all[now < 0 ? 0 : (now + step + all.length) % all.length]?.focus();
		},
	};
}
