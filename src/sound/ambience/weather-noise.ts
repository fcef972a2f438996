// Rain and wind over whatever ambience there is: made live of one short noise, so that no place needs a file
// for each weather. Knows a weather's name and nothing else.
import { seededRandom, seedOf } from "../../base/random.ts";
import type { Mixer } from "../mixer.ts";
import { rampTo } from "../stereo-width.ts";

interface NoiseShape {
	readonly highpass: number; // Hz
	readonly lowpass: number; // Hz
	readonly level: number;
	readonly swell: number; // how far it swells, 0-1
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
	/** Ends it at once. */
	end(): void;
}

interface NoiseNodes {
	readonly sources: readonly AudioScheduledSourceNode[];
	readonly highpass: AudioParam; // Hz
	readonly lowpass: AudioParam; // Hz
	readonly swell: AudioParam;
	readonly output: GainNode;
}

/** Makes the weather, silent; its nodes are made at the first weather that sounds. */
export function createWeatherNoise({ ctx, bus }: Pick<Mixer, "ctx" | "bus">): WeatherNoise {
	let current = "";
	let nodes: NoiseNodes | null = null;
	return {
		play(name, seconds) {
			if (name === current) return;
			current = name;
			const shape = NOISE_SHAPES[name];
			if (!shape) {
				if (nodes) rampTo(ctx, nodes.output.gain, 0, seconds);
				return;
			}
			nodes ??= startNoise(ctx, bus.places);
			rampTo(ctx, nodes.output.gain, shape.level, seconds);
			rampTo(ctx, nodes.swell, shape.swell, seconds);
			rampTo(ctx, nodes.highpass, shape.highpass, seconds);
			rampTo(ctx, nodes.lowpass, shape.lowpass, seconds);
		},
		end() {
			for (const source of nodes?.sources ?? []) source.stop();
			nodes?.output.disconnect();
			nodes = null;
		},
	};
}

function startNoise(ctx: BaseAudioContext, to: AudioNode): NoiseNodes {
	// White noise has no seam: the join of its loop is one more random step among many.
	const source = new AudioBufferSourceNode(ctx, { buffer: whiteNoise(ctx), loop: true });
	const highpass = new BiquadFilterNode(ctx, { type: "highpass", Q: 0.5 });
	const lowpass = new BiquadFilterNode(ctx, { type: "lowpass", Q: 0.5 });
	const slow = new OscillatorNode(ctx, { frequency: 0.13 });
	const swell = new GainNode(ctx, { gain: 0 });
	const swelling = new GainNode(ctx);
	const output = new GainNode(ctx, { gain: 0 });
	slow.connect(swell).connect(swelling.gain);
	source.connect(highpass).connect(lowpass).connect(swelling).connect(output).connect(to);
	const sources = [source, slow];
	for (const one of sources) one.start();
	return { sources, highpass: highpass.frequency, lowpass: lowpass.frequency, swell: swell.gain, output };
}

/** Makes five seconds of stereo noise, the same each time. */
function whiteNoise(ctx: BaseAudioContext): AudioBuffer {
	const buffer = ctx.createBuffer(2, 5 * ctx.sampleRate, ctx.sampleRate);
	for (const side of [0, 1]) {
		const random = seededRandom(seedOf(`weather ${side}`));
		const data = buffer.getChannelData(side);
		for (let i = 0; i < data.length; i++) data[i] = random() * 2 - 1;
	}
	return buffer;
}
