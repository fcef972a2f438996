// Scores to stems: the stems of a cue have one length and one level; also the cello's takes. Gives what
// render.mjs writes.
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { add, band, db, RATE, scale, shape } from "./dsp.mjs";
import { play } from "./instruments.mjs";
import { loudness, momentary } from "./meter.mjs";
import { readScore } from "./score.mjs";

const FRAME = 480; // loops are whole hundredths of a second, so that their ends fall on whole milliseconds

/** Gives the names of all scores in a folder. */
export const scores = (dir) =>
	readdirSync(dir)
		.filter((f) => f.endsWith(".score"))
		.map((f) => f.slice(0, -6))
		.sort();

function stem({ voice, dark, notes }) {
	const played = play(voice, notes);
	return dark ? shape(played, band(40, Number(dark), 1.5)) : played;
}

/**
 * Renders a cue to `{ [stem]: { signal, pan } }`: tails wrap round the loop, all stems together have `target`
 * LUFS.
 */
export function cue(dir, name, target) {
	const score = readScore(readFileSync(join(dir, `${name}.score`), "utf8"), `${name}.score`);
	const n = Math.round((score.seconds * RATE) / FRAME) * FRAME;
	const stems = score.stems.map((s) => {
		const signal = add(new Float64Array(n), stem(s), { round: true });
		return { name: s.name, pan: Number(s.pan ?? 0), signal: scale(signal, db(Number(s.level) - loudness([signal]))) };
	});
	const sum = stems.reduce((mix, s) => add(mix, s.signal), new Float64Array(n));
	const by = db(target - loudness([sum]));
	for (const s of stems) scale(s.signal, by);
	return stems;
}

/** Renders the cello's takes: `[{ name, signal }]`, each as loud at its loudest as its score says. */
export function takes(dir) {
	const score = readScore(readFileSync(join(dir, "cello.score"), "utf8"), "cello.score");
	return score.stems.map((s) => {
		const last = Math.max(...s.notes.map((n) => n.at + n.length));
		const signal = stem(s).slice(0, Math.round((last + 2.2) * RATE));
		const fade = RATE * 1.2;
		for (let i = 0; i < fade; i++) signal[signal.length - 1 - i] *= (i / fade) ** 2;
		return { name: s.name, signal: scale(signal, db(Number(s.level) - momentary([signal]))) };
	});
}
