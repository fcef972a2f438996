// The air of the house: one context, four buses of our own (music, places, close, her), the hall behind the music, the veil of Act IV,
// the duck under her voice, mono and mute. Everything that sounds goes through here; it knows no tableau and plays nothing.
import { Howl, Howler } from "howler/dist/howler.core.min.js";
import { seededRandom, seedOf } from "../base/random.ts";
import { createStereoWidth, rampTo } from "./stereo-width.ts";

/** Where a sound is put into the mix. */
export type Bus = "music" | "places" | "close" | "her";

/** Levels and colours of the whole mix; levels are factors. */
export interface Mix {
	readonly levels: Readonly<Record<Bus, number>>;
	readonly lowpass: number; // Hz
	readonly width: number; // 0 to 1
	readonly reverb: number; // 0 to 1
	readonly muted: boolean;
	readonly mono: boolean;
}

/** The air, once there is a context. */
export interface Mixer {
	readonly ctx: AudioContext;
	readonly bus: Readonly<Record<Bus, AudioNode>>;
	/** Resolves when sound may start: after the first gesture. */
	readonly ready: Promise<void>;
	/** Glides the whole mix to new settings within about `seconds`. */
	set(mix: Mix, seconds: number): void;
	/** Draws the music back for so many seconds from now; 0 gives it back. */
	duck(seconds: number): void;
	resume(): void;
	suspend(): void;
	close(): void;
}

const SILENCE = 2400; // samples of it, at 48 kHz
const DUCKED_GAIN = 0.45;

/** Writes a twentieth of a second of silence as a WAV: howler's own start of it is the sign that its context runs. */
function silentWav(): string {
	const size = SILENCE * 2;
	const fields = [0x46464952, 36 + size, 0x45564157, 0x20746d66, 16, 0x10001, 48000, 96000, 0x100002, 0x61746164, size];
	const head = String.fromCharCode(...new Uint8Array(Uint32Array.from(fields).buffer)); // little-endian, as all that run this are
	return `data:audio/wav;base64,${btoa(head + "\0".repeat(size))}`;
}

/** Makes the response of a hall: noise that dies in two and a half seconds, its highs first. */
function reverbImpulse(ctx: BaseAudioContext): AudioBuffer {
	const length = Math.round(2.5 * ctx.sampleRate);
	const response = ctx.createBuffer(2, length, ctx.sampleRate);
	for (const side of [0, 1]) {
		const random = seededRandom(seedOf(`hall ${side}`));
		const data = response.getChannelData(side);
		let dark = 0;
		for (let i = 0; i < length; i++) {
			const t = i / ctx.sampleRate;
			const reach = 0.05 + 0.4 * Math.exp(-t * 2.2);
			dark += reach * (random() * 2 - 1 - dark);
			data[i] = dark * (1 - Math.exp(-t / 0.02)) * Math.exp(-2.9 * t) * (1 - i / length);
		}
	}
	return response;
}

/** Makes the air, or gives null where there is no Web Audio. */
export function createMixer(): Mixer | null {
	Howler.autoUnlock = false; // else howler throws its context away and makes another at the first Howl
	Howler.autoSuspend = false;
	Howler.volume(1); // the only way to have howler make its context
	const ctx = Howler.ctx;
	if (!Howler.usingWebAudio || !ctx) return null;
	const gain = (level = 1) => new GainNode(ctx, { gain: level });
	const bus = { music: gain(), places: gain(), close: gain(), her: gain() };
	const levels: Record<Bus, GainNode> = { music: gain(0), places: gain(0), close: gain(0), her: gain(0) };
	const [wet, duck, out] = [gain(0), gain(), gain(0)];
	const veil = new BiquadFilterNode(ctx, { type: "lowpass", frequency: 20000, Q: 0.5 });
	const [world, all] = [createStereoWidth(ctx), createStereoWidth(ctx)];
	const rest = new DynamicsCompressorNode(ctx, { threshold: -5, knee: 4, ratio: 14, attack: 0.002, release: 0.2 });

	bus.music.connect(duck);
	bus.music
		.connect(new ConvolverNode(ctx, { buffer: reverbImpulse(ctx) }))
		.connect(wet)
		.connect(duck);
	duck.connect(levels.music).connect(veil);
	bus.places.connect(levels.places).connect(veil);
	veil.connect(world.in);
	world.out.connect(out);
	bus.close.connect(levels.close).connect(out);
	bus.her.connect(levels.her).connect(out);
	out.connect(all.in);
	all.out.connect(rest).connect(Howler.masterGain);

	const first = new Howl({ src: [silentWav()], format: ["wav"] });
	const ready = new Promise<void>((done) => first.once("play", () => done()));
	first.play();
	return {
		ctx,
		bus,
		ready,
		set(mix, seconds) {
			for (const name of Object.keys(levels) as Bus[]) rampTo(ctx, levels[name].gain, mix.levels[name], seconds);
			rampTo(ctx, veil.frequency, Math.min(mix.lowpass, ctx.sampleRate / 2.1), seconds);
			rampTo(ctx, wet.gain, mix.reverb, seconds);
			rampTo(ctx, out.gain, mix.muted ? 0 : 1, 0.12);
			world.set(mix.width, seconds);
			all.set(mix.mono ? 0 : 1, 0.1);
		},
		duck(seconds) {
			rampTo(ctx, duck.gain, seconds > 0 ? DUCKED_GAIN : 1, seconds > 0 ? 0.35 : 1.2);
			if (seconds > 0) duck.gain.setTargetAtTime(1, ctx.currentTime + seconds, 0.45);
		},
		resume: () => void ctx.resume().catch(() => {}), // refused before the first gesture; the next one asks again
		suspend: () => void ctx.suspend().catch(() => {}),
		close() {
			first.unload();
			for (const node of [...Object.values(levels), wet, duck, out]) node.disconnect();
		},
	};
}
