// Cuts the page's fonts from the @fontsource packages into assets/fonts: only Latin, Latin-1 and book
// punctuation, and of each variable font only the weights that the page uses. Run it by hand (`node
// tools/fonts.mjs`) after a font package changes; the results are committed.
import { copyFile, mkdir, readFile, writeFile } from "node:fs/promises";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import subsetFont from "subset-font";

const home = join(dirname(fileURLToPath(import.meta.url)), "..");
const from = (path) => join(home, "node_modules", path);
const to = (name) => join(home, "assets/fonts", name);

const span = (first, last) => String.fromCodePoint(...Array.from({ length: last - first + 1 }, (_, i) => first + i));
const LATIN = `${span(0x20, 0x7e)}${span(0xa0, 0xff)}ŒœŸ‐‑‒–—―‘’‚“”„†•…′″‹›€−\u2009\u200a\u202f`;
// Italics are short and in the story's own languages.
const ITALIC = `${span(0x20, 0x7e)}\u00a0¡¿àáâäæçèéêëíîïñóôöúùûüßŒœ‐–—‘’“”…`;
const TITLE = `${span(0x41, 0x5a)}${span(0x61, 0x7a)}áéíóúñü¿¡ .,!?’–-`;

const literata = "@fontsource-variable/literata";
const nunito = "@fontsource-variable/nunito-sans";
const atkinson = "@fontsource/atkinson-hyperlegible";
const dyslexic = "@fontsource/opendyslexic";

const FONTS = [
	["literata.woff2", `${literata}/files/literata-latin-wght-normal.woff2`, LATIN, { wght: 400 }],
	["literata-italic.woff2", `${literata}/files/literata-latin-wght-italic.woff2`, ITALIC, { wght: 400 }],
	["literata-title.woff2", `${literata}/files/literata-latin-opsz-normal.woff2`, TITLE, { wght: 300, opsz: 72 }],
	["nunito-sans.woff2", `${nunito}/files/nunito-sans-latin-wght-normal.woff2`, LATIN, { wght: 400 }],
	["atkinson.woff2", `${atkinson}/files/atkinson-hyperlegible-latin-400-normal.woff2`, LATIN],
	["atkinson-italic.woff2", `${atkinson}/files/atkinson-hyperlegible-latin-400-italic.woff2`, LATIN],
	["atkinson-bold.woff2", `${atkinson}/files/atkinson-hyperlegible-latin-700-normal.woff2`, LATIN],
];
// OpenDyslexic is a reserved name under its licence. A changed font may not use it, so this one is copied
// unchanged.
const WHOLE = [["opendyslexic.woff2", `${dyslexic}/files/opendyslexic-latin-400-normal.woff2`]];
const LICENCES = { literata, "nunito-sans": nunito, "atkinson-hyperlegible": atkinson, opendyslexic: dyslexic };

await mkdir(to(""), { recursive: true });
for (const [name, source, text, variationAxes] of FONTS) {
	const cut = await subsetFont(await readFile(from(source)), text, {
		targetFormat: "woff2",
		keepFeatures: ["kern", "liga", "mark", "mkmk", "ccmp", "locl", "calt", "onum", "lnum", "pnum", "tnum"],
		noHinting: true,
		...(variationAxes && { variationAxes }),
	});
	await writeFile(to(name), cut);
	console.log(`${name} ${(cut.length / 1000).toFixed(1)} kB`);
}
for (const [name, source] of WHOLE) await copyFile(from(source), to(name));
for (const [name, source] of Object.entries(LICENCES))
	await copyFile(from(`${source}/LICENSE`), to(`${name}.LICENCE.txt`));
