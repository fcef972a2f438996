// Unpacks a zip with care: counts, measures and checks everything from its directory first. Refuses links,
// locked files and paths outside the pack, and writes no more than the directory says.
import { inflateSync } from "fflate";
import { isProblem, type Problem, problem } from "../../base/problem.ts";
import { isSystemFile, readPackPath } from "./pack-path.ts";
import { crc32, decodeName, recodeNames, UNREAD } from "./zip-names.ts";

/** Files by their path from the pack's root. */
export type PackFiles = ReadonlyMap<string, Uint8Array>;

/** What an archive may hold. */
export const ZIP_LIMITS = { entries: 500, file: 32_000_000, all: 200_000_000, ratio: 100 } as const;

interface Entry {
	readonly path: string;
	readonly raw: Uint8Array | null; // its name's bytes, where nothing says which letters they are
	readonly stored: boolean;
	readonly crc: number;
	readonly packed: number; // bytes
	readonly size: number; // bytes unpacked
	readonly at: number; // of its local head
}

/** Unpacks a zip; a Problem when it is broken or goes beyond the limits. */
export function unzip(bytes: Uint8Array, name: string): PackFiles | Problem {
	try {
		const entries = readDirectory(bytes, name);
		if (isProblem(entries)) return entries;
		const files = new Map<string, Uint8Array>();
		for (const entry of entries) {
			const unpacked = inflateEntry(bytes, entry);
			if (!unpacked)
				return problem("zip.file-damaged", name, "{path} in it is damaged", "Get it again, or make it anew.", {
					values: { path: entry.path },
				});
			files.set(entry.path, unpacked);
		}
		return renameFiles(files, entries, name);
	} catch {
		return damaged(name);
	}
}

// Old systems wrote names in letters of their own, and did not say in which.
function renameFiles(files: PackFiles, entries: readonly Entry[], name: string): PackFiles | Problem {
	const unread = entries.filter(({ raw }) => raw);
	if (!unread.length) return files;
	const names = recodeNames(
		unread.map(({ raw }) => raw!),
		files,
	);
	const renamed = new Map(files);
	for (const { path } of unread) renamed.delete(path);
	for (const [i, { path }] of unread.entries()) {
		const read = readPackPath(names[i]!, name);
		if (isProblem(read)) return read;
		if (!isSystemFile(read)) renamed.set(read, files.get(path)!);
	}
	return renamed;
}

const damaged = (name: string): Problem =>
	problem("zip.damaged", name, "the archive is damaged", "Get it again, or make it anew.");

function readDirectory(bytes: Uint8Array, name: string): Entry[] | Problem {
	const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
	let end = bytes.length - 22;
	while (end >= 0 && end > bytes.length - 65_558 && view.getUint32(end, true) !== 0x06054b50) end--;
	if (end < 0 || view.getUint32(end, true) !== 0x06054b50)
		return problem("zip.broken-off", name, "this is not a whole zip archive", "Get it again, or make it anew.");
	const count = view.getUint16(end + 10, true);
	const entries: Entry[] = [];
	let at = view.getUint32(end + 16, true);
	let all = 0;
	for (let i = 0; i < count; i++) {
		if (view.getUint32(at, true) !== 0x02014b50) return damaged(name);
		const flags = view.getUint16(at + 8, true);
		const method = view.getUint16(at + 10, true);
		const packed = view.getUint32(at + 20, true);
		const size = view.getUint32(at + 24, true);
		const long = view.getUint16(at + 28, true);
		const extra = view.getUint16(at + 30, true);
		const head = bytes.subarray(at + 46, at + 46 + long);
		const said = decodeName(head, bytes.subarray(at + 46 + long, at + 46 + long + extra), (flags & 0x800) > 0);
		const shown = said ?? `${UNREAD}${i}`;
		const mode = view.getUint32(at + 38, true) >>> 16;
		const entry = {
			stored: method === 0,
			crc: view.getUint32(at + 16, true),
			packed,
			size,
			at: view.getUint32(at + 42, true),
		};
		at += 46 + long + extra + view.getUint16(at + 32, true);
		if (isSystemFile(shown)) continue;
		if ((mode & 0xf000) === 0xa000)
			return problem("zip.link", name, "{path} in it is a link", "A pack holds its files themselves.", {
				values: { path: shown },
			});
		const path = readPackPath(shown, name);
		if (isProblem(path)) return path;
		if (flags & 1) return problem("zip.locked", name, "it is locked with a password", "Make it anew without one.");
		if (method !== 0 && method !== 8)
			return problem(
				"zip.method",
				name,
				"{path} in it is packed in a way the game cannot read",
				"Make a plain zip of the pack's folder.",
				{ values: { path } },
			);
		all += size;
		const wrong = sizeProblem(name, { path, size, packed, all });
		if (wrong) return wrong;
		entries.push({ path, raw: said === null ? head : null, ...entry });
	}
	return entries.length > ZIP_LIMITS.entries ? tooManyFiles(name, entries.length) : entries;
}

const tooManyFiles = (name: string, count: number): Problem =>
	problem(
		"zip.too-many-files",
		name,
		"it holds {count} files, and {most} are the most",
		"Leave out what the story does not need.",
		{ values: { count, most: ZIP_LIMITS.entries } },
	);

function sizeProblem(name: string, e: { path: string; size: number; packed: number; all: number }): Problem | null {
	const mega = (n: number) => `${Math.round(n / 1e6)} MB`;
	if (e.size > ZIP_LIMITS.file)
		return problem("zip.file-too-large", name, "{path} has {size}, and {most} are the most", "Make the file smaller.", {
			values: { path: e.path, size: mega(e.size), most: mega(ZIP_LIMITS.file) },
		});
	if (e.all > ZIP_LIMITS.all)
		return problem("zip.too-large", name, "it holds more than {most}", "Leave out what the story does not need.", {
			values: { most: mega(ZIP_LIMITS.all) },
		});
	if (e.size > 100_000 && e.size > e.packed * ZIP_LIMITS.ratio)
		return problem(
			"zip.bomb",
			name,
			"{path} unpacks to more than {ratio} times its size, as no honest file does",
			"Get the pack from its author.",
			{ values: { path: e.path, ratio: ZIP_LIMITS.ratio } },
		);
	return null;
}

// The room is made as large as the directory said, and what would go beyond it is not written.
function inflateEntry(bytes: Uint8Array, { stored, crc, packed, size, at }: Entry): Uint8Array | null {
	const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
	if (view.getUint32(at, true) !== 0x04034b50) return null;
	const from = at + 30 + view.getUint16(at + 26, true) + view.getUint16(at + 28, true);
	const body = bytes.subarray(from, from + packed);
	if (body.length !== packed) return null;
	const whole = stored ? body.slice() : inflateSync(body, { out: new Uint8Array(size) });
	return whole.length === size && crc32(whole) === crc ? whole : null;
}
