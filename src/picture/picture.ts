// What a place's painter hands over: planes still to be painted, the small life among them, and where people and she stand.
// Data and closures over Canvas2D only; neither Phaser nor the tableau is known here.

import type { Brush, Point } from "./brushes/pen.ts";
import type { Viewport } from "./viewport.ts";

/** One plane of a picture; painted once, then only moved. */
export interface Plane {
	readonly depth: number; // 0 stands still .. 1 moves most; planes are listed from far to near
	readonly blur?: number; // out of focus, by this share of the unit
	readonly top?: number; // rows that are painted, in frame pixels; the whole height without them
	readonly bottom?: number;
	readonly scrollSpeed?: number; // slides by this many units a second and comes round again
	readonly behind?: (g: Brush) => Iterable<number>; // painted first and by slices: each gives the pixels it took
	readonly draw?: (g: Brush) => void; // painted at once: a few hundred shapes at most
	readonly after?: (g: Brush) => Iterable<void>; // painted on top, where there is more: comes up for breath between slices
}

/** Something small that lives in a picture, drawn over the planes of its depth and below. */
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
			readonly kind: "sway"; // hangs or stands and moves about its pivot: a curtain, a lamp, a branch
			readonly x: number; // where the pivot is
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
	readonly ground: { readonly y: number; readonly tall: number; readonly depth: number } | null; // where people stand; null: nobody can
	readonly presenceAnchor: { readonly x: number; readonly y: number; readonly size: number }; // where she is, and how large
	readonly afterglowAt: Point; // where he is: the small light that stays is here
	readonly figureShading: { readonly dark: string; readonly rim: string; readonly wash: number }; // how figures take the light; wash 0-1 fades them into it
	readonly weatherDepth: number; // the depth at which weather falls; below 0 there is none in here but dust
	readonly light: number; // 0-1, how light it is in all
	readonly bright: boolean; // light on light: she is drawn in colour, not in glow
	readonly grain: number; // 0-1
}

/** One place: its lights, each in words, and its painter. */
export interface Place {
	readonly words: Readonly<Record<string, string>>;
	readonly paint: (light: string, frame: Viewport) => Picture;
}
