// The story tools' command line: a pack (a name in stories/, a folder or an .ink file) and options.
import { existsSync } from "node:fs";
import { join } from "node:path";

/** What was asked for. */
export interface StoryArguments {
	readonly dir: string; // the pack's folder, or its .ink file
	readonly options: Readonly<Record<string, string>>; // without dashes; "true" for bare ones
}

/** Reads `[pack] --name value --bare`. */
export function readArguments(words: readonly string[]): StoryArguments {
	const options: Record<string, string> = {};
	let pack = "the-voice-you-keep";
	for (let i = 0; i < words.length; i++) {
		const word = words[i]!;
		if (!word.startsWith("--")) pack = word;
		else if (words[i + 1] && !words[i + 1]!.startsWith("--") && word !== "--json") options[word.slice(2)] = words[++i]!;
		else options[word.slice(2)] = "true";
	}
	const named = join("stories", pack);
	return { dir: existsSync(join(named, "story.json")) ? named : pack, options };
}
