// The sound room's face: takes the whole tableau and brings the air to it. Silent until the first gesture; holds no truth but the last
// tableau it was handed, so that it may wake late, lose its context or be thrown away.

import { type Problem, problem } from "../base/problem.ts";
import type { Settings } from "../base/settings.ts";
import type { Line, Sound } from "../director/crew.ts";
import { EMPTY_TABLEAU, type Tableau } from "../director/tableau.ts";
import { type AmbiencePlayer, createAmbiencePlayer } from "./ambience/ambience-player.ts";
import { ambienceGain, ambienceOf } from "./ambience/place-ambience.ts";
import { createWeatherNoise, type WeatherNoise } from "./ambience/weather-noise.ts";
import { type BufferCache, canDecode, createBufferCache } from "./files/buffer-cache.ts";
import { prefetchList } from "./files/prefetch-list.ts";
import { captionOf } from "./files/recordings.ts";
import { createSoundLookup, type PackFileUrls } from "./files/sound-lookup.ts";
import {
	closeLevel,
	lowpassFrequency,
	placesLevel,
	reverbLevel,
	stemLevel,
	stereoWidth,
	voiceLevel,
} from "./levels.ts";
import { playOnce } from "./loop.ts";
import { createMixer, type Mix, type Mixer } from "./mixer.ts";
import { createMusicPlayer, type MusicPlayer } from "./music-player.ts";
import { pitchContour, quotedText, type VoiceRegister } from "./voice/pitch-contour.ts";
import { createSpeechSynth, speechOptionsOf } from "./voice/speech-synth.ts";
import { createVoiceTone, type VoiceTone } from "./voice/voice-tone.ts";

/** What the sound room is given. */
export interface SoundOptions {
	readonly settings: () => Settings;
	readonly audioBase: string; // address of assets/audio, with a slash at its end
	readonly onProblem: (p: Problem) => void;
	readonly onMute?: () => void; // once, when nothing recorded can be heard here
	readonly calm?: () => boolean; // nothing sudden: no cuts, close sounds further off
	readonly playthrough?: () => number; // which one this is
	readonly packFiles?: PackFileUrls; // sounds of the pack that is open
	readonly register?: () => VoiceRegister; // the voice chosen at installation; "mid" when nobody says
}

export { captionOf };

/** The sound room's face. */
export type SoundSystem = Sound & { wake(): void; refresh(): void; destroy(): void };

interface SoundEngine {
	readonly mixer: Mixer;
	readonly cache: BufferCache;
	readonly ambience: AmbiencePlayer;
	readonly weather: WeatherNoise;
	readonly music: MusicPlayer;
	readonly voiceTone: VoiceTone;
}

const SUCCESSOR = "Voice"; // the speaker who comes after her
const NEXT_REGISTER: Readonly<Record<VoiceRegister, VoiceRegister>> = { low: "high", mid: "low", high: "mid" }; // the successor sounds like somebody else
const CROSSFADE = 3; // seconds of a crossfade
const CUT_FADE = 0.15;
const HURRIED_FADE = 0.4;
const CALM_GAIN = 0.5; // 6 dB

function mixOf(t: Tableau, s: Settings, calm: boolean): Mix {
	const of = (percent: number) => (percent / 100) ** 1.6; // nearer to how loud it seems; 80 leaves a little above
	const levels = {
		music: of(s.music),
		places: of(s.places) * placesLevel(t),
		close: of(s.closeSounds) * closeLevel(t) * (calm ? CALM_GAIN : 1),
		her: of(s.her) * voiceLevel(t),
	};
	return {
		levels,
		lowpass: lowpassFrequency(t),
		width: stereoWidth(t),
		reverb: reverbLevel(t),
		muted: s.muted,
		mono: s.mono,
	};
}

