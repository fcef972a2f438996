// Shows the book in its dialog: the letters in full, in the reader's own typeface and size, and what can be
// done with them. It neither binds nor prints the book.
import type { Letter } from "../../director/tableau.ts";
import { t } from "../strings/t.ts";
import { langAttributes } from "../strings/ui-languages.ts";
import { plainText } from "../text/inline-markup.ts";

interface BookViewProps {
	readonly letters: readonly Letter[];
	readonly save: () => void; // as a file
	readonly print: () => void;
	readonly picture: (() => void) | null; // null when there are no stars to draw
}

/** Shows the book. */
export const BookView = ({ letters, save, print, picture }: BookViewProps) => (
	<div class="book">
		<p class="answers">
			<BookAction label={t("book.keep")} go={save} />
			<BookAction label={t("book.print")} go={print} />
			{picture ? <BookAction label={t("ending.picture")} go={picture} /> : null}
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

const BookAction = ({ label, go }: { label: string; go: () => void }) => (
	<button type="button" class="plain" onClick={go}>
		{label}
	</button>
);
