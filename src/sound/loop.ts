// One sounding thing on its own gain: a loop that may be faded and stopped, or a close sound that ends by itself.
// The only file that reaches into howler: its sounds hang on its own master, and we want them on a bus.
import type { Howl } from "howler";
import { equalPower } from "./levels.ts";
import type { Mixer } from "./mixer.ts";

/** A loop that sounds. */
export interface Loop {
	/** Fades to a level at equal power, from wherever it is now. */
	fade(to: number, seconds: number): void;
	/** Fades out and ends; resolves when it has. */
	end(seconds: number): Promise<void>;
}

interface HowlInternals {
	_soundById(id: number): { _node?: AudioNode } | null;
}

function route(howl: Howl, id: number, to: AudioNode): void {
	const node = (howl as unknown as HowlInternals)._soundById(id)?._node; // no public way leads to a sound's node in howler 2.2
	node?.disconnect();
	node?.connect(to);
}

const FADE_STEPS = 24;
const LEAD_IN = 0.5; // seconds of the loop's own end that the renderer puts before its beginning

/** Gives where in its file a loop is at so many seconds from its beginning; all in seconds. */
export function positionInFile([start = 0, end = 0]: readonly number[], at: number): number {
	const length = end - start;
	const into = (((LEAD_IN + at - start) % length) + length) % length;
	return start + into;
}

/** Starts a loop, silent, at so many seconds into it. */
export function startLoop(
	air: Mixer,
	howl: Howl,
	loop: readonly number[],
	options: { to: AudioNode; at?: number; pan?: number },
): Loop {
	const { ctx } = air;
	const gain = new GainNode(ctx, { gain: 0 });
	const panner = new StereoPannerNode(ctx, { pan: options.pan ?? 0 });
	gain.connect(panner).connect(options.to);
	const id = howl.play("loop");
	route(howl, id, gain);
	howl.seek(
		positionInFile(
			loop.map((ms) => ms / 1000),
			options.at ?? 0,
		),
		id,
	); // the join is where it's quietest, not where the music begins

	let fading = { from: 0, to: 0, start: 0, seconds: 0 };
	function level(): number {
		const { from, to, start, seconds } = fading;
		const t = seconds > 0 ? Math.min(1, (ctx.currentTime - start) / seconds) : 1;
		const power = Math.sin(t * (Math.PI / 2)) ** 2;
		return Math.sqrt(from * from + (to * to - from * from) * power);
	}
	function fade(to: number, seconds: number): void {
		const from = level();
		const now = ctx.currentTime;
		gain.gain.cancelScheduledValues(0);
		gain.gain.setValueAtTime(from, now);
		for (const [i, v] of equalPower(from, to, FADE_STEPS).entries())
			gain.gain.linearRampToValueAtTime(v, now + (seconds * (i + 1)) / FADE_STEPS);
		fading = { from, to, start: now, seconds };
	}
	return {
		fade,
		async end(seconds) {
			fade(0, seconds);
			await new Promise((go) => setTimeout(go, seconds * 1000 + 60));
			howl.stop(id);
			gain.disconnect();
			panner.disconnect();
		},
	};
}

/** Plays a close sound once; resolves when it has ended. */
export function playOnce(air: Mixer, howl: Howl, options: { to: AudioNode; gain: number; pan: number }): Promise<void> {
	const gain = new GainNode(air.ctx, { gain: options.gain });
	const panner = new StereoPannerNode(air.ctx, { pan: Math.max(-1, Math.min(1, options.pan)) });
	gain.connect(panner).connect(options.to);
	const id = howl.play("once");
	route(howl, id, gain);
	return new Promise((done) => {
		const over = () => {
			gain.disconnect();
			panner.disconnect();
			done();
		};
		howl.once("end", over, id);
		howl.once("stop", over, id);
	});
}
