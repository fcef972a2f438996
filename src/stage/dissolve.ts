// From one picture to the next by light: the old one, flattened, grows bright and then goes out over the new
// one. The new one is not drawn while it is covered, so a dissolve never adds more than one pass over the
// screen.
import type { GameObjects, Scene } from "phaser";
import type { Viewport } from "../picture/viewport.ts";
import { COVERED_UNTIL, dissolveAt, withBloom } from "./dissolve-curve.ts";

/** A dissolve under way. */
export interface Dissolve {
	/** Goes on to a time in seconds; false when it is over. */
	update(realTime: number): boolean;
	/** Ends it at once. */
	end(): void;
}

/** What a dissolve is made of. */
export interface DissolveOptions {
	readonly scene: Scene;
	readonly flat: HTMLCanvasElement; // the old picture
	readonly viewport: Viewport;
	readonly seconds: number;
	readonly bloom: number; // how far the old picture's light swells, 0-1
	readonly setNextVisible: (visible: boolean) => void;
}

let count = 0;

/** Covers the new picture with the old one; the first update starts the clock. */
export function createDissolve(options: DissolveOptions): Dissolve {
	const { scene, flat, viewport, seconds, bloom, setNextVisible } = options;
	const key = `dissolve${count++}`;
	const brightKey = `${key}-bright`;
	const old = addCover(scene, key, flat, viewport).setDepth(200);
	const bright = addCover(scene, brightKey, bloom > 0 ? withBloom(flat, bloom) : flat, viewport)
		.setDepth(201)
		.setAlpha(0);
	setNextVisible(false);
	let begun = -1;
	let over = false;
	const end = () => {
		if (over) return;
		over = true;
		old.destroy();
		bright.destroy();
		for (const texture of [key, brightKey]) scene.textures.remove(texture);
		setNextVisible(true);
	};
	return {
		update(realTime) {
			if (over) return false;
			if (begun < 0) begun = realTime;
			const t = (realTime - begun) / seconds;
			if (t >= 1) {
				end();
				return false;
			}
			const { bright: shine, left, swell } = dissolveAt(t);
			const covered = t < COVERED_UNTIL;
			old.setVisible(covered);
			bright.setAlpha(covered ? shine : left).setDisplaySize(viewport.w * swell, viewport.h * swell);
			setNextVisible(!covered);
			return true;
		},
		end,
	};
}

function addCover(scene: Scene, key: string, canvas: HTMLCanvasElement, { w, h }: Viewport): GameObjects.Image {
	scene.textures.addCanvas(key, canvas);
	return scene.add.image(w / 2, h / 2, key).setDisplaySize(w, h);
}
