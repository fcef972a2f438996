// The packs that the player added: checked, compiled when something changed, switched on and off,
// removed and put back. A story is compiled once for what it is made of; an extension belongs to the
// story it changes.

import { gunzip } from "../../base/gzip.ts";
import { eachProblem, isProblem, type Problem, problem, type Result } from "../../base/problem.ts";
import { decodeStory } from "../../story/runtime/encode-story.ts";
import type { BuildJob, BuildResult } from "../build/build-and-test.ts";
import type { CompilerClient } from "../build/compiler-client.ts";
import { GAME_PACK_ID } from "../game-pack-id.ts";
import { isBare } from "../import/default-manifest.ts";
import { joinManifests, type Manifest } from "../import/manifest.ts";
import { fileKind } from "../import/pack-path.ts";
import type { RawPack } from "../import/read-pack.ts";
import type { PackFiles } from "../import/unzip.ts";
import type { Pack } from "../shipped-packs.ts";
import { createObjectUrls } from "./object-urls.ts";
import {
	baseStories,
	createPackRecords,
	type InstalledFiles,
	type InstalledPack,
	ownTables,
	type PackRecords,
	type PackRecordsOptions,
	type PackStore,
	type StoryParts,
	translationTables,
} from "./pack-records.ts";
import { type PackPlace, type PlacingOptions, placeOfPack } from "./place-of-pack.ts";
import { isNewer } from "./version.ts";

/** What came of adding a pack: its record, or null with the Problems that kept it out. */
export interface AddedPack {
	readonly card: InstalledPack | null;
	readonly problems: readonly Problem[];
	readonly place?: PackPlace; // what it came in place of
}

/** The installed packs. */
export interface InstalledPacks {
	/** Reads all of them, in the order of their ids. */
	all(): Promise<InstalledPack[]>;
	/**
	 * Adds a pack, in place of the version before it; another of its id is replaced only where `decide`
	 * says so. What does not compile stays out and nothing changes.
	 */
	add(files: PackFiles, name: string, placing?: PlacingOptions): Promise<AddedPack>;
	/** Switches a pack on or off. */
	setEnabled(id: string, on: boolean): Promise<void>;
	/** Removes a pack; gives its undo. */
	remove(id: string): Promise<() => Promise<void>>;
	/** Opens a story with what is switched on. Revokes the object URLs of the one opened before. */
	open(id: string): Promise<Result<Pack>>;
	/** Builds a story as it is with what is switched on; from what was built before, if nothing changed. */
	build(id: string): Promise<Result<BuildResult>>;
}

interface InstalledPacksOptions extends PackRecordsOptions {
	readonly compiler: CompilerClient;
}

interface Context {
	readonly store: PackStore;
	readonly records: PackRecords;
	readonly compiler: CompilerClient;
}

interface StoredBuild {
	readonly key: string;
	readonly built: BuildResult;
}

const BUILD_VERSION = 2; // raised when the same files would be built otherwise

/** Makes the face of the installed packs. */
export function createInstalledPacks({ compiler, ...options }: InstalledPacksOptions): InstalledPacks {
	const { store } = options;
	const records = createPackRecords(options);
	const context: Context = { store, records, compiler };
	const urls = createObjectUrls();
	return {
		all: records.all,
		add: (files, name, placing) => addPack(context, { files, name, placing }),
		async setEnabled(id, on) {
			const record = (await records.all()).find(({ manifest }) => manifest.id === id);
			if (record) await store.put("packs", { [id]: { ...record, on } });
		},
		async remove(id) {
			const [record, held] = [await store.get("packs", id), await store.get("files", id)];
			await store.put("packs", { [id]: undefined });
			await store.put("files", { [id]: undefined });
			return async () => {
				await store.put("files", { [id]: held });
				await store.put("packs", { [id]: record });
			};
		},
		open: (id) => openStory(context, urls, id),
		build: (id) => buildWithParts(context, id),
	};
}

interface Handed {
	readonly files: PackFiles;
	readonly name: string;
	readonly placing: PlacingOptions | undefined;
}

async function addPack(context: Context, { files, name, placing }: Handed): Promise<AddedPack> {
	const { store, records, compiler } = context;
	const raw = await compiler.read(files, name);
	if (isProblem(raw)) return { card: null, problems: eachProblem(raw) };
	const refused = refuse(raw, records);
	if (refused) return { card: null, problems: [refused] };
	const { ink, story, assets, notes, hash } = raw;
	// A story that does not compile is told so before anybody is asked about its place.
	const tried = raw.manifest.type === "story" ? await tryStory(context, raw) : null;
	if (isProblem(tried)) return { card: null, problems: eachProblem(tried) };
	const place = await placeOfPack(raw, name, records, placing);
	if (isProblem(place)) return { card: null, problems: [place] };
	const { id } = place;
	const manifest: Manifest = { ...raw.manifest, id };
	const held: InstalledFiles = { ink, story, assets };
	const card: InstalledPack = { manifest, hash, on: true, notes };
	await store.put("files", { [id]: held });
	await store.put("packs", { [id]: card });
	const parts = records.partsOf(id, await records.all());
	// What was just built alone is what will be played, so it need not be built again.
	if (tried && !parts.extensions.length && !parts.translations.length)
		await store.put("builds", { [id]: { key: buildKey(context, id, parts), built: tried } satisfies StoredBuild });
	for (const base of baseStories(card))
		if (records.shippedPack(base) || (await records.files(base))) await buildWithParts(context, base);
	return { card, problems: [], place };
}

