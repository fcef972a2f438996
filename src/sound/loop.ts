// One sound on its own gain: a loop that may be faded and stopped, or a close sound that ends by itself.
// The only file that reaches into howler, whose sounds go to its master gain: here they go to a bus.
import type { Howl } from "howler";
import { equalPower } from "./levels.ts";
import type { Mixer } from "./mixer.ts";

/** A loop that plays. */
export interface Loop {
	/** Fades to a level at equal power, from wherever it is now. */
	fade(to: number, seconds: number): void;
	/** Fades out and ends; resolves when it has ended. */
	end(seconds: number): Promise<void>;
}

interface HowlInternals {
	_soundById(id: number): { _node?: AudioNode } | null;
}

function route(howl: Howl, id: number, to: AudioNode): void {
	// howler 2.2 has no public way to a sound's node.
	const node = (howl as unknown as HowlInternals)._soundById(id)?._node;
	node?.disconnect();
	node?.connect(to);
}

const FADE_STEPS = 24;
const LEAD_IN = 0.5; // seconds of the loop's own end that the renderer puts before its beginning

/** Gives where in its file a loop is, `at` seconds from where its music begins; all in seconds. */
export function positionInFile([start = 0, end = 0]: readonly number[], at: number): number {
	const length = end - start;
	const offset = (((LEAD_IN + at - start) % length) + length) % length;
	return start + offset;
}

/**
 * Where a loop is heard: into which node, from how many seconds into it, and between left and right, -1 to 1.
 */
export interface LoopOptions {
	readonly to: AudioNode;
	readonly at?: number;
	readonly pan?: number;
}

/** Starts a loop, silent; `range` is its start and end in its file in milliseconds. */
export function startLoop({ ctx }: Mixer, howl: Howl, range: readonly number[], options: LoopOptions): Loop {
	const gain = new GainNode(ctx, { gain: 0 });
	const panner = new StereoPannerNode(ctx, { pan: options.pan ?? 0 });
	gain.connect(panner).connect(options.to);
	const id = howl.play("loop");
	route(howl, id, gain);
	// The loop's join lies where it is quietest, not where the music begins.
	const seconds = range.map((ms) => ms / 1000);
	howl.seek(positionInFile(seconds, options.at ?? 0), id);
	const fade = fader(ctx, gain.gain);
	return {
		fade,
		async end(seconds) {
			fade(0, seconds);
			await new Promise((done) => setTimeout(done, seconds * 1000 + 60));
			howl.stop(id);
			gain.disconnect();
			panner.disconnect();
		},
	};
}

/** Fades a gain at equal power, each time from wherever the last fade is now; the gain is 0 at first. */
function fader(ctx: BaseAudioContext, gain: AudioParam): Loop["fade"] {
	let last = { from: 0, to: 0, start: 0, seconds: 0 };
	const level = (): number => {
		const { from, to, start, seconds } = last;
		const t = seconds > 0 ? Math.min(1, (ctx.currentTime - start) / seconds) : 1;
		const power = Math.sin(t * (Math.PI / 2)) ** 2;
		return Math.sqrt(from * from + (to * to - from * from) * power);
	};
	return (to, seconds) => {
		const from = level();
		const start = ctx.currentTime;
		gain.cancelScheduledValues(0);
		gain.setValueAtTime(from, start);
		for (const [i, value] of equalPower(from, to, FADE_STEPS).entries())
			gain.linearRampToValueAtTime(value, start + (seconds * (i + 1)) / FADE_STEPS);
		last = { from, to, start, seconds };
	};
}

/** Plays a close sound once; resolves when it has ended. `pan` is -1 (left) to 1. */
export function playOnce(
	{ ctx }: Mixer,
	howl: Howl,
	options: { readonly to: AudioNode; readonly gain: number; readonly pan: number },
): Promise<void> {
	const gain = new GainNode(ctx, { gain: options.gain });
	const panner = new StereoPannerNode(ctx, { pan: Math.max(-1, Math.min(1, options.pan)) });
	gain.connect(panner).connect(options.to);
	const id = howl.play("once");
	route(howl, id, gain);
	return new Promise((done) => {
		const end = () => {
			gain.disconnect();
			panner.disconnect();
			done();
		};
		howl.once("end", end, id);
		howl.once("stop", end, id);
	});
}
