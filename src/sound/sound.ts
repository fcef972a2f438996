// The sound of the game: takes the whole tableau and brings what is heard to it. Silent until the first
// gesture. Holds no truth but the last tableau, so it may start late, lose its context or be thrown away.
import { type Problem, problem } from "../base/problem.ts";
import type { Settings } from "../base/settings.ts";
import type { Effect, Sound } from "../director/crew.ts";
import { EMPTY_TABLEAU, type Tableau } from "../director/tableau.ts";
import { ambienceGain, ambienceOf } from "./ambience/place-ambience.ts";
import { canDecode } from "./files/buffer-cache.ts";
import { prefetchList } from "./files/prefetch-list.ts";
import { captionOf } from "./files/recordings.ts";
import { createSoundLookup, type PackFileUrls, type SoundLookup } from "./files/sound-lookup.ts";
import { closeLevel, placesLevel, stemLevel, voiceLevel } from "./levels.ts";
import { playOnce } from "./loop.ts";
import { createSoundEngine, endSoundEngine, type SoundEngine } from "./sound-engine.ts";
import { mixOf } from "./tableau-mix.ts";
import type { VoiceRegister } from "./voice/pitch-contour.ts";
import { createVoicePlayer, type VoicePlayer } from "./voice/voice-player.ts";

/** What the sound is made with. */
export interface SoundOptions {
	readonly settings: () => Settings;
	readonly audioBase: string; // address of assets/audio, with a slash at its end
	readonly onProblem: (p: Problem) => void;
	readonly onMute?: () => void; // once, when nothing recorded can be heard here
	readonly calm?: () => boolean; // nothing sudden: no cuts, close sounds further off
	readonly playthrough?: () => number; // the number of this playthrough
	readonly packFiles?: PackFileUrls; // sounds of the open pack
	readonly register?: () => VoiceRegister; // the voice chosen at installation; "mid" without it
}

// Comes with this part of the game, so that captions need no file of their own.
export { captionOf };

/** The sound as the app holds it; `wake` is called at a gesture, `refresh` when settings have changed. */
export type SoundSystem = Sound & { wake(): void; refresh(): void; destroy(): void };

interface SoundState {
	readonly options: SoundOptions;
	readonly calm: () => boolean;
	readonly lookup: SoundLookup;
	readonly voice: VoicePlayer;
	readonly reported: Set<string>; // names of sounds that do not exist
	tableau: Tableau;
	engine: SoundEngine | null;
	unavailable: boolean; // there is no Web Audio here
	musicPosition: number; // seconds: where music was sought while there is no engine
	latestMix: number; // the number of the latest mix
}

// All in seconds.
const CROSSFADE = 3;
const CUT_FADE = 0.15;
const HURRIED_FADE = 0.4;
const REFRESH_FADE = 0.2;

/** Makes the sound; it loads nothing and makes no audio context before the first gesture. */
export function createSound(options: SoundOptions): SoundSystem {
	const s: SoundState = {
		options,
		calm: options.calm ?? (() => false),
		lookup: createSoundLookup(options.packFiles ?? (() => ({})), options.onProblem),
		voice: createVoicePlayer(options),
		reported: new Set(),
		tableau: EMPTY_TABLEAU,
		engine: null,
		unavailable: false,
		musicPosition: 0,
		latestMix: 0,
	};
	const stopWatching = watchPage(s);
	if (navigator.userActivation?.hasBeenActive) wake(s); // this part came after the first gesture
	return {
		mix: (tableau, hurry) => mix(s, tableau, hurry),
		play: (effect, hurry) => playCloseSound(s, effect, hurry),
		voice: (line) => s.voice.speak(line, s.tableau, s.engine),
		position: () => s.engine?.music.position() ?? s.musicPosition,
		seek(seconds) {
			s.musicPosition = seconds;
			s.engine?.music.seek(seconds);
		},
		wake: () => wake(s),
		refresh: () => s.engine?.mixer.set(mixOf(s.tableau, options.settings(), s.calm()), REFRESH_FADE),
		destroy() {
			stopWatching();
			s.voice.stopSpeech();
			if (s.engine) endSoundEngine(s.engine);
			s.engine = null;
		},
	};
}

function wake(s: SoundState): void {
	if (s.unavailable) return;
	if (!s.engine) {
		s.engine = startEngine(s);
		s.engine?.music.seek(s.musicPosition);
		bringToTableau(s, CROSSFADE / 2);
	}
	if (!document.hidden) s.engine?.mixer.resume();
}

