// Reads the files that the player handed over, folders with everything inside, up to the limits of a pack.
// Knows nothing of packs but those limits.
import type { FileSelection } from "./file-drop.ts";

/** File contents by path, and a name for all of them together. */
export interface FileSet {
	readonly files: ReadonlyMap<string, Uint8Array>;
	readonly name: string;
}

const MAX_FILES = 501; // one more than a pack may have, so that the pack reader can report it
const MAX_BYTES = 240_000_000; // in all

/** Reads a selection. Past `MAX_BYTES` one file is listed empty and the rest are left out. */
export async function readFiles({ entries, files }: FileSelection): Promise<FileSet> {
	const found: [path: string, file: File][] = [];
	if (entries.length) for (const entry of entries) await collectFiles(entry, found);
	else for (const file of files) found.push([file.webkitRelativePath || file.name, file]);
	const contents = new Map<string, Uint8Array>();
	let bytes = 0;
	for (const [path, file] of found) {
		bytes += file.size;
		contents.set(path, bytes > MAX_BYTES ? new Uint8Array() : new Uint8Array(await file.arrayBuffer()));
		if (bytes > MAX_BYTES) break;
	}
	const first = found[0]?.[0] ?? "";
	return { files: contents, name: (entries.length === 1 && entries[0]?.name) || (first.split("/")[0] ?? "") };
}

async function collectFiles(entry: FileSystemEntry, found: [string, File][]): Promise<void> {
	if (found.length >= MAX_FILES) return;
	const path = entry.fullPath.replace(/^\//, "");
	if (entry.isFile) {
		const file = await openFile(entry as FileSystemFileEntry);
		if (file) found.push([path, file]);
		return;
	}
	const reader = (entry as FileSystemDirectoryEntry).createReader();
	for (;;) {
		const batch = await readBatch(reader);
		if (!batch.length) return;
		for (const inner of batch) await collectFiles(inner, found);
	}
}

/** Null when the file cannot be opened. */
const openFile = (entry: FileSystemFileEntry): Promise<File | null> =>
	new Promise((resolve) => entry.file(resolve, () => resolve(null)));

/** A folder comes a few entries at a time; an empty batch is the end, or an error. */
const readBatch = (reader: FileSystemDirectoryReader): Promise<FileSystemEntry[]> =>
	new Promise((resolve) => reader.readEntries(resolve, () => resolve([])));
