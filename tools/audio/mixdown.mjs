// node tools/run.mjs tools/audio/mixdown.mjs [knot ...]: mixes five minutes of a scene to .cache/mix, as the
// story cues them for a reader of average speed. Uses the levels of src/sound without a browser. Leaves out
// the reverb and Act IV's lowpass. For looking at loudness and spectrum.
import { execFileSync } from "node:child_process";
import { mkdirSync } from "node:fs";
import { eachProblem, formatProblem, isProblem } from "../../src/base/problem.ts";
import { createDirector } from "../../src/director/director.ts";
import { oneShotsOf } from "../../src/sound/ambience/one-shots.ts";
import { ambienceGain, ambienceOf } from "../../src/sound/ambience/place-ambience.ts";
import { findAmbience, findCloseSound, findMusic } from "../../src/sound/files/recordings.ts";
import { closeLevel, placesLevel, stemLevel, stereoWidth, voiceLevel } from "../../src/sound/levels.ts";
import { harmonics, pitchContour } from "../../src/sound/voice/pitch-contour.ts";
import { createSession } from "../../src/story/runtime/session.ts";
import { headlessCrew } from "../story/headless-crew.ts";
import { readPack } from "../vite-ink/read-pack.ts";
import { RATE } from "./dsp.mjs";
import { loudness, truePeak } from "./meter.mjs";
import { readAudio, writeWav } from "./wav.mjs";

const SECONDS = 300;
const BLOCK = 480; // samples between two values of what glides
const A_WORD = 0.32; // seconds
const SET = 0.8 ** 1.6; // what the four sliders stand at

/** Plays a scene at a reader's pace; gives what the sound room is told, with its seconds. */
async function follow(knot) {
	const pack = readPack("stories/the-voice-you-keep");
	if (isProblem(pack)) throw new Error(eachProblem(pack).map(formatProblem).join("\n"));
	const told = [];
	let now = 0;
	const { stage, page, sound } = headlessCrew(() => {});
	const crew = {
		stage,
		sound: {
			...sound,
			mix: async (tableau) => void told.push({ at: now, tableau }),
			play: async (sfx) => void told.push({ at: now, sfx }),
			voice: (line) => void told.push({ at: now, line }),
		},
		page: {
			...page,
			print: async (line) => {
				now += 1.2 + A_WORD * line.text.split(/\s+/).length;
			},
		},
	};
	const director = createDirector({
		open: () => createSession(pack.json, { seed: 7, where: knot }),
		run: { pack: pack.manifest.id, hash: pack.hash, skeleton: "", lists: "", seed: 7, playthrough: 1 },
		speakers: pack.manifest.speakers,
		crew,
		wait: async (seconds) => {
			now += seconds;
		},
		now: () => 0,
		queueSave: () => {},
		onProblem: () => {},
	});
	await director.begin({ knot });
	for (let i = 0; i < 900 && director.present().moment.tableau.scene?.id === knot; i++) {
		const open = director.present().offered.filter((o) => !o.struck);
		if (open.length) now += 3;
		await director.take(open.length ? { do: "choose", index: open[i % open.length].index } : { do: "advance" });
	}
	return told;
}

/** Cuts five minutes out: up to half a minute after the last music has left. */
function window(told) {
	const mixes = told.filter((t) => t.tableau);
	const left = mixes.findLast((t, i) => i && mixes[i - 1].tableau.music && !t.tableau.music)?.at ?? SECONDS - 30;
	const start = Math.max(0, left + 30 - SECONDS);
	const standing = told.findLast((t) => t.tableau && t.at <= start) ?? mixes[0];
	const rest = told.filter((t) => t.at > start && t.at < start + SECONDS).map((t) => ({ ...t, at: t.at - start }));
	return [{ ...standing, at: 0 }, ...rest];
}

/** The ambience that sounds, or none where the story has stopped it. */
const ambienceIn = (t) => (placesLevel(t) > 0 ? ambienceOf(t) : "");

