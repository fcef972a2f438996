// Command-line words of the story tools: a pack (a folder, or the name of one in stories/), and options.
import { existsSync } from "node:fs";
import { join } from "node:path";

/** What was asked for. */
export interface Asked {
	readonly dir: string; // the pack's folder
	readonly options: Readonly<Record<string, string>>; // without dashes; "true" for bare ones
}

/** Reads `[pack] --name value --bare`. */
export function readArguments(words: readonly string[]): Asked {
	const options: Record<string, string> = {};
	let pack = "the-voice-you-keep";
	for (let i = 0; i < words.length; i++) {
		const word = words[i]!;
		if (!word.startsWith("--")) pack = word;
		else if (words[i + 1] && !words[i + 1]!.startsWith("--") && word !== "--json") options[word.slice(2)] = words[++i]!;
		else options[word.slice(2)] = "true";
	}
	return { dir: existsSync(join(pack, "story.json")) ? pack : join("stories", pack), options };
}
