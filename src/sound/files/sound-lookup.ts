// Which recording a name means: a file of the open pack, else one of the game's. How long a pack's file is
// isn't known before a look at it, so names are probed first and found afterwards. A broken file is one
// Problem.
import { findFiles } from "../../base/find-file.ts";
import { type Problem, problem } from "../../base/problem.ts";
import {
	type AmbienceRecording,
	type CloseRecording,
	findAmbience,
	findCloseSound,
	findMusic,
	type LoopRecording,
	type MusicRecording,
	type Recording,
} from "./recordings.ts";

/** The files of the open pack: addresses by path. */
export type PackFileUrls = () => Readonly<Record<string, string>>;

/**
 * Finds recordings by name, the pack's own first; each is null when there is none, or before it is probed.
 */
export interface SoundLookup {
	/** Looks at the pack's files of these names; null when there is nothing left to look at. */
	probe(ids: readonly string[]): Promise<void> | null;
	ambience(id: string): AmbienceRecording | null;
	music(id: string): MusicRecording | null;
	closeSound(id: string): CloseRecording | null;
	/** False for a name of a pack's file that is broken or has not been probed. */
	playable(id: string): boolean;
}

interface ProbedSound {
	readonly key: string; // its addresses, joined
	readonly seconds: number; // 0: broken
}

const SOUNDS = /\.(ogg|opus|m4a|mp3|wav)$/i;
const ORDER = ["opus", "ogg", "m4a", "mp3", "wav"]; // in which the formats of one sound are tried
const extensionOf = (path: string) => path.slice(path.lastIndexOf(".") + 1).toLowerCase();

/**
 * Finds the files a name means, in the order to try: by path, by path without its extension, or by bare name.
 */
export function findPackFiles(id: string, files: Readonly<Record<string, string>>): string[] {
	const sounds = Object.keys(files).filter((path) => SOUNDS.test(path));
	const found = findFiles(id, sounds, { endings: SOUNDS, anywhere: true });
	return found.sort((a, b) => ORDER.indexOf(extensionOf(a)) - ORDER.indexOf(extensionOf(b)));
}

const PROBE_TIMEOUT = 10_000; // milliseconds

/** Measures a sound in seconds without decoding it whole; 0 when it cannot be played. */
const probeDuration = (address: string): Promise<number> =>
	new Promise((done) => {
		const audio = new Audio();
		const end = (seconds: number) => {
			clearTimeout(timer);
			audio.removeAttribute("src");
			done(Number.isFinite(seconds) ? seconds : 0);
		};
		const timer = setTimeout(() => end(0), PROBE_TIMEOUT);
		audio.preload = "metadata";
		audio.onloadedmetadata = () => end(audio.duration);
		audio.onerror = () => end(0);
		audio.src = address;
	});

interface LookupState {
	readonly files: PackFileUrls;
	readonly onProblem: (p: Problem) => void;
	readonly measure: (url: string) => Promise<number>; // seconds; 0 when it cannot be played
	readonly probed: Map<string, ProbedSound>; // by id
	readonly probing: Map<string, Promise<void>>; // by id and addresses
}

/** Makes a lookup over the open pack's files and the game's recordings. */
export function createSoundLookup(
	files: PackFileUrls,
	onProblem: (p: Problem) => void,
	measure = probeDuration,
): SoundLookup {
	const s: LookupState = { files, onProblem, measure, probed: new Map(), probing: new Map() };
	return {
		probe(ids) {
			const unknown = ids.filter((id) => keyOf(s, id) && !isProbed(s, id));
			return unknown.length ? Promise.all(unknown.map((id) => probeOnce(s, id))).then(() => {}) : null;
		},
		ambience: (id) => pick(s, id, ambienceFrom, findAmbience(id)),
		music: (id) => pick(s, id, musicFrom, findMusic(id)),
		closeSound: (id) => pick(s, id, closeSoundFrom, findCloseSound(id)),
		playable: (id) => !keyOf(s, id) || packSound(s, id) !== null,
	};
}

const addressesOf = ({ files }: LookupState, id: string): string[] =>
	findPackFiles(id, files()).map((path) => files()[path]!);

/** The addresses of a pack's sound, joined; "" when the pack has none of this name. */
const keyOf = (s: LookupState, id: string): string => addressesOf(s, id).join(" ");

const isProbed = (s: LookupState, id: string): boolean => s.probed.get(id)?.key === keyOf(s, id);

/** Looks at a sound's files; calls that come meanwhile wait for the same look. */
function probeOnce(s: LookupState, id: string): Promise<void> {
	const name = `${id} ${keyOf(s, id)}`;
	const probing = s.probing.get(name) ?? probe(s, id, keyOf(s, id)).finally(() => s.probing.delete(name));
	s.probing.set(name, probing);
	return probing;
}

async function probe(s: LookupState, id: string, key: string): Promise<void> {
	let seconds = 0;
	for (const address of addressesOf(s, id)) seconds ||= await s.measure(address);
	s.probed.set(id, { key, seconds });
	if (seconds) return;
	const hint = "Bring it as Ogg Opus or Vorbis, m4a, mp3 or wav; the story goes on without it.";
	const path = findPackFiles(id, s.files())[0] ?? id;
	s.onProblem(problem("sound.own-not-played", path, "this sound cannot be played.", hint));
}

/**
 * A pack's sound as a recording; null when it is broken, or has not been probed. Nobody has measured its
 * levels.
 */
function packSound(s: LookupState, id: string): Recording | null {
	const found = isProbed(s, id) ? s.probed.get(id) : undefined;
	if (!found?.seconds || !found.key) return null;
	return { files: found.key.split(" "), channels: 2, duration: found.seconds, lufs: -23, peak: -1, dc: 0 };
}

/** Makes a recording of one kind from a pack's sound, if the pack has the name; else gives the game's. */
function pick<Kind>(s: LookupState, id: string, make: (from: Recording) => Kind, fromGame: Kind | null): Kind | null {
	if (!keyOf(s, id)) return fromGame;
	const found = packSound(s, id);
	return found && make(found);
}

/** Has a recording loop whole. */
function loopFrom(recording: Recording): LoopRecording {
	const seam = { step: 0, usual: 1 };
	return { ...recording, loop: [0, Math.floor(recording.duration * 1000)], seam, twin: seam };
}

const ambienceFrom = (recording: Recording): AmbienceRecording => ({ ...loopFrom(recording), kind: "bed" });

function musicFrom(recording: Recording): MusicRecording {
	const whole = loopFrom(recording);
	return { ...whole, kind: "music", stems: [{ ...whole, name: "whole", pan: 0 }] };
}

const closeSoundFrom = (recording: Recording): CloseRecording => ({ ...recording, kind: "close" });
