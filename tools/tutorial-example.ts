// The tutorial's end product: the game's scene with the changes of docs/modding.md. `npm run docs` writes it.
import { readFileSync } from "node:fs";

const BLOCK = /<!-- (take|write) -->\n```\n([\s\S]*?)```/g;

/** The edits of docs/modding.md, in order. */
export function readEdits(page: string): { take: string; write: string }[] {
	const blocks = [...page.matchAll(BLOCK)].map(([, way, text]) => ({ way, text: text! }));
	return blocks.flatMap(({ way, text }, i) =>
		way === "take" && blocks[i + 1]?.way === "write" ? [{ take: text, write: blocks[i + 1]!.text }] : [],
	);
}

/** The edited scene; throws when the page names words that the scene no longer has. */
export function exampleScene(): string {
	return readEdits(readFileSync("docs/modding.md", "utf8")).reduce(
		(ink, { take, write }) => {
			if (!ink.includes(take)) throw new Error(`docs/modding.md edits a line that the scene no longer has: ${take}`);
			return ink.replace(take, () => write);
		},
		readFileSync("stories/the-voice-you-keep/05-first-morning.ink", "utf8"),
	);
}
