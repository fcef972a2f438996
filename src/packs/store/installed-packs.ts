// The packs that were added: kept with their files, compiled when something changed, switched on and off, taken away and put back. Each story
// is compiled once for what it is made of; an extension belongs to the story it changes.
import { strFromU8, strToU8 } from "fflate";
import { gunzip } from "../../base/gzip.ts";
import { eachProblem, isProblem, type Problem, problem, type Result } from "../../base/problem.ts";
import type { InkFiles } from "../../story/compile/resolve-includes.ts";
import { decodeStory } from "../../story/runtime/encode-story.ts";
import type { StoryJson } from "../../story/runtime/session.ts";
import type { BuildResult } from "../build/build-and-test.ts";
import type { PackSource } from "../build/build-story.ts";
import type { CompilerClient } from "../build/compiler-client.ts";
import type { TranslationTable } from "../build/translations.ts";
import { GAME_PACK_ID } from "../game-pack-id.ts";
import { joinManifests, type Manifest } from "../import/manifest.ts";
import { isTranslationTable, type RawPack } from "../import/read-pack.ts";
import type { PackFiles } from "../import/unzip.ts";
import type { Pack } from "../shipped-packs.ts";
import { createObjectUrls } from "./object-urls.ts";
import { isNewer } from "./version.ts";

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

interface InstalledFiles {
	readonly ink: InkFiles;
	readonly story: StoryJson | null;
	readonly assets: PackFiles;
}

interface StoredBuild {
	readonly key: string; // what it was made of
	readonly built: BuildResult;
}

/** The added packs. */
export type InstalledPacks = ReturnType<typeof createInstalledPacks>;

interface InstalledPacksOptions {
	readonly store: PackStore;
	readonly compiler: CompilerClient;
	readonly shipped: readonly Pack[];
	readonly fetchInk: (pack: Pack) => Promise<InkFiles | Problem>; // of a shipped pack
}

