// Names in a zip: in UTF-8 where the archive says so or where they are it, as macOS writes them unsaid;
// else in the letters of some old system, guessed by which of them the pack's own texts know.

/** What a name begins with until its letters are known; the entry's number follows. */
export const UNREAD = "unread-name-";

const UNICODE_PATH = 0x7075; // the field in which Info-ZIP says a name in UTF-8 beside the old one

/** Reads an entry's name; null when nothing says which letters its bytes are. */
export function decodeName(name: Uint8Array, extra: Uint8Array, isUtf8: boolean): string | null {
	if (isUtf8) return new TextDecoder().decode(name);
	const view = new DataView(extra.buffer, extra.byteOffset, extra.byteLength);
	for (let at = 0; at + 4 <= extra.length; ) {
		const size = view.getUint16(at + 2, true);
		const whole = view.getUint16(at, true) === UNICODE_PATH && size > 5 && at + 4 + size <= extra.length;
		if (whole && view.getUint32(at + 5, true) === crc32(name))
			return new TextDecoder().decode(extra.subarray(at + 9, at + 4 + size));
		at += 4 + size;
	}
	try {
		return new TextDecoder("utf-8", { fatal: true }).decode(name);
	} catch {
		return null;
	}
}

/**
 * Reads names of old systems. Whichever alphabet makes most of them names that a text of the pack speaks
 * of is taken; code page 437, the zip format's own, where none is spoken of.
 */
export function recodeNames(names: readonly Uint8Array[], files: ReadonlyMap<string, Uint8Array>): string[] {
	const told = [...files]
		.filter(([path, bytes]) => path.startsWith(UNREAD) || (/\.(ink|json)$/i.test(path) && bytes.length < 2_000_000))
		.map(([, bytes]) => (bytes.length < 2_000_000 ? new TextDecoder().decode(bytes) : ""))
		.join("\n")
		.normalize("NFC")
		.toLowerCase();
	let best: readonly string[] = [];
	let most = -1;
	for (const decode of ALPHABETS) {
		const read = names.map(decode);
		const known = read.filter((name) => told.includes(bareName(name))).length;
		if (known > most) [best, most] = [read, known];
	}
	return [...best];
}

const bareName = (path: string): string =>
	path
		.normalize("NFC")
		.toLowerCase()
		.replaceAll("\\", "/")
		.replace(/^.*\/(?=.)/, "")
		.replace(/\.[a-z0-9]+$/, "");

// The upper half of code page 437.
const CP437 =
	"ÇüéâäàåçêëèïîìÄÅÉæÆôöòûùÿÖÜ¢£¥₧ƒáíóúñÑªº¿⌐¬½¼¡«»░▒▓│┤╡╢╖╕╣║╗╝╜╛┐└┴┬├─┼╞╟╚╔╩╦╠═╬╧╨╤╥╙╘╒╓╫╪┘┌█▄▌▐▀αßΓπΣσµτΦΘΩδ∞φε∩≡±≥≤⌠⌡÷≈°∙·√ⁿ²■\u00A0";
const CP850 =
	"ÇüéâäàåçêëèïîìÄÅÉæÆôöòûùÿÖÜø£Ø×ƒáíóúñÑªº¿®¬½¼¡«»░▒▓│┤ÁÂÀ©╣║╗╝¢¥┐└┴┬├─┼ãÃ╚╔╩╦╠═╬¤ðÐÊËÈıÍÎÏ┘┌█▄¦Ì▀ÓßÔÒõÕµþÞÚÛÙýÝ¯´\u00AD±‗¾¶§÷¸°¨·¹³²■\u00A0";

const byTable =
	(upper: string) =>
	(name: Uint8Array): string =>
		[...name].map((byte) => (byte < 128 ? String.fromCharCode(byte) : upper[byte - 128]!)).join("");
const byLabel =
	(label: string) =>
	(name: Uint8Array): string =>
		new TextDecoder(label).decode(name);

const ALPHABETS = [
	byTable(CP437),
	byTable(CP850),
	...["ibm866", "shift_jis", "gbk", "euc-kr", "big5", "windows-1252", "windows-1251", "windows-1250"].map(byLabel),
];

const TABLE = Uint32Array.from({ length: 256 }, (_, n) => {
	for (let k = 0; k < 8; k++) n = n & 1 ? 0xedb88320 ^ (n >>> 1) : n >>> 1;
	return n >>> 0;
});

/** The checksum of a zip's entries and names. */
export function crc32(bytes: Uint8Array): number {
	let crc = 0xffffffff;
	for (const byte of bytes) crc = TABLE[(crc ^ byte) & 255]! ^ (crc >>> 8);
	return (crc ^ 0xffffffff) >>> 0;
}
