// npm run audio:render [-- id ...]: renders every ambience, cue and close sound, or those named, and writes
// assets/audio/manifest.json. With --joins [id ...] it only measures the files and finds again where loops
// join. The same scores and recipes give the same files. How things sound is in ambiences/, close/ and the
// scores.
import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { createAmbience } from "./ambiences/ambience.mjs";
import { rooms } from "./ambiences/rooms.mjs";
import { shores } from "./ambiences/shores.mjs";
import { streets } from "./ambiences/streets.mjs";
import { CAPTIONS } from "./captions.mjs";
import { createBrushes } from "./close/brushes.mjs";
import { house } from "./close/house.mjs";
import { kitchen } from "./close/kitchen.mjs";
import { office } from "./close/office.mjs";
import { pocket } from "./close/pocket.mjs";
import { shop } from "./close/shop.mjs";
import { town } from "./close/town.mjs";
import { db, inRoom, peak, RATE, scale } from "./dsp.mjs";
import { loudness, momentary, offset, quietJoin, seam, stillest, truePeak } from "./meter.mjs";
import { cue, scores, takes } from "./music.mjs";
import { needPackages, PACKAGES } from "./packages.mjs";
import { encode, readAudio, writeWav } from "./wav.mjs";

const out = join(dirname(fileURLToPath(import.meta.url)), "../../assets/audio");
const PAD = RATE / 2; // half a second of the loop before and after it, so that no codec delay is heard
// Samples by which players may begin an m4a late: with the encoder's delay removed, or not.
const DELAYS = [0, 1024, 2112];
const QUIETER = {
	"room-tone": -36,
	"tone-october": -36,
	"tone-june": -36,
	dark: -37,
	snow: -34,
	"apartment-night": -32,
	drained: -32,
	installation: -32,
};
// Opus in kbit/s, where it is not the usual: all the sound together has 12 MB.
const OPUS = { "coat-shop": 30, "shop-bell": 44, hangers: 44, till: 44 };
const AMBIENCES = { ...rooms, ...streets, ...shores };
const CLOSE = { ...house, ...kitchen, ...office, ...pocket, ...shop, ...town };
const NARROW = 0.7; // of the usual step: an ambience that joins no better is rotated and tried again
const round = (x, places = 1) => Number(x.toFixed(places));

function padded(x) {
	const y = new Float64Array(x.length + 2 * PAD);
	y.set(x.subarray(x.length - PAD));
	y.set(x, PAD);
	y.set(x.subarray(0, PAD), PAD + x.length);
	return y;
}

/** Writes channels under a name and reads them back as a player would hear them. */
function keep(name, channels, rates, loop = false) {
	const base = join(out, name);
	mkdirSync(dirname(base), { recursive: true });
	const dir = mkdtempSync(join(tmpdir(), "voice-you-keep-"));
	writeWav(join(dir, "x.wav"), loop ? channels.map(padded) : channels);
	encode(join(dir, "x.wav"), base, rates);
	rmSync(dir, { recursive: true });
	return hear(name, channels.length, channels[0].length);
}

/** Reads both files of a name as players would hear them. */
function hear(name, channels, length) {
	const [heard, twin] = ["ogg", "m4a"].map((end) => readAudio(`${join(out, name)}.${end}`, channels));
	return { name, length, heard, twin };
}

const measured = (seams) => ({
	step: round(Math.max(...seams.map((s) => s.step)), 5),
	usual: round(Math.min(...seams.map((s) => s.usual)), 5),
});

/** What the manifest says of a file; of a loop also where it joins. */
function entry({ name, length, heard, twin }, start = null) {
	const file = {
		files: [`${name}.ogg`, `${name}.m4a`],
		channels: heard.length,
		duration: round(heard[0].length / RATE, 3),
	};
	const lufs = round((start === null ? momentary : loudness)(heard));
	const level = { lufs, peak: round(truePeak(heard)), dc: round(offset(heard), 5) };
	if (start === null) return { ...file, ...level };
	const ms = (i) => round((i / RATE) * 1000, 4);
	const loop = [ms(start), ms(start + length)];
	const at = (sides, late) => seam(sides, start + late, start + late + length);
	const late = DELAYS.filter((d) => start + d + length <= twin[0].length).map((d) => at(twin, d));
	return { ...file, loop, ...level, seam: measured([at(heard, 0)]), twin: measured(late) };
}

/** Where loops that sound together join: one place for all of them, so that they stay in step. */
const joins = (kept) =>
	PAD +
	quietJoin(
		kept.flatMap((k) => [...k.heard, ...DELAYS.flatMap((d) => k.twin.map((c) => c.subarray(d)))]),
		PAD,
		kept[0].length,
		PAD / 2,
	);

/** Says how narrowly a loop joins, in either codec: 1 is a step as large as any elsewhere. */
const narrowness = (r) => Math.max(...[r.seam, r.twin].map((s) => s.step / Math.max(s.usual, 0.0005)));

