// The frame a picture is composed in: its size, its heart, and the unit that measures everything. Pure.
// Text covers the right two fifths in landscape and the lower half in portrait; the heart is the rest.

/** How far every plane is painted beyond each side of the frame, as a share of the frame's width. */
const OVERSCAN = 0.035;

/** The frame, in CSS pixels. */
export interface Viewport {
	readonly w: number;
	readonly h: number;
	readonly portrait: boolean;
	readonly u: number; // the unit: the height of the heart, or what its width allows
	readonly overscan: number; // painted beyond each side, for parallax
	readonly X: (t: number) => number; // 0-1 goes across the heart; above 1 lies under the text in landscape
	readonly Y: (t: number) => number; // 0-1 goes down the heart; above 1 lies under the text in portrait
}

/** Makes the frame for a size in CSS pixels. */
export function createViewport(width: number, height: number): Viewport {
	const w = Math.max(1, Math.round(width));
	const h = Math.max(1, Math.round(height));
	const portrait = w < h * 0.95;
	const heartW = portrait ? w : w * 0.6;
	const heartH = portrait ? h * 0.56 : h;
	return {
		w,
		h,
		portrait,
		u: Math.min(heartH, heartW * 1.12),
		overscan: Math.ceil(w * OVERSCAN),
		X: (t) => heartW * t,
		Y: (t) => heartH * t,
	};
}

/** Gives the left and right edges of what is painted, overscan included, and the width between them. */
export const viewportEdges = (f: Viewport) => ({
	left: -f.overscan,
	right: f.w + f.overscan,
	wide: f.w + f.overscan * 2,
});