function startEngine(s: SoundState): SoundEngine | null {
	const { audioBase, onProblem, onMute } = s.options;
	const onMissing = (id: string) => reportMissing(s, id);
	const engine = createSoundEngine({ audioBase, onProblem, onMissing, lookup: s.lookup });
	s.unavailable = !engine;
	if (!engine || !canDecode()) onMute?.(); // without a codec the voice's tone is still heard: it is made live
	return engine;
}

function reportMissing(s: SoundState, id: string): void {
	if (s.reported.has(id)) return;
	s.reported.add(id);
	const hint = "See docs/writing.md for those there are.";
	s.options.onProblem(problem("sound.unknown", id, "there is no sound of this name.", hint));
}

/** Brings all that sounds to the tableau, within so many seconds. */
function bringToTableau(s: SoundState, seconds: number): void {
	const { engine, tableau, lookup, voice } = s;
	if (!engine) return;
	const playable = (id: string) => (lookup.playable(id) ? id : "");
	const hasPlaces = placesLevel(tableau) > 0; // stilled places end, so that the next begin from silence
	engine.mixer.set(mixOf(tableau, s.options.settings(), s.calm()), seconds);
	engine.ambience.play(
		{
			ambience: hasPlaces ? playable(ambienceOf(tableau)) : "",
			light: tableau.place?.light ?? "",
			level: ambienceGain(tableau),
			seed: tableau.scene?.id ?? "",
			oneShots: closeLevel(tableau) > 0,
		},
		seconds,
	);
	engine.weather.play(hasPlaces ? tableau.weather : "", seconds);
	engine.music.play(playable(tableau.music), (stem) => stemLevel(stem, tableau), seconds);
	void engine.mixer.ready.then(() => s.engine?.cache.prefetch(prefetchList(s.tableau.scene?.id ?? "")));
	if (voiceLevel(tableau) > 0) return;
	engine.voiceTone.stop();
	voice.stopSpeech();
}

async function mix(s: SoundState, tableau: Tableau, hurry: AbortSignal): Promise<void> {
	const isCut = !s.calm() && tableau.place?.cut && tableau.place.id !== s.tableau.place?.id;
	const seconds = hurry.aborted ? HURRIED_FADE : isCut ? CUT_FADE : CROSSFADE;
	const number = ++s.latestMix;
	s.tableau = tableau;
	bringToTableau(s, seconds);
	// A pack's own sounds can be played only after a look at their files.
	const probed = s.lookup.probe([ambienceOf(tableau), tableau.music]);
	void probed?.then(() => number === s.latestMix && bringToTableau(s, seconds));
}

type CloseSoundEffect = Extract<Effect, { effect: "sfx" }>;

/**
 * Plays a close sound; resolves when it has ended, or at once when it cannot be heard or the player has gone
 * on.
 */
async function playCloseSound(s: SoundState, { id, pan }: CloseSoundEffect, hurry: AbortSignal): Promise<void> {
	await s.lookup.probe([id]);
	const recording = s.lookup.closeSound(id);
	if (!recording) return s.lookup.playable(id) ? reportMissing(s, id) : undefined;
	if (!s.engine || hurry.aborted) return;
	const { mixer, cache } = s.engine;
	await mixer.ready;
	const howl = await cache.acquire(recording);
	if (!howl) return;
	if (!hurry.aborted) await playOnce(mixer, howl, { to: mixer.bus.close, gain: 1, pan });
	cache.release(recording);
}

const GESTURES = ["pointerdown", "keydown", "touchend"] as const;

/** Wakes the sound at gestures, and rests it while the page is hidden; returns its undo. */
function watchPage(s: SoundState): () => void {
	const onGesture = () => wake(s);
	const onShow = () => s.engine?.mixer.resume();
	const onVisibility = () => {
		if (!document.hidden) return onShow();
		s.voice.stopSpeech();
		s.engine?.mixer.suspend();
	};
	for (const gesture of GESTURES) document.addEventListener(gesture, onGesture, { capture: true, passive: true });
	document.addEventListener("visibilitychange", onVisibility);
	window.addEventListener("pageshow", onShow);
	return () => {
		for (const gesture of GESTURES) document.removeEventListener(gesture, onGesture, { capture: true });
		document.removeEventListener("visibilitychange", onVisibility);
		window.removeEventListener("pageshow", onShow);
	};
}
