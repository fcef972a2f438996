// The bed under a place and its few close details by chance. Crossfades from one to the next; knows no tableau beyond their names.
import type { Howl } from "howler";
import type { Air } from "../air.ts";
import { type Bed, bedNamed, closeNamed } from "../files/recorded.ts";
import type { Shelf } from "../files/shelf.ts";
import { type Loop, playOnce, startLoop } from "../loop.ts";
import { type Detail, detailsOf } from "./details.ts";

/** What the places bus should be. */
export interface Whereabouts {
	readonly bed: string;
	readonly light: string;
	readonly level: number;
	readonly seed: string;
	readonly details: boolean; // whether the bed's few close sounds come by chance
}

/** The places as they sound. */
export interface Places {
	/** Goes somewhere, within so many seconds. */
	go(there: Whereabouts, seconds: number): void;
	/** Ends everything at once. */
	end(): void;
}

/** Makes the places, silent until told to go somewhere. */
export function createPlaces(air: Air, shelf: Shelf, missing: (id: string) => void, find = bedNamed): Places {
	let here: Whereabouts = { bed: "", light: "", level: 1, seed: "", details: true };
	let sounding: { loop: Loop; bed: Bed } | null = null;
	let timer: ReturnType<typeof setTimeout> | undefined;
	let turn = 0;

	function leave(seconds: number): void {
		const old = sounding;
		sounding = null;
		if (old) void old.loop.end(seconds).then(() => shelf.back(old.bed));
	}

	async function arrive(there: Whereabouts, seconds: number): Promise<void> {
		const mine = ++turn;
		const bed = find(there.bed);
		if (!bed) {
			if (there.bed) missing(there.bed);
			return leave(seconds);
		}
		await air.ready;
		const howl = mine === turn ? await shelf.take(bed) : null;
		if (mine !== turn) return howl ? shelf.back(bed) : undefined;
		leave(seconds); // only now: the old bed lies under the wait for the new
		if (!howl) return;
		const loop = startLoop(air, howl, bed.loop, { to: air.bus.places, at: (air.ctx.currentTime * 7.3) % 30 });
		loop.fade(here.level, seconds);
		sounding = { loop, bed };
	}

	function follow(details: Generator<Detail, void>): void {
		clearTimeout(timer);
		const next = details.next().value;
		if (!next) return;
		timer = setTimeout(() => {
			if (air.ctx.state === "running") void once(next);
			follow(details);
		}, next.wait * 1000);
	}

	async function once({ id, pan, gain }: Detail): Promise<void> {
		const close = closeNamed(id);
		const howl: Howl | null = close && (await shelf.take(close));
		if (!close || !howl) return;
		await playOnce(air, howl, { to: air.bus.places, gain, pan });
		shelf.back(close);
	}

	return {
		go(there, seconds) {
			const was = here;
			here = there;
			if (was.bed !== there.bed) void arrive(there, seconds);
			else if (was.level !== there.level) sounding?.loop.fade(there.level, seconds);
			if (!there.details) return clearTimeout(timer);
			if (!was.details || was.bed !== there.bed || was.light !== there.light || was.seed !== there.seed)
				follow(detailsOf(there.bed, there.light, there.seed));
		},
		end() {
			turn++;
			clearTimeout(timer);
			here = { ...here, bed: "" };
			leave(0.05);
		},
	};
}
