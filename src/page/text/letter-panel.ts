// The desk: a letter growing on its paper while it is being written. Draws what the tableau holds and keeps nothing of its own but the
// paper. The log keeps the same lines for those who listen.
import type { Letter, Tableau } from "../../director/tableau.ts";
import { t } from "../strings/t.ts";
import { langAttributes, setText } from "../strings/ui-languages.ts";
import { parseMarkup } from "./inline-markup.ts";
import { renderRuns } from "./render-line.ts";

/** Makes the desk; gives the one function that brings it to a tableau. */
export function createLetterPanel(desk: HTMLElement): (tableau: Tableau) => void {
	const page = desk.ownerDocument;
	let paper: HTMLElement | null = null;
	let id = "";
	let lines: readonly string[] = [];

	const lay = ({ title, lang }: Letter): HTMLElement => {
		const sheet = page.createElement("section");
		sheet.className = "paper";
		sheet.tabIndex = 0;
		sheet.dataset.ownKeys = "";
		sheet.setAttribute("aria-label", t("desk.letter", { title }));
		const heading = page.createElement("h2");
		setText(heading, title, lang);
		sheet.append(heading);
		desk.replaceChildren(sheet);
		return sheet;
	};
	return (tableau) => {
		const letter = tableau.letters.find((l) => l.id === tableau.desk);
		desk.closest<HTMLElement>(".story")?.toggleAttribute("data-desk", Boolean(letter));
		if (!letter) {
			desk.replaceChildren();
			[paper, id, lines] = [null, "", []];
			return;
		}
		const grows = id === letter.id && lines.every((line, i) => line === letter.lines[i]);
		if (!paper || !grows) [paper, id, lines] = [lay(letter), letter.id, []];
		const from = lines.length;
		letter.lines.slice(from).forEach((line, i) => {
			const p = page.createElement("p");
			if (from || i) p.className = "inked";
			Object.assign(p, langAttributes(letter.langs?.[from + i]));
			p.append(renderRuns(page, parseMarkup(line)));
			paper?.append(p);
		});
		if (letter.lines.length > from) paper.scrollTo({ top: paper.scrollHeight });
		lines = letter.lines;
	};
}
