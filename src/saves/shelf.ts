// Moments on a shelf: where a pack goes on, chapters, slots. Writes are queued and the newest wins; the one before the newest is kept beside
// it, so that a write cut short loses nothing. The compiled story of every save is kept with it, so that any save can always go on in the
// version it was made in.
import { gunzipSync, gzipSync, strFromU8, strToU8 } from "fflate";
import type { Kept } from "../director/kept.ts";
import { isProblem, type Problem } from "../problem.ts";
import type { StoryJson } from "../story/session.ts";
import { readKept } from "./read-kept.ts";
import type { Store } from "./store.ts";

/** What has been reached over all playthroughs of one pack. */
export interface History {
	readonly endings: readonly string[];
	readonly playthroughs: number; // begun
}

/** A save of the player's own. */
export interface Slot {
	readonly key: string;
	readonly name: string; // "" until the player names it
	readonly picture: string; // data URL of a small picture, "" without
	readonly kept: Kept;
}

/** Where moments are kept. */
export interface Shelf {
	readonly lasting: boolean; // false when only memory could be had
	/** Keeps a moment as where this pack goes on; `soon` may wait a little, for lines between choices. */
	keep(kept: () => Kept, soon: boolean): void;
	/** Writes at once what still waits. */
	flush(): Promise<void>;
	/** Reads where a pack goes on: the newest that can be read, null when there is none, a Problem when none can be read. */
	latest(pack: string): Promise<Kept | Problem | null>;
	/** Keeps the beginning of a scene, to start again from. */
	keepChapter(kept: Kept, scene: string): Promise<void>;
	/** Reads the beginnings of scenes, in story order. */
	chapters(pack: string): Promise<Kept[]>;
	/** Keeps a slot, new or over the one with its key. */
	keepSlot(slot: Slot): Promise<void>;
	/** Reads the slots of a pack, newest first. */
	slots(pack: string): Promise<Slot[]>;
	/** Takes a slot away; gives its undo. */
	removeSlot(slot: Slot): Promise<() => Promise<void>>;
	/** Keeps a compiled story by its hash, and drops those no save refers to. */
	keepStory(hash: string, json: StoryJson): Promise<void>;
	/** Reads a kept story, null when there is none. */
	story(hash: string): Promise<StoryJson | null>;
	/** Reads what has been reached. */
	history(pack: string): Promise<History>;
	/** Writes what has been reached. */
	writeHistory(pack: string, history: History): Promise<void>;
}

const NOTHING: History = { endings: [], playthroughs: 0 };
const SOON = 400; // milliseconds a line between choices may wait

/** Makes the shelf over a store. `onRefused` is told once when something could not be kept. */
export function createShelf(store: Store, onRefused: (reason: unknown) => void): Shelf {
	let waiting: (() => Kept) | null = null;
	let timer: ReturnType<typeof setTimeout> | undefined;
	let writing: Promise<void> = Promise.resolve();
	let told = false;
	const refused = (reason: unknown): void => {
		if (!told) onRefused(reason);
		told = true;
	};
	if (!store.lasting) refused("no storage");

	const flush = (): Promise<void> => {
		clearTimeout(timer);
		const next = waiting;
		waiting = null;
		if (next) {
			const kept = next();
			writing = writing
				.then(() => store.swap("moments", `${kept.pack}/now`, `${kept.pack}/before`, kept))
				.catch(refused);
		}
		return writing;
	};
	const put = (key: string, value: unknown) => store.put("moments", { [key]: value }).catch(refused);
	const readAll = async (prefix: string, where: string): Promise<Kept[]> => {
		const found = await store.all("moments", prefix).catch(() => []);
		return found.map(([, value]) => readKept(value, where)).filter((x): x is Kept => !isProblem(x));
	};

	return {
		lasting: store.lasting,
		keep(kept, soon) {
			waiting = kept;
			clearTimeout(timer);
			if (soon) timer = setTimeout(flush, SOON);
			else void flush();
		},
		flush,
		async latest(pack) {
			const found = await Promise.all(
				[`${pack}/now`, `${pack}/before`].map((key) => store.get("moments", key).catch(() => undefined)),
			);
			const read = found.filter((x) => x !== undefined).map((x) => readKept(x, "the save in this browser"));
			return read.find((x) => !isProblem(x)) ?? read[0] ?? null;
		},
		keepChapter: (kept, scene) => put(`${kept.pack}/chapter/${scene}`, kept),
		chapters: async (pack) =>
			(await readAll(`${pack}/chapter/`, "a chapter")).sort((a, b) => a.lines.length - b.lines.length),
		keepSlot: (slot) => put(slot.key, slot),
		async slots(pack) {
			const found = await store.all("moments", `${pack}/slot/`).catch(() => []);
			return found.flatMap(([key, value]) => readSlot(key, value)).sort((a, b) => b.kept.when - a.kept.when);
		},
		async removeSlot(slot) {
			await put(slot.key, undefined);
			return () => put(slot.key, slot);
		},
		async keepStory(hash, json) {
			await store.put("stories", { [hash]: gzipSync(strToU8(JSON.stringify(json))) }).catch(refused);
			await dropStories(store, hash).catch(() => {});
		},
		async story(hash) {
			const packed = await store.get("stories", hash).catch(() => undefined);
			return packed instanceof Uint8Array ? (JSON.parse(strFromU8(gunzipSync(packed))) as StoryJson) : null;
		},
		history: async (pack) => ({
			...NOTHING,
			...((await store.get("history", pack).catch(() => undefined)) as History | undefined),
		}),
		writeHistory: (pack, history) => store.put("history", { [pack]: history }).catch(refused),
	};
}

function readSlot(key: string, value: unknown): Slot[] {
	const slot = value as Partial<Slot> | undefined;
	const kept = readKept(slot?.kept, "a slot");
	return isProblem(kept) ? [] : [{ key, name: String(slot?.name ?? ""), picture: String(slot?.picture ?? ""), kept }];
}

// A story that no moment, chapter or slot refers to any more is of no use to anyone.
async function dropStories(store: Store, current: string): Promise<void> {
	const living = new Set([current]);
	for (const [, value] of await store.all("moments", "")) {
		const hash =
			(value as { hash?: string; kept?: { hash?: string } }).hash ?? (value as { kept?: { hash?: string } }).kept?.hash;
		if (hash) living.add(hash);
	}
	const dead = (await store.all("stories", "")).map(([hash]) => hash).filter((hash) => !living.has(hash));
	await store.put("stories", Object.fromEntries(dead.map((hash) => [hash, undefined])));
}