const files = new Map();
function read({ files: [file], channels }) {
	if (!files.has(file)) files.set(file, readAudio(`assets/audio/${file}`, channels));
	return files.get(file);
}

/** A line of values, one a block, that glides to `to(tableau)` within `seconds` of each change. */
function gliding(mixes, to, seconds = 3) {
	const line = new Float64Array((SECONDS * RATE) / BLOCK);
	let value = 0;
	let k = -1;
	for (let b = 0; b < line.length; b++) {
		while (k + 1 < mixes.length && mixes[k + 1].at * RATE <= b * BLOCK) k++;
		value += ((mixes[k] ? to(mixes[k].tableau) : 0) - value) * (1 - Math.exp(-BLOCK / RATE / (seconds / 4)));
		line[b] = value;
	}
	return line;
}

const sidesOf = (pan, mono) =>
	mono ? [Math.cos(((pan + 1) * Math.PI) / 4), Math.sin(((pan + 1) * Math.PI) / 4)] : [1, 1];

/** Adds a loop under a line of levels. */
function addLoop(bus, recording, levels, pan = 0) {
	const x = read(recording);
	const [start, end] = recording.loop.map((ms) => Math.round((ms / 1000) * RATE));
	const by = sidesOf(pan, x.length === 1);
	for (let i = 0; i < bus[0].length; i++) {
		const level = levels[Math.floor(i / BLOCK)];
		if (level < 1e-4) continue;
		const at = start + ((i + RATE / 2 - start + 100 * (end - start)) % (end - start));
		for (const k of [0, 1]) bus[k][i] += (x[k] ?? x[0])[at] * level * by[k];
	}
}

function addOnce(bus, id, at, gain, pan) {
	const close = findCloseSound(id);
	if (!close) return;
	const [x] = read(close);
	const by = sidesOf(pan, true);
	const start = Math.round(at * RATE);
	for (let i = 0; i < x.length && start + i < bus[0].length; i++)
		for (const k of [0, 1]) bus[k][start + i] += x[i] * gain * by[k];
}

function addHer(bus, { at, line }, { presence }) {
	const { mood, growth } = presence ?? { mood: "warm", growth: 1 };
	const breaths = pitchContour(line.text, "mid", mood);
	for (const { at: after, length, from, to, gain } of breaths) {
		const start = Math.round((at + after) * RATE);
		let phase = 0;
		for (let i = 0; i < length * RATE && start + i < bus[0].length; i++) {
			const t = i / RATE;
			phase += (2 * Math.PI * (from + (to - from) * Math.min(1, t / length))) / RATE;
			const swell = Math.sin((Math.PI * t) / length) ** 1.2 * gain * 0.06;
			for (const [k, g] of harmonics(growth).entries()) {
				const v = swell * g * Math.sin(phase * (k + 1));
				bus[0][start + i] += v;
				bus[1][start + i] += v;
			}
		}
	}
	const last = breaths.at(-1);
	return last ? [at, at + last.at + last.length] : null;
}

