// Renders one line as a paragraph: marks, quotes, and spoken words set apart from the narration's. Writes DOM
// nodes, never HTML text. Decides no pacing and no place in the log.
import type { Line } from "../../director/crew.ts";
import type { Tableau } from "../../director/tableau.ts";
import { letterSpacing } from "../appearance.ts";
import { langAttributes } from "../strings/ui-languages.ts";
import { type MarkupBlock, readBlock } from "./block-markup.ts";
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
	if (shownName(line)) p.append(nameOf(page, shownName(line)), " ");
	const { kind, parts, level } = readBlock(line.text);
	if (kind !== "text") setBlock(p, kind, level);
	for (const part of parts) {
		const words = renderRuns(page, parseMarkup(part), voice !== undefined, drifts);
		p.append(parts.length > 1 || kind === "list" ? wrap(page, "span", "item", words) : words);
	}
	return p;
}

/** Who is named before a line, "" for nobody: a voice is known by its typeface instead. */
export const shownName = ({ speaker, voice, as }: Line): string => (voice || as === "chosen" ? "" : speaker);

function nameOf(page: Document, speaker: string): HTMLElement {
	const name = wrap(page, "span", "who", page.createTextNode(speaker));
	name.append(wrap(page, "span", "heard", page.createTextNode(":")));
	return name;
}

function setBlock(p: HTMLElement, kind: MarkupBlock["kind"], level = 2): void {
	p.dataset.block = kind;
	if (kind === "rule") p.setAttribute("role", "separator");
	if (kind !== "heading") return;
	p.dataset.level = String(level);
	p.setAttribute("role", "heading");
	p.ariaLevel = String(Math.max(2, level)); // the title is the page's first
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
		if (run.href) node = link(page, run.href, node);
		out.append(node);
	}
	return out;
}

/** A link as a button: where it leads is asked about first, by whoever hears it pressed. */
function link(page: Document, href: string, inner: Node): HTMLElement {
	const button = page.createElement("button");
	button.type = "button";
	button.className = "inline-link";
	button.dataset.href = href;
	button.title = href;
	button.append(inner);
	return button;
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
