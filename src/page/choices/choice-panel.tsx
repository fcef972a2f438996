// What stands under the last line: choices, or the card at an ending. Keeps the focus: it is moved only when the thing that had it goes away,
// or when the player asks for the choices by key.
import { render } from "preact";
import { DEFAULT_SETTINGS, type Settings } from "../../base/settings.ts";
import type { OfferedChoice } from "../../director/crew.ts";
import { EndingCard } from "../dialogs/menu.tsx";
import type { Layout } from "../layout.ts";
import { t } from "../strings/t.ts";
import { Choices } from "./choices.tsx";

/** What can be chosen. */
export interface ChoicePanel {
	/** Shows these; none takes them away. */
	show(choices: readonly OfferedChoice[], settings?: Pick<Settings, "holdByPress" | "marks">): void;
	/** Shows the card at an ending. */
	showEnding(card: Parameters<typeof EndingCard>[0]): void;
	/** How many there are. */
	count(): number;
	/** Takes the nth, counted from 0, as a key does: what must be held is only focused. */
	pick(nth: number, byPress: boolean): void;
	/** Focuses the first, or the one `step` after the focused one. */
	focus(step?: number): void;
}

/** Makes the offers in their place; `take` is called with a choice that may be had. */
export function createChoicePanel(frame: Layout, take: (choice: OfferedChoice) => void): ChoicePanel {
	const place = frame.choices;
	let offered: readonly OfferedChoice[] = [];

	const buttons = (): HTMLElement[] => [...place.querySelectorAll<HTMLElement>("button")];
	const say = (text: string): void => {
		frame.status.textContent = text;
	};
	const choose = (choice: OfferedChoice): void => {
		if (!choice.struck) {
			take(choice);
			return;
		}
		say(""); // so that the same words are heard a second time
		setTimeout(() => say(t("choice.unavailable")), 40);
	};
	const replace = (draw: () => void): void => {
		const held = place.contains(place.ownerDocument.activeElement);
		draw();
		if (held && !place.contains(place.ownerDocument.activeElement)) frame.scroll.focus({ preventScroll: true });
	};
	return {
		show(choices, { holdByPress, marks } = DEFAULT_SETTINGS) {
			offered = choices;
			say(choices.length ? t("story.offered", { n: choices.length }) : "");
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
