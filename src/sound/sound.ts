// The sound room's face: takes the whole tableau and brings the air to it. Silent until the first gesture; holds no truth but the last
// tableau it was handed, so that it may wake late, lose its context or be thrown away.

import { type Problem, problem } from "../base/problem.ts";
import type { Settings } from "../base/settings.ts";
import type { Line, Sound } from "../director/crew.ts";
import { DARK, type Tableau } from "../director/tableau.ts";
import { type Air, createAir, type Mix } from "./air.ts";
import { bedOf, nearness } from "./ambience/bed.ts";
import { createPlaces, type Places } from "./ambience/places.ts";
import { createWeather, type Weather } from "./ambience/weather.ts";
import { ahead } from "./files/ahead.ts";
import { createNames, type OwnFiles } from "./files/own.ts";
import { captionOf } from "./files/recorded.ts";
import { canDecode, createShelf, type Shelf } from "./files/shelf.ts";
import { closeLevel, hall, herLevel, stemLevel, veil, width, worldLevel } from "./levels.ts";
import { playOnce } from "./loop.ts";
import { createMusic, type Music } from "./music.ts";
import { contour, quotedIn, type Register } from "./voice/contour.ts";
import { createHer, type Her } from "./voice/her.ts";
import { createSpeech, mannerOf } from "./voice/speech.ts";

/** What the sound room is given. */
export interface SoundOptions {
	readonly settings: () => Settings;
	readonly audioBase: string; // address of assets/audio, with a slash at its end
	readonly onProblem: (p: Problem) => void;
	readonly onMute?: () => void; // once, when nothing recorded can be heard here
	readonly calm?: () => boolean; // nothing sudden: no cuts, close sounds further off
	readonly playthrough?: () => number; // which one this is
	readonly own?: OwnFiles; // sounds of the pack that is open
	readonly register?: () => Register; // the voice chosen at installation; "mid" when nobody says
}

export { captionOf };

/** The sound room's face. */
export type SoundFace = Sound & { wake(): void; refresh(): void; destroy(): void };

interface Band {
	readonly air: Air;
	readonly shelf: Shelf;
	readonly places: Places;
	readonly weather: Weather;
	readonly music: Music;
	readonly her: Her;
}

const HERS = ["Samantha", "Voice"]; // who speaks in her tone; the installer is only a machine
const ANEW: Readonly<Record<Register, Register>> = { low: "high", mid: "low", high: "mid" }; // whoever comes after her sounds like somebody else
const LONG = 3; // seconds of a crossfade
const CUT = 0.15;
const HURRIED = 0.4;
const FURTHER = 0.5; // 6 dB

function mixOf(t: Tableau, s: Settings, calm: boolean): Mix {
	const of = (percent: number) => (percent / 100) ** 1.6; // nearer to how loud it seems; 80 leaves a little above
	const levels = {
		music: of(s.music),
		places: of(s.places) * worldLevel(t),
		close: of(s.closeSounds) * closeLevel(t) * (calm ? FURTHER : 1),
		her: of(s.her) * herLevel(t),
	};
	return { levels, veil: veil(t), width: width(t), hall: hall(t), muted: s.muted, mono: s.mono };
}

