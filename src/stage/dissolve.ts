// From one picture to the next by light: the old one, flattened, goes out over the new while its brightest parts swell and let go.
import { BlendModes, type Scene } from "phaser";
import { brightestOf, dissolvingAt } from "./dissolving.ts";
import type { Frame } from "./frame.ts";

/** A dissolve under way. */
export interface Dissolve {
	/** Goes on; false when it is over. */
	move(real: number): boolean;
	/** Ends it at once. */
	end(): void;
}

let count = 0;

/** Begins a dissolve from a flattened picture, in seconds; `glow` 0-1 is how much its light swells. */
export function dissolveFrom(scene: Scene, flat: HTMLCanvasElement, f: Frame, seconds: number, glow: number): Dissolve {
	const key = `dissolve${count++}`;
	scene.textures.addCanvas(key, flat);
	const old = scene.add.image(0, 0, key).setOrigin(0, 0).setDepth(200);
	old.setDisplaySize(f.w, f.h);
	scene.textures.addCanvas(`${key}-light`, brightestOf(flat));
	const light = scene.add
		.image(f.w / 2, f.h / 2, `${key}-light`)
		.setBlendMode(BlendModes.ADD)
		.setDepth(201)
		.setAlpha(0);
	light.setDisplaySize(f.w, f.h);
	let begun = -1;
	let over = false;
	const end = () => {
		if (over) return;
		over = true;
		old.destroy();
		light.destroy();
		scene.textures.remove(key);
		scene.textures.remove(`${key}-light`);
	};
	return {
		move(real) {
			if (over) return false;
			if (begun < 0) begun = real;
			const t = (real - begun) / seconds;
			if (t >= 1) {
				end();
				return false;
			}
			const now = dissolvingAt(t, glow);
			old.setAlpha(now.old);
			light.setAlpha(now.light).setDisplaySize(f.w * now.swell, f.h * now.swell);
			return true;
		},
		end,
	};
}
