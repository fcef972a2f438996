// The packs that were added: kept with their files, compiled when something changed, switched on and off, taken away and put back. Each story
// is compiled once for what it is made of; an extension belongs to the story it changes.
import { gunzipSync, strFromU8 } from "fflate";
import { isProblem, type Problem, problem } from "../problem.ts";
import type { InkFiles } from "../story/compile.ts";
import { unpress } from "../story/press.ts";
import type { StoryJson } from "../story/session.ts";
import type { Source } from "./build.ts";
import type { Inspected } from "./inspect.ts";
import type { Pack } from "./library.ts";
import type { Manifest } from "./manifest.ts";
import type { RawPack } from "./read-pack.ts";
import type { Files } from "./unzip.ts";
import type { Workshop } from "./workshop.ts";

/** Where packs are kept: a store with three drawers. */
export interface Keeping {
	get(drawer: "packs" | "files" | "builds", key: string): Promise<unknown>;
	all(drawer: "packs", prefix: string): Promise<[string, unknown][]>;
	put(drawer: "packs" | "files" | "builds", changes: Readonly<Record<string, unknown>>): Promise<void>;
}

/** What is known of an added pack without opening it. */
export interface Card {
	readonly manifest: Manifest;
	readonly hash: string; // of all that is compiled
	readonly on: boolean;
	readonly notes: readonly Problem[];
}

interface Contents {
	readonly ink: InkFiles;
	readonly story: StoryJson | null;
	readonly assets: Files;
}

interface Build {
	readonly key: string; // what it was made of
	readonly built: Inspected;
}

/** The added packs. */
export type Collection = ReturnType<typeof createCollection>;

interface Ways {
	readonly keeping: Keeping;
	readonly workshop: Workshop;
	readonly shipped: readonly Pack[];
	readonly fetchInk: (pack: Pack) => Promise<InkFiles | Problem>; // of a shipped pack
}

