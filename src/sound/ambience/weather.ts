// Rain and wind, laid over whatever bed there is: made live of one short noise, so that no place needs another file for each weather.
// Knows a weather's name and nothing else.
import type { Air } from "../air.ts";
import { glide } from "../width.ts";
import { chance } from "./details.ts";

interface Kind {
	readonly over: number; // Hz, what lies under is left out
	readonly under: number; // Hz
	readonly level: number;
	readonly breath: number; // how far it swells, 0 to 1
}

const KINDS: Readonly<Record<string, Kind>> = {
	rain: { over: 450, under: 4200, level: 0.055, breath: 0.25 },
	wind: { over: 90, under: 520, level: 0.11, breath: 0.7 },
	snow: { over: 120, under: 380, level: 0.03, breath: 0.4 },
};

/** The weather as it sounds. */
export interface Weather {
	/** Brings a weather within so many seconds; "" and weathers without a sound bring silence. */
	bring(name: string, seconds: number): void;
	end(): void;
}

function noise(ctx: BaseAudioContext): AudioBuffer {
	const buffer = ctx.createBuffer(2, 5 * ctx.sampleRate, ctx.sampleRate);
	for (const side of [0, 1]) {
		const random = chance(`weather ${side}`);
		const data = buffer.getChannelData(side);
		for (let i = 0; i < data.length; i++) data[i] = random() * 2 - 1;
	}
	return buffer;
}

/** Makes the weather, still. */
export function createWeather(air: Air): Weather {
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
		bring(name, seconds) {
			if (name === now) return;
			now = name;
			const kind = KINDS[name];
			if (!kind) {
				if (out) glide(ctx, out.gain, 0, seconds);
				return;
			}
			if (!out) start();
			if (out) glide(ctx, out.gain, kind.level, seconds);
			if (swell) glide(ctx, swell.gain, kind.breath, seconds);
			for (const [i, hz] of [kind.over, kind.under].entries())
				if (filters[i]) glide(ctx, filters[i].frequency, hz, seconds);
		},
		end,
	};
}
