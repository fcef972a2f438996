// Reads a score, a small text notation, into notes in seconds. Knows nothing of how they sound.
//
//   title: The letters          the head, `key: value` until the first stem: `beat` seconds, `metre` beats a
//                               bar, `bars` in all
//   [piano] voice=felt pan=0    a stem and its instrument; a line that begins with & starts another voice
//   @60 A4/2 C5/1 | D5/3        notes, pitch/beats: - is a rest, A4+C5/2 a chord, @60 the velocity from here,
//                               | checks the bar
//   A4/2~-80>0                  begins 80 cents flat and glides to pitch; ^120 comes 120 ms late; _0.5 sounds
//                               for half its length
import { chance } from "./dsp.mjs";

const STEPS = { C: 0, D: 2, E: 4, F: 5, G: 7, A: 9, B: 11 };
const NOTE =
	/^(?<pitch>-|[A-G][#b]?\d(?:\+[A-G][#b]?\d)*)\/(?<beats>[\d.]+)(?:~(?<from>-?\d+)>(?<to>-?\d+))?(?:\^(?<late>-?\d+))?(?:_(?<hold>[\d.]+))?$/;

/** Turns a pitch such as F#4 into a MIDI key. */
function key(pitch) {
	const [, letter, sign, octave] = /^([A-G])([#b]?)(\d)$/.exec(pitch);
	return STEPS[letter] + (sign === "#" ? 1 : sign === "b" ? -1 : 0) + 12 * (Number(octave) + 1);
}

const options = (text) =>
	Object.fromEntries(
		text
			.split(/\s+/)
			.filter(Boolean)
			.map((o) => o.split("=")),
	);

function readLine(line, where, head, random, voice) {
	const notes = [];
	let { at, velocity } = voice;
	for (const token of line.split(/\s+/).filter(Boolean)) {
		if (token === "|") {
			if (Math.abs(at / head.metre - Math.round(at / head.metre)) > 1e-6)
				throw new Error(`${where}: a bar ends at beat ${at}, not at a multiple of ${head.metre}`);
			continue;
		}
		if (token.startsWith("@")) {
			velocity = Number(token.slice(1));
			continue;
		}
		const found = NOTE.exec(token)?.groups;
		if (!found) throw new Error(`${where}: cannot read "${token}"`);
		const beats = Number(found.beats);
		if (found.pitch !== "-") {
			const loose = head.loose * (random() + random() - 1);
			const keys = found.pitch.split("+").map(key);
			for (const [i, k] of keys.entries()) {
				notes.push({
					key: k,
					at: Math.max(0, at * head.beat + loose + i * head.roll + Number(found.late ?? 0) / 1000),
					length: beats * head.beat * Number(found.hold ?? head.hold),
					velocity: Math.round(Math.min(120, Math.max(8, velocity + (random() - 0.5) * head.touch))),
					bend: found.from === undefined ? null : [Number(found.from), Number(found.to)],
				});
			}
		}
		at += beats;
	}
	if (at > head.bars * head.metre + 1e-6) throw new Error(`${where}: ${at} beats, more than ${head.bars} bars`);
	Object.assign(voice, { at, velocity });
	return notes;
}

/** Reads a score into `{ title, seconds, stems: [{ name, voice, notes }] }`. Errors name file and line. */
export function readScore(text, file) {
	const head = { title: file, beat: 1, metre: 4, bars: 1, loose: 0.008, touch: 8, roll: 0, hold: 1 };
	const stems = [];
	const random = chance(file);
	let voice = { at: 0, velocity: 56 };
	for (const [i, raw] of text.split("\n").entries()) {
		const line = raw.replace(/(^|\s)\/\/.*$/, "").trim();
		if (!line) continue;
		const stem = /^\[([a-z0-9-]+)\](.*)$/.exec(line);
		if (stem || line.startsWith("&")) voice = { at: 0, velocity: 56 };
		if (stem) stems.push({ name: stem[1], ...options(stem[2]), notes: [] });
		else if (stems.length)
			stems.at(-1).notes.push(...readLine(line.replace(/^&/, ""), `${file}:${i + 1}`, head, random, voice));
		else {
			const [name, ...value] = line.split(":");
			const is = value.join(":").trim();
			head[name.trim()] = Number.isNaN(Number(is)) ? is : Number(is);
		}
	}
	return { ...head, seconds: head.bars * head.metre * head.beat, stems };
}
