// Which packs a build ships, in which languages and at which addresses, and how it describes one to the page.
// Knows no bundler: files are handed to `emit`.
import { eachProblem, formatProblem, isProblem } from "../../src/base/problem.ts";
import type { StoryJson } from "../../src/story/runtime/session.ts";
import { splitStory } from "../../src/story/runtime/split-story.ts";
import type { PackCache } from "./pack-cache.ts";
import { packAssets, packInk } from "./pack-files.ts";
import { PSEUDO } from "./pseudo.ts";
import { languagesOf, type ReadLanguage } from "./read-languages.ts";
import type { ReadPack } from "./read-pack.ts";

/** Where a pack's compiled story is, from the page's address. */
export const storyUrl = ({ manifest, hash }: ReadPack): string => `stories/${manifest.id}.${hash}.story`;

/** Where the rest of a story is that comes in two parts. */
const restUrl = (url: string): string => url.replace(/story$/, "rest.story");

const translationUrl = ({ manifest }: ReadPack, { language, hash }: ReadLanguage): string =>
	`stories/${manifest.id}.${language}.${hash}.story`;

/**
 * Reads the packs in these folders; those that are not shipped only with `all`. An extension replaces the
 * story it changes. Throws with all Problems of a pack that does not compile.
 */
export function readPacks(folders: readonly string[], all: boolean, cache: PackCache): ReadPack[] {
	const packs = new Map<string, ReadPack>();
	for (const dir of folders) {
		const pack = cache.pack(dir);
		if (isProblem(pack)) throw new Error(eachProblem(pack).map(formatProblem).join("\n"));
		if (all || pack.manifest.shipped) packs.set(pack.manifest.id, pack);
	}
	return [...packs.values()];
}

/** Reads a pack's translations, with the pseudo-language if wanted. Throws for one that does not compile. */
export function readTranslations(pack: ReadPack, pseudo: boolean, cache: PackCache): ReadLanguage[] {
	return [...languagesOf(pack), ...(pseudo ? [PSEUDO] : [])].map((language) => {
		const translation = cache.language(pack, language);
		if (isProblem(translation)) throw new Error(eachProblem(translation).map(formatProblem).join("\n"));
		for (const found of translation.problems) console.warn(formatProblem(found));
		return translation;
	});
}

/** How files are emitted and compressed. */
export interface ShipOptions {
	readonly emit?: (fileName: string, source: Uint8Array) => void; // without it sizes are 0
	readonly compress: (json: StoryJson) => Uint8Array | Promise<Uint8Array>; // the story in its own language
	readonly compressTranslation: (json: StoryJson) => Uint8Array;
	readonly inParts?: boolean; // the first act comes before the rest
}

/** Emits a pack's files and describes it as the page's `Pack`. */
export async function shipPack(pack: ReadPack, translations: readonly ReadLanguage[], options: ShipOptions) {
	const emit = async (url: string, make: () => Uint8Array | Promise<Uint8Array>): Promise<number> => {
		if (!options.emit) return 0;
		const source = await make();
		options.emit(url, source);
		return source.length;
	};
	const emitStory = async (url: string, json: StoryJson, compress: ShipOptions["compress"]) => {
		const parts = options.inParts && options.emit ? splitStory(json) : null;
		if (!parts) return { url, size: await emit(url, () => compress(json)) };
		const rest = { url: restUrl(url), size: await emit(restUrl(url), () => compress(parts.rest)) };
		return { url, size: await emit(url, () => compress(parts.first)), rest };
	};
	const story = await emitStory(storyUrl(pack), pack.json, options.compress);
	const assets = packAssets(pack);
	const ink = packInk(pack);
	for (const file of [...assets, ink]) await emit(file.fileName, file.read);
	const languages: Record<string, object> = {};
	for (const one of translations) {
		const url = translationUrl(pack, one);
		const told = await emitStory(url, one.json, options.compressTranslation);
		languages[one.language] = { ...told, name: one.name, contentWarnings: one.contentWarnings };
	}
	return {
		manifest: pack.manifest,
		hash: pack.hash,
		...story,
		ink: ink.url,
		assets: Object.fromEntries(assets.map(({ path, url }) => [path, url])),
		languages,
	};
}
