// Chance that can be repeated: the same seed, the same numbers. Pictures, sounds, walks and rendered files
// depend on these numbers, so none of them may change.

/** Draws numbers from 0 up to, not with, 1. */
export type Random = () => number;

/** Makes a source of numbers from a whole number (mulberry32, by Tommy Ettinger, public domain). */
export function seededRandom(seed: number): Random {
	let state = seed | 0;
	return () => {
		state = (state + 0x6d2b79f5) | 0;
		let t = Math.imul(state ^ (state >>> 15), 1 | state);
		t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
		return unit(t ^ (t >>> 14));
	};
}

/**
 * Turns a name into a seed of 32 bits (FNV-1a, by Fowler, Noll and Vo, over code points instead of bytes).
 */
export function seedOf(name: string): number {
	let hash = 2166136261;
	for (const char of name) hash = Math.imul(hash ^ char.codePointAt(0)!, 16777619);
	return hash >>> 0;
}

/**
 * Gives the `n`th number of a seed without drawing those before it (the finishing steps of MurmurHash3, by
 * Austin Appleby).
 */
export function randomAt(seed: number, n: number): number {
	let h = Math.imul(seed ^ Math.imul(n, 0x9e3779b1), 0x85ebca6b);
	h = Math.imul(h ^ (h >>> 13), 0xc2b2ae35);
	return unit(h ^ (h >>> 16));
}

// 32 bits as a number from 0 up to 1.
const unit = (bits: number): number => (bits >>> 0) / 4294967296;