async function tryStory(
	{ compiler }: Context,
	{ manifest, ink, story, assets }: RawPack,
): Promise<Result<BuildResult>> {
	return compiler.build({
		story: { manifest, ink, compiled: story },
		extensions: [],
		present: [manifest.id],
		tables: ownTables(manifest, { assets }),
		media: mediaPaths(assets),
	});
}

const mediaPaths = (assets: PackFiles = new Map()): string[] =>
	[...assets.keys()].filter((path) => ["picture", "sound"].includes(fileKind(path)));

// A pack may not take the id of one of the game's own, nor need a newer game.
function refuse({ manifest }: RawPack, { shippedPack }: PackRecords): Problem | null {
	if (shippedPack(manifest.id) && !isBare(manifest))
		return problem(
			"pack.id-taken",
			manifest.name,
			`its id is "{id}", as is a pack's of the game itself`,
			"Give it another id in story.json.",
			{ values: { id: manifest.id } },
		);
	const game = shippedPack(GAME_PACK_ID)?.manifest.version ?? "0.0.0";
	if (!isNewer(manifest.gameVersion, game)) return null;
	return problem(
		"pack.needs-newer-game",
		manifest.name,
		"it needs version {needed} of the game, and this is {game}",
		"Get the newer game, or an older version of the pack.",
		{ values: { needed: manifest.gameVersion.replace(/^>=\s*/, ""), game } },
	);
}

// What a story is made of. Which other packs there are matters only to its extensions.
function buildKey({ records }: Context, id: string, { all, extensions, translations }: StoryParts): string {
	const hash = records.shippedPack(id)?.hash ?? all.find(({ manifest }) => manifest.id === id)?.hash ?? "";
	const laid = [...extensions, ...translations].map((one) => [one.manifest.id, one.hash]);
	return JSON.stringify([BUILD_VERSION, hash, laid, extensions.length ? records.idsWith(all) : []]);
}

async function buildWithParts(context: Context, id: string): Promise<Result<BuildResult>> {
	const { store, records, compiler } = context;
	const parts = records.partsOf(id, await records.all());
	const key = buildKey(context, id, parts);
	const before = (await store.get("builds", id)) as StoredBuild | undefined;
	if (before?.key === key) return before.built;
	const job = await buildJob(records, id, parts);
	if (isProblem(job)) return job;
	const built = await compiler.build(job);
	if (!isProblem(built)) await store.put("builds", { [id]: { key, built } satisfies StoredBuild });
	return built;
}

async function buildJob(records: PackRecords, id: string, parts: StoryParts): Promise<Result<BuildJob>> {
	const { all, extensions, translations, shipped } = parts;
	const story = await records.storySource(id, all);
	if (isProblem(story)) return story;
	const { manifest, ink, story: compiled = null } = story;
	const tablesOf = async ({ manifest }: InstalledPack) => translationTables(manifest, await records.files(manifest.id));
	const added = (await Promise.all(translations.map(tablesOf))).flat();
	// The story's own come first, so that a pack has the last word. The build translated a shipped story
	// already.
	const own = ownTables(manifest, story).filter(
		({ language }) => extensions.length || !shipped || added.some((one) => one.language === language),
	);
	return {
		story: { manifest, ink, compiled },
		extensions: await Promise.all(extensions.map(records.source)),
		present: records.idsWith(all),
		tables: [...own, ...added],
		...(shipped || extensions.length ? {} : { media: mediaPaths(story.assets) }),
	};
}

async function openStory(
	context: Context,
	urls: ReturnType<typeof createObjectUrls>,
	id: string,
): Promise<Result<Pack>> {
	const { records } = context;
	const parts = records.partsOf(id, await records.all());
	const { all, shipped, extensions, translations } = parts;
	if (shipped && !extensions.length && !translations.length) return shipped;
	const built = await buildWithParts(context, id);
	if (isProblem(built)) return built;
	const skipped = new Set(built.leftOut.map((left) => left.id));
	const inside = extensions.filter(({ manifest }) => !skipped.has(manifest.id));
	urls.revokeAll();
	const languages = urls.languages(built.tongues.filter((one) => extensions.length || !shipped || one.by.length));
	if (shipped && !extensions.length) return { ...shipped, languages: { ...shipped.languages, ...languages } };
	// What an extension brings beside ink is laid over what the story has.
	let assets = { ...shipped?.assets };
	for (const from of [...(shipped ? [] : [id]), ...inside.map(({ manifest }) => manifest.id)])
		assets = { ...assets, ...urls.files((await records.files(from))?.assets ?? new Map()) };
	const own: Manifest = shipped?.manifest ?? all.find(({ manifest }) => manifest.id === id)!.manifest;
	return {
		...(shipped ?? { url: "" }),
		manifest: inside.reduce((joined, one) => joinManifests(joined, one.manifest), own),
		hash: built.hash,
		languages,
		assets,
		story: async () => decodeStory(new TextDecoder().decode(await gunzip(built.story))),
	};
}
