// Stage and sound, which come after the first line: fetched once, handed to the director when they arrive,
// replaced by a still picture or by silence when they cannot be had. Knows nothing of the story.

import { delay } from "../base/delay.ts";
import type { Problem } from "../base/problem.ts";
import { REDUCED_MOTION, reducesMotion } from "../base/reduced-motion.ts";
import type { Settings } from "../base/settings.ts";
import type { Page, Sound, Stage } from "../director/crew.ts";
import { NULL_CREW } from "../director/null-crew.ts";
import type { Crew, Wait } from "../director/perform.ts";
import { EMPTY_TABLEAU, type Tableau } from "../director/tableau.ts";
import { loadLateStyles } from "../page/late-styles.ts";
import { t, translateCaption } from "../page/strings/t.ts";
import type { SpeechSynth } from "../sound/voice/speech-synth.ts";
import type { PackPictures } from "../stage/pack-picture.ts";

/** What a pack brings to stage and sound; `sounds` holds addresses by path. */
export type PackMedia = PackPictures & { readonly sounds: Readonly<Record<string, string>> };

/** What stage and sound are made with. */
export interface MediaLoaderOptions {
	readonly stageRoot: HTMLElement;
	readonly settings: () => Settings;
	readonly onPick: (index: number) => void; // of a choice, in the picture
	readonly onProblem: (problem: Problem) => void;
	readonly tell: (message: string) => void;
	readonly attach: (arrived: { stage?: Stage; sound?: Sound }) => void;
	readonly register: () => "low" | "mid" | "high"; // the voice chosen at installation
	readonly playthrough: () => number;
	readonly packMedia: () => PackMedia | undefined; // of the pack that is open
	readonly page: () => { refresh(): void; caption(text: string): void };
}

/** Stage and sound, as far as they have come. */
export interface MediaLoader {
	/** Fetches stage and sound, once. Never rejects. */
	load(): Promise<void>;
	/** The crew as it is now, with the page that is given. */
	crew(page: Page): Crew;
	/** Waits in real time; resolves at once when hurried. */
	readonly wait: Wait;
	/** Wakes the sound; must be called at a gesture. */
	wake(): void;
	/** Speaks words in the device's voice as it is set, even before the rest of the sound has come. */
	tryVoice(words: string): Promise<void>;
	/** Brings both to changed settings. */
	refresh(): void;
	/** A small picture of what stands now, as a data URL; "" when there is none. */
	picture(): Promise<string>;
	/** Describes the picture in words; "" until the pictures have come. */
	describePicture(tableau: Tableau): string;
	/** Makes everything silent and dark, until the signal is aborted. */
	rest(visit: AbortSignal): Promise<void>;
}

type LoadedStage = Stage & { refresh(): void };
type LoadedSound = Sound & { wake(): void; refresh(): void };

// What the functions below share.
interface Media {
	readonly options: MediaLoaderOptions;
	stage: LoadedStage | null;
	sound: LoadedSound | null;
	describePlace: (id: string, light: string, props?: Tableau["props"]) => string;
	describePackPlace: (tableau: Tableau, places: PackPictures["places"]) => string;
	trial: SpeechSynth | null; // speaks what the player tries in the settings
	loading: Promise<void> | null;
}

const NO_MEDIA: PackMedia = { places: {}, address: () => undefined, sounds: {} };

