// The card at an ending. It keeps nothing.
import { t } from "../strings/t.ts";

interface EndingCardProps {
	readonly book: (() => void) | null;
	readonly picture: (() => void) | null;
	readonly share: () => void;
	readonly leave: (() => void) | null;
}

/** Shows the card after the last line. */
export const EndingCard = ({ book, picture, share, leave }: EndingCardProps) => (
	<section class="ending" aria-label={t("ending.heading")}>
		<p class="rule" aria-hidden="true" />
		<p class="answers">
			{book ? <PlainButton words={t("ending.book")} go={book} /> : null}
			{picture ? <PlainButton words={t("ending.picture")} go={picture} /> : null}
			<PlainButton words={t("ending.share")} go={share} />
			{leave ? <PlainButton words={t("ending.title")} go={leave} /> : null}
		</p>
	</section>
);

const PlainButton = ({ words, go }: { words: string; go: () => void }) => (
	<button type="button" class="plain" onClick={go}>
		{words}
	</button>
);
