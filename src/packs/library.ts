// The packs there are: today those shipped with the game, compiled when it was built.

import { shipped } from "virtual:packs";
import { gunzip } from "../platform/gzip.ts";
import { type Problem, problem } from "../problem.ts";
import { unpress } from "../story/press.ts";
import type { StoryJson } from "../story/session.ts";
import type { Manifest } from "./manifest.ts";

/** A story that can be played. */
export interface Pack {
	readonly manifest: Manifest;
	readonly hash: string; // of the compiled story
	readonly url: string; // of the compiled story, pressed and gzipped, from the page's address
	readonly languages: Readonly<Record<string, PackLanguage>>; // it can be told in beside its own, by BCP 47 name
}

/** A pack in another language: the same story with other words. */
export interface PackLanguage {
	readonly url: string;
	readonly name: string;
	readonly contentWarnings: readonly string[];
}

/** Finds a shipped pack by its id; the game's own without one. */
export const findPack = (id = "the-voice-you-keep"): Pack | undefined =>
	shipped.find((pack) => pack.manifest.id === id);

/** Fetches a pack's compiled story, in a language it can be told in; its own for any other. */
export async function loadStory(pack: Pack, language = ""): Promise<StoryJson | Problem> {
	const url = pack.languages[language]?.url ?? pack.url;
	const answer = await fetch(new URL(url, document.baseURI)).catch(() => null);
	if (!answer?.ok)
		return problem(pack.manifest.name, "its story could not be loaded", "Check the connection and try again.");
	const story = await answer
		.arrayBuffer()
		.then((bytes) => gunzip(new Uint8Array(bytes)))
		.catch(() => null);
	if (!story) return problem(pack.manifest.name, "its story did not arrive whole", "Try again.");
	return unpress(new TextDecoder().decode(story));
}
