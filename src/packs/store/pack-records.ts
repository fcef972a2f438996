// What is stored of the installed packs, and which of them a story is made of: the shipped story or an
// installed one, its extensions and its translation tables. Reads only; compiles nothing.
import { strFromU8, strToU8 } from "fflate";
import { isProblem, type Problem, problem, type Result } from "../../base/problem.ts";
import type { InkFiles } from "../../story/compile/resolve-includes.ts";
import type { StoryJson } from "../../story/runtime/session.ts";
import type { PackSource } from "../build/build-story.ts";
import type { TranslationTable } from "../build/translations.ts";
import type { Manifest } from "../import/manifest.ts";
import { isTranslationTable, tableLanguage } from "../import/translation-tables.ts";
import type { PackFiles } from "../import/unzip.ts";
import type { Pack } from "../shipped-packs.ts";

/** Where packs are kept: a store with three drawers. */
export interface PackStore {
	get(drawer: "packs" | "files" | "builds", key: string): Promise<unknown>;
	all(drawer: "packs", prefix: string): Promise<[string, unknown][]>;
	put(drawer: "packs" | "files" | "builds", changes: Readonly<Record<string, unknown>>): Promise<void>;
}

/** What is known of an added pack without opening it. */
export interface InstalledPack {
	readonly manifest: Manifest;
	readonly hash: string; // of all that is compiled
	readonly on: boolean;
	readonly notes: readonly Problem[];
}

/** The files of an added pack. */
export interface InstalledFiles {
	readonly ink: InkFiles;
	readonly story: StoryJson | null; // when it came compiled
	readonly assets: PackFiles;
}

/** A story's own source, with its hash. */
export interface StorySource extends PackSource, Partial<InstalledFiles> {
	readonly ink: InkFiles;
	readonly hash: string;
}

/** What the records are read from. */
export interface PackRecordsOptions {
	readonly store: PackStore;
	readonly shipped: readonly Pack[];
	readonly fetchInk: (pack: Pack) => Promise<Result<InkFiles>>; // of a shipped pack
}

/** What is installed and switched on for one story. */
export interface StoryParts {
	readonly all: readonly InstalledPack[];
	readonly shipped: Pack | undefined; // when it is a story of the game's own
	readonly extensions: readonly InstalledPack[];
	readonly translations: readonly InstalledPack[];
}

/** The records of the installed packs. */
export type PackRecords = ReturnType<typeof createPackRecords>;

/** Makes the reader of the records. */
export function createPackRecords({ store, shipped, fetchInk }: PackRecordsOptions) {
	const shippedPack = (id: string): Pack | undefined => shipped.find((pack) => pack.manifest.id === id);
	const files = async (id: string): Promise<InstalledFiles | undefined> =>
		(await store.get("files", id)) as InstalledFiles | undefined;
	return {
		shippedPack,
		/** Reads every installed pack. */
		all: async (): Promise<InstalledPack[]> =>
			(await store.all("packs", "")).map(([, record]) => record as InstalledPack),
		files,
		/** Lists the ids of all packs there are, shipped and installed. */
		idsWith: (installed: readonly InstalledPack[]): string[] =>
			[...shipped, ...installed].map(({ manifest }) => manifest.id),
		/** Finds what is switched on for a story. */
		partsOf: (id: string, all: readonly InstalledPack[]): StoryParts => {
			const on = all.filter((one) => one.on && one.manifest.dependencies.includes(id));
			return {
				all,
				shipped: shippedPack(id),
				extensions: on.filter(({ manifest }) => manifest.type === "extension"),
				translations: on.filter(({ manifest }) => manifest.type === "translation"),
			};
		},
		/** Reads the source of an installed pack. */
		source: async ({ manifest }: InstalledPack): Promise<PackSource> => ({
			manifest,
			ink: (await files(manifest.id))?.ink ?? {},
		}),
		/** Reads a story's own source; a Problem when there is none of this id, or no connection. */
		async storySource(id: string, all: readonly InstalledPack[]): Promise<Result<StorySource>> {
			const pack = shippedPack(id);
			if (pack) {
				const ink = await fetchInk(pack);
				return isProblem(ink) ? ink : { manifest: pack.manifest, ...splitTables(ink), hash: pack.hash };
			}
			const installed = all.find(({ manifest }) => manifest.id === id && manifest.type === "story");
			const held = installed && (await files(id));
			return held
				? { ...held, manifest: installed.manifest, hash: installed.hash }
				: problem("story.unknown", id, "there is no story of this name here");
		},
	};
}

/** The stories a pack is for: itself, or those an extension or a translation names. */
export const baseStories = ({ manifest }: InstalledPack): readonly string[] =>
	manifest.type === "story" ? [manifest.id] : manifest.dependencies;

/** Reads a pack's tables. A story's files are named for their languages; a translation pack names its one. */
export const translationTables = (
	{ id, name, language }: Manifest,
	held: Partial<InstalledFiles> | undefined,
): TranslationTable[] =>
	[...(held?.assets ?? [])]
		.filter(([path]) => isTranslationTable(path))
		.map(([file, bytes]) => ({
			by: id,
			name,
			language: language || tableLanguage(file),
			file,
			text: strFromU8(bytes),
		}));

/** Reads the tables that are a story's own, by no pack. */
export const ownTables = (manifest: Manifest, held: Partial<InstalledFiles>): TranslationTable[] =>
	translationTables({ ...manifest, id: "", language: "" }, held);

// A shipped story's ink comes with its tables of translation.
function splitTables(files: InkFiles): Pick<InstalledFiles, "ink" | "assets"> {
	const tables = Object.entries(files).filter(([path]) => isTranslationTable(path));
	return {
		ink: Object.fromEntries(Object.entries(files).filter(([path]) => !isTranslationTable(path))),
		assets: new Map(tables.map(([path, text]) => [path, strToU8(text)])),
	};
}
