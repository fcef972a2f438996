// The book: the player's letters as one HTML page that needs no other file, to save, print and send. Pure; it
// escapes all that it is given.
import type { Letter } from "../../director/tableau.ts";
import { parseMarkup } from "../text/inline-markup.ts";

/** The words of the title page. */
export interface BookOptions {
	readonly title: string;
	readonly by?: string; // a line under the title
	readonly date?: string; // as it should be printed
	readonly language?: string;
}

/** Renders the letters that have lines as a whole HTML document, with its styles inside. */
export function renderBook(
	letters: readonly Letter[],
	{ title, by = "", date = "", language = "en" }: BookOptions,
): string {
	const written = letters.filter((letter) => letter.lines.length);
	const langAttribute = (lang = ""): string => (lang && lang !== language ? ` lang="${escapeHtml(lang)}"` : "");
	const contents =
		written.length > 1
			? `<ol class="contents">${written.map((l) => `<li${langAttribute(l.lang)}>${renderMarkup(l.title)}</li>`).join("")}</ol>`
			: "";
	return `<!doctype html>
<html lang="${escapeHtml(language)}"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width">
<title>${renderMarkup(title)}</title><style>${BOOK_STYLE}</style></head><body>
<header><h1>${renderMarkup(title)}</h1>${by ? `<p>${renderMarkup(by)}</p>` : ""}${contents}${date ? `<p class="date">${renderMarkup(date)}</p>` : ""}</header>
${written.map((letter) => renderLetter(letter, langAttribute)).join("\n")}
</body></html>`;
}

function renderLetter({ title, lang, lines, langs }: Letter, langAttribute: (lang?: string) => string): string {
	const paragraphs = lines.map((line, i) => `<p${langAttribute(langs?.[i])}>${renderMarkup(line)}</p>`);
	return `<article><h2${langAttribute(lang)}>${renderMarkup(title)}</h2>${paragraphs.join("")}</article>`;
}

const escapeHtml = (text: string): string =>
	text.replace(/[&<>"]/g, (char) => ({ "&": "&amp;", "<": "&lt;", ">": "&gt;", '"': "&quot;" })[char] ?? char);

/** Renders the same few marks that the page knows as HTML, and escapes everything else. */
const renderMarkup = (text: string): string =>
	parseMarkup(text)
		.map((run) => {
			const words = run.text === "\n" ? "<br>" : escapeHtml(run.text);
			return run.marks.reduceRight((inner, mark) => `<${mark}>${inner}</${mark}>`, words);
		})
		.join("");

/** The book's style sheet. The page's content security policy allows exactly this text. */
export const BOOK_STYLE = `
:root{color-scheme:light}
body{margin:0;background:#efe6d8;color:#2b1d1a;font:1.06rem/1.7 Literata,"Iowan Old Style",Palatino,Georgia,serif}
header,article{box-sizing:border-box;max-width:38rem;margin:2rem auto;padding:4rem clamp(1.5rem,8vw,5rem);background:#fdf9f1;
box-shadow:0 1px 2px #2b1d1a22,0 1rem 3rem #2b1d1a18}
header{min-height:80vh;display:flex;flex-direction:column;justify-content:center;text-align:center}
h1,h2{font-weight:400;line-height:1.2;text-wrap:balance}h1{font-size:2.6rem;margin:0 0 1rem}h2{font-size:1.5rem;margin:0 0 2.5rem}
header p{font-style:italic;margin:0}.contents{list-style:none;margin:4rem 0 0;padding:0}.date{padding-top:4rem}
article p{margin:0 0 1.1em;hyphens:manual;text-wrap:pretty}
@media print{@page{size:A5;margin:20mm 18mm 22mm;@bottom-center{content:counter(page);font:9pt Georgia,serif}}
@page:first{@bottom-center{content:none}}
body{background:none;font-size:10.5pt}header,article{margin:0;padding:0;max-width:none;box-shadow:none;background:none}
header{min-height:0;padding-top:42mm}header,article{break-after:page}article:last-child{break-after:auto}h2{break-after:avoid}p{orphans:3;widows:3}}
`.replace(/\n/g, "");
