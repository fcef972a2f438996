// The letter panel: a letter that grows on its paper while it is written. It draws the tableau's letter and
// keeps only what it has drawn. Screen readers get the same lines from the log.
import type { Letter, Tableau } from "../../director/tableau.ts";
import { t } from "../strings/t.ts";
import { langAttributes, setText } from "../strings/ui-languages.ts";
import { parseMarkup } from "./inline-markup.ts";
import { renderRuns } from "./render-line.ts";

/** Makes the function that brings the panel to a tableau. It redraws only what the letter has gained. */
export function createLetterPanel(panel: HTMLElement): (tableau: Tableau) => void {
	const page = panel.ownerDocument;
	let paper: HTMLElement | null = null;
	let id = "";
	let lines: readonly string[] = [];
	return (tableau) => {
		const letter = tableau.letters.find((one) => one.id === tableau.desk);
		panel.closest<HTMLElement>(".story")?.toggleAttribute("data-letter", Boolean(letter));
		if (!letter) {
			panel.replaceChildren();
			[paper, id, lines] = [null, "", []];
			return;
		}
		const grows = id === letter.id && lines.every((line, i) => line === letter.lines[i]);
		if (!paper || !grows) {
			[paper, id, lines] = [createPaper(page, letter), letter.id, []];
			panel.replaceChildren(paper);
		}
		paper.append(...drawLines(page, letter, lines.length));
		if (letter.lines.length > lines.length) paper.scrollTo({ top: paper.scrollHeight });
		lines = letter.lines;
	};
}

function createPaper(page: Document, { title, lang }: Letter): HTMLElement {
	const paper = page.createElement("section");
	paper.className = "paper";
	paper.tabIndex = 0;
	paper.dataset.ownKeys = "";
	paper.setAttribute("aria-label", t("desk.letter", { title }));
	const heading = page.createElement("h2");
	setText(heading, title, lang);
	paper.append(heading);
	return paper;
}

/**
 * Draws the lines from index `from` on. Only the first line of the letter is there without being inked in.
 */
function drawLines(page: Document, letter: Letter, from: number): HTMLElement[] {
	return letter.lines.slice(from).map((line, i) => {
		const p = page.createElement("p");
		if (from || i) p.className = "inked";
		Object.assign(p, langAttributes(letter.langs?.[from + i]));
		p.append(renderRuns(page, parseMarkup(line)));
		return p;
	});
}
