// The stage in stills: the same painted planes on one plain canvas, anew only when something in the picture
// changes. Nothing moves by itself; every choice to look at can be picked. With a press watch it leaves the
// machine to the words, and one still goes out over the next. Also paints the gallery's sheets. No Phaser.
import { runTimeSliced, yieldToBrowser } from "../base/time-slice.ts";
import type { OfferedChoice, Stage } from "../director/crew.ts";
import { EMPTY_TABLEAU, type Tableau } from "../director/tableau.ts";
import { type BakedPlane, bakePicture, pixelRatioFor } from "../picture/bake-picture.ts";
import { type Brush, createCanvas, glow } from "../picture/brushes/pen.ts";
import { drawPictureSliced } from "../picture/draw-picture.ts";
import { PRESENCE_COLOURS } from "../picture/palettes.ts";
import type { Picture } from "../picture/picture.ts";
import type { Viewport } from "../picture/viewport.ts";
import type { PressWatch } from "./engine/press-watch.ts";
import { type Hotspot, hotspotAt, layoutHotspots, lookChoices } from "./hotspots/hotspot-layout.ts";
import { onPointer } from "./hotspots/pointer-input.ts";
import type { PackPictures } from "./pack-picture.ts";
import { paintFigures, paintPresenceStill, paintWeather } from "./paint-tableau.ts";
import { boxSize, composePicture, type PictureRequest, pictureRequest, type Size } from "./picture-request.ts";
import { isAfterglow, isPresenceVisible } from "./presence/presence-mood.ts";
import { fadeOut } from "./step-fade.ts";

/** What a still is made with. */
export interface StillOptions {
	readonly parent: HTMLElement;
	readonly onPick: (index: number) => void; // the choice whose hotspot was pressed
	readonly packPictures?: () => PackPictures | undefined; // the places of the open pack
	readonly size?: Size; // fixes the size; else it is the parent's box
	readonly presses?: PressWatch; // paints in fewer pixels, and only while the words are quiet
	readonly onPicture?: () => void; // a picture has come to stand
}

/** The still as the app and the gallery hold it. */
export type StillStage = Stage & { refresh(): void; destroy(): void };

interface BakedPicture {
	readonly picture: Picture;
	readonly planes: readonly BakedPlane[];
	readonly viewport: Viewport;
	readonly ratio: number; // device pixels to one CSS pixel
}

interface StillState {
	readonly options: StillOptions;
	readonly turn: () => Promise<void>; // awaited between two pieces of painting
	tableau: Tableau;
	offered: readonly OfferedChoice[];
	hotspots: readonly Hotspot[];
	canvas: HTMLCanvasElement | null; // the picture that stands
	stands: string; // its look
	coming: { readonly look: string; readonly done: Promise<void> }; // what was asked for last
	baking: { readonly key: string; readonly done: Promise<BakedPicture | null> } | null;
	fade: AbortController; // ends the fade under way
}

const NOW = AbortSignal.abort();
const NOTHING = { look: "", done: Promise.resolve() };

/** Makes a stage of stills in `parent`. */
export function createStill(options: StillOptions): StillStage {
	const { parent, onPick, presses } = options;
	const s: StillState = {
		options,
		turn: presses?.quiet ?? yieldToBrowser,
		tableau: EMPTY_TABLEAU,
		offered: [],
		hotspots: [],
		canvas: null,
		stands: "",
		coming: NOTHING,
		baking: null,
		fade: new AbortController(),
	};
	const stopListening = onPointer(parent, {
		hover: (x, y) => hotspotAt(s.hotspots, x, y) !== null,
		press(x, y) {
			const found = hotspotAt(s.hotspots, x, y);
			if (found) onPick(found.index);
		},
	});
	const repaint = () => void paint(s, NOW);
	addEventListener("resize", repaint);
	return {
		show(tableau, hurry) {
			presses?.note(); // a step of the story brings words too
			s.tableau = tableau;
			return paint(s, hurry);
		},
		offer(choices) {
			s.offered = choices;
			void paint(s, NOW);
		},
		voice() {},
		refresh: repaint,
		destroy() {
			s.coming = NOTHING;
			s.baking = null;
			s.fade.abort();
			stopListening();
			removeEventListener("resize", repaint);
			s.canvas?.remove();
		},
	};
}

const GENTLE_PIXELS = 520_000; // the most a picture has on a machine that paints on its processor