/** Makes the loader; nothing is fetched yet. */
export function createMediaLoader(options: MediaLoaderOptions): MediaLoader {
	const media: Media = {
		options,
		stage: null,
		sound: null,
		describePlace: () => "",
		describePackPlace: () => "",
		trial: null,
		loading: null,
	};
	return {
		load: () => (media.loading ??= Promise.all([loadStage(media), loadSound(media)]).then(loadLateStyles)),
		crew: (page) => ({ page, stage: media.stage ?? NULL_CREW.stage, sound: media.sound ?? NULL_CREW.sound }),
		wait,
		wake: () => media.sound?.wake(),
		tryVoice: (words) => tryVoice(media, words),
		refresh() {
			media.stage?.refresh();
			media.sound?.refresh();
		},
		async picture() {
			const { captureThumbnail } = await import("./thumbnail.ts");
			return captureThumbnail(options.stageRoot.querySelector("canvas"));
		},
		describePicture: (tableau) => describePicture(media, tableau),
		async rest(visit) {
			const now = AbortSignal.abort();
			if (!visit.aborted) await media.sound?.mix(EMPTY_TABLEAU, now);
			if (!visit.aborted) await media.stage?.show(EMPTY_TABLEAU, now);
		},
	};
}

const packMedia = ({ options }: Media): PackMedia => options.packMedia() ?? NO_MEDIA;

const isCalm = (settings: Settings): boolean => reducesMotion(settings, () => matchMedia(REDUCED_MOTION).matches);

async function loadStage(media: Media): Promise<void> {
	const { options } = media;
	try {
		document.documentElement.dataset["stage"] ??= "absent";
		if (!options.settings().pictures) return;
		media.stage = await openStage(media);
		options.attach({ stage: media.stage });
		media.describePlace = (await import("../picture/place-table.ts")).placeDescription;
		media.describePackPlace = (await import("../packs/pack-places.ts")).packPlaceWords;
		options.page().refresh();
	} catch (reason) {
		console.warn("No pictures:", reason);
	}
}

async function openStage(media: Media): Promise<LoadedStage> {
	const { stageRoot: parent, settings, onPick, tell } = media.options;
	return (await import("../stage/open-stage.ts")).openStage({
		parent,
		calm: () => isCalm(settings()),
		full: () => settings().calm === "off",
		onPick,
		packPictures: () => packMedia(media),
		onStill(reason) {
			console.warn("The moving picture cannot be had here:", reason);
			tell(t("problem.noPictures"));
		},
	});
}

async function loadSound(media: Media): Promise<void> {
	const { options } = media;
	try {
		media.sound = await createPackSound(media);
		options.attach({ sound: media.sound });
	} catch (reason) {
		console.warn("No sound:", reason);
		options.tell(t("problem.noSound"));
	}
}

// The sound, which knows the places of the pack that is open and captions what the story does not.
async function createPackSound(media: Media): Promise<LoadedSound> {
	const { settings, onProblem, tell, register, playthrough, page } = media.options;
	const { createSound, captionOf } = await import("../sound/sound.ts");
	const sound = createSound({
		settings,
		calm: () => isCalm(settings()),
		audioBase: new URL("audio/", document.baseURI).href,
		onProblem,
		onMute: () => tell(t("problem.noSound")),
		packFiles: () => packMedia(media).sounds,
		register,
		playthrough,
	});
	const { tableauForSound } = await import("../packs/pack-places.ts");
	return {
		...sound,
		mix: (tableau, hurry) => sound.mix(tableauForSound(tableau, packMedia(media).places), hurry),
		play(effect, hurry) {
			const caption = effect.caption ? "" : captionOf(effect.id);
			if (caption) page().caption(translateCaption(caption));
			return sound.play(effect, hurry);
		},
	};
}

const wait: Wait = (seconds, hurry) => delay(seconds * 1000, hurry);

async function tryVoice(media: Media, words: string): Promise<void> {
	const { createSpeechSynth, speechOptionsOf } = await import("../sound/voice/speech-synth.ts");
	media.trial ??= createSpeechSynth(media.options.onProblem);
	media.trial.speak(words, speechOptionsOf(media.options.settings()), () => {});
}

function describePicture(media: Media, tableau: Tableau): string {
	const { id = "", light = "" } = tableau.place ?? {};
	const { places } = packMedia(media);
	return Object.hasOwn(places, id)
		? media.describePackPlace(tableau, places)
		: media.describePlace(id, light, tableau.props);
}
