// Choices as a list of real buttons, each drawn in the way it is offered. A way changes how a choice looks
// and is taken, never what it does. The kinds of fragments look alike on purpose.
import type { ComponentChildren } from "preact";
import type { OfferedChoice } from "../../director/crew.ts";
import { t } from "../strings/t.ts";
import { langAttributes } from "../strings/ui-languages.ts";
import { plainText } from "../text/inline-markup.ts";
import { Icon } from "../widgets/icon.tsx";
import type { IconName } from "../widgets/icons.ts";
import { HoldButton } from "./hold-button.tsx";

interface ChoicesProps {
	readonly offered: readonly OfferedChoice[];
	readonly byPress: boolean; // a press takes a choice that is to be held
	readonly marks: boolean; // mark the choices that were taken before
	readonly take: (choice: OfferedChoice) => void;
}

/** The list. */
export function Choices({ offered, byPress, marks, take }: ChoicesProps) {
	const hasFragments = offered.some((choice) => choice.offer.way === "fragment");
	const allTurns = offered.every((choice) => choice.offer.way === "turn");
	return (
		<ol
			class={hasFragments ? "choices slips" : allTurns ? "choices walk" : "choices"}
			aria-label={t(hasFragments ? "choice.slips" : "story.choices")}
		>
			{offered.map((choice, i) => (
				<li key={choice.key}>
					<Choice
						choice={choice}
						nth={i}
						byPress={byPress}
						known={marks && Boolean(choice.known)}
						take={() => take(choice)}
					/>
				</li>
			))}
		</ol>
	);
}

interface ChoiceProps {
	readonly choice: OfferedChoice;
	readonly nth: number;
	readonly byPress: boolean;
	readonly known: boolean;
	readonly take: () => void;
}

function Choice({ choice, nth, byPress, known, take }: ChoiceProps) {
	const { offer } = choice;
	const attributes = {
		class: "choice",
		"data-choice": choice.index,
		"data-offer": choice.struck ? "struck" : offer.way,
		...(nth < 9 && { "aria-keyshortcuts": String(nth + 1) }),
	};
	if (offer.way === "hold" && !choice.struck) {
		return (
			<HoldButton seconds={offer.seconds} byPress={byPress} take={take} attributes={attributes}>
				{plainText(choice.text)}
				{known ? <Known /> : null}
			</HoldButton>
		);
	}
	return (
		<button {...attributes} type="button" aria-disabled={choice.struck || undefined} onClick={take}>
			<ChoiceIcon choice={choice} nth={nth} />
			<span class="words" {...langAttributes(choice.lang)}>
				{choiceText(choice)}
			</span>
			{known ? <Known /> : null}
		</button>
	);
}

const Known = () => (
	<span class="known" title={t("choice.known")}>
		<Icon name="known" />
		<span class="heard">{`, ${t("choice.known")}`}</span>
	</span>
);

/** The words of a choice; a look without words shows its label. */
function choiceText({ text, offer, struck }: OfferedChoice): ComponentChildren {
	const words = plainText(text || (offer.way === "look" ? offer.label : ""));
	return struck ? <s>{words}</s> : words;
}

/** The sign before a choice: the icon of its way, or else its number. */
function ChoiceIcon({ choice: { offer, struck }, nth }: { choice: OfferedChoice; nth: number }) {
	const name = struck ? null : iconOf(offer);
	if (name) {
		return (
			<span class="sign">
				<Icon name={name} />
			</span>
		);
	}
	return (
		<span class="sign number" aria-hidden="true">
			{nth < 9 ? nth + 1 : ""}
		</span>
	);
}

function iconOf(offer: OfferedChoice["offer"]): IconName | null {
	if (offer.way === "look") return "look";
	if (offer.way === "silence") return "silence";
	if (offer.way === "earpiece") return offer.to;
	if (offer.way === "turn") return offer.to === "on" ? "forward" : offer.to;
	return null;
}
