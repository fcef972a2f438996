// The music: one track at a time, as stems that play in step, each at its own level. A track leaves before
// the next one comes, so that little is decoded at once. Knows no tableau: it is told which track, and how
// loud each stem.
import type { Howl } from "howler";
import type { BufferCache } from "./files/buffer-cache.ts";
import type { MusicRecording, Stem } from "./files/recordings.ts";
import { type Loop, startLoop } from "./loop.ts";
import type { Mixer } from "./mixer.ts";

/** What the music is made with. */
export interface MusicPlayerOptions {
	readonly mixer: Mixer;
	readonly cache: BufferCache;
	readonly find: (id: string) => MusicRecording | null;
	readonly onMissing: (id: string) => void; // a name that no recording has
}

/** The music. */
export interface MusicPlayer {
	/**
	 * Plays a track ("" for none) with these stem levels, within so many seconds; a stem of level 0 is not
	 * loaded.
	 */
	play(id: string, level: (stem: string) => number, seconds: number): void;
	/** Seconds into the track. */
	position(): number;
	/** Goes on from so many seconds into the track. */
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
	readonly recording: MusicRecording;
	readonly stems: Map<string, PlayingStem | "loading">; // a stem that fails stays "loading"
	level: (stem: string) => number;
	startedAt: number | null; // context time at which the track would have begun; null until something sounds
}

interface PlayerState extends MusicPlayerOptions {
	track: PlayingTrack | null;
	leaving: Promise<unknown>; // settles when the last track has gone
	startAt: number; // seconds into the track: where to begin once something sounds
}

const INAUDIBLE = 0.01; // a level that is not worth a file
const LEAVE_FADE = 2.5; // seconds in which a track leaves, at most
const JUMP_FADE = 0.3; // seconds
const IN_PLACE = 0.15; // seconds: a seek to within this changes nothing

/** Makes the music, silent. */
export function createMusicPlayer(options: MusicPlayerOptions): MusicPlayer {
	const s: PlayerState = { ...options, track: null, leaving: Promise.resolve(), startAt: 0 };
	return {
		play: (id, level, seconds) =>
			s.track?.id === id ? setLevels(s, s.track, level, seconds) : changeTrack(s, id, level, seconds),
		position: () => positionOf(s),
		seek(seconds) {
			s.startAt = Math.max(0, seconds);
			const { track } = s;
			if (!track || track.startedAt === null) return;
			const distance = Math.abs(positionOf(s) - (s.startAt % lengthOf(track.recording)));
			if (distance > IN_PLACE) jump(s, track, s.startAt);
		},
		end: () => leaveTrack(s, 0.05),
	};
}

/** The length of a track's loop in seconds. */
const lengthOf = ({ loop }: MusicRecording): number => ((loop[1] ?? 0) - (loop[0] ?? 0)) / 1000;

function positionOf({ track, startAt, mixer }: PlayerState): number {
	if (!track || track.startedAt === null) return startAt;
	return (mixer.ctx.currentTime - track.startedAt) % lengthOf(track.recording);
}

function setLevels(s: PlayerState, track: PlayingTrack, level: (stem: string) => number, seconds: number): void {
	track.level = level;
	for (const [name, playing] of track.stems) if (playing !== "loading") playing.loop.fade(level(name), seconds);
	void addStems(s, track, seconds);
}

function changeTrack(s: PlayerState, id: string, level: (stem: string) => number, seconds: number): void {
	if (s.track) s.startAt = 0;
	leaveTrack(s, Math.min(seconds, LEAVE_FADE));
	const recording = s.find(id);
	if (!recording) {
		if (id) s.onMissing(id);
		s.startAt = 0;
		return;
	}
	s.track = { id, recording, level, stems: new Map(), startedAt: null };
	void addStems(s, s.track, seconds);
}

function leaveTrack(s: PlayerState, seconds: number): void {
	const { track, cache } = s;
	s.track = null;
	if (!track) return;
	s.leaving = Promise.all(
		[...track.stems.values()].map(async (playing) => {
			if (playing === "loading") return;
			await playing.loop.end(seconds);
			cache.release(playing.stem);
		}),
	);
}

/**
 * Loads and starts every stem that can be heard and is not there yet; those that come together start
 * together.
 */
async function addStems(s: PlayerState, track: PlayingTrack, seconds: number): Promise<void> {
	const { mixer, cache } = s;
	const wanted = track.recording.stems.filter(({ name }) => track.level(name) > INAUDIBLE && !track.stems.has(name));
	for (const { name } of wanted) track.stems.set(name, "loading");
	await Promise.all([s.leaving, mixer.ready]);
	if (s.track !== track) return;
	const loaded = await Promise.all(wanted.map(async (stem) => ({ stem, howl: await cache.acquire(stem) })));
	if (s.track !== track) {
		for (const { stem, howl } of loaded) if (howl) cache.release(stem);
		return;
	}
	track.startedAt ??= mixer.ctx.currentTime - (s.startAt % lengthOf(track.recording));
	for (const { stem, howl } of loaded) if (howl) startStem(s, track, { stem, howl }, seconds);
}

function startStem(
	s: PlayerState,
	track: PlayingTrack,
	{ stem, howl }: Omit<PlayingStem, "loop">,
	seconds: number,
): void {
	const loop = startLoop(s.mixer, howl, stem.loop, { to: s.mixer.bus.music, at: positionOf(s), pan: stem.pan });
	track.stems.set(stem.name, { stem, howl, loop });
	loop.fade(track.level(stem.name), seconds);
}

/** Goes on from elsewhere with the stems that are there: the old place fades under the new one. */
function jump(s: PlayerState, track: PlayingTrack, at: number): void {
	track.startedAt = s.mixer.ctx.currentTime - (at % lengthOf(track.recording));
	for (const playing of [...track.stems.values()]) {
		if (playing === "loading") continue;
		void playing.loop.end(JUMP_FADE);
		startStem(s, track, playing, JUMP_FADE);
	}
}