/** Mixes what was told to two sides. */
function mix(told) {
	const bus = () => [new Float32Array(SECONDS * RATE), new Float32Array(SECONDS * RATE)];
	const [places, music, close, her] = [bus(), bus(), bus(), bus()];
	const mixes = told.filter((t) => t.tableau);
	const standing = (at) => mixes.findLast((t) => t.at <= at)?.tableau ?? mixes[0].tableau;
	for (const id of new Set(mixes.map((t) => ambienceIn(t.tableau)).filter(Boolean)))
		addLoop(
			places,
			findAmbience(id),
			gliding(mixes, (t) => (ambienceIn(t) === id ? ambienceGain(t) : 0)),
		);
	for (const id of new Set(mixes.map((t) => t.tableau.music).filter(Boolean)))
		for (const stem of findMusic(id).stems)
			addLoop(
				music,
				stem,
				gliding(mixes, (t) => (t.music === id ? stemLevel(stem.name, t) : 0)),
				stem.pan,
			);
	for (const [k, { at, tableau }] of mixes.entries()) {
		const [ambience, light] = [ambienceIn(tableau), tableau.place?.light ?? ""];
		const same = (t) => ambienceIn(t) === ambience && t.place?.light === light && closeLevel(t) > 0;
		if (!closeLevel(tableau) || (k && same(mixes[k - 1].tableau))) continue;
		const end = mixes.slice(k).find((t) => !same(t.tableau))?.at ?? SECONDS;
		let next = at;
		for (const d of oneShotsOf(ambience, light, tableau.scene?.id ?? "")) {
			next += d.wait;
			if (next > end) break;
			addOnce(places, d.id, next, d.gain, d.pan);
		}
	}
	for (const { at, sfx } of told) if (sfx) addOnce(close, sfx.id, at, 1, sfx.pan);
	const spoken = told.filter((t) => t.line?.speaker === "Samantha" && voiceLevel(standing(t.at)) > 0);
	const ducks = spoken.map((t) => addHer(her, t, standing(t.at))).filter(Boolean);
	const duck = gliding(
		[
			{ at: 0, tableau: 1 },
			...ducks.flatMap(([a, b]) => [
				{ at: a, tableau: 0.45 },
				{ at: b, tableau: 1 },
			]),
		],
		(x) => x,
		1,
	);
	const world = gliding(mixes, (t) => placesLevel(t));
	const [ear, near, wide] = [gliding(mixes, voiceLevel), gliding(mixes, closeLevel), gliding(mixes, stereoWidth)];
	const out = [new Float64Array(SECONDS * RATE), new Float64Array(SECONDS * RATE)];
	for (let i = 0; i < out[0].length; i++) {
		const b = Math.floor(i / BLOCK);
		const air = [0, 1].map((k) => places[k][i] * world[b] + music[k][i] * duck[b]);
		for (const k of [0, 1]) {
			const narrowed = (air[k] * (1 + wide[b]) + air[1 - k] * (1 - wide[b])) / 2;
			out[k][i] = SET * (narrowed + close[k][i] * near[b] + her[k][i] * ear[b] * 0.9);
		}
	}
	return out;
}

/** Mixes the scenes named, or Act II's pier and the departure. */
export async function main(knots) {
	mkdirSync(".cache/mix", { recursive: true });
	for (const knot of knots.length ? knots : ["out_loud", "departure"]) {
		const told = window(await follow(knot));
		const sides = mix(told);
		const base = `.cache/mix/${knot}`;
		writeWav(`${base}.wav`, sides);
		execFileSync("sox", [
			`${base}.wav`,
			"-n",
			"remix",
			"1,2",
			"rate",
			"16k",
			"spectrogram",
			"-x",
			"1200",
			"-y",
			"257",
			"-z",
			"80",
			"-t",
			knot,
			"-o",
			`${base}.png`,
		]);
		console.log(`${knot}: ${loudness(sides).toFixed(1)} LUFS, ${truePeak(sides).toFixed(1)} dBTP`);
		for (let s = 0; s < SECONDS; s += 5) {
			const short = loudness(sides.map((x) => x.subarray(s * RATE, (s + 5) * RATE)));
			const names = told.filter((t) => t.at >= s && t.at < s + 5);
			const cues = names.map(
				(t) => t.sfx?.id ?? (t.tableau && `${ambienceIn(t.tableau)}${t.tableau.music && `+${t.tableau.music}`}`),
			);
			console.log(
				`${String(s).padStart(4)} ${short.toFixed(1).padStart(6)} ${"#".repeat(Math.max(0, Math.round(short + 60)))} ${[...new Set(cues.filter(Boolean))].join(" ")}`,
			);
		}
	}
	return 0;
}
