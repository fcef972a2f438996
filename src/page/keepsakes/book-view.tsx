// The book as it lies on its sheet: the letters in full, in the reader's own face and size, with what can be done with them.
import type { Letter } from "../../director/tableau.ts";
import { t } from "../strings/t.ts";
import { langAttributes } from "../strings/ui-languages.ts";
import { plainText } from "../text/inline-markup.ts";

interface BookViewProps {
	readonly letters: readonly Letter[];
	readonly keep: () => void;
	readonly print: () => void;
	readonly picture: (() => void) | null;
}

/** Shows the book. */
export const BookView = ({ letters, keep, print, picture }: BookViewProps) => (
	<div class="book">
		<p class="answers">
			<BookAction words={t("book.keep")} go={keep} />
			<BookAction words={t("book.print")} go={print} />
			{picture ? <BookAction words={t("ending.picture")} go={picture} /> : null}
		</p>
		{letters.map((letter) => (
			<article key={letter.id} class="leaf">
				<h3 {...langAttributes(letter.lang)}>{plainText(letter.title)}</h3>
				{letter.lines.map((line, i) => (
					<p key={i} {...langAttributes(letter.langs?.[i])}>
						{plainText(line)}
					</p>
				))}
			</article>
		))}
		{letters.length ? null : <p>{t("book.none")}</p>}
	</div>
);

const BookAction = ({ words, go }: { words: string; go: () => void }) => (
	<button type="button" class="plain" onClick={go}>
		{words}
	</button>
);