/** Renders an ambience. Its loop may begin anywhere, so it is rotated to join where it is quietest. */
function ambience(id) {
	const layers = createAmbience(id);
	AMBIENCES[id](layers);
	const sides = layers.done();
	const by = db((QUIETER[id] ?? -30) - loudness(sides));
	const levelled = sides.map((s) => scale(s, by));
	const joinedAt = (turn) => {
		const turned = levelled.map((s) => Float64Array.from({ length: s.length }, (_, i) => s[(i + turn) % s.length]));
		const kept = keep(`beds/${id}`, turned, { opus: OPUS[id] ?? 48, aac: 80, steady: true }, true);
		return { turn, found: { kind: "bed", ...entry(kept, joins([kept])) } };
	};
	let best = joinedAt(0);
	let last = best;
	for (const turn of stillest(levelled, 8)) {
		if (narrowness(best.found) < NARROW) break;
		last = joinedAt(turn);
		if (narrowness(last.found) < narrowness(best.found)) best = last;
	}
	if (last !== best) best = joinedAt(best.turn);
	console.log(`${id.padEnd(20)} turned by ${round(best.turn / RATE)} s, joins at ${round(narrowness(best.found), 2)}`);
	return best.found;
}

function music(id) {
	return joined(
		cue(join(out, "scores"), id, -23).map(({ name, pan, signal }) => {
			const rates = name === "pad" ? { opus: 40, aac: 64 } : { opus: 56, aac: 72 };
			return { stem: { name, pan }, ...keep(`music/${id}-${name}`, [signal], rates, true) };
		}),
	);
}

function joined(kept) {
	const start = joins(kept);
	const stems = kept.map((k) => ({ ...k.stem, ...entry(k, start) }));
	const { duration, loop } = stems[0];
	return { kind: "music", duration, loop, lufs: -23, stems };
}

/** Measures a sound that exists and finds its join again. */
function rejoined(sound) {
	const again = ({ files, channels, loop }) =>
		hear(files[0].slice(0, -4), channels, Math.round(((loop[1] - loop[0]) / 1000) * RATE));
	if (sound.kind === "music")
		return joined(sound.stems.map((s) => ({ stem: { name: s.name, pan: s.pan }, ...again(s) })));
	const kept = again(sound);
	return { kind: "bed", ...entry(kept, joins([kept])) };
}

/** Cuts what lies 60 dB under the peak at the end, and lets it go softly. */
function trimmed(x) {
	const floor = peak(x) / 1000;
	let end = x.length;
	while (end > 0 && Math.abs(x[end - 1]) < floor) end--;
	const y = x.slice(0, Math.min(x.length, end + 480));
	const fade = Math.min(y.length, RATE * 0.12);
	for (let i = 0; i < fade; i++) y[y.length - 1 - i] *= (i / fade) ** 2;
	return y;
}

function close(id, signal) {
	const caption = CAPTIONS[id];
	const kept = keep(`close/${id}`, [trimmed(signal)], { opus: OPUS[id] ?? 56, aac: 64 });
	return { kind: "close", ...entry(kept), ...(caption && { caption }) };
}

function made(id) {
	const { make, room, lufs } = CLOSE[id];
	const signal = inRoom(make(createBrushes(id)), room, 0.35, { damp: 0.55 });
	scale(signal, db(lufs - momentary([signal])));
	return close(id, scale(signal, Math.min(1, db(-2.2) / peak(signal))));
}

/** Renders what is asked for, or finds joins again; returns the exit status. */
export function main(asked) {
	if (asked.includes("--help")) {
		console.log(`npm run audio:render [-- id ...]\nDebian packages needed: ${PACKAGES.join(" ")}`);
		return 0;
	}
	needPackages();
	const file = join(out, "manifest.json");
	const sounds = asked.length && existsSync(file) ? JSON.parse(readFileSync(file, "utf8")) : {};
	if (asked[0] === "--joins") joinAnew(sounds, asked.slice(1));
	else renderSounds(sounds, asked);
	const sorted = Object.fromEntries(Object.entries(sounds).sort(([a], [b]) => (a < b ? -1 : 1)));
	writeFileSync(file, `${JSON.stringify(sorted, null, "\t")}\n`);
	return 0;
}

function joinAnew(sounds, ids) {
	for (const [id, sound] of Object.entries(sounds))
		if (sound.kind !== "close" && (!ids.length || ids.includes(id))) sounds[id] = rejoined(sound);
}

function renderSounds(sounds, ids) {
	const render = (id, how) => {
		if (ids.length && !ids.includes(id)) return;
		const start = performance.now();
		sounds[id] = how(id);
		console.log(`${id.padEnd(20)} ${sounds[id].kind.padEnd(6)} ${round((performance.now() - start) / 1000)} s`);
	};
	for (const id of Object.keys(CLOSE)) render(id, made);
	if (!ids.length || ids.some((id) => id.startsWith("cello")))
		for (const { name, signal } of takes(join(out, "scores"))) render(name, () => close(name, signal));
	for (const id of scores(join(out, "scores"))) if (id !== "cello") render(id, music);
	for (const id of Object.keys(AMBIENCES)) render(id, ambience);
}
