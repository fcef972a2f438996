// A text as one whole number. Saves, packs and translations store these numbers, so the function must stay
// bit for bit what it is.

/**
 * Hashes a text to a whole number of 53 bits (cyrb53, by bryc, public domain). It is read by UTF-16 units, or
 * by code points: both are in use, and they differ for characters outside the basic plane.
 */
export function hash53(text: string, by: "unit" | "point" = "unit"): number {
	let a = 0xdeadbeef;
	let b = 0x41c6ce57;
	for (let i = 0; i < text.length; i++) {
		const code = by === "unit" ? text.charCodeAt(i) : text.codePointAt(i)!;
		if (code > 0xffff) i++; // two units
		a = Math.imul(a ^ code, 2654435761);
		b = Math.imul(b ^ code, 1597334677);
	}
	a = Math.imul(a ^ (a >>> 16), 2246822507) ^ Math.imul(b ^ (b >>> 13), 3266489909);
	b = Math.imul(b ^ (b >>> 16), 2246822507) ^ Math.imul(a ^ (a >>> 13), 3266489909);
	return 4294967296 * (2097151 & b) + (a >>> 0);
}

/** Hashes a text to 14 hex digits. */
export const hash53Hex = (text: string): string => hash53(text).toString(16).padStart(14, "0");
