// Bytes as base64 and back. Goes in pieces, because a call with a million arguments overflows the stack.

const CHUNK = 0x8000; // bytes

/** Writes bytes as base64, with padding. */
export function toBase64(bytes: Uint8Array): string {
	let text = "";
	for (let at = 0; at < bytes.length; at += CHUNK) text += String.fromCharCode(...bytes.subarray(at, at + CHUNK));
	return btoa(text);
}

/** Reads base64, padded or not; throws a DOMException where a character is none of it. */
export const fromBase64 = (text: string): Uint8Array<ArrayBuffer> =>
	Uint8Array.from(atob(text), (c) => c.charCodeAt(0));
