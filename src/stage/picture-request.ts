// Which picture a tableau asks for, at the size of its box, and the painting of it. The moving stage and the
// still both use it. Knows neither Phaser nor what is done with the picture.
import type { Tableau } from "../director/tableau.ts";
import type { Picture, Props } from "../picture/picture.ts";
import { paintPlace } from "../picture/place-table.ts";
import { createViewport, type Viewport } from "../picture/viewport.ts";
import type { PackPictures } from "./pack-picture.ts";

/** A width and a height in CSS pixels. */
export interface Size {
	readonly w: number;
	readonly h: number;
}

/** The size of a box; of the window while the box has none. */
export const boxSize = (box: HTMLElement): Size => ({
	w: box.clientWidth || innerWidth,
	h: box.clientHeight || innerHeight,
});

/** One picture at one size; two requests with one `key` give the same picture. */
export interface PictureRequest {
	readonly key: string;
	readonly place: string;
	readonly light: string;
	readonly props: Props;
	readonly size: Size;
	readonly ratio: number; // device pixels to one CSS pixel
}

/** The picture a tableau asks for; a tableau without a place asks for the dark. */
export function pictureRequest(tableau: Tableau, size: Size, ratio: number): PictureRequest {
	const { id: place, light } = tableau.place ?? { id: "dark", light: "dark" };
	const props = tableau.props ?? {};
	const things = Object.entries(props).map(([thing, { at, size }]) => ` ${thing}:${at}:${size}`);
	return { key: `${place} ${light}${things.join("")} ${size.w}x${size.h} ${ratio}`, place, light, props, size, ratio };
}

/** Has the picture's painter compose it, the open pack's own first; nothing is baked yet. */
export async function composePicture(
	{ place, light, props, size }: PictureRequest,
	packPictures: PackPictures | undefined,
): Promise<{ readonly picture: Picture; readonly viewport: Viewport }> {
	const viewport = createViewport(size.w, size.h);
	const fromPack =
		packPictures?.places[place] &&
		(await (await import("./pack-picture.ts")).paintPackPlace(packPictures, place, light, viewport));
	return { viewport, picture: fromPack || paintPlace(place, light, viewport, props) };
}
