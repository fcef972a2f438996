// Renders one line as a paragraph: marks, quotes, and spoken words set apart from the narration's. Writes DOM
// nodes, never HTML text. Decides no pacing and no place in the log.
import type { Line } from "../../director/crew.ts";
import type { Tableau } from "../../director/tableau.ts";
import { letterSpacing } from "../appearance.ts";
import { langAttributes } from "../strings/ui-languages.ts";
import { parseMarkup, type TextRun } from "./inline-markup.ts";

const DRIFT_GROWTH = 10; // the growth at which her words leave the page

/** Makes the paragraph of a line; `index` is its index in the transcript. */
export function renderLine(page: Document, line: Line, index: number, tableau: Tableau): HTMLElement {
	const p = page.createElement("p");
	const { voice } = line;
	p.dataset.line = String(index);
	p.dataset.as = line.as;
	p.dataset.speaker = line.speaker;
	Object.assign(p, langAttributes(line.lang));
	if (voice) p.dataset.voice = voice;
	const classes = line.tags.filter((tag) => /^class:/i.test(tag)).map((tag) => tag.slice(6).trim());
	// Inky's CLASS is no real class here, so that it can't clash with the page's own.
	if (classes.length) p.dataset.class = classes.join(" ");
	const growth = tableau.presence?.growth ?? 0;
	if (voice === "samantha") p.style.setProperty("--hers-spacing", `${letterSpacing(growth)}em`);
	const drifts = voice === "samantha" && growth >= DRIFT_GROWTH;
	if (drifts) p.dataset.drift = "";
	p.append(renderRuns(page, parseMarkup(line.text), voice !== undefined, drifts));
	return p;
}

/**
 * Renders runs as nodes. `wrapSpeech` wraps speech in `.said`, and `wrapWords` each word of it in `.word`.
 */
export function renderRuns(
	page: Document,
	runs: readonly TextRun[],
	wrapSpeech = false,
	wrapWords = false,
): DocumentFragment {
	const out = page.createDocumentFragment();
	for (const run of runs) {
		let node: Node = run.text === "\n" ? page.createElement("br") : page.createTextNode(run.text);
		if (wrapSpeech && run.spoken && run.text !== "\n")
			node = wrap(page, "span", "said", wrapWords ? splitWords(page, run.text) : node);
		for (const mark of [...run.marks].reverse()) node = wrap(page, mark, "", node);
		out.append(node);
	}
	return out;
}

function wrap(page: Document, name: string, className: string, inner: Node): HTMLElement {
	const element = page.createElement(name);
	if (className) element.className = className;
	element.append(inner);
	return element;
}

function splitWords(page: Document, text: string): DocumentFragment {
	const out = page.createDocumentFragment();
	for (const [i, part] of text.split(/(\s+)/).entries()) {
		const word = part.trim() ? wrap(page, "span", "word", page.createTextNode(part)) : part;
		if (typeof word !== "string") word.style.setProperty("--nth", String(i / 2));
		out.append(word);
	}
	return out;
}
