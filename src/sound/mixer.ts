// The only mixer: one audio context, four buses, the reverb behind the music, the lowpass over music and
// places, the duck under the voice, mono and mute. All that sounds goes through here; it knows no tableau and
// plays nothing.
import { Howl, Howler } from "howler/dist/howler.core.min.js";
import { seededRandom, seedOf } from "../base/random.ts";
import { createStereoWidth, rampTo } from "./stereo-width.ts";

type Bus = "music" | "places" | "close" | "voice";

/** The settings of the whole mix. */
export interface Mix {
	readonly levels: Readonly<Record<Bus, number>>; // factors
	readonly lowpass: number; // Hz, over music and places
	readonly width: number; // 0 (mono) to 1, of music and places
	readonly reverb: number; // 0-1, behind the music
	readonly muted: boolean;
	readonly mono: boolean;
}

/** The mixer. */
export interface Mixer {
	readonly ctx: AudioContext;
	readonly bus: Readonly<Record<Bus, AudioNode>>;
	/** Resolves when sound may start, after the first gesture. */
	readonly ready: Promise<void>;
	/** Glides the whole mix to new settings within about so many seconds. */
	set(mix: Mix, seconds: number): void;
	/** Lowers the music for so many seconds from now; 0 raises it again. */
	duck(seconds: number): void;
	resume(): void;
	suspend(): void;
	/** Disconnects all; the context stays, since it is howler's. */
	close(): void;
}

const SILENCE = 2400; // samples at 48 kHz
const DUCKED_GAIN = 0.45;

/** Makes the mixer, silent; null where there is no Web Audio. */
export function createMixer(): Mixer | null {
	const ctx = openContext();
	if (!ctx) return null;
	const nodes = connectNodes(ctx);
	const { bus, levels, wet, duck, output, lowpass, width, mono } = nodes;
	const { howl, ready } = playSilence();
	return {
		ctx,
		bus,
		ready,
		set(mix, seconds) {
			for (const name of Object.keys(levels) as Bus[]) rampTo(ctx, levels[name].gain, mix.levels[name], seconds);
			rampTo(ctx, lowpass.frequency, Math.min(mix.lowpass, ctx.sampleRate / 2.1), seconds);
			rampTo(ctx, wet.gain, mix.reverb, seconds);
			rampTo(ctx, output.gain, mix.muted ? 0 : 1, 0.12);
			width.set(mix.width, seconds);
			mono.set(mix.mono ? 0 : 1, 0.1);
		},
		duck(seconds) {
			rampTo(ctx, duck.gain, seconds > 0 ? DUCKED_GAIN : 1, seconds > 0 ? 0.35 : 1.2);
			if (seconds > 0) duck.gain.setTargetAtTime(1, ctx.currentTime + seconds, 0.45);
		},
		resume: () => void ctx.resume().catch(() => {}), // refused before a gesture; the next one asks again
		suspend: () => void ctx.suspend().catch(() => {}),
		close() {
			howl.unload();
			for (const node of [...Object.values(levels), wet, duck, output]) node.disconnect();
		},
	};
}

/** Has howler make its audio context, and nothing else on its own; null where there is no Web Audio. */
function openContext(): AudioContext | null {
	Howler.autoUnlock = false; // else howler throws its context away and makes another at the first Howl
	Howler.autoSuspend = false;
	Howler.volume(1); // the only way to have howler make its context
	return Howler.usingWebAudio ? Howler.ctx : null;
}

/** Starts a Howl of silence: that howler plays it is the sign that its context runs. */
function playSilence(): { readonly howl: Howl; readonly ready: Promise<void> } {
	const howl = new Howl({ src: [silentWav()], format: ["wav"] });
	const ready = new Promise<void>((done) => howl.once("play", () => done()));
	howl.play();
	return { howl, ready };
}

/** Makes all nodes and connects them: the buses at one end, howler's own output at the other. */
function connectNodes(ctx: AudioContext) {
	const gain = (level = 1) => new GainNode(ctx, { gain: level });
	const bus = { music: gain(), places: gain(), close: gain(), voice: gain() };
	const levels: Record<Bus, GainNode> = { music: gain(0), places: gain(0), close: gain(0), voice: gain(0) };
	const [wet, duck, output] = [gain(0), gain(), gain(0)];
	const lowpass = new BiquadFilterNode(ctx, { type: "lowpass", frequency: 20000, Q: 0.5 });
	const [width, mono] = [createStereoWidth(ctx), createStereoWidth(ctx)];
	const limiter = new DynamicsCompressorNode(ctx, { threshold: -5, knee: 4, ratio: 14, attack: 0.002, release: 0.2 });
	const reverb = new ConvolverNode(ctx, { buffer: reverbImpulse(ctx) });

	bus.music.connect(duck);
	bus.music.connect(reverb).connect(wet).connect(duck);
	duck.connect(levels.music).connect(lowpass);
	bus.places.connect(levels.places).connect(lowpass);
	lowpass.connect(width.in);
	width.out.connect(output);
	bus.close.connect(levels.close).connect(output);
	bus.voice.connect(levels.voice).connect(output);
	output.connect(mono.in);
	mono.out.connect(limiter).connect(Howler.masterGain);
	return { bus, levels, wet, duck, output, lowpass, width, mono };
}

/** Writes a twentieth of a second of silence as a WAV, in a data address. */
function silentWav(): string {
	const size = SILENCE * 2;
	const fields = [0x46464952, 36 + size, 0x45564157, 0x20746d66, 16, 0x10001, 48000, 96000, 0x100002, 0x61746164, size];
	// Every machine that runs this is little-endian.
	const head = String.fromCharCode(...new Uint8Array(Uint32Array.from(fields).buffer));
	return `data:audio/wav;base64,${btoa(head + "\0".repeat(size))}`;
}

/** Makes the impulse response of a hall: noise that dies in two and a half seconds, its high notes first. */
function reverbImpulse(ctx: BaseAudioContext): AudioBuffer {
	const length = Math.round(2.5 * ctx.sampleRate);
	const response = ctx.createBuffer(2, length, ctx.sampleRate);
	for (const side of [0, 1]) {
		const random = seededRandom(seedOf(`hall ${side}`));
		const data = response.getChannelData(side);
		let filtered = 0;
		for (let i = 0; i < length; i++) {
			const t = i / ctx.sampleRate;
			const cutoff = 0.05 + 0.4 * Math.exp(-t * 2.2);
			filtered += cutoff * (random() * 2 - 1 - filtered);
			data[i] = filtered * (1 - Math.exp(-t / 0.02)) * Math.exp(-2.9 * t) * (1 - i / length);
		}
	}
	return response;
}
