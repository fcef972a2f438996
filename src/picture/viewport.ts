// The frame a picture is composed in: its size, where its heart lies, and the unit everything is measured by. Pure.
// The text has the right two fifths in landscape and the lower half in portrait, so the heart is what is left of the frame.

/** How much wider than the frame every plane is painted, on each side, as a share of the width. */
const OVERSCAN = 0.035;

/** The frame, in CSS pixels. */
export interface Viewport {
	readonly w: number;
	readonly h: number;
	readonly portrait: boolean;
	readonly u: number; // the unit: the height of the heart, or what its width allows
	readonly overscan: number; // painted beyond each side, for parallax
	readonly X: (t: number) => number; // 0-1 across the heart; more is under the text in landscape
	readonly Y: (t: number) => number; // 0-1 down the heart; more is under the text in portrait
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

/** The frame's left edge with what is painted beyond it, and the width over all. */
export const viewportEdges = (f: Viewport) => ({
	left: -f.overscan,
	right: f.w + f.overscan,
	wide: f.w + f.overscan * 2,
});
