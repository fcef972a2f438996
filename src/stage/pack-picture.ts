// A pack's own places: a place of the game in other colours, or a picture the pack brings, cut to the frame. Loaded only for a pack that has any.
import type { PackPlaces } from "../packs/import/manifest.ts";
import { mix } from "../picture/brushes/colour.ts";
import { type Brush, createCanvas } from "../picture/brushes/pen.ts";
import { type Palette, withPalette } from "../picture/palettes.ts";
import type { Picture } from "../picture/picture.ts";
import { PLACES, paintPlace } from "../picture/place-table.ts";
import { createPicture } from "../picture/places/place-kit.ts";
import { type Viewport, viewportEdges } from "../picture/viewport.ts";

/** What a pack brings to the stage. */
export interface PackPictures {
	readonly places: PackPlaces;
	readonly address: (file: string) => string | undefined; // of one of its files
}

type PackPlace = PackPlaces[string];

/** Paints a pack's own place; null when it is not the pack's, or its picture cannot be had and nothing of the game stands in. */
export async function paintPackPlace(
	own: PackPictures,
	id: string,
	light: string,
	f: Viewport,
): Promise<Picture | null> {
	const place = Object.hasOwn(own.places, id) ? own.places[id] : undefined;
	const look = place && lightOf(place, light);
	if (!place || !look) return null;
	const file = (f.portrait && look.portrait) || look.image;
	const address = file && own.address(file);
	const image = address ? await load(address) : null;
	if (image) return coverPicture(image, look.palette ?? samplePalette(image), f);
	if (!place.like || !Object.hasOwn(PLACES, place.like)) return null;
	const like = look.like ?? light;
	const paint = () => paintPlace(place.like!, like, f);
	return look.palette ? withPalette(look.palette, paint) : paint();
}

/** The light a place is seen in: the one that was asked for, or its first. */
export const lightOf = (place: PackPlace, light: string): PackPlace["lights"][string] | undefined =>
	Object.hasOwn(place.lights, light) ? place.lights[light] : Object.values(place.lights)[0];

const load = (address: string): Promise<HTMLImageElement | null> =>
	new Promise((done) => {
		const image = new Image();
		image.onload = () => done(image);
		image.onerror = () => done(null);
		image.src = address;
	});

function coverPicture(image: HTMLImageElement, p: Palette, f: Viewport): Picture {
	const { left, wide } = viewportEdges(f);
	const draw = (g: Brush): void => {
		const scale = Math.max(wide / image.naturalWidth, f.h / image.naturalHeight);
		const [w, h] = [image.naturalWidth * scale, image.naturalHeight * scale];
		g.imageSmoothingQuality = "high";
		g.drawImage(image, left + (wide - w) / 2, (f.h - h) / 2, w, h);
	};
	return createPicture(f, p, [{ depth: 0.2, draw }], [], { grain: 0.15 });
}

/** Takes seven colours out of a picture: its sky, middle and foot, its lightest and darkest, and what lies between. */
function samplePalette(image: HTMLImageElement): Palette {
	const { canvas, g } = createCanvas(6, 9);
	g.drawImage(image, 0, 0, canvas.width, canvas.height);
	const data = g.getImageData(0, 0, canvas.width, canvas.height).data;
	const hex = (at: number): string =>
		`#${[0, 1, 2].map((n) => (data[at * 4 + n] ?? 0).toString(16).padStart(2, "0")).join("")}`;
	const all = Array.from({ length: canvas.width * canvas.height }, (_, at) => hex(at));
	const row = (y: number): string => all[y * canvas.width + 3] ?? "#808080";
	const bright = [...all].sort((a, b) => lumaOf(a) - lumaOf(b));
	const [dark, light] = [bright[0]!, bright.at(-1)!];
	return {
		high: row(0),
		mid: row(3),
		low: row(6),
		glow: light,
		haze: row(5),
		deep: mix(dark, "#120a10", 0.5),
		spark: mix(light, "#ffd9a0", 0.4),
	};
}

const lumaOf = (hex: string): number =>
	[1, 3, 5].reduce((sum, at, i) => sum + Number.parseInt(hex.slice(at, at + 2), 16) * [0.3, 0.59, 0.11][i]!, 0);
