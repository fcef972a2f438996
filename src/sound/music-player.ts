// The music: one cue at a time as stems in step, each at its own level. A cue leaves before the next one comes, so that little is held.
// Knows no tableau: it's told which cue, and how loud each stem.
import type { Howl } from "howler";
import type { BufferCache } from "./files/buffer-cache.ts";
import { findMusic, type MusicRecording, type Stem } from "./files/recordings.ts";
import { type Loop, startLoop } from "./loop.ts";
import type { Mixer } from "./mixer.ts";

/** The music as it sounds. */
export interface MusicPlayer {
	/** Plays a cue ("" for none) with these stem levels; stems of level 0 aren't even loaded. */
	play(id: string, level: (stem: string) => number, seconds: number): void;
	position(): number;
	seek(seconds: number): void;
	/** Ends everything at once. */
	end(): void;
}

interface PlayingStem {
	readonly stem: Stem;
	readonly howl: Howl;
	readonly loop: Loop;
}

interface PlayingTrack {
	readonly id: string;
	readonly track: MusicRecording;
	readonly stems: Map<string, PlayingStem | "coming">;
	level: (stem: string) => number;
	since: number | null; // context time at which the cue would have begun; null until something sounds
}

const INAUDIBLE = 0.01; // a level that isn't worth a file

/** Makes the music, silent. */
export function createMusicPlayer(
	air: Mixer,
	shelf: BufferCache,
	missing: (id: string) => void,
	find = findMusic,
): MusicPlayer {
	let playing: PlayingTrack | null = null;
	let leaving: Promise<unknown> = Promise.resolve();
	let kept = 0; // where to begin: what was sought before there was anything to seek in

	const length = (cue: MusicRecording) => ((cue.loop[1] ?? 0) - (cue.loop[0] ?? 0)) / 1000;

	function position(): number {
		if (!playing || playing.since === null) return kept;
		return (air.ctx.currentTime - playing.since) % length(playing.track);
	}

	function leave(seconds: number): void {
		const old = playing;
		playing = null;
		if (!old) return;
		leaving = Promise.all(
			[...old.stems.values()].map(async (sounding) => {
				if (sounding === "coming") return;
				await sounding.loop.end(seconds);
				shelf.release(sounding.stem);
			}),
		);
	}

	function start(mine: PlayingTrack, stem: Stem, howl: Howl, seconds: number): void {
		const loop = startLoop(air, howl, stem.loop, { to: air.bus.music, at: position(), pan: stem.pan });
		mine.stems.set(stem.name, { stem, howl, loop });
		loop.fade(mine.level(stem.name), seconds);
	}

	// Brings every stem that is wanted and not there yet; those that come together start together.
	async function bring(mine: PlayingTrack, seconds: number): Promise<void> {
		const wanted = mine.track.stems.filter((s) => mine.level(s.name) > INAUDIBLE && !mine.stems.has(s.name));
		for (const stem of wanted) mine.stems.set(stem.name, "coming");
		await Promise.all([leaving, air.ready]);
		if (playing !== mine) return;
		const howls = await Promise.all(wanted.map(async (stem) => ({ stem, howl: await shelf.acquire(stem) })));
		if (playing !== mine) {
			for (const { stem, howl } of howls) if (howl) shelf.release(stem);
			return;
		}
		mine.since ??= air.ctx.currentTime - (kept % length(mine.track));
		for (const { stem, howl } of howls) {
			if (howl) start(mine, stem, howl, seconds); // one that can't be had stays "coming", and isn't asked for again
		}
	}

	// Goes on from elsewhere with what's already there: the old place fades under the new one.
	function jump(mine: PlayingTrack, at: number): void {
		mine.since = air.ctx.currentTime - (at % length(mine.track));
		for (const sounding of [...mine.stems.values()]) {
			if (sounding === "coming") continue;
			void sounding.loop.end(0.3);
			start(mine, sounding.stem, sounding.howl, 0.3);
		}
	}

	return {
		play(id, level, seconds) {
			if (playing?.id === id) {
				playing.level = level;
				for (const [name, sounding] of playing.stems)
					if (sounding !== "coming") sounding.loop.fade(level(name), seconds);
				return void bring(playing, seconds);
			}
			if (playing) kept = 0;
			leave(Math.min(seconds, 2.5));
			const cue = find(id);
			if (id && !cue) missing(id);
			if (!cue) {
				kept = 0;
				return;
			}
			playing = { id, track: cue, level, stems: new Map(), since: null };
			void bring(playing, seconds);
		},
		position,
		seek(seconds) {
			kept = Math.max(0, seconds);
			if (!playing || playing.since === null) return;
			const apart = Math.abs(position() - (kept % length(playing.track)));
			if (apart > 0.15) jump(playing, kept);
		},
		end() {
			leave(0.05);
		},
	};
}
