// The packs there are: today those shipped with the game, compiled when it was built.

import { game } from "virtual:packs";
import { gunzip } from "../base/gzip.ts";
import { isProblem, type Problem, problem } from "../base/problem.ts";
import { decodeStory } from "../story/runtime/encode-story.ts";
import { joinStory } from "../story/runtime/join-story.ts";
import type { StoryJson } from "../story/runtime/session.ts";
import type { Manifest } from "./import/manifest.ts";

/** A story that can be played. */
export interface Pack {
	readonly manifest: Manifest;
	readonly hash: string; // of the compiled story
	readonly url: string; // of the compiled story, pressed and gzipped, from the page's address
	readonly size?: number; // of what lies there, in bytes; a build knows it
	readonly rest?: StoryFile; // what the first line does not need; without it all of it lies at `url`
	readonly ink?: string; // address of its ink, gzipped JSON by file; for extensions
	readonly assets?: Readonly<Record<string, string>>; // addresses of its own pictures and sounds, by path
	readonly story?: () => Promise<StoryJson | Problem>; // an added pack's, which is not fetched
	readonly languages: Readonly<Record<string, PackLanguage>>; // beside its own, by BCP 47
}

/** Where a compiled story lies, or a part of one. */
interface StoryFile {
	readonly url: string;
	readonly size?: number;
}

/** A pack in another language: the same story with other words. */
export interface PackLanguage extends StoryFile {
	readonly rest?: StoryFile;
	readonly name: string;
	readonly contentWarnings: readonly string[];
}

/** How far a story has come, in bytes. */
export interface LoadProgress {
	at: number;
	of: number; // 0 when that is not known
}

/** The game's own story. */
export const gamePack: Pack = game;

/** Every shipped pack, the game's own first. */
export const shippedPacks = async (): Promise<readonly Pack[]> => [
	game,
	...(await import("virtual:packs/others")).others,
];

/** Finds a shipped pack by its id. */
export const findPack = async (id: string): Promise<Pack | undefined> =>
	id === game.manifest.id ? game : (await shippedPacks()).find((pack) => pack.manifest.id === id);

const untold = (): LoadProgress => ({ at: 0, of: 0 });

/** Whether the beginning of a pack's story in a language can come before the rest. */
export const comesInParts = (pack: Pack, language: string): boolean => Boolean(filesOf(pack, language)?.rest);

/**
 * Fetches a pack's compiled story in a language it has, else in its own; `coming` counts the bytes. A
 * beginning that was asked for already is not fetched again.
 */
export async function loadStory(
	pack: Pack,
	language = "",
	coming = untold(),
	begun = loadBeginning(pack, language, coming),
): Promise<StoryJson | Problem> {
	const rest = filesOf(pack, language)?.rest;
	const [first, later] = await Promise.all([begun, rest && fetchPart(pack, rest, coming)]);
	if (!later || isProblem(first)) return first;
	return isProblem(later) ? later : joinStory(first, later);
}

/** Fetches as much of a pack's story as its first act needs. */
export async function loadBeginning(pack: Pack, language = "", coming = untold()): Promise<StoryJson | Problem> {
	const files = filesOf(pack, language);
	return files ? fetchPart(pack, files, coming) : pack.story!();
}

// Null for an added pack's story, which is not fetched.
const filesOf = (pack: Pack, language: string): Pick<Pack, "url" | "size" | "rest"> | null =>
	pack.languages[language] ?? (pack.story ? null : pack);

async function fetchPart(pack: Pack, { url, size = 0 }: StoryFile, coming: LoadProgress): Promise<StoryJson | Problem> {
	coming.of += size;
	const answer = await fetch(new URL(url, document.baseURI)).catch(() => null);
	if (!answer?.ok)
		return problem(
			"story.not-loaded",
			pack.manifest.name,
			"its story could not be loaded",
			"Check the connection and try again.",
		);
	const story = await withProgress(answer, coming)
		.arrayBuffer()
		.then((bytes) => gunzip(new Uint8Array(bytes)))
		.catch(() => null);
	if (!story) return problem("story.not-whole", pack.manifest.name, "its story did not arrive whole", "Try again.");
	return decodeStory(new TextDecoder().decode(story));
}

const withProgress = ({ body }: Response, coming: LoadProgress): Response =>
	new Response(
		body?.pipeThrough(
			new TransformStream<Uint8Array, Uint8Array>({
				transform(part, on) {
					coming.at += part.byteLength;
					on.enqueue(part);
				},
			}),
		),
	);