/** Makes the sound room; nothing is loaded and no context made before the first gesture. */
export function createSound(options: SoundOptions): SoundFace {
	const { settings, onProblem, calm = () => false } = options;
	let tableau: Tableau = DARK;
	let band: Band | null = null;
	let sought = 0; // where the music was to be, while there's no band to ask
	let deaf = false;
	const told = new Set<string>();
	const heard = new Set<string>(); // what the device's voice has said, by playthrough and scene
	const speech = createSpeech(onProblem);
	const names = createNames(options.own ?? (() => ({})), onProblem);
	let mixed = 0;

	function missing(id: string): void {
		if (told.has(id)) return;
		told.add(id);
		onProblem(problem(id, "there is no sound of this name.", "See docs/writing.md for those there are."));
	}

	function assemble(): Band | null {
		const air = createAir();
		if (!air) {
			deaf = true;
			options.onMute?.();
			return null;
		}
		if (!canDecode()) options.onMute?.(); // her tone is made here, and needs no codec
		const shelf = createShelf(options.audioBase, onProblem);
		return {
			air,
			shelf,
			places: createPlaces(air, shelf, missing, names.bed),
			weather: createWeather(air),
			music: createMusic(air, shelf, missing, names.cue),
			her: createHer(air),
		};
	}

	function bring(seconds: number): void {
		if (!band) return;
		const t = tableau;
		const known = (id: string) => (names.playable(id) ? id : "");
		const world = worldLevel(t) > 0; // a stilled place has gone, so that what comes after it comes out of nothing
		band.air.set(mixOf(t, settings(), calm()), seconds);
		band.places.go(
			{
				bed: world ? known(bedOf(t)) : "",
				light: t.place?.light ?? "",
				level: nearness(t),
				seed: t.scene?.id ?? "",
				details: closeLevel(t) > 0,
			},
			seconds,
		);
		band.weather.bring(world ? t.weather : "", seconds);
		band.music.play(known(t.music), (stem) => stemLevel(stem, t), seconds);
		void band.air.ready.then(() => band?.shelf.ahead(ahead(tableau.scene?.id ?? "")));
		if (herLevel(t) > 0) return;
		band.her.hush();
		speech.hush();
	}

	// Only what she says in quotes, and only her: in the device's own voice, where the player has chosen one. Whoever went back or loaded an
	// earlier place hears her tone under what was said before, and not the words again.
	function speaks({ speaker, text }: Line): number {
		if (speaker !== "Samantha" || !settings().voiceName) return 0;
		const here = `${options.playthrough?.() ?? 1} ${tableau.scene?.id} ${text}`;
		if (heard.has(here)) return 0;
		const seconds = speech.speak(quotedIn(text), mannerOf(settings()), () => band?.air.duck(0));
		if (seconds) heard.add(here);
		return seconds;
	}

	function wake(): void {
		if (deaf) return;
		if (!band) {
			band = assemble();
			band?.music.seek(sought);
			bring(LONG / 2);
		}
		if (!document.hidden) band?.air.resume();
	}

	const onHidden = () => {
		if (!document.hidden) return band?.air.resume();
		speech.hush();
		band?.air.suspend();
	};
	const onShown = () => band?.air.resume();
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
			const seconds = hurry.aborted ? HURRIED : cut ? CUT : LONG;
			bring(seconds);
			void names.learn([bedOf(next), next.music])?.then(() => mine === mixed && bring(seconds));
		},
		async play({ id, pan }, hurry: AbortSignal) {
			await names.learn([id]);
			const close = names.close(id);
			if (!close) return names.playable(id) ? missing(id) : undefined;
			if (!band || hurry.aborted) return;
			const { air, shelf } = band;
			await air.ready;
			const howl = await shelf.take(close);
			if (howl && !hurry.aborted) await playOnce(air, howl, { to: air.bus.close, gain: 1, pan });
			if (howl) shelf.back(close);
		},
		voice(line: Line | null) {
			speech.hush();
			if (!band) return;
			if (!line || !HERS.includes(line.speaker) || settings().her === 0 || herLevel(tableau) === 0) {
				band.her.hush();
				return band.air.duck(0);
			}
			const spoken = speaks(line);
			if (spoken) {
				band.her.hush();
				return band.air.duck(spoken);
			}
			const chosen = options.register?.() ?? "mid";
			const register = line.speaker === "Voice" ? ANEW[chosen] : chosen;
			const { mood, growth } = tableau.presence ?? { mood: "warm", growth: 1 };
			band.air.duck(band.her.speak(contour(line.text, register, mood), growth));
		},
		position: () => band?.music.position() ?? sought,
		seek(seconds: number) {
			sought = seconds;
			band?.music.seek(seconds);
		},
		wake,
		refresh: () => band?.air.set(mixOf(tableau, settings(), calm()), 0.2),
		destroy() {
			for (const gesture of gestures) document.removeEventListener(gesture, wake, { capture: true });
			document.removeEventListener("visibilitychange", onHidden);
			window.removeEventListener("pageshow", onShown);
			speech.hush();
			band?.her.hush();
			band?.places.end();
			band?.weather.end();
			band?.music.end();
			band?.shelf.clear();
			band?.air.close();
			band = null;
		},
	};
}
