// A pack's own places: a place of the game in other colours, or a picture the pack brings, cut to the frame.
// Loaded only for a pack that has such places. Knows a pack's places and the address of its files.
import type { PackPlaces } from "../packs/import/manifest.ts";
import { mix } from "../picture/brushes/colour.ts";
import { type Brush, createCanvas } from "../picture/brushes/pen.ts";
import { type Palette, withPalette } from "../picture/palettes.ts";
import type { Picture } from "../picture/picture.ts";
import { PLACES, paintPlace } from "../picture/place-table.ts";
import { createPicture } from "../picture/places/place-kit.ts";
import { type Viewport, viewportEdges } from "../picture/viewport.ts";

/** What the open pack brings to the stage. */
export interface PackPictures {
	readonly places: PackPlaces;
	readonly address: (file: string) => string | undefined; // of one of the pack's files
}

type PackPlace = PackPlaces[string];

/**
 * Composes a pack's own place. Gives null when the place is not the pack's, or when its picture cannot be
 * loaded and it names no place of the game to stand in. /
 */
export async function paintPackPlace(
	{ places, address }: PackPictures,
	id: string,
	light: string,
	viewport: Viewport,
): Promise<Picture | null> {
	const place = Object.hasOwn(places, id) ? places[id] : undefined;
	const look = place && lightOf(place, light);
	if (!place || !look) return null;
	const file = (viewport.portrait && look.portrait) || look.image;
	const url = file && address(file);
	const image = url ? await loadImage(url) : null;
	if (image) return coverPicture(image, look.palette ?? samplePalette(image), viewport);
	const { like } = place;
	if (!like || !Object.hasOwn(PLACES, like)) return null;
	const paint = () => paintPlace(like, look.like ?? light, viewport);
	return look.palette ? withPalette(look.palette, paint) : paint();
}

/** The light a place is seen in: the one that was asked for, or its first. */
export const lightOf = (place: PackPlace, light: string): PackPlace["lights"][string] | undefined =>
	Object.hasOwn(place.lights, light) ? place.lights[light] : Object.values(place.lights)[0];

const loadImage = (url: string): Promise<HTMLImageElement | null> =>
	new Promise((done) => {
		const image = new Image();
		image.onload = () => done(image);
		image.onerror = () => done(null);
		image.src = url;
	});

/** A picture of one plane: the image covers the frame, middle on middle. */
function coverPicture(image: HTMLImageElement, palette: Palette, viewport: Viewport): Picture {
	const { left, wide } = viewportEdges(viewport);
	const draw = (g: Brush): void => {
		const scale = Math.max(wide / image.naturalWidth, viewport.h / image.naturalHeight);
		const [w, h] = [image.naturalWidth * scale, image.naturalHeight * scale];
		g.imageSmoothingQuality = "high";
		g.drawImage(image, left + (wide - w) / 2, (viewport.h - h) / 2, w, h);
	};
	return createPicture(viewport, palette, [{ depth: 0.2, draw }], [], { grain: 0.15 });
}

const [ACROSS, DOWN] = [6, 9]; // cells an image is reduced to before its colours are read

/**
 * Takes a palette from an image: its sky, middle and foot, its lightest and darkest colour, and colours
 * between these.
 */
function samplePalette(image: HTMLImageElement): Palette {
	const { canvas, g } = createCanvas(ACROSS, DOWN);
	g.drawImage(image, 0, 0, canvas.width, canvas.height);
	const data = g.getImageData(0, 0, canvas.width, canvas.height).data;
	const hex = (cell: number): string =>
		`#${[0, 1, 2].map((n) => (data[cell * 4 + n] ?? 0).toString(16).padStart(2, "0")).join("")}`;
	const all = Array.from({ length: canvas.width * canvas.height }, (_, cell) => hex(cell));
	const middleOf = (row: number): string => all[row * canvas.width + 3] ?? "#808080";
	const byLuma = [...all].sort((a, b) => lumaOf(a) - lumaOf(b));
	const [darkest, lightest] = [byLuma[0]!, byLuma.at(-1)!];
	return {
		high: middleOf(0),
		mid: middleOf(3),
		low: middleOf(6),
		glow: lightest,
		haze: middleOf(5),
		deep: mix(darkest, "#120a10", 0.5),
		spark: mix(lightest, "#ffd9a0", 0.4),
	};
}

const lumaOf = (hex: string): number =>
	[1, 3, 5].reduce((sum, at, i) => sum + Number.parseInt(hex.slice(at, at + 2), 16) * [0.3, 0.59, 0.11][i]!, 0);
