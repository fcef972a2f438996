// The bed under a place and its few close details by chance. Crossfades from one to the next; knows no tableau beyond their names.
import type { Howl } from "howler";
import type { BufferCache } from "../files/buffer-cache.ts";
import { type AmbienceRecording, findAmbience, findCloseSound } from "../files/recordings.ts";
import { type Loop, playOnce, startLoop } from "../loop.ts";
import type { Mixer } from "../mixer.ts";
import { type OneShot, oneShotsOf } from "./one-shots.ts";

/** What the places bus should be. */
export interface AmbienceState {
	readonly ambience: string;
	readonly light: string;
	readonly level: number;
	readonly seed: string;
	readonly oneShots: boolean; // whether the bed's few close sounds come by chance
}

/** The places as they sound. */
export interface AmbiencePlayer {
	/** Goes somewhere, within so many seconds. */
	play(there: AmbienceState, seconds: number): void;
	/** Ends everything at once. */
	end(): void;
}

/** Makes the places, silent until told to go somewhere. */
export function createAmbiencePlayer(
	air: Mixer,
	shelf: BufferCache,
	missing: (id: string) => void,
	find = findAmbience,
): AmbiencePlayer {
	let here: AmbienceState = { ambience: "", light: "", level: 1, seed: "", oneShots: true };
	let sounding: { loop: Loop; bed: AmbienceRecording } | null = null;
	let timer: ReturnType<typeof setTimeout> | undefined;
	let turn = 0;

	function leave(seconds: number): void {
		const old = sounding;
		sounding = null;
		if (old) void old.loop.end(seconds).then(() => shelf.release(old.bed));
	}

	async function arrive(there: AmbienceState, seconds: number): Promise<void> {
		const mine = ++turn;
		const bed = find(there.ambience);
		if (!bed) {
			if (there.ambience) missing(there.ambience);
			return leave(seconds);
		}
		await air.ready;
		const howl = mine === turn ? await shelf.acquire(bed) : null;
		if (mine !== turn) return howl ? shelf.release(bed) : undefined;
		leave(seconds); // only now: the old bed lies under the wait for the new
		if (!howl) return;
		const loop = startLoop(air, howl, bed.loop, { to: air.bus.places, at: (air.ctx.currentTime * 7.3) % 30 });
		loop.fade(here.level, seconds);
		sounding = { loop, bed };
	}

	function follow(details: Generator<OneShot, void>): void {
		clearTimeout(timer);
		const next = details.next().value;
		if (!next) return;
		timer = setTimeout(() => {
			if (air.ctx.state === "running") void once(next);
			follow(details);
		}, next.wait * 1000);
	}

	async function once({ id, pan, gain }: OneShot): Promise<void> {
		const close = findCloseSound(id);
		const howl: Howl | null = close && (await shelf.acquire(close));
		if (!close || !howl) return;
		await playOnce(air, howl, { to: air.bus.places, gain, pan });
		shelf.release(close);
	}

	return {
		play(there, seconds) {
			const was = here;
			here = there;
			if (was.ambience !== there.ambience) void arrive(there, seconds);
			else if (was.level !== there.level) sounding?.loop.fade(there.level, seconds);
			if (!there.oneShots) return clearTimeout(timer);
			if (!was.oneShots || was.ambience !== there.ambience || was.light !== there.light || was.seed !== there.seed)
				follow(oneShotsOf(there.ambience, there.light, there.seed));
		},
		end() {
			turn++;
			clearTimeout(timer);
			here = { ...here, ambience: "" };
			leave(0.05);
		},
	};
}
