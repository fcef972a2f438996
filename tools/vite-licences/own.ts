// What the repository itself brings: the game, its typefaces and the instruments it was played on.
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import type { Chapter, Part } from "./texts.ts";

const LICENCE = ".LICENCE.txt";

/** The MIT licence's words alone, as our own file has them. */
export const mit = (root: string): string =>
	readFileSync(join(root, "LICENSE"), "utf8").replace(/^[\s\S]*?(?=^Permission)/m, "");

// Markdown's own signs, as words alone.
const plain = (markdown: string): string =>
	markdown
		.replace(/\[([^\]]*)\]\(([^)]*)\)/g, "$1 ($2)")
		.replace(/^> ?/gm, "")
		.replace(/[*`]/g, "");

/** The game itself. */
export function theGame(root: string, name: string, version: string): Chapter {
	const content = plain(readFileSync(join(root, "LICENSE-CONTENT.md"), "utf8"));
	return {
		title: "The game",
		parts: [
			{ name: `${name} ${version}`, licence: "MIT", texts: [readFileSync(join(root, "LICENSE"), "utf8")] },
			{ name: "Its prose, pictures and audio", licence: "CC-BY-SA-4.0", texts: [content] },
		],
	};
}

/** The typefaces. Throws for one that is shipped without its licence. */
export function typefaces(root: string): Chapter {
	const files = readdirSync(join(root, "assets/fonts"));
	const licences = files.filter((file) => file.endsWith(LICENCE));
	const family = (file: string): string => file.split(/[-.]/)[0]!;
	for (const font of files.filter((file) => file.endsWith(".woff2")))
		if (!licences.some((licence) => family(licence) === family(font)))
			throw new Error(
				`The typeface ${font} has no licence in assets/fonts: put its text into ${family(font)}${LICENCE}.`,
			);
	const css = readFileSync(join(root, "src/page/css/fonts.css"), "utf8");
	const names = [...css.matchAll(/font-family: "([^"]+)"/g)].map((m) => m[1]!);
	const parts = licences.map((file): Part => {
		const stem = file.slice(0, -LICENCE.length);
		const name = names.find((n) => n.toLowerCase().replaceAll(" ", "-") === stem) ?? stem;
		return { name, licence: "OFL-1.1", texts: [readFileSync(join(root, "assets/fonts", file), "utf8")] };
	});
	return { title: "Typefaces", parts };
}

/** The instruments, as the audio's credits list them. Throws when they are not listed. */
export function instruments(root: string): Chapter {
	const credits = readFileSync(join(root, "assets/audio/CREDITS.md"), "utf8");
	const told = /^\*\*The instruments\*\*: ((\*[^*]+\*)[\s\S]*?)(?=^\*\*The tools)/m.exec(credits);
	if (!told)
		throw new Error("assets/audio/CREDITS.md no longer has a paragraph of **The instruments** before **The tools**.");
	return { title: "Instruments", parts: [{ name: plain(told[2]!), licence: "MIT", texts: [plain(told[1]!)] }] };
}
