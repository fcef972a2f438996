// From one picture to the next by light: the old one, flattened, grows bright and then goes out over the new. While it covers all, the
// new one is not drawn: at no moment does a dissolve add more than one pass to what stands.
import type { Scene } from "phaser";
import type { Viewport } from "../picture/viewport.ts";
import { COVERED_UNTIL, dissolveAt, withBloom } from "./dissolve-curve.ts";

/** A dissolve under way. */
export interface Dissolve {
	/** Goes on; false when it is over. */
	update(real: number): boolean;
	/** Ends it at once. */
	end(): void;
}

let count = 0;

/** Begins a dissolve from a flattened picture, in seconds; `glow` 0-1 is how much its light swells; `seen` shows and hides the new picture. */
export function dissolveFrom(
	scene: Scene,
	flat: HTMLCanvasElement,
	f: Viewport,
	seconds: number,
	glow: number,
	seen: (yes: boolean) => void,
): Dissolve {
	const key = `dissolve${count++}`;
	const lay = (name: string, canvas: HTMLCanvasElement, depth: number) => {
		scene.textures.addCanvas(name, canvas);
		return scene.add
			.image(f.w / 2, f.h / 2, name)
			.setDepth(depth)
			.setDisplaySize(f.w, f.h);
	};
	const old = lay(key, flat, 200);
	const bright = lay(`${key}-bright`, glow > 0 ? withBloom(flat, glow) : flat, 201).setAlpha(0);
	seen(false);
	let begun = -1;
	let over = false;
	const end = () => {
		if (over) return;
		over = true;
		old.destroy();
		bright.destroy();
		scene.textures.remove(key);
		scene.textures.remove(`${key}-bright`);
		seen(true);
	};
	return {
		update(real) {
			if (over) return false;
			if (begun < 0) begun = real;
			const t = (real - begun) / seconds;
			if (t >= 1) {
				end();
				return false;
			}
			const now = dissolveAt(t);
			const covered = t < COVERED_UNTIL;
			old.setVisible(covered);
			bright.setAlpha(covered ? now.bright : now.left).setDisplaySize(f.w * now.swell, f.h * now.swell);
			seen(!covered);
			return true;
		},
		end,
	};
}