/** Makes the collection. */
export function createInstalledPacks({ store: keeping, compiler: workshop, shipped, fetchInk }: InstalledPacksOptions) {
	const lender = createObjectUrls();

	const cards = async (): Promise<InstalledPack[]> =>
		(await keeping.all("packs", "")).map(([, card]) => card as InstalledPack);
	const contents = async (id: string): Promise<InstalledFiles | undefined> =>
		(await keeping.get("files", id)) as InstalledFiles | undefined;
	const shippedAs = (id: string): Pack | undefined => shipped.find((pack) => pack.manifest.id === id);
	const laidOver = (id: string, all: readonly InstalledPack[]): InstalledPack[] =>
		all.filter(({ on, manifest }) => on && manifest.type === "extension" && manifest.dependencies.includes(id));

	const telling = (id: string, all: readonly InstalledPack[]): InstalledPack[] =>
		all.filter(({ on, manifest }) => on && manifest.type === "translation" && manifest.dependencies.includes(id));

	async function sourceOf(card: InstalledPack): Promise<PackSource> {
		return { manifest: card.manifest, ink: (await contents(card.manifest.id))?.ink ?? {} };
	}

	async function storyOf(
		id: string,
		all: readonly InstalledPack[],
	): Promise<(PackSource & Partial<InstalledFiles> & { hash: string }) | Problem> {
		const pack = shippedAs(id);
		if (pack) {
			const files = await fetchInk(pack);
			return isProblem(files) ? files : { manifest: pack.manifest, ...splitTables(files), hash: pack.hash };
		}
		const card = all.find(({ manifest }) => manifest.id === id && manifest.type === "story");
		const held = card && (await contents(id));
		return held
			? { ...held, manifest: card.manifest, hash: card.hash }
			: problem("story.unknown", id, "there is no story of this name here");
	}

	const presentIn = (all: readonly InstalledPack[]): string[] =>
		[...shipped, ...all].map(({ manifest }) => manifest.id);

	// What a story is made of. Which other packs there are matters only to its extensions.
	function keyOf(id: string, all: readonly InstalledPack[]): string {
		const over = laidOver(id, all);
		const hash = shippedAs(id)?.hash ?? all.find((c) => c.manifest.id === id)?.hash ?? "";
		const laid = [...over, ...telling(id, all)].map((c) => [c.manifest.id, c.hash]);
		return JSON.stringify([BUILD_VERSION, hash, laid, over.length ? presentIn(all) : []]);
	}

	// A story as it is with what is switched on; from what was built before if nothing changed.
	async function build(id: string): Promise<Result<BuildResult>> {
		const all = await cards();
		const over = laidOver(id, all);
		const tells = telling(id, all);
		const key = keyOf(id, all);
		const before = (await keeping.get("builds", id)) as StoredBuild | undefined;
		if (before?.key === key) return before.built;
		const story = await storyOf(id, all);
		if (isProblem(story)) return story;
		const { manifest, ink, story: compiled = null } = story;
		const extensions = await Promise.all(over.map(sourceOf));
		const added = (
			await Promise.all(tells.map(async (c) => translationTables(c.manifest, await contents(c.manifest.id))))
		).flat();
		// First, so that whoever comes later has the last word. As it is a shipped story was told when it was built.
		const own = translationTables({ ...manifest, id: "", language: "" }, story).filter(
			({ language }) => over.length || !shippedAs(id) || added.some((one) => one.language === language),
		);
		const tables = [...own, ...added];
		const order = { story: { manifest, ink, compiled }, extensions, present: presentIn(all), tables };
		const built = await workshop.build(order);
		if (!isProblem(built)) await keeping.put("builds", { [id]: { key, built } satisfies StoredBuild });
		return built;
	}

	async function add(
		files: PackFiles,
		name: string,
	): Promise<{ card: InstalledPack | null; problems: readonly Problem[] }> {
		const raw = await workshop.read(files, name);
		if (isProblem(raw)) return { card: null, problems: eachProblem(raw) };
		const { manifest, ink, story, assets, notes, hash } = raw as RawPack;
		if (shippedAs(manifest.id))
			return {
				card: null,
				problems: [
					problem(
						"pack.id-taken",
						manifest.name,
						'its id is "{id}", as is a pack\'s of the game itself',
						"Give it another id in story.json.",
						{ values: { id: manifest.id } },
					),
				],
			};
		const game = shippedAs(GAME_PACK_ID)?.manifest.version ?? "0.0.0";
		if (isNewer(manifest.gameVersion, game))
			return {
				card: null,
				problems: [
					problem(
						"pack.needs-newer-game",
						manifest.name,
						"it needs version {needed} of the game, and this is {game}",
						"Get the newer game, or an older version of the pack.",
						{ values: { needed: manifest.gameVersion.replace(/^>=\s*/, ""), game } },
					),
				],
			};
		const { id } = manifest;
		const held: InstalledFiles = { ink, story, assets };
		let tried: BuildResult | null = null;
		if (manifest.type === "story") {
			const tables = translationTables({ ...manifest, id: "", language: "" }, held);
			const order = { story: { manifest, ink, compiled: story }, extensions: [], present: [id], tables };
			const built = await workshop.build(order);
			if (isProblem(built)) return { card: null, problems: eachProblem(built) };
			tried = built;
		}
		const card: InstalledPack = { manifest, hash, on: true, notes };
		await keeping.put("files", { [id]: held });
		await keeping.put("packs", { [id]: card });
		const all = await cards();
		if (tried && !laidOver(id, all).length && !telling(id, all).length)
			await keeping.put("builds", { [id]: { key: keyOf(id, all), built: tried } satisfies StoredBuild }); // it need not be built again
		for (const base of baseStories(card)) if (shippedAs(base) || (await contents(base))) await build(base);
		return { card, problems: [] };
	}

	async function turn(id: string, on: boolean): Promise<void> {
		const card = (await cards()).find(({ manifest }) => manifest.id === id);
		if (card) await keeping.put("packs", { [id]: { ...card, on } });
	}

	async function remove(id: string): Promise<() => Promise<void>> {
		const [card, held] = [await keeping.get("packs", id), await keeping.get("files", id)];
		await keeping.put("packs", { [id]: undefined });
		await keeping.put("files", { [id]: undefined });
		return async () => {
			await keeping.put("files", { [id]: held });
			await keeping.put("packs", { [id]: card });
		};
	}

	/** Finds a story as it can be played now. */
	async function open(id: string): Promise<Result<Pack>> {
		const all = await cards();
		const pack = shippedAs(id);
		const over = laidOver(id, all);
		const tells = telling(id, all).length > 0;
		if (pack && !over.length && !tells) return pack;
		const built = await build(id);
		if (isProblem(built)) return built;
		const manifest = pack?.manifest ?? all.find((c) => c.manifest.id === id)!.manifest;
		const out = new Set(built.leftOut.map((left) => left.id));
		const inside = over.filter((c) => !out.has(c.manifest.id));
		lender.rest();
		const languages = lender.languages(built.tongues.filter((one) => over.length || !pack || one.by.length));
		if (pack && !over.length) return { ...pack, languages: { ...pack.languages, ...languages } };
		// What an extension brings beside ink is lent too, over what the story has.
		let own: Record<string, string> = {};
		for (const from of [...(pack ? [] : [id]), ...inside.map((c) => c.manifest.id)])
			own = { ...own, ...lender.files((await contents(from))?.assets ?? new Map()) };
		return {
			...(pack ?? { url: "" }),
			manifest: inside.reduce((all, card) => joinManifests(all, card.manifest), manifest),
			hash: built.hash,
			languages,
			assets: { ...pack?.assets, ...own },
			story: async () => decodeStory(new TextDecoder().decode(await gunzip(built.story))), // beside the page, not on it
		};
	}

	return { cards, add, turn, remove, open, build };
}

const BUILD_VERSION = 2; // raised when the same files would be built otherwise

/** The stories a pack is for: itself, or those an extension or a translation names. */
export const baseStories = ({ manifest }: InstalledPack): readonly string[] =>
	manifest.type === "story" ? [manifest.id] : manifest.dependencies;

// A shipped story's ink comes with its tables of translation.
const splitTables = (files: InkFiles): Pick<InstalledFiles, "ink" | "assets"> => {
	const tables = Object.entries(files).filter(([path]) => isTranslationTable(path));
	return {
		ink: Object.fromEntries(Object.entries(files).filter(([path]) => !isTranslationTable(path))),
		assets: new Map(tables.map(([path, text]) => [path, strToU8(text)])),
	};
};

// A story's own tables are named for their languages; a translation pack says its one.
const translationTables = (
	{ id, name, language }: Manifest,
	held: Partial<InstalledFiles> | undefined,
): TranslationTable[] =>
	[...(held?.assets ?? [])]
		.filter(([path]) => isTranslationTable(path))
		.map(([file, bytes]) => ({
			by: id,
			name,
			language: language || /([^/]+)\.po$/i.exec(file)![1]!,
			file,
			text: strFromU8(bytes),
		}));
