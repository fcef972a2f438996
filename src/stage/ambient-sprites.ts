// The small life of a picture on the moving stage: lights that breathe, what crosses, smoke, what hangs.
// Each element is one image or a few. Knows the picture's data and nothing of where it came from.
import { BlendModes, type GameObjects, type Scene } from "phaser";
import { bakeSprite } from "../picture/bake-picture.ts";
import { hash } from "../picture/brushes/chance.ts";
import { tint } from "../picture/brushes/colour.ts";
import type { AmbientElement } from "../picture/picture.ts";
import type { Viewport } from "../picture/viewport.ts";
import { parallaxOffset, type Tick } from "./engine/tick.ts";
import { glowBrightness } from "./glow-pulse.ts";

/** An element on the stage; whoever made it removes its images and textures. */
export interface AmbientSprite {
	readonly update: (tick: Tick) => void;
	readonly textures: readonly string[];
	readonly images: readonly GameObjects.Image[];
}

type Element<Kind extends AmbientElement["kind"]> = Extract<AmbientElement, { kind: Kind }>;

/** What every element needs to be placed. */
interface Placing {
	readonly scene: Scene;
	readonly textureKey: string; // for an element that paints its own texture
	readonly viewport: Viewport;
	readonly ratio: number; // device pixels to one CSS pixel
	readonly seed: number; // 0-1; keeps two elements of one kind apart
}

/** Adds one element to the scene. */
export function createAmbientSprite(element: AmbientElement, placing: Omit<Placing, "seed">): AmbientSprite {
	const seed = hash(
		Math.round("x" in element ? element.x : element.w),
		Math.round("y" in element ? element.y : element.h),
	);
	switch (element.kind) {
		case "glow":
			return glowSprite(element, { ...placing, seed });
		case "plume":
			return plumeSprite(element, { ...placing, seed });
		case "sway":
			return swaySprite(element, { ...placing, seed });
		case "mover":
			return moverSprite(element, { ...placing, seed });
	}
}

const depthOf = (element: AmbientElement): number => element.depth * 100 + 0.5;

function softImage(element: Element<"glow" | "plume">, scene: Scene): GameObjects.Image {
	return scene.add.image(element.x, element.y, "soft").setTint(tint(element.colour)).setDepth(depthOf(element));
}

function paintedImage(element: Element<"sway" | "mover">, { scene, textureKey, ratio }: Placing): GameObjects.Image {
	scene.textures.addCanvas(textureKey, bakeSprite(element.w, element.h, ratio, element.draw));
	const image = scene.add.image(0, 0, textureKey).setDepth(depthOf(element));
	return image.setDisplaySize(element.w, element.h);
}

function glowSprite(glow: Element<"glow">, { scene, viewport, seed }: Placing): AmbientSprite {
	const image = softImage(glow, scene).setBlendMode(BlendModes.ADD);
	image.setDisplaySize(glow.r * 2, glow.r * 2);
	const update = (tick: Tick) => {
		image.x = glow.x + parallaxOffset(viewport, tick, glow.depth);
		image.setAlpha(glow.strength * glowBrightness(glow.beat, tick.t, seed));
	};
	return { textures: [], images: [image], update };
}

const PUFFS = 7;

function plumeSprite(plume: Element<"plume">, { scene, viewport }: Placing): AmbientSprite {
	const images = Array.from({ length: PUFFS }, () => softImage(plume, scene));
	const update = (tick: Tick) => {
		const shift = parallaxOffset(viewport, tick, plume.depth);
		images.forEach((image, i) => {
			const s = (tick.t * 0.09 + i / PUFFS) % 1;
			const r = plume.r * (0.7 + 2 * s);
			const drift = Math.sin(s * 5 + i) * plume.r * (0.3 + 1.6 * s);
			image.setPosition(plume.x + shift + drift, plume.y - plume.rise * s);
			image.setDisplaySize(r * 2, r * 2.4).setAlpha(0.3 * Math.sin(s * Math.PI) * (1 - s * 0.5));
		});
	};
	return { textures: [], images, update };
}

function swaySprite(sway: Element<"sway">, placing: Placing): AmbientSprite {
	const image = paintedImage(sway, placing).setOrigin(sway.pivot[0], sway.pivot[1]);
	const update = (tick: Tick) => {
		image.setPosition(sway.x + parallaxOffset(placing.viewport, tick, sway.depth), sway.y);
		image.setAngle(sway.angle * Math.sin((tick.t / sway.seconds) * Math.PI * 2 + placing.seed * 6));
	};
	return { textures: [placing.textureKey], images: [image], update };
}

function moverSprite(mover: Element<"mover">, placing: Placing): AmbientSprite {
	const image = paintedImage(mover, placing).setOrigin(0, 0);
	if (mover.light) image.setBlendMode(BlendModes.ADD);
	const [[fromX, fromY], [toX, toY]] = [mover.from, mover.to];
	const update = (tick: Tick) => {
		const cycle = mover.seconds + mover.gap;
		// It starts part of the way over, so that nobody finds the place empty.
		const s = ((tick.t + mover.seconds * (0.3 + 0.4 * placing.seed)) % cycle) / mover.seconds;
		image.setVisible(s < 1);
		if (s >= 1) return;
		const shift = parallaxOffset(placing.viewport, tick, mover.depth);
		image.setPosition(fromX + (toX - fromX) * s + shift, fromY + (toY - fromY) * s);
		image.setAlpha(mover.light ? Math.min(1, Math.sin(s * Math.PI) * 2) : 1);
	};
	return { textures: [placing.textureKey], images: [image], update };
}
