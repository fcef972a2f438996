// One licence's text: its title, who holds the copyright, and the words that others use too. Pure, and loses no word.

/** A licence's text, taken apart. */
export interface Apart {
	readonly title: string; // "" when it bears none
	readonly notice: string; // who holds the copyright, as it says so; "" when it names nobody
	readonly body: string;
}

const OWNER = /^\W*((portions )?copyright\b|\(c\)\s*\d|©)/i; // the way a line begins that names who holds it
const WHEN = /\d{4}|\(c\)|©|authors|contributors|developers/i; // and what tells it from a sentence about such lines
const BLANK = /[[{<](yyyy|year)\b/i; // a line to be filled in
const AFTER = /^\W*(permission|this|licen[cs]ed|redistribution|the above|distributed)\b/i;
const UNDERLINE = /^[=-]{3,}$/;
const APACHE = /appendix: how to apply the apache license/i;
const UNDER_APACHE = /^licensed under the apache license/i;
const RULE = 20; // characters a line across keeps: a telephone is no wider
const LONGEST = 600; // characters: what is longer is no notice, whatever it begins with

// What the commonest are called that bear no title.
const KNOWN: readonly (readonly [RegExp, string])[] = [
	[/^permission is hereby granted, free of charge, to any person obtaining a copy of this software/i, "MIT License"],
	[/^permission to use, copy, modify, [^.]* is hereby granted,/i, "ISC License"],
	[/^permission to use, copy, modify, [^.]* is hereby granted\./i, "BSD Zero Clause License"],
	[/^redistribution and use in source and binary forms/i, "BSD License"],
	[/^this software is provided 'as-is'/i, "zlib License"],
	[/^this is free and unencumbered software/i, "The Unlicense"],
	[/^creative commons [\s\S]{0,20}cc0 1\.0/i, "CC0 1.0 Universal"],
	[/sil open font license version 1\.1/i, "SIL Open Font License 1.1"],
];

const isOwner = (line: string): boolean => OWNER.test(line) && WHEN.test(line) && !BLANK.test(line);
const isTitle = (lines: readonly string[]): boolean =>
	/licen[cs]e/i.test(lines.join(" ")) && lines.every((line) => line.trim().length < 60);

function paragraphsOf(text: string): string[][] {
	const lines = text.replace(/^\uFEFF/, "").split(/\r\n?|\n/);
	const paragraphs: string[][] = [[]];
	for (const line of lines.map((line) => line.trim())) {
		const last = paragraphs.at(-1)!;
		if (!line) paragraphs.push([]);
		else if (isOwner(line) && isTitle(last)) paragraphs.push([line]);
		else last.push(line);
	}
	return paragraphs.filter((lines) => lines.length);
}

/** Takes a licence's text apart. Only the notices at its head stand for the whole of it, and the one filled in at the end of Apache's. */
export function takeApart(text: string): Apart {
	const notices: string[] = [];
	const rest: string[] = [];
	let title = "";
	const all = paragraphsOf(text);
	for (const [i, lines] of all.entries()) {
		const filledIn = APACHE.test(rest.join(" ")) && UNDER_APACHE.test(all[i + 1]?.[0] ?? "");
		const end = lines.findIndex((line) => AFTER.test(line));
		const notice =
			(rest.length && !filledIn) || !isOwner(lines[0]!) ? [] : lines.slice(0, end < 0 ? lines.length : end);
		const plain = lines.filter((line) => !UNDERLINE.test(line));
		if (notice.length && notice.join(" ").length < LONGEST) {
			notices.push(...notice);
			if (end > 0) rest.push(flow(lines.slice(end)));
		} else if (!title && !rest.length && isTitle(plain)) {
			title = plain[0]!.replace(/^[#*\s]+|[*:\s]+$/g, "");
			if (plain.length > 1) rest.push(flow(lines));
		} else rest.push(flow(lines));
	}
	const body = rest.join("\n\n");
	return { title: title || (KNOWN.find(([words]) => words.test(body))?.[1] ?? ""), notice: notices.join("\n"), body };
}

/** Says when two bodies are the same: by their words, whatever their lines, their quotes and what is left to fill in. */
export const keyOf = (body: string): string =>
	body
		.split("\n")
		.filter((line) => !BLANK.test(line) || !/copyright/i.test(line))
		.join("")
		.toLowerCase()
		.replace(/[^\p{L}\p{N}]+/gu, "");

const ITEM = /^(\(?[a-z\d]{1,4}[.)]|[-*•#])\s/i;

// Lines broken at a typewriter's width are joined, so that a narrow page breaks them where it must; short ones were meant.
function flow(lines: readonly string[]): string {
	const longest = Math.max(...lines.map((line) => line.length));
	return lines.reduce((text, full, i) => {
		const before = lines[i - 1] ?? "";
		const line = UNDERLINE.test(full) ? full.slice(0, RULE) : full;
		const broken = longest >= 45 && before.length > longest * 0.65;
		return i && broken && !ITEM.test(line) && !UNDERLINE.test(line) && !UNDERLINE.test(before)
			? `${text} ${line}`
			: `${text}${i ? "\n" : ""}${line}`;
	}, "");
}
