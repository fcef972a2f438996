// The small life of a picture on the stage: lights that breathe, what crosses, smoke, what hangs. Each is one image or a few.
import { BlendModes, type GameObjects, type Scene } from "phaser";
import { bakeSprite } from "../picture/bake-picture.ts";
import { hash } from "../picture/brushes/chance.ts";
import { tint } from "../picture/brushes/colour.ts";
import type { AmbientElement } from "../picture/picture.ts";
import type { Viewport } from "../picture/viewport.ts";
import { parallaxOffset, type Tick } from "./engine/tick.ts";
import { glowBrightness } from "./glow-pulse.ts";

/** Something alive: moved each frame, struck with its set. */
export interface AmbientSprite {
	readonly update: (tick: Tick) => void;
	readonly textures: readonly string[];
	readonly images: readonly GameObjects.Image[];
}

/** Brings one life onto the stage. */
export function createAmbientSprite(
	scene: Scene,
	one: AmbientElement,
	key: string,
	f: Viewport,
	ratio: number,
): AmbientSprite {
	const seed = hash(Math.round("x" in one ? one.x : one.w), Math.round("y" in one ? one.y : one.h));
	const depth = one.depth * 100 + 0.5;
	if (one.kind === "glow") {
		const image = scene.add
			.image(one.x, one.y, "soft")
			.setBlendMode(BlendModes.ADD)
			.setTint(tint(one.colour))
			.setDepth(depth);
		image.setDisplaySize(one.r * 2, one.r * 2);
		return {
			textures: [],
			images: [image],
			update: (tick) => {
				image.x = one.x + parallaxOffset(f, tick, one.depth);
				image.setAlpha(one.strength * glowBrightness(one.beat, tick.t, seed));
			},
		};
	}
	if (one.kind === "plume") {
		const images = Array.from({ length: 7 }, () =>
			scene.add.image(one.x, one.y, "soft").setTint(tint(one.colour)).setDepth(depth),
		);
		return {
			textures: [],
			images,
			update: (tick) => {
				images.forEach((image, i) => {
					const s = (tick.t * 0.09 + i / 7) % 1;
					const r = one.r * (0.7 + 2 * s);
					image.setPosition(
						one.x + parallaxOffset(f, tick, one.depth) + Math.sin(s * 5 + i) * one.r * (0.3 + 1.6 * s),
						one.y - one.rise * s,
					);
					image.setDisplaySize(r * 2, r * 2.4).setAlpha(0.3 * Math.sin(s * Math.PI) * (1 - s * 0.5));
				});
			},
		};
	}
	const canvas = bakeSprite(one.w, one.h, ratio, one.draw);
	scene.textures.addCanvas(key, canvas);
	const image = scene.add.image(0, 0, key).setDepth(depth);
	image.setDisplaySize(one.w, one.h);
	if (one.kind === "sway") {
		image.setOrigin(one.pivot[0], one.pivot[1]);
		return {
			textures: [key],
			images: [image],
			update: (tick) => {
				image.setPosition(one.x + parallaxOffset(f, tick, one.depth), one.y);
				image.setAngle(one.angle * Math.sin((tick.t / one.seconds) * Math.PI * 2 + seed * 6));
			},
		};
	}
	image.setOrigin(0, 0);
	if (one.light) image.setBlendMode(BlendModes.ADD);
	return {
		textures: [key],
		images: [image],
		update: (tick) => {
			const round = one.seconds + one.gap;
			// Begun part of the way over, so that a place is never met empty.
			const s = ((tick.t + one.seconds * (0.3 + 0.4 * seed)) % round) / one.seconds;
			image.setVisible(s < 1);
			if (s >= 1) return;
			const aside = parallaxOffset(f, tick, one.depth);
			image.setPosition(
				one.from[0] + (one.to[0] - one.from[0]) * s + aside,
				one.from[1] + (one.to[1] - one.from[1]) * s,
			);
			image.setAlpha(one.light ? Math.min(1, Math.sin(s * Math.PI) * 2) : 1);
		},
	};
}
