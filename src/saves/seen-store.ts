// What was read and chosen over all playthroughs: one number of eight bytes a line, not its words. Each page
// that opens writes a chunk of its own, so that two tabs never overwrite each other; many chunks are merged.
import type { ReadHistory } from "../director/save/read-history.ts";
import type { Store } from "./store.ts";

/** What was seen, kept in a store. */
export interface SeenStore extends ReadHistory {
	/** Writes what is new; resolves when it is kept. */
	flush(): Promise<void>;
}

const WRITE_DELAY = 3000; // ms a new line may wait to be written
const MAX_CHUNKS = 8; // laid together when there are more

/** Opens what was seen of a pack. Answers at once; knows what was stored before when `ready` resolves. */
export function openSeenStore(store: Store, pack: string): SeenStore & { readonly ready: Promise<void> } {
	const known = new Set<number>();
	const fresh = new Set<number>();
	const prefix = `${pack}/seen/`;
	const piece = `${prefix}${Date.now()}-${Math.random().toString(36).slice(2, 8)}`;
	let timer: ReturnType<typeof setTimeout> | undefined;
	let written = 0; // how many of the fresh ones are kept

	async function read(): Promise<void> {
		const pieces = await store.all("history", prefix);
		for (const [, numbers] of pieces) if (numbers instanceof Float64Array) for (const n of numbers) known.add(n);
		if (pieces.length <= MAX_CHUNKS) return;
		const gone = Object.fromEntries(pieces.map(([key]) => [key, undefined]));
		const all = Float64Array.from(known);
		await store.put("history", { ...gone, [piece]: all });
		for (const n of known) fresh.add(n); // they are this piece's now
		written = all.length;
	}

	const flush = async (): Promise<void> => {
		clearTimeout(timer);
		timer = undefined;
		const { size } = fresh;
		if (size === written) return;
		const keeping = store.put("history", { [piece]: Float64Array.from(fresh) });
		await keeping.then(
			() => {
				written = size;
			},
			() => {}, // tried again with the next line
		);
	};
	return {
		ready: read().catch(() => {}),
		has: (where, text) => known.has(hashLine(where, text)),
		record(where, text) {
			const n = hashLine(where, text);
			if (known.has(n)) return;
			known.add(n);
			fresh.add(n);
			timer ??= setTimeout(flush, WRITE_DELAY);
		},
		flush,
	};
}

/** Hashes a line to 53 bits: two lines of a long story collide about once in a hundred million stories. */
export function hashLine(where: string, text: string): number {
	let [a, b] = [0xdeadbeef, 0x41c6ce57];
	for (const char of `${where}\n${text}`) {
		const code = char.codePointAt(0)!;
		a = Math.imul(a ^ code, 2654435761);
		b = Math.imul(b ^ code, 1597334677);
	}
	a = Math.imul(a ^ (a >>> 16), 2246822507) ^ Math.imul(b ^ (b >>> 13), 3266489909);
	b = Math.imul(b ^ (b >>> 16), 2246822507) ^ Math.imul(a ^ (a >>> 13), 3266489909);
	return 4294967296 * (2097151 & b) + (a >>> 0);
}
