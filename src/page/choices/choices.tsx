// Choices as a list of real buttons, each set in the way it is offered. A way changes how a choice looks and is taken, never what it does;
// which fragment is which kind is not shown.
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
	readonly byPress: boolean;
	readonly marks: boolean; // show which were taken before
	readonly take: (choice: OfferedChoice) => void;
}

/** Shows the choices. */
export function Choices({ offered, byPress, marks, take }: ChoicesProps) {
	const slips = offered.some((choice) => choice.offer.way === "fragment");
	const walk = offered.every((choice) => choice.offer.way === "turn");
	return (
		<ol
			class={slips ? "choices slips" : walk ? "choices walk" : "choices"}
			aria-label={t(slips ? "choice.slips" : "story.choices")}
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
			{choice.struck ? <span class="heard">{`, ${t("choice.unavailable")}`}</span> : null}
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

/** The words of a choice; a look without any is called by its label. */
function choiceText({ text, offer, struck }: OfferedChoice): ComponentChildren {
	const words = plainText(text || (offer.way === "look" ? offer.label : ""));
	return struck ? <s>{words}</s> : words;
}

/** The small sign before a choice: its number, or the drawing of its way. */
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
