// What the player gave, read: files, folders with what is in them, and no more of either than a pack may hold. Knows nothing of packs.
import type { FileSelection } from "./file-drop.ts";

/** Files by path, and what to call them together. */
export interface FileSet {
	readonly files: ReadonlyMap<string, Uint8Array>;
	readonly name: string;
}

const MOST = 501; // files; one more than a pack may hold, so that it can be said
const LARGEST = 240_000_000; // bytes in all

/** Reads what was handed over. */
export async function readFiles({ entries, files }: FileSelection): Promise<FileSet> {
	const found: [path: string, file: File][] = [];
	if (entries.length) for (const entry of entries) await gather(entry, found);
	else for (const file of files) found.push([file.webkitRelativePath || file.name, file]);
	const read = new Map<string, Uint8Array>();
	let all = 0;
	for (const [path, file] of found) {
		all += file.size;
		read.set(path, all > LARGEST ? new Uint8Array() : new Uint8Array(await file.arrayBuffer()));
		if (all > LARGEST) break;
	}
	const first = found[0]?.[0] ?? "";
	return { files: read, name: (entries.length === 1 && entries[0]?.name) || (first.split("/")[0] ?? "") };
}

async function gather(entry: FileSystemEntry, found: [string, File][]): Promise<void> {
	if (found.length >= MOST) return;
	const path = entry.fullPath.replace(/^\//, "");
	if (entry.isFile) {
		const file = await new Promise<File | null>((done) => (entry as FileSystemFileEntry).file(done, () => done(null)));
		if (file) found.push([path, file]);
		return;
	}
	const reader = (entry as FileSystemDirectoryEntry).createReader();
	for (;;) {
		const some = await new Promise<FileSystemEntry[]>((done) => reader.readEntries(done, () => done([])));
		if (!some.length) return;
		for (const inner of some) await gather(inner, found);
	}
}
