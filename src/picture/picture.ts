// What a place's painter gives: planes yet to be painted, ambient elements among them, where people stand.
// It is data and closures over Canvas2D; this file knows neither Phaser nor the tableau.

import type { Brush, Point } from "./brushes/pen.ts";
import type { Viewport } from "./viewport.ts";

/** One plane of a picture. It is painted once and then only moved. */
export interface Plane {
	readonly depth: number; // 0 stands still, 1 moves most; planes are listed from far to near
	readonly blur?: number; // how far out of focus, in units
	readonly top?: number; // the rows that are painted, in frame pixels; without them the whole height
	readonly bottom?: number;
	readonly scrollSpeed?: number; // slides by this many units a second and comes round again
	readonly behind?: (g: Brush) => Iterable<number>; // painted first, in slices; yields the pixels of each
	readonly draw?: (g: Brush) => void; // painted at once: a few hundred shapes at most
	readonly after?: (g: Brush) => Iterable<void>; // painted on top, in slices, where there are more shapes
}

/** Something small that moves in a picture. It is drawn over the planes of its depth and below. */
export type AmbientElement =
	| {
			readonly kind: "glow"; // a light: a window, a lamp, a stove
			readonly x: number;
			readonly y: number;
			readonly r: number;
			readonly colour: string;
			readonly depth: number;
			readonly strength: number; // 0-1
			readonly beat: "steady" | "window" | "breath" | "flicker";
	  }
	| {
			readonly kind: "mover"; // crosses and comes again: a tram, birds, a beam of light
			readonly w: number;
			readonly h: number;
			readonly draw: (g: Brush) => void; // in 0..w, 0..h
			readonly from: Point;
			readonly to: Point;
			readonly seconds: number;
			readonly gap: number; // seconds between two crossings
			readonly depth: number;
			readonly light?: boolean; // adds to what is behind it
	  }
	| {
			readonly kind: "plume"; // steam or smoke
			readonly x: number;
			readonly y: number;
			readonly r: number;
			readonly rise: number;
			readonly colour: string;
			readonly depth: number;
	  }
	| {
			readonly kind: "sway"; // hangs or stands, and swings about its pivot: a curtain, a lamp, a branch
			readonly x: number; // of the pivot
			readonly y: number;
			readonly w: number;
			readonly h: number;
			readonly pivot: Point; // in shares of w and h
			readonly angle: number; // degrees to each side
			readonly seconds: number;
			readonly depth: number;
			readonly draw: (g: Brush) => void;
	  };

/** A picture ready to be baked. */
export interface Picture {
	readonly planes: readonly Plane[];
	readonly ambient: readonly AmbientElement[];
	/** Where people stand, and how tall they are in frame pixels; null where nobody can. */
	readonly ground: { readonly y: number; readonly tall: number; readonly depth: number } | null;
	/** Where the presence is, and how large. */
	readonly presenceAnchor: { readonly x: number; readonly y: number; readonly size: number };
	/** Where Theodore is: the small light that stays is here. */
	readonly afterglowAt: Point;
	/** How figures take the light; `wash`, 0-1, fades them into it. */
	readonly figureShading: { readonly dark: string; readonly rim: string; readonly wash: number };
	readonly weatherDepth: number; // the depth at which weather falls; below 0 only dust falls here
	readonly light: number; // 0-1, how light the whole picture is
	readonly bright: boolean; // the picture is light: the presence is drawn in colour, not as a glow
	readonly grain: number; // 0-1
}

/** How large a thing is that is put into a picture. */
export type PropSize = "small" | "usual" | "large";

/** Things put into a picture, by name: where in the place, and how large. */
export type Props = Readonly<Record<string, { readonly at: string; readonly size: PropSize }>>;

/** One place: its lights, each described in words, and its painter. */
export interface Place {
	readonly words: Readonly<Record<string, string>>;
	readonly paint: (light: string, frame: Viewport) => Picture;
}
