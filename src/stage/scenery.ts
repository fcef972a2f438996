// The backdrop on the moving stage, and how the next one replaces it: by a dissolve of light, or at once.
// Knows picture requests and no tableau; only the latest request is carried out.
import type { Scene } from "phaser";
import { bakePicture } from "../picture/bake-picture.ts";
import type { Brush } from "../picture/brushes/pen.ts";
import { type Backdrop, createBackdrop } from "./backdrop.ts";
import { createDissolve, type Dissolve } from "./dissolve.ts";
import { bloomStrength } from "./dissolve-curve.ts";
import type { Tick } from "./engine/tick.ts";
import type { PackPictures } from "./pack-picture.ts";
import { composePicture, type PictureRequest } from "./picture-request.ts";

/** What the scenery is made with. */
export interface SceneryOptions {
	readonly scene: Scene;
	readonly calm: () => boolean;
	readonly packPictures: () => PackPictures | undefined;
	readonly paintFigures: (g: Brush) => void; // people as they are now, for the picture that goes
	readonly onSlice: (pixels: number, ms: number) => void;
	readonly onChange: (backdrop: Backdrop) => void; // another backdrop has just replaced the last
}

/** The backdrop on the stage. */
export interface Scenery {
	/** The backdrop that stands; null before the first. */
	current(): Backdrop | null;
	/**
	 * Has the requested picture stand. False when a later request overtook this one, or there is still none.
	 */
	show(request: PictureRequest, hurry: AbortSignal, cut: boolean): Promise<boolean>;
	update(tick: Tick): void;
	isDissolving(): boolean;
	/** Ends the dissolve under way at once. */
	endDissolve(): void;
	/** Has the next request painted even if its picture stands: its textures were lost. */
	invalidate(): void;
	/** Gives up the request under way. */
	cancel(): void;
}

interface SceneryState {
	readonly options: SceneryOptions;
	backdrop: Backdrop | null;
	request: Pick<PictureRequest, "key" | "place"> | null; // what the backdrop shows
	dissolve: Dissolve | null;
	latest: number; // the number of the latest request
	made: number; // backdrops made so far
}

/** Makes the scenery, empty until the first request. */
export function createScenery(options: SceneryOptions): Scenery {
	const s: SceneryState = { options, backdrop: null, request: null, dissolve: null, latest: 0, made: 0 };
	return {
		current: () => s.backdrop,
		show: (request, hurry, cut) => showRequest(s, request, hurry, cut),
		update(tick) {
			// The dissolve goes first: the backdrop it uncovers is moved in the same frame.
			if (s.dissolve && !s.dissolve.update(tick.realTime)) s.dissolve = null;
			s.backdrop?.update(tick);
		},
		isDissolving: () => s.dissolve !== null,
		endDissolve: () => s.dissolve?.end(),
		invalidate() {
			s.request = null;
		},
		cancel() {
			s.latest++;
		},
	};
}

async function showRequest(
	s: SceneryState,
	request: PictureRequest,
	hurry: AbortSignal,
	cut: boolean,
): Promise<boolean> {
	const number = ++s.latest;
	const isLatest = () => number === s.latest;
	if (request.key === s.request?.key) return true;
	const next = await makeBackdrop(s, request, isLatest);
	if (!next) return false;
	const old = s.backdrop;
	const flat = !old || cut || hurry.aborted ? null : await old.snapshot(s.options.paintFigures);
	if (!isLatest()) {
		next.destroy();
		return false;
	}
	replaceBackdrop(s, next, flat, request.place === s.request?.place);
	s.request = request;
	return true;
}

async function makeBackdrop(
	s: SceneryState,
	request: PictureRequest,
	isWanted: () => boolean,
): Promise<Backdrop | null> {
	const { scene, packPictures, onSlice } = s.options;
	const { ratio } = request;
	const { picture, viewport } = await composePicture(request, packPictures());
	const baked = await bakePicture(picture, viewport, ratio, isWanted, onSlice);
	if (!baked) return null;
	return createBackdrop({ scene, key: `set${s.made++}`, picture, baked, viewport, ratio, isWanted });
}

/**
 * Removes the old backdrop for the next one; with the old one's flat picture by a dissolve, without it at
 * once.
 */
function replaceBackdrop(s: SceneryState, next: Backdrop, flat: HTMLCanvasElement | null, samePlace: boolean): void {
	const { scene, calm, onChange } = s.options;
	const old = s.backdrop;
	s.dissolve?.end();
	s.dissolve = null;
	if (old && flat) {
		const seconds = calm() ? 1.6 : samePlace ? 3.2 : 2.2;
		const bloom = calm() ? 0 : bloomStrength(old.picture);
		const { viewport, setVisible } = next;
		s.dissolve = createDissolve({ scene, flat, viewport, seconds, bloom, setNextVisible: setVisible });
	} else next.setVisible(true);
	s.backdrop = next;
	onChange(next);
	old?.destroy();
}
