// The page that render.mjs opens: paints each room on one canvas with the stage's own strokes, and gives it
// as WebP.
import { bakePicture } from "../../../src/picture/bake-picture.ts";
import { createCanvas } from "../../../src/picture/brushes/pen.ts";
import { drawPictureSliced } from "../../../src/picture/draw-picture.ts";
import { createViewport } from "../../../src/picture/viewport.ts";
import { OWN_ROOMS } from "./rooms.ts";

const QUALITY = 0.78; // below it the long gradients band

async function webp(place: string, light: string, w: number, h: number): Promise<string> {
	const f = createViewport(w, h);
	const picture = OWN_ROOMS[place]!.paint(light, f);
	const planes = await bakePicture(picture, f, 1);
	const { canvas, g } = createCanvas(w, h);
	for (const _ of drawPictureSliced(g, picture, planes!, f, 1));
	return canvas.toDataURL("image/webp", QUALITY);
}

const all = () =>
	Object.entries(OWN_ROOMS).flatMap(([place, { words }]) => Object.keys(words).map((light) => [place, light]));

Object.assign(window, { rooms: { all, webp } });
