// Chance that can be repeated: seeded numbers and smooth noise. Pure.
// Pictures and stage draw from no other chance.
import { type Random, seededRandom } from "../../base/random.ts";

/** Draws numbers in [0, 1), the same ones for the same seed. */
export type Chance = Random;

/** Makes a seeded chance. */
export const createChance = (seed: number): Chance => seededRandom(Math.imul(seed ^ 0x9e3779b9, 0x85ebca6b));

export const lerp = (a: number, b: number, t: number): number => a + (b - a) * t;
export const clamp = (x: number, low = 0, high = 1): number => Math.max(low, Math.min(high, x));

/** Eases from 0 to 1 while x goes from a to b; a may be the greater. */
export function smoothstep(a: number, b: number, x: number): number {
	const t = clamp((x - a) / (b - a));
	return t * t * (3 - 2 * t);
}

/** A number in [0, 1) for a point of the whole-number grid. */
export function hash(x: number, y: number): number {
	let h = (Math.imul(x, 374761393) + Math.imul(y, 668265263)) | 0;
	h = Math.imul(h ^ (h >>> 13), 1274126177);
	return ((h ^ (h >>> 16)) >>> 0) / 4294967296;
}

/** Smooth noise, 0-1. */
function noise(x: number, y: number): number {
	const i = Math.floor(x);
	const j = Math.floor(y);
	const f = smoothstep(0, 1, x - i);
	const g = smoothstep(0, 1, y - j);
	return lerp(lerp(hash(i, j), hash(i + 1, j), f), lerp(hash(i, j + 1), hash(i + 1, j + 1), f), g);
}

/** Noise over noise, about 0-1: clouds, hills, haze. */
export function fractalNoise(x: number, y: number, octaves = 4): number {
	let sum = 0;
	let size = 0.5;
	for (let k = 0; k < octaves; k++) {
		sum += size * noise(x, y);
		x = x * 2.03 + 17.3;
		y = y * 2.03 + 11.7;
		size *= 0.5;
	}
	return sum;
}
