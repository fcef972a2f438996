// The store over a platform's files: one JSON file a key, in the drawer's folder. Knows nothing of what the
// values mean.
import { fromBase64, toBase64 } from "../base/base64.ts";
import { createTaskQueue } from "../base/task-queue.ts";
import type { PlatformFiles } from "../platform/platform.ts";
import type { ObjectStore, Store } from "./store.ts";

/** Makes a store of files; several keys change together or not at all, as the platform promises. */
export function createFileStore(files: PlatformFiles): Store {
	const write = (changes: readonly (readonly [string, unknown])[]): Promise<void> =>
		files.write(Object.fromEntries(changes.map(([name, value]) => [name, value === undefined ? null : toText(value)])));
	const inTurn = createTaskQueue(); // one change at a time, since each reads first
	const get = async (drawer: ObjectStore, key: string): Promise<unknown> => read(fileNameOf(drawer, key));
	const read = async (name: string): Promise<unknown> => fromText((await files.read(name)) ?? undefined);

	return {
		persistent: true,
		get,
		async all(drawer, prefix) {
			const named = (await files.list(drawer)).map((name) => [keyOf(name), name] as const);
			const wanted = named.filter(([key]) => key.startsWith(prefix)).sort(([a], [b]) => (a < b ? -1 : 1));
			return Promise.all(wanted.map(async ([key, name]): Promise<[string, unknown]> => [key, await read(name)]));
		},
		put: (drawer, changes) => write(Object.entries(changes).map(([key, value]) => [fileNameOf(drawer, key), value])),
		update: (drawer, key, to) =>
			inTurn(async () => {
				const value = to(await get(drawer, key));
				await write([[fileNameOf(drawer, key), value]]);
				return value;
			}),
		rotate: (drawer, key, before, value) =>
			inTurn(async () => {
				const now = await get(drawer, key);
				const kept = now === undefined ? [] : [[fileNameOf(drawer, before), now] as const];
				await write([...kept, [fileNameOf(drawer, key), value]]);
			}),
	};
}

// Every system takes letters, digits, - and _ in a file's name; the other bytes of a key become %XX.
const fileNameOf = (drawer: ObjectStore, key: string): string =>
	`${drawer}/${encodeURIComponent(key).replace(/[.!~*'()]/g, (c) => `%${c.charCodeAt(0).toString(16).toUpperCase()}`)}`;
const keyOf = (name: string): string => decodeURIComponent(name.slice(name.indexOf("/") + 1));

// JSON with two kinds of value more, as an added pack's files have them: bytes, and maps.
const toText = (value: unknown): string =>
	JSON.stringify(value, (_, v) => {
		if (v instanceof Uint8Array) return { bytes: toBase64(v) };
		return v instanceof Map ? { map: [...v] } : v;
	});

function fromText(text: string | undefined): unknown {
	if (text === undefined) return undefined;
	try {
		return JSON.parse(text, (_, v) => {
			if (typeof v !== "object" || v === null || Object.keys(v).length !== 1) return v;
			if (typeof v.bytes === "string") return fromBase64(v.bytes);
			return Array.isArray(v.map) ? new Map(v.map) : v;
		});
	} catch {
		return { broken: text }; // for the reader above to refuse with its reason, and to be kept as it is
	}
}
