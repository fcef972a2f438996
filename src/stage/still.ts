// The stage without WebGL: the same painted planes on one plain canvas, once for each picture. Nothing moves;
// every choice to look at can be picked. Also paints the gallery's sheets. Knows Canvas2D, and not Phaser.
import type { OfferedChoice, Stage } from "../director/crew.ts";
import { EMPTY_TABLEAU, type Tableau } from "../director/tableau.ts";
import { type BakedPlane, bakePicture, pixelRatioFor } from "../picture/bake-picture.ts";
import { type Brush, glow } from "../picture/brushes/pen.ts";
import { drawPicture } from "../picture/draw-picture.ts";
import { PRESENCE_COLOURS } from "../picture/palettes.ts";
import type { Picture } from "../picture/picture.ts";
import type { Viewport } from "../picture/viewport.ts";
import { type Hotspot, hotspotAt, layoutHotspots, lookChoices } from "./hotspots/hotspot-layout.ts";
import { onPointer } from "./hotspots/pointer-input.ts";
import type { PackPictures } from "./pack-picture.ts";
import { paintFigures, paintPresenceStill, paintWeather } from "./paint-tableau.ts";
import { boxSize, composePicture, pictureRequest, type Size } from "./picture-request.ts";

/** What a still is made with. */
export interface StillOptions {
	readonly parent: HTMLElement;
	readonly onPick: (index: number) => void; // the choice whose hotspot was pressed
	readonly packPictures?: () => PackPictures | undefined; // the places of the open pack
	readonly size?: Size; // fixes the size; else it is the parent's box
}

/** The still as the app and the gallery hold it. */
export type StillStage = Stage & { refresh(): void; destroy(): void };

interface BakedPicture {
	readonly key: string; // of the picture's request
	readonly picture: Picture;
	readonly planes: readonly BakedPlane[];
	readonly viewport: Viewport;
	readonly ratio: number; // device pixels to one CSS pixel
}

interface StillState {
	readonly options: StillOptions;
	readonly canvas: HTMLCanvasElement;
	tableau: Tableau;
	offered: readonly OfferedChoice[];
	hotspots: readonly Hotspot[];
	baked: BakedPicture | null;
	latest: number; // the number of the latest paint
}

/** Makes a stage of stills in `parent`. */
export function createStill(options: StillOptions): StillStage {
	const { parent, onPick } = options;
	const canvas = document.createElement("canvas");
	canvas.style.cssText = "position:absolute;inset:0;width:100%;height:100%";
	parent.append(canvas);
	const s: StillState = {
		options,
		canvas,
		tableau: EMPTY_TABLEAU,
		offered: [],
		hotspots: [],
		baked: null,
		latest: 0,
	};
	const stopListening = onPointer(parent, {
		hover: (x, y) => hotspotAt(s.hotspots, x, y) !== null,
		press(x, y) {
			const found = hotspotAt(s.hotspots, x, y);
			if (found) onPick(found.index);
		},
	});
	const repaint = () => void paint(s);
	addEventListener("resize", repaint);
	return {
		async show(tableau) {
			s.tableau = tableau;
			await paint(s);
		},
		offer(choices) {
			s.offered = choices;
			draw(s);
		},
		voice() {},
		refresh: repaint,
		destroy() {
			s.latest++;
			stopListening();
			removeEventListener("resize", repaint);
			canvas.remove();
		},
	};
}

/**
 * Bakes the picture the tableau asks for, if another stands, and draws it; gives up when a later call
 * overtakes this one.
 */
async function paint(s: StillState): Promise<void> {
	const number = ++s.latest;
	const size = s.options.size ?? boxSize(s.options.parent);
	const request = pictureRequest(s.tableau, size, pixelRatioFor(size.w, size.h));
	const { key, ratio } = request;
	if (s.baked?.key !== key) {
		const { picture, viewport } = await composePicture(request, s.options.packPictures?.());
		const planes = await bakePicture(picture, viewport, ratio, () => number === s.latest);
		if (!planes) return;
		s.baked = { key, picture, planes, viewport, ratio };
	}
	draw(s);
}

/** Draws the tableau over the baked picture. */
function draw(s: StillState): void {
	if (!s.baked) return;
	const { picture, planes, viewport, ratio } = s.baked;
	s.canvas.width = Math.round(viewport.w * ratio);
	s.canvas.height = Math.round(viewport.h * ratio);
	const g = s.canvas.getContext("2d");
	if (!g) return;
	g.scale(ratio, ratio);
	drawPicture(g, picture, planes, viewport, ratio, () => paintFigures(g, s.tableau, picture, viewport));
	paintWeather(g, s.tableau.weather, picture, viewport);
	s.hotspots = layoutHotspots(viewport, picture, lookChoices(s.offered));
	drawHotspots(g, s.hotspots, picture);
	paintPresenceStill(g, s.tableau, picture);
}

function drawHotspots(g: Brush, hotspots: readonly Hotspot[], { bright }: Picture): void {
	const colour = PRESENCE_COLOURS.warm![bright ? 2 : 1];
	for (const { x, y, r } of hotspots) glow(g, x, y, r * 1.5, colour, 0.5);
}
