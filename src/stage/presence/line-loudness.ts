// How loud a spoken line is from moment to moment, as far as its letters tell. Pure: the presence's light
// follows it.
import type { Line } from "../../director/crew.ts";
import { hash, smoothstep } from "../../picture/brushes/chance.ts";

/** Whether the presence lights up under a line: the director says that the line is in its voice. */
export const isVoiced = (line: Line | null): line is Line => line?.voice === "samantha";

const SPEED = 15; // letters a second

/** How long a line takes to say, in seconds. */
export const speechSeconds = (text: string): number => Math.min(14, Math.max(0.7, text.length / SPEED));

/** How loud the line is `t` seconds in, 0-1: vowels carry it, commas and stops let it fall. */
export function loudnessAt(text: string, t: number): number {
	const length = speechSeconds(text);
	if (text === "" || t < 0 || t > length + 0.4) return 0;
	const at = Math.floor((t / length) * text.length);
	let sum = 0;
	for (let k = -2; k <= 2; k++) {
		const letter = text[at + k]?.toLowerCase() ?? " ";
		const weight = "aeiouy".includes(letter) ? 1 : /[a-z]/.test(letter) ? 0.5 : /[.,;:!?]/.test(letter) ? -0.5 : 0.2;
		sum += weight * (1 - Math.abs(k) * 0.25);
	}
	const ends = smoothstep(0, 0.18, t) * smoothstep(length + 0.4, length - 0.15, t);
	return Math.max(0, Math.min(1, sum * 0.42 + (hash(at >> 1, text.length) - 0.5) * 0.18)) * ends;
}
