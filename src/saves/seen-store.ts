// What has been read and chosen over all playthroughs, as one number for each line: eight bytes, not its words. Each opening of the page
// writes a piece of its own, so that two tabs never overwrite each other; pieces are laid together when there are many.
import { hash53 } from "../base/hash53.ts";
import type { ReadHistory } from "../director/save/read-history.ts";
import type { Store } from "./store.ts";

/** What was seen, kept in a store. */
export interface SeenStore extends ReadHistory {
	/** Writes what is new; resolves when it is kept. */
	flush(): Promise<void>;
}

const WRITE_DELAY = 3000; // ms a new line may wait to be written
const MAX_CHUNKS = 8; // laid together when there are more

/** Opens what was seen of a pack. It can be asked and told at once; what was kept before is known when `ready` resolves. */
export function openSeenStore(store: Store, pack: string): SeenStore & { readonly ready: Promise<void> } {
	const known = new Set<number>();
	const fresh = new Set<number>();
	const prefix = `${pack}/seen/`;
	const piece = `${prefix}${Date.now()}-${Math.random().toString(36).slice(2, 8)}`;
	let timer: ReturnType<typeof setTimeout> | undefined;

	async function read(): Promise<void> {
		const pieces = await store.all("history", prefix);
		for (const [, numbers] of pieces) if (numbers instanceof Float64Array) for (const n of numbers) known.add(n);
		if (pieces.length <= MAX_CHUNKS) return;
		const gone = Object.fromEntries(pieces.map(([key]) => [key, undefined]));
		await store.put("history", { ...gone, [piece]: Float64Array.from(known) });
		for (const n of known) fresh.add(n); // they are this piece's now
	}

	const flush = async (): Promise<void> => {
		clearTimeout(timer);
		timer = undefined;
		if (fresh.size) await store.put("history", { [piece]: Float64Array.from(fresh) }).catch(() => {}); // the shelf tells of it
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

/** Gives a line its number, of 53 bits: two lines of a long story share one about once in a hundred million stories. */
export const hashLine = (where: string, text: string): number => hash53(`${where}\n${text}`, "point");
