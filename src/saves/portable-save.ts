// A save as a file or as a code to copy: the save and the compiled story it was made in, packed and
// checksummed. Checks what comes back in before anything is changed.
import { gunzipSync, gzipSync, strFromU8, strToU8 } from "fflate";
import { fromBase64, toBase64 } from "../base/base64.ts";
import { isProblem, type Problem, problem } from "../base/problem.ts";
import type { SaveData } from "../director/save/save-data.ts";
import type { StoryJson } from "../story/runtime/session.ts";
import { readSave } from "./read-save.ts";

/** A save on its way. */
export interface PortableSave {
	readonly kept: SaveData;
	readonly story: StoryJson | null; // null in a code, which would be too long with it
}

const FORMAT = "tvyk1"; // the format: this game, version 1

/** Packs a save as the bytes of a file. */
export function encodeSaveFile(portable: PortableSave): Uint8Array {
	const body = gzipSync(strToU8(JSON.stringify(portable)), { level: 9 });
	return concat(strToU8(`${FORMAT}\n${checksum(body)}\n`), body);
}

/** Packs a save as a code of letters and digits: without its story and without earlier states. */
export function encodeSaveCode({ kept }: PortableSave): string {
	const slim: SaveData = { ...kept, states: [] };
	const body = gzipSync(strToU8(JSON.stringify({ kept: slim, story: null })), { level: 9 });
	return `${FORMAT}.${checksum(body)}.${toBase64Url(body)}`;
}

/** Reads and unpacks a file; a Problem also where the file is no longer there to be read. */
export async function openSaveFile(file: Blob): Promise<PortableSave | Problem> {
	try {
		return readSaveFile(new Uint8Array(await file.arrayBuffer()));
	} catch {
		return refuse("save.file-unreadable", "the file cannot be read");
	}
}

/** Unpacks a file's bytes. */
export function readSaveFile(bytes: Uint8Array): PortableSave | Problem {
	const head = strFromU8(bytes.subarray(0, 64), true);
	const [mark, sum] = head.split("\n");
	if (mark !== FORMAT || !sum) return refuse("save.foreign", "this is not a save of this game");
	return open(bytes.subarray(mark.length + sum.length + 2), sum);
}

/** Unpacks a code; spaces and line breaks that copying put in are passed over. */
export function readSaveCode(code: string): PortableSave | Problem {
	const [mark, sum, body] = code.replace(/\s+/g, "").split(".");
	if (mark !== FORMAT || !sum || !body) return refuse("save.foreign-code", "this is not a code of this game");
	try {
		return open(fromBase64Url(body), sum);
	} catch {
		return refuse("save.code-broken", "the code is broken off or mistyped");
	}
}

function open(body: Uint8Array, sum: string): PortableSave | Problem {
	if (checksum(body) !== sum)
		return refuse("save.not-whole", "the save is not whole: some of it was changed or lost on the way");
	try {
		const { kept, story } = JSON.parse(strFromU8(gunzipSync(body))) as PortableSave;
		const read = readSave(kept, "the save");
		return isProblem(read) ? read : { kept: read, story: typeof story === "object" ? story : null };
	} catch {
		return refuse("save.not-unpacked", "the save cannot be unpacked");
	}
}

const refuse = (code: string, what: string): Problem => problem(code, "the save", what, "Nothing here was changed.");

// Adler-32 (Mark Adler, RFC 1950), as 8 hex digits.
function checksum(bytes: Uint8Array): string {
	let a = 1;
	let b = 0;
	for (const byte of bytes) {
		a = (a + byte) % 65521;
		b = (b + a) % 65521;
	}
	return ((b * 65536 + a) >>> 0).toString(16).padStart(8, "0");
}

function concat(a: Uint8Array, b: Uint8Array): Uint8Array {
	const whole = new Uint8Array(a.length + b.length);
	whole.set(a);
	whole.set(b, a.length);
	return whole;
}

// Letters that need no escaping in a message or an address (RFC 4648 section 5), without padding.
const toBase64Url = (bytes: Uint8Array): string =>
	toBase64(bytes).replaceAll("+", "-").replaceAll("/", "_").replace(/=+$/, "");
const fromBase64Url = (text: string): Uint8Array => fromBase64(text.replaceAll("-", "+").replaceAll("_", "/"));
