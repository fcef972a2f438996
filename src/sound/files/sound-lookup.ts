// A pack's own sounds: files by the names its cues give, the story's over the game's. How long one is isn't known before it has been looked at,
// so names are learnt first and found afterwards. A file that's broken is one Problem.
import { type Problem, problem } from "../../base/problem.ts";
import {
	type AmbienceRecording,
	type CloseRecording,
	findAmbience,
	findCloseSound,
	findMusic,
	type MusicRecording,
} from "./recordings.ts";

/** The sounds a pack brings: addresses by path. */
export type PackFileUrls = () => Readonly<Record<string, string>>;

/** Finds recordings by name, the pack's own first. */
export interface SoundLookup {
	/** Looks at the files of these names; null when there's nothing left to look at. */
	probe(ids: readonly string[]): Promise<void> | null;
	ambience(id: string): AmbienceRecording | null;
	music(id: string): MusicRecording | null;
	closeSound(id: string): CloseRecording | null;
	/** Whether a name may be asked for: not when it's of a file that is broken, or hasn't been looked at. */
	playable(id: string): boolean;
}

interface ProbedSound {
	readonly key: string; // the addresses
	readonly seconds: number; // 0: broken
}

const SOUNDS = /\.(ogg|opus|m4a|mp3|wav)$/i;
const ORDER = ["opus", "ogg", "m4a", "mp3", "wav"]; // where one sound comes in several
const extensionOf = (path: string) => path.slice(path.lastIndexOf(".") + 1).toLowerCase();

/** Finds the files a cue's name means: a file's path, its path without the ending, or its bare name; in the order to be tried. */
export function findPackFiles(id: string, files: Readonly<Record<string, string>>): string[] {
	if (!id) return [];
	const sounds = Object.keys(files).filter((path) => SOUNDS.test(path));
	const name = id.toLowerCase();
	const ways = [
		(path: string) => path,
		(path: string) => path.replace(SOUNDS, ""),
		(path: string) => path.replace(/^.*\//, ""),
		(path: string) => path.replace(/^.*\//, "").replace(SOUNDS, ""),
	];
	for (const way of ways) {
		const found = sounds.filter((path) => way(path.toLowerCase()) === name);
		if (found.length) return found.sort((a, b) => ORDER.indexOf(extensionOf(a)) - ORDER.indexOf(extensionOf(b)));
	}
	return [];
}

/** Measures a sound in seconds without decoding it whole; 0 when it can't be played. */
export const probeDuration = (address: string): Promise<number> =>
	new Promise((done) => {
		const audio = new Audio();
		const end = (seconds: number) => {
			clearTimeout(timer);
			audio.removeAttribute("src");
			done(Number.isFinite(seconds) ? seconds : 0);
		};
		const timer = setTimeout(() => end(0), 10_000);
		audio.preload = "metadata";
		audio.onloadedmetadata = () => end(audio.duration);
		audio.onerror = () => end(0);
		audio.src = address;
	});

/** Makes the names of a pack's sounds over the game's. */
export function createSoundLookup(
	files: PackFileUrls,
	onProblem: (p: Problem) => void,
	length = probeDuration,
): SoundLookup {
	const known = new Map<string, ProbedSound>();
	const coming = new Map<string, Promise<void>>();
	const addresses = (id: string) => findPackFiles(id, files()).map((path) => files()[path]!);
	const keyOf = (id: string) => addresses(id).join(" ");
	const has = (id: string) => known.get(id)?.key === keyOf(id);

	async function look(id: string, key: string): Promise<void> {
		let seconds = 0;
		for (const address of addresses(id)) seconds ||= await length(address);
		known.set(id, { key, seconds });
		coming.delete(`${id} ${key}`);
		if (seconds) return;
		const hint = "Bring it as Ogg Opus or Vorbis, m4a, mp3 or wav; the story goes on without it.";
		onProblem(
			problem("sound.own-not-played", findPackFiles(id, files())[0] ?? id, "this sound cannot be played.", hint),
		);
	}

	function once(id: string): Promise<void> {
		const name = `${id} ${keyOf(id)}`;
		const asked = coming.get(name) ?? look(id, keyOf(id));
		coming.set(name, asked);
		return asked;
	}

	function recording(id: string) {
		const found = has(id) ? known.get(id)! : null;
		if (!found?.seconds || !found.key) return null;
		const { key, seconds: duration } = found;
		const whole = { files: key.split(" "), channels: 2, duration, lufs: -23, peak: -1, dc: 0 };
		const seam = { step: 0, usual: 1 };
		return { ...whole, loop: [0, Math.floor(duration * 1000)], seam, twin: seam };
	}

	const own = <Kind>(id: string, make: (of: NonNullable<ReturnType<typeof recording>>) => Kind, game: Kind | null) => {
		if (!keyOf(id)) return game;
		const found = recording(id);
		return found && make(found);
	};
	return {
		probe(ids) {
			const fresh = ids.filter((id) => keyOf(id) && !has(id));
			if (!fresh.length) return null;
			return Promise.all(fresh.map(once)).then(() => {});
		},
		ambience: (id) => own<AmbienceRecording>(id, (of) => ({ ...of, kind: "bed" }), findAmbience(id)),
		music: (id) =>
			own<MusicRecording>(
				id,
				(of) => ({ ...of, kind: "music", stems: [{ ...of, name: "whole", pan: 0 }] }),
				findMusic(id),
			),
		closeSound: (id) =>
			own<CloseRecording>(
				id,
				({ files, channels, duration, lufs, peak, dc }) => ({
					kind: "close",
					files,
					channels,
					duration,
					lufs,
					peak,
					dc,
				}),
				findCloseSound(id),
			),
		playable: (id) => !keyOf(id) || Boolean(recording(id)),
	};
}
