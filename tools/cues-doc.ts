// npm run docs: writes docs/cues.md from the table of cues. A test compares the file with what this makes.

import { OFFER_WAYS } from "../src/director/choice-offer.ts";
import { CUES } from "../src/director/cues.ts";

/** Makes the cue reference as Markdown. */
export function cueReference(): string {
	const cues = CUES.map((cue) => {
		const options = Object.entries(cue.options).map(([name, o]) => {
			const plain = name === "key" ? "*(after the colon)*" : `\`${name}\``;
			const rest = o.required
				? "required"
				: o.fallback === "" || o.shape === "flag"
					? "optional"
					: `\`${String(o.fallback)}\` without`;
			return `| ${plain} | ${o.doc} | ${o.shape.replaceAll("|", "\\|")} | ${rest} |`;
		});
		const table = options.length ? ["", "| option | what it is | may be | |", "|---|---|---|---|", ...options] : [];
		const also = cue.aliases.length ? [`Also read as: ${cue.aliases.map((a) => `\`${a}\``).join(", ")}.`] : [];
		return [
			`## \`${cue.name}\``,
			"",
			cue.doc,
			...also,
			"",
			"```ink",
			...cue.examples.map((e) => `# ${e}`),
			"```",
			...table,
		].join("\n");
	});
	const ways = OFFER_WAYS.map((w) => `| ${w.way} | ${w.write ? `\`# ${w.write}\`` : ""} | ${w.doc} |`);
	return [
		"# Cues",
		"",
		"Made from the table in `src/director/cues.ts` by `npm run docs`; a test fails when it is stale.",
		"",
		'A cue is a tag on a line, `# name: key option=value option="two words"`, or on a line of its own before it. It changes what stands and sounds, or happens once.',
		"Names are read in any case. A tag that is no cue is passed to the page and listed once, with the nearest name.",
		"",
		...cues.flatMap((cue) => [cue, ""]),
		"# Ways of offering a choice",
		"",
		"A tag inside the choice's bracket: `* [Say nothing. # silence]`.",
		"",
		"| way | written | what it is |",
		"|---|---|---|",
		...ways,
		"",
	].join("\n");
}
