// The book as it lies on its sheet: the letters in full, in the reader's own face and size, with what can be done with them.
import type { Letter } from "../../director/tableau.ts";
import { abroad } from "../strings/languages.ts";
import { t } from "../strings/t.ts";
import { plainText } from "../text/marks.ts";

interface BookProps {
	readonly letters: readonly Letter[];
	readonly keep: () => void;
	readonly print: () => void;
	readonly picture: (() => void) | null;
}

/** Shows the book. */
export const BookView = ({ letters, keep, print, picture }: BookProps) => (
	<div class="book">
		<p class="answers">
			<Way words={t("book.keep")} go={keep} />
			<Way words={t("book.print")} go={print} />
			{picture ? <Way words={t("ending.picture")} go={picture} /> : null}
		</p>
		{letters.map((letter) => (
			<article key={letter.id} class="leaf">
				<h3 {...abroad(letter.lang)}>{plainText(letter.title)}</h3>
				{letter.lines.map((line, i) => (
					<p key={i} {...abroad(letter.langs?.[i])}>
						{plainText(line)}
					</p>
				))}
			</article>
		))}
		{letters.length ? null : <p>{t("book.none")}</p>}
	</div>
);

const Way = ({ words, go }: { words: string; go: () => void }) => (
	<button type="button" class="plain" onClick={go}>
		{words}
	</button>
);
