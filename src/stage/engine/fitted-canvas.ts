// The game's canvas at the size of its box, in the device's pixels. Knows Phaser's camera and scale, and not
// what is drawn.
import type { Game, Scene } from "phaser";
import { boxSize, type Size } from "../picture-request.ts";

/** The canvas in its box. */
export interface FittedCanvas {
	/** The box now, in CSS pixels. */
	size(): Size;
	/** Device pixels to one CSS pixel, now. */
	ratio(): number;
	/**
	 * Sizes the canvas to its box now; what was composed for another size covers it until it is painted anew.
	 */
	fit(composed: Size): void;
	/** Has what was composed for a size cover the canvas, middle on middle. */
	cover(composed: Size): void;
}

/** Fits a game's canvas to `box`; `ratioFor` gives the device pixels to one CSS pixel at a size. */
export function createFittedCanvas(
	{ game, scene }: { readonly game: Game; readonly scene: Scene },
	box: HTMLElement,
	ratioFor: (size: Size) => number,
): FittedCanvas {
	const size = () => boxSize(box);
	const ratio = () => ratioFor(size());
	const camera = scene.cameras.main;
	const cover = (composed: Size): void => {
		const { w, h } = size();
		const scale = Math.max(w / composed.w, h / composed.h);
		camera.setZoom(ratio() * scale).setScroll((composed.w - w / scale) / 2, (composed.h - h / scale) / 2);
	};
	return {
		size,
		ratio,
		cover,
		fit(composed) {
			const { w, h } = size();
			const [pixelW, pixelH] = [Math.round(w * ratio()), Math.round(h * ratio())];
			game.scale.setZoom(1 / ratio());
			game.scale.resize(pixelW, pixelH);
			camera.setSize(pixelW, pixelH);
			cover(composed);
			// By CSS too: when the box changes, the canvas fills it at once.
			Object.assign(game.canvas.style, { width: "100%", height: "100%", objectFit: "cover" });
		},
	};
}