function requestOf({ options, tableau }: StillState): PictureRequest {
	const { w, h } = options.size ?? boxSize(options.parent);
	const ratio = pixelRatioFor(w, h);
	return pictureRequest(
		tableau,
		{ w, h },
		options.presses ? Math.min(ratio, Math.sqrt(GENTLE_PIXELS / (w * h))) : ratio,
	);
}

/** All that is seen in the picture, as one text: two tableaux with one look are painted alike. */
function lookOf({ tableau, offered }: StillState, { key }: PictureRequest): string {
	const { figures, weather, presence, stars } = tableau;
	const light = [isPresenceVisible(tableau) && presence, isAfterglow(tableau), stars.length];
	return JSON.stringify([key, figures, weather, light, lookChoices(offered)]);
}

/** Has what the tableau and the offered choices ask for painted, unless it stands or is being painted. */
function paint(s: StillState, hurry: AbortSignal): Promise<void> {
	const request = requestOf(s);
	const look = lookOf(s, request);
	if (look !== s.coming.look) s.coming = { look, done: paintLook(s, request, look, hurry) };
	return s.coming.done;
}

/** Paints a look; gives up when another is asked for meanwhile. */
async function paintLook(s: StillState, request: PictureRequest, look: string, hurry: AbortSignal): Promise<void> {
	if (look === s.stands) return;
	const isWanted = () => s.coming.look === look;
	const baked = await bake(s, request);
	if (!baked || !isWanted()) return;
	const { picture, viewport, ratio } = baked;
	const { canvas, g } = createCanvas(viewport.w * ratio, viewport.h * ratio);
	g.scale(ratio, ratio);
	const hotspots = layoutHotspots(viewport, picture, lookChoices(s.offered));
	await runTimeSliced(drawStill(g, baked, s.tableau, hotspots), isWanted, undefined, s.turn);
	if (!isWanted()) return;
	Object.assign(s, { hotspots, stands: look });
	replaceCanvas(s, canvas, hurry);
	s.options.onPicture?.();
}

/** The baked planes of a picture; asked for again while they are painted, they are painted once. */
function bake(s: StillState, request: PictureRequest): Promise<BakedPicture | null> {
	const { key, ratio } = request;
	if (s.baking?.key === key) return s.baking.done;
	const isWanted = () => s.baking?.key === key;
	const paintPlanes = async () => {
		const { picture, viewport } = await composePicture(request, s.options.packPictures?.());
		const planes = await bakePicture(picture, viewport, ratio, isWanted, undefined, s.turn);
		return planes && { picture, planes, viewport, ratio };
	};
	const done = paintPlanes();
	s.baking = { key, done };
	return done;
}

/** Draws a tableau over the baked planes; yields the pixels of each slice. */
function* drawStill(
	g: Brush,
	{ picture, planes, viewport, ratio }: BakedPicture,
	tableau: Tableau,
	hotspots: readonly Hotspot[],
): Generator<number, void> {
	yield* drawPictureSliced(g, picture, planes, viewport, ratio, () => paintFigures(g, tableau, picture, viewport));
	paintWeather(g, tableau.weather, picture, viewport);
	drawHotspots(g, hotspots, picture);
	paintPresenceStill(g, tableau, picture);
}

function drawHotspots(g: Brush, hotspots: readonly Hotspot[], { bright }: Picture): void {
	const colour = PRESENCE_COLOURS.warm![bright ? 2 : 1];
	for (const { x, y, r } of hotspots) glow(g, x, y, r * 1.5, colour, 0.5);
}

const FADE_STEPS = 6;

/** Puts a painted canvas in the place of the one that stands, which goes out over it where nobody hurries. */
function replaceCanvas(s: StillState, canvas: HTMLCanvasElement, hurry: AbortSignal): void {
	const { parent, presses } = s.options;
	const old = s.canvas;
	s.fade.abort();
	s.fade = new AbortController();
	canvas.style.cssText = "position:absolute;inset:0;width:100%;height:100%";
	parent.prepend(canvas);
	s.canvas = canvas;
	const isCut = hurry.aborted || s.tableau.place?.cut;
	if (!old || !presses || isCut) {
		old?.remove();
		return;
	}
	hurry.addEventListener("abort", () => s.fade.abort(), { once: true, signal: s.fade.signal });
	void fadeOut({ canvas: old, steps: FADE_STEPS, quiet: presses.quiet, hurry: s.fade.signal });
}
