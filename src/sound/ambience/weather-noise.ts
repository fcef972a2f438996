// Rain and wind, laid over whatever bed there is: made live of one short noise, so that no place needs another file for each weather.
// Knows a weather's name and nothing else.

import { seededRandom, seedOf } from "../../base/random.ts";
import type { Mixer } from "../mixer.ts";
import { rampTo } from "../stereo-width.ts";

interface NoiseShape {
	readonly highpass: number; // Hz, what lies under is left out
	readonly lowpass: number; // Hz
	readonly level: number;
	readonly swell: number; // how far it swells, 0 to 1
}

const NOISE_SHAPES: Readonly<Record<string, NoiseShape>> = {
	rain: { highpass: 450, lowpass: 4200, level: 0.055, swell: 0.25 },
	wind: { highpass: 90, lowpass: 520, level: 0.11, swell: 0.7 },
	snow: { highpass: 120, lowpass: 380, level: 0.03, swell: 0.4 },
};

/** The weather as it sounds. */
export interface WeatherNoise {
	/** Brings a weather within so many seconds; "" and weathers without a sound bring silence. */
	play(name: string, seconds: number): void;
	end(): void;
}

function noise(ctx: BaseAudioContext): AudioBuffer {
	const buffer = ctx.createBuffer(2, 5 * ctx.sampleRate, ctx.sampleRate);
	for (const side of [0, 1]) {
		const random = seededRandom(seedOf(`weather ${side}`));
		const data = buffer.getChannelData(side);
		for (let i = 0; i < data.length; i++) data[i] = random() * 2 - 1;
	}
	return buffer;
}

/** Makes the weather, still. */
export function createWeatherNoise(air: Mixer): WeatherNoise {
	const { ctx } = air;
	let now = "";
	let out: GainNode | null = null;
	let swell: GainNode | null = null;
	let filters: BiquadFilterNode[] = [];
	let running: AudioScheduledSourceNode[] = [];

	// White noise has no seam: a join in it is one more chance step among many.
	function start(): void {
		const source = new AudioBufferSourceNode(ctx, { buffer: noise(ctx), loop: true });
		const slow = new OscillatorNode(ctx, { frequency: 0.13 });
		const depth = new GainNode(ctx, { gain: 0 });
		filters = [
			new BiquadFilterNode(ctx, { type: "highpass", Q: 0.5 }),
			new BiquadFilterNode(ctx, { type: "lowpass", Q: 0.5 }),
		];
		swell = depth;
		const breathing = new GainNode(ctx);
		out = new GainNode(ctx, { gain: 0 });
		slow.connect(depth).connect(breathing.gain);
		source.connect(filters[0]!).connect(filters[1]!).connect(breathing).connect(out).connect(air.bus.places);
		running = [source, slow];
		for (const r of running) r.start();
	}

	function end(): void {
		for (const r of running) r.stop();
		out?.disconnect();
		running = [];
		out = null;
	}

	return {
		play(name, seconds) {
			if (name === now) return;
			now = name;
			const kind = NOISE_SHAPES[name];
			if (!kind) {
				if (out) rampTo(ctx, out.gain, 0, seconds);
				return;
			}
			if (!out) start();
			if (out) rampTo(ctx, out.gain, kind.level, seconds);
			if (swell) rampTo(ctx, swell.gain, kind.swell, seconds);
			for (const [i, hz] of [kind.highpass, kind.lowpass].entries())
				if (filters[i]) rampTo(ctx, filters[i].frequency, hz, seconds);
		},
		end,
	};
}