/** Makes the collection. */
export function createCollection({ keeping, workshop, shipped, fetchInk }: Ways) {
	const lent: string[] = []; // addresses of the pack that is open

	const cards = async (): Promise<Card[]> => (await keeping.all("packs", "")).map(([, card]) => card as Card);
	const contents = async (id: string): Promise<Contents | undefined> =>
		(await keeping.get("files", id)) as Contents | undefined;
	const shippedAs = (id: string): Pack | undefined => shipped.find((pack) => pack.manifest.id === id);
	const laidOver = (id: string, all: readonly Card[]): Card[] =>
		all.filter(({ on, manifest }) => on && manifest.type === "extension" && manifest.dependencies.includes(id));

	async function sourceOf(card: Card): Promise<Source> {
		return { manifest: card.manifest, ink: (await contents(card.manifest.id))?.ink ?? {} };
	}

	async function storyOf(
		id: string,
		all: readonly Card[],
	): Promise<(Source & Partial<Contents> & { hash: string }) | Problem[]> {
		const pack = shippedAs(id);
		if (pack) {
			const ink = await fetchInk(pack);
			return isProblem(ink) ? [ink] : { manifest: pack.manifest, ink, hash: pack.hash };
		}
		const card = all.find(({ manifest }) => manifest.id === id && manifest.type === "story");
		const held = card && (await contents(id));
		return held
			? { ...held, manifest: card.manifest, hash: card.hash }
			: [problem(id, "there is no story of this name here")];
	}

	// A story as it is with what is switched on; from what was built before if nothing changed.
	async function build(id: string): Promise<Inspected | Problem[]> {
		const all = await cards();
		const over = laidOver(id, all);
		const present = [...shipped.map((p) => p.manifest.id), ...all.map((c) => c.manifest.id)];
		const hash = shippedAs(id)?.hash ?? all.find((c) => c.manifest.id === id)?.hash ?? "";
		const key = JSON.stringify([MAKER, hash, over.map((c) => [c.manifest.id, c.hash]), present]);
		const before = (await keeping.get("builds", id)) as Build | undefined;
		if (before?.key === key) return before.built;
		const story = await storyOf(id, all);
		if (Array.isArray(story)) return story;
		const { manifest, ink, story: compiled = null } = story;
		const extensions = await Promise.all(over.map(sourceOf));
		const built = await workshop.build({ story: { manifest, ink, compiled }, extensions, present });
		if (!Array.isArray(built)) await keeping.put("builds", { [id]: { key, built } satisfies Build });
		return built;
	}

	async function add(files: Files, name: string): Promise<{ card: Card | null; problems: readonly Problem[] }> {
		const raw = await workshop.read(files, name);
		if (Array.isArray(raw)) return { card: null, problems: raw };
		const { manifest, ink, story, assets, notes, hash } = raw as RawPack;
		if (shippedAs(manifest.id))
			return {
				card: null,
				problems: [
					problem(
						manifest.name,
						`its id is "${manifest.id}", as is a pack's of the game itself`,
						"Give it another id in story.json.",
					),
				],
			};
		if (manifest.type === "story") {
			const present = [manifest.id];
			const tried = await workshop.build({ story: { manifest, ink, compiled: story }, extensions: [], present });
			if (Array.isArray(tried)) return { card: null, problems: tried };
		}
		const card: Card = { manifest, hash, on: true, notes };
		await keeping.put("files", { [manifest.id]: { ink, story, assets } satisfies Contents });
		await keeping.put("packs", { [manifest.id]: card });
		for (const base of storiesOf(card)) if (shippedAs(base) || (await contents(base))) await build(base);
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

	// What an extension brings beside ink is lent too; the story's own comes last and wins nothing.
	async function lend(ids: readonly string[]): Promise<Record<string, string>> {
		for (const address of lent.splice(0)) URL.revokeObjectURL(address);
		const assets: Record<string, string> = {};
		for (const id of ids) {
			for (const [path, bytes] of (await contents(id))?.assets ?? []) {
				const address = URL.createObjectURL(
					new Blob([bytes as BlobPart], { type: TYPES[path.split(".").pop()!.toLowerCase()] ?? "" }),
				);
				lent.push(address);
				assets[path] = `${address}#${encodeURIComponent(path.split("/").pop()!)}`;
			}
		}
		return assets;
	}

	/** Finds a story as it can be played now. */
	async function open(id: string): Promise<Pack | Problem[]> {
		const all = await cards();
		const pack = shippedAs(id);
		const over = laidOver(id, all);
		if (pack && !over.length) return pack;
		const built = await build(id);
		if (Array.isArray(built)) return built;
		const manifest = pack?.manifest ?? all.find((c) => c.manifest.id === id)!.manifest;
		const out = new Set(built.leftOut.map((left) => left.id));
		const inside = over.filter((c) => !out.has(c.manifest.id));
		const own = await lend([...(pack ? [] : [id]), ...inside.map((c) => c.manifest.id)]);
		return {
			...(pack ?? { url: "", languages: {} }),
			manifest: inside.reduce(joined, manifest),
			hash: built.hash,
			languages: {}, // a table of the story as it was would not fit it as it is
			assets: { ...pack?.assets, ...own },
			story: async () => unpress(strFromU8(gunzipSync(built.story))),
		};
	}

	return { cards, add, turn, remove, open, build };
}

const MAKER = 1; // raised when the same files would be built otherwise

const TYPES: Readonly<Record<string, string>> = {
	png: "image/png",
	jpg: "image/jpeg",
	jpeg: "image/jpeg",
	webp: "image/webp",
	gif: "image/gif",
	avif: "image/avif",
	ogg: "audio/ogg",
	opus: "audio/ogg",
	m4a: "audio/mp4",
	mp3: "audio/mpeg",
	wav: "audio/wav",
};

/** The stories a pack is for: itself, or those an extension names. */
export const storiesOf = ({ manifest }: Card): readonly string[] =>
	manifest.type === "extension" ? manifest.dependencies : [manifest.id];

// An extension may bring speakers and places; the story's id, name and the rest stay its own.
const joined = (story: Manifest, { manifest }: Card): Manifest => ({
	...story,
	speakers: { ...story.speakers, ...manifest.speakers },
	places: { ...story.places, ...manifest.places },
	contentWarnings: [...new Set([...story.contentWarnings, ...manifest.contentWarnings])],
});
