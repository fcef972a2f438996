// Stage and sound as late hands: asked for when the first line is on the page, seated when they come, replaced by a still picture or by
// silence when they cannot. Part of main's wiring; knows the two rooms' faces and nothing of the story.

import { delay } from "../base/delay.ts";
import type { Problem } from "../base/problem.ts";
import { REDUCED_MOTION, reducesMotion } from "../base/reduced-motion.ts";
import type { Settings } from "../base/settings.ts";
import type { Page, Sound, Stage } from "../director/crew.ts";
import { NULL_CREW } from "../director/null-crew.ts";
import type { Crew, Wait } from "../director/perform.ts";
import { EMPTY_TABLEAU, type Tableau } from "../director/tableau.ts";
import { t, translateCaption } from "../page/strings/t.ts";
import type { SpeechSynth } from "../sound/voice/speech-synth.ts";
import type { PackPictures } from "../stage/pack-picture.ts";

/** What the late hands are given. */
interface MediaLoaderOptions {
	readonly stageRoot: HTMLElement;
	readonly settings: () => Settings;
	readonly onPick: (index: number) => void;
	readonly onProblem: (problem: Problem) => void;
	readonly tell: (message: string) => void;
	readonly attach: (hands: { stage?: Stage; sound?: Sound }) => void;
	readonly register: () => "low" | "mid" | "high"; // the voice chosen at installation
	readonly playthrough: () => number;
	readonly packMedia: () => PackMedia | undefined; // what the pack that is open brings
	readonly page: () => { refresh(): void; caption(text: string): void }; // told when the picture's words are known, and of sounds
}

/** What a pack brings to stage and sound. */
type PackMedia = PackPictures & { readonly sounds: Readonly<Record<string, string>> }; // addresses by path

const NO_MEDIA: PackMedia = { places: {}, address: () => undefined, sounds: {} };

/** Makes the late hands. */
export function createMediaLoader(call: MediaLoaderOptions) {
	const own = (): PackMedia => call.packMedia() ?? NO_MEDIA;
	type Playing = Awaited<ReturnType<typeof callStage>> | null;
	let stage: Playing = null;
	let sound: (Sound & { wake(): void; refresh(): void; rest?(): void }) | null = null;
	let placeWords: (id: string, light: string) => string = () => "";
	let ownWords: (tableau: Tableau, places: PackPictures["places"]) => string = () => "";
	let trial: SpeechSynth | null = null;
	let called: Promise<void> | null = null;

	const calm = () => reducesMotion(call.settings(), () => matchMedia(REDUCED_MOTION).matches);

	async function callStage() {
		const options = { parent: call.stageRoot, calm, onPick: call.onPick, own };
		try {
			return await (await import("../stage/stage.ts")).createStage(options);
		} catch (reason) {
			console.warn("The moving picture cannot be had here:", reason);
			call.tell(t("problem.noPictures"));
			return (await import("../stage/still.ts")).createStill(options);
		}
	}

	async function callBoth(): Promise<void> {
		await Promise.all([
			(async () => {
				document.documentElement.dataset["stage"] ??= "absent";
				if (!call.settings().pictures) return;
				stage = await callStage();
				call.attach({ stage });
				placeWords = (await import("../picture/place-table.ts")).placeDescription;
				ownWords = (await import("../packs/pack-places.ts")).packPlaceWords;
				call.page().refresh();
			})().catch((reason) => console.warn("No pictures:", reason)),
			(async () => {
				const { createSound, captionOf } = await import("../sound/sound.ts");
				const arrived = createSound({
					settings: call.settings,
					calm,
					audioBase: new URL("audio/", document.baseURI).href,
					onProblem: call.onProblem,
					onMute: () => call.tell(t("problem.noSound")),
					packFiles: () => own().sounds,
					register: call.register,
					playthrough: call.playthrough,
				});
				const { tableauForSound: asItSounds } = await import("../packs/pack-places.ts");
				sound = {
					...arrived,
					mix: (tableau, hurry) => arrived.mix(asItSounds(tableau, own().places), hurry),
					play(effect, hurry) {
						const caption = effect.caption ? "" : captionOf(effect.id); // where the story says none, the sound says its own
						if (caption) call.page().caption(translateCaption(caption));
						return arrived.play(effect, hurry);
					},
				};
				call.attach({ sound });
			})().catch((reason) => {
				console.warn("No sound:", reason);
				call.tell(t("problem.noSound"));
			}),
		]);
	}

	const wait: Wait = (seconds, hurry) => delay(seconds * 1000, hurry);

	return {
		/** Calls stage and sound, once. */
		call: () => (called ??= callBoth()),
		/** The crew as it is now, with the page that was given. */
		crew: (page: Page): Crew => ({ page, stage: stage ?? NULL_CREW.stage, sound: sound ?? NULL_CREW.sound }),
		/** Waits in real time, and not at all when hurried. */
		wait,
		/** Wakes the sound at a gesture. */
		wake: () => sound?.wake(),
		/** Speaks words in the device's voice as it is set; the rest of the sound needn't have come. */
		tryVoice: async (words: string) => {
			const { createSpeechSynth: createSpeech, speechOptionsOf: mannerOf } = await import(
				"../sound/voice/speech-synth.ts"
			);
			trial ??= createSpeech(call.onProblem);
			trial.speak(words, mannerOf(call.settings()), () => {});
		},
		/** Brings both to changed settings. */
		refresh: () => {
			stage?.refresh();
			sound?.refresh();
		},
		/** A small picture of what stands now, as a data URL; "" when there is none to be had. */
		picture: () => captureThumbnail(call.stageRoot.querySelector("canvas")),
		/** The picture in words, "" until the pictures have come. */
		words: (tableau: Tableau): string => {
			const { id = "", light = "" } = tableau.place ?? {};
			return Object.hasOwn(own().places, id) ? ownWords(tableau, own().places) : placeWords(id, light);
		},
		/** Lets everything fall silent and dark, for the title screen. */
		rest: async () => {
			const now = AbortSignal.abort();
			await sound?.mix(EMPTY_TABLEAU, now);
			await stage?.show(EMPTY_TABLEAU, now);
		},
	};
}

const CAPTURE_TIMEOUT = 2000; // ms in which a frame must have been drawn

// What is drawn on a WebGL canvas can be read only before its frame is shown, so it is looked at in each frame until it was drawn in one.
async function captureThumbnail(canvas: HTMLCanvasElement | null): Promise<string> {
	const small = Object.assign(document.createElement("canvas"), { width: 192, height: 108 });
	const pen = small.getContext("2d", { willReadFrequently: true });
	if (!canvas || !pen || document.hidden) return "";
	const scale = Math.max(192 / canvas.width, 108 / canvas.height);
	const [w, h] = [canvas.width * scale, canvas.height * scale];
	for (const until = performance.now() + CAPTURE_TIMEOUT; performance.now() < until; ) {
		await new Promise(requestAnimationFrame);
		pen.drawImage(canvas, (192 - w) / 2, (108 - h) / 2, w, h);
		if (pen.getImageData(96, 54, 1, 1).data[3]) return small.toDataURL("image/jpeg", 0.7);
	}
	return "";
}