/** Makes the sound room; nothing is loaded and no context made before the first gesture. */
export function createSound(options: SoundOptions): SoundSystem {
	const { settings, onProblem, calm = () => false } = options;
	let tableau: Tableau = EMPTY_TABLEAU;
	let band: SoundEngine | null = null;
	let sought = 0; // where the music was to be, while there's no band to ask
	let deaf = false;
	const told = new Set<string>();
	const heard = new Set<string>(); // what the device's voice has said, by playthrough and scene
	const speech = createSpeechSynth(onProblem);
	const names = createSoundLookup(options.packFiles ?? (() => ({})), onProblem);
	let mixed = 0;

	function missing(id: string): void {
		if (told.has(id)) return;
		told.add(id);
		onProblem(
			problem("sound.unknown", id, "there is no sound of this name.", "See docs/writing.md for those there are."),
		);
	}

	function assemble(): SoundEngine | null {
		const air = createMixer();
		if (!air) {
			deaf = true;
			options.onMute?.();
			return null;
		}
		if (!canDecode()) options.onMute?.(); // her tone is made here, and needs no codec
		const shelf = createBufferCache(options.audioBase, onProblem);
		return {
			mixer: air,
			cache: shelf,
			ambience: createAmbiencePlayer(air, shelf, missing, names.ambience),
			weather: createWeatherNoise(air),
			music: createMusicPlayer(air, shelf, missing, names.music),
			voiceTone: createVoiceTone(air),
		};
	}

	function bring(seconds: number): void {
		if (!band) return;
		const t = tableau;
		const known = (id: string) => (names.playable(id) ? id : "");
		const world = placesLevel(t) > 0; // a stilled place has gone, so that what comes after it comes out of nothing
		band.mixer.set(mixOf(t, settings(), calm()), seconds);
		band.ambience.play(
			{
				ambience: world ? known(ambienceOf(t)) : "",
				light: t.place?.light ?? "",
				level: ambienceGain(t),
				seed: t.scene?.id ?? "",
				oneShots: closeLevel(t) > 0,
			},
			seconds,
		);
		band.weather.play(world ? t.weather : "", seconds);
		band.music.play(known(t.music), (stem) => stemLevel(stem, t), seconds);
		void band.mixer.ready.then(() => band?.cache.prefetch(prefetchList(tableau.scene?.id ?? "")));
		if (voiceLevel(t) > 0) return;
		band.voiceTone.stop();
		speech.stop();
	}

	// Only what stands in quotes, and never her successor's: in the device's own voice, where the player has chosen one.
	// After a rewind or a load the tone lies under what was said before, and the words are not said again.
	function speaks({ speaker, text }: Line): number {
		if (speaker === SUCCESSOR || !settings().voiceName) return 0;
		const here = `${options.playthrough?.() ?? 1} ${tableau.scene?.id} ${text}`;
		if (heard.has(here)) return 0;
		const seconds = speech.speak(quotedText(text), speechOptionsOf(settings()), () => band?.mixer.duck(0));
		if (seconds) heard.add(here);
		return seconds;
	}

	function wake(): void {
		if (deaf) return;
		if (!band) {
			band = assemble();
			band?.music.seek(sought);
			bring(CROSSFADE / 2);
		}
		if (!document.hidden) band?.mixer.resume();
	}

	const onHidden = () => {
		if (!document.hidden) return band?.mixer.resume();
		speech.stop();
		band?.mixer.suspend();
	};
	const onShown = () => band?.mixer.resume();
	const gestures = ["pointerdown", "keydown", "touchend"] as const;
	for (const gesture of gestures) document.addEventListener(gesture, wake, { capture: true, passive: true });
	document.addEventListener("visibilitychange", onHidden);
	window.addEventListener("pageshow", onShown);
	if (navigator.userActivation?.hasBeenActive) wake(); // the room was called after the first gesture

	return {
		async mix(next: Tableau, hurry: AbortSignal) {
			const cut = !calm() && next.place?.cut && next.place.id !== tableau.place?.id;
			tableau = next;
			const mine = ++mixed;
			const seconds = hurry.aborted ? HURRIED_FADE : cut ? CUT_FADE : CROSSFADE;
			bring(seconds);
			void names.probe([ambienceOf(next), next.music])?.then(() => mine === mixed && bring(seconds));
		},
		async play({ id, pan }, hurry: AbortSignal) {
			await names.probe([id]);
			const close = names.closeSound(id);
			if (!close) return names.playable(id) ? missing(id) : undefined;
			if (!band || hurry.aborted) return;
			const { mixer: air, cache: shelf } = band;
			await air.ready;
			const howl = await shelf.acquire(close);
			if (howl && !hurry.aborted) await playOnce(air, howl, { to: air.bus.close, gain: 1, pan });
			if (howl) shelf.release(close);
		},
		voice(line: Line | null) {
			speech.stop();
			if (!band) return;
			if (line?.voice !== "samantha" || settings().her === 0 || voiceLevel(tableau) === 0) {
				band.voiceTone.stop();
				return band.mixer.duck(0);
			}
			const spoken = speaks(line);
			if (spoken) {
				band.voiceTone.stop();
				return band.mixer.duck(spoken);
			}
			const chosen = options.register?.() ?? "mid";
			const register = line.speaker === SUCCESSOR ? NEXT_REGISTER[chosen] : chosen;
			const { mood, growth } = tableau.presence ?? { mood: "warm", growth: 1 };
			band.mixer.duck(band.voiceTone.speak(pitchContour(line.text, register, mood), growth));
		},
		position: () => band?.music.position() ?? sought,
		seek(seconds: number) {
			sought = seconds;
			band?.music.seek(seconds);
		},
		wake,
		refresh: () => band?.mixer.set(mixOf(tableau, settings(), calm()), 0.2),
		destroy() {
			for (const gesture of gestures) document.removeEventListener(gesture, wake, { capture: true });
			document.removeEventListener("visibilitychange", onHidden);
			window.removeEventListener("pageshow", onShown);
			speech.stop();
			band?.voiceTone.stop();
			band?.ambience.end();
			band?.weather.end();
			band?.music.end();
			band?.cache.clear();
			band?.mixer.close();
			band = null;
		},
	};
}
