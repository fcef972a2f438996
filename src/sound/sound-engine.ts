// All that sounds, once there is an audio context: the mixer, the files, and a player for each part.
// Knows no tableau; it only puts the parts together and ends them together.
import type { Problem } from "../base/problem.ts";
import { type AmbiencePlayer, createAmbiencePlayer } from "./ambience/ambience-player.ts";
import { createWeatherNoise, type WeatherNoise } from "./ambience/weather-noise.ts";
import { type BufferCache, createBufferCache } from "./files/buffer-cache.ts";
import type { SoundLookup } from "./files/sound-lookup.ts";
import { createMixer, type Mixer } from "./mixer.ts";
import { createMusicPlayer, type MusicPlayer } from "./music-player.ts";
import { createVoiceTone, type VoiceTone } from "./voice/voice-tone.ts";

/** The parts that sound. */
export interface SoundEngine {
	readonly mixer: Mixer;
	readonly cache: BufferCache;
	readonly ambience: AmbiencePlayer;
	readonly weather: WeatherNoise;
	readonly music: MusicPlayer;
	readonly voiceTone: VoiceTone;
}

/** What the parts are made with. */
export interface SoundEngineOptions {
	readonly audioBase: string; // address of assets/audio, with a slash at its end
	readonly onProblem: (p: Problem) => void;
	readonly onMissing: (id: string) => void; // a name that no recording has
	readonly lookup: SoundLookup;
}

/** Makes the parts, silent; null where there is no Web Audio. */
export function createSoundEngine(options: SoundEngineOptions): SoundEngine | null {
	const { audioBase, onProblem, onMissing, lookup } = options;
	const mixer = createMixer();
	if (!mixer) return null;
	const cache = createBufferCache(audioBase, onProblem);
	return {
		mixer,
		cache,
		ambience: createAmbiencePlayer({ mixer, cache, onMissing, find: lookup.ambience }),
		weather: createWeatherNoise(mixer),
		music: createMusicPlayer({ mixer, cache, onMissing, find: lookup.music }),
		voiceTone: createVoiceTone(mixer),
	};
}

/** Ends all that sounds at once and frees what was decoded. */
export function endSoundEngine({ mixer, cache, ambience, weather, music, voiceTone }: SoundEngine): void {
	voiceTone.stop();
	ambience.end();
	weather.end();
	music.end();
	cache.clear();
	mixer.close();
}
