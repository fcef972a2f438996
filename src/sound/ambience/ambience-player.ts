// The ambience of a place and the few close sounds it brings by chance. Crossfades from one ambience to the
// next. Knows no tableau beyond the names it is given.
import type { BufferCache } from "../files/buffer-cache.ts";
import { type AmbienceRecording, findCloseSound } from "../files/recordings.ts";
import { type Loop, playOnce, startLoop } from "../loop.ts";
import type { Mixer } from "../mixer.ts";
import { type OneShot, oneShotsOf } from "./one-shots.ts";

/** What the ambience is made with. */
export interface AmbiencePlayerOptions {
	readonly mixer: Mixer;
	readonly cache: BufferCache;
	readonly find: (id: string) => AmbienceRecording | null;
	readonly onMissing: (id: string) => void; // a name that no recording has
}

interface AmbienceState {
	readonly ambience: string; // "" for silence
	readonly light: string; // of the place: the close sounds depend on it
	readonly level: number; // a factor
	readonly seed: string; // the same seed, the same close sounds
	readonly oneShots: boolean; // whether close sounds come by chance
}

/** The ambience. */
export interface AmbiencePlayer {
	/** Goes to a state within so many seconds. */
	play(state: AmbienceState, seconds: number): void;
	/** Ends everything at once. */
	end(): void;
}

interface PlayerState extends AmbiencePlayerOptions {
	state: AmbienceState;
	playing: { readonly loop: Loop; readonly recording: AmbienceRecording } | null;
	timer: ReturnType<typeof setTimeout> | undefined; // until the next close sound
	latest: number; // the number of the latest change
}

const SILENT: AmbienceState = { ambience: "", light: "", level: 1, seed: "", oneShots: true };

/** Makes the ambience, silent. */
export function createAmbiencePlayer(options: AmbiencePlayerOptions): AmbiencePlayer {
	const s: PlayerState = { ...options, state: SILENT, playing: null, timer: undefined, latest: 0 };
	return {
		play: (state, seconds) => goTo(s, state, seconds),
		end() {
			s.latest++;
			clearTimeout(s.timer);
			s.state = { ...s.state, ambience: "" };
			leave(s, 0.05);
		},
	};
}

function goTo(s: PlayerState, state: AmbienceState, seconds: number): void {
	const last = s.state;
	s.state = state;
	if (last.ambience !== state.ambience) void change(s, state.ambience, seconds);
	else if (last.level !== state.level) s.playing?.loop.fade(state.level, seconds);
	const isSame = (["oneShots", "ambience", "light", "seed"] as const).every((key) => last[key] === state[key]);
	if (!state.oneShots) clearTimeout(s.timer);
	else if (!isSame) scheduleOneShots(s, oneShotsOf(state.ambience, state.light, state.seed));
}

async function change(s: PlayerState, id: string, seconds: number): Promise<void> {
	const number = ++s.latest;
	const { mixer, cache } = s;
	const recording = s.find(id);
	if (!recording) {
		if (id) s.onMissing(id);
		return leave(s, seconds);
	}
	await mixer.ready;
	const howl = number === s.latest ? await cache.acquire(recording) : null;
	if (number !== s.latest) return howl ? cache.release(recording) : undefined;
	leave(s, seconds); // only now: the old ambience plays on while the new one loads
	if (!howl) return;
	const at = (mixer.ctx.currentTime * 7.3) % 30; // never twice from the same place
	const loop = startLoop(mixer, howl, recording.loop, { to: mixer.bus.places, at });
	loop.fade(s.state.level, seconds);
	s.playing = { loop, recording };
}

function leave(s: PlayerState, seconds: number): void {
	const last = s.playing;
	s.playing = null;
	if (last) void last.loop.end(seconds).then(() => s.cache.release(last.recording));
}

function scheduleOneShots(s: PlayerState, oneShots: Generator<OneShot, void>): void {
	clearTimeout(s.timer);
	const next = oneShots.next().value;
	if (!next) return;
	s.timer = setTimeout(() => {
		if (s.mixer.ctx.state === "running") void playOneShot(s, next);
		scheduleOneShots(s, oneShots);
	}, next.wait * 1000);
}

async function playOneShot({ mixer, cache }: PlayerState, { id, pan, gain }: OneShot): Promise<void> {
	const recording = findCloseSound(id);
	const howl = recording && (await cache.acquire(recording));
	if (!recording || !howl) return;
	await playOnce(mixer, howl, { to: mixer.bus.places, gain, pan });
	cache.release(recording);
}
