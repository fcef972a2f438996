// The people on the moving stage: each a coat baked in the light of the place, coming and going by slow
// fades. Knows ids and positions, and no story.
import type { GameObjects, Scene } from "phaser";
import { seedOf } from "../base/random.ts";
import type { StagePosition, Tableau } from "../director/tableau.ts";
import { bakeSprite } from "../picture/bake-picture.ts";
import type { Brush } from "../picture/brushes/pen.ts";
import { figureWidth, HEADROOM, paintFigure } from "../picture/motifs/paint-figure.ts";
import type { Backdrop } from "./backdrop.ts";
import { damp, parallaxOffset, type Tick } from "./engine/tick.ts";
import { stageX } from "./hotspots/hotspot-layout.ts";

interface FigureSprite {
	readonly id: string;
	readonly image: GameObjects.Image;
	readonly texture: string;
	readonly canvas: HTMLCanvasElement;
	readonly depth: number;
	x: number; // CSS pixels, before parallax
	targetX: number;
	alpha: number;
	leaving: boolean;
}

/** The people before the backdrop. */
export interface FigureSprites {
	/** Has exactly these people before a backdrop; they fade in and out unless `instant`. */
	show(figures: Tableau["figures"], backdrop: Backdrop, ratio: number, instant: boolean): void;
	update(tick: Tick): void;
	/** Paints the people as they are now; the brush is in CSS pixels of the frame. */
	paint(g: Brush): void;
}

/** Makes the people's part of the stage, empty at first. */
export function createFigureSprites(scene: Scene): FigureSprites {
	let sprites: FigureSprite[] = [];
	let backdrop: Backdrop | null = null;
	let made = 0;
	return {
		show(figures, next, ratio, instant) {
			const isNew = next !== backdrop;
			if (isNew) {
				for (const sprite of sprites) destroySprite(scene, sprite);
				sprites = [];
			}
			backdrop = next;
			if (!next.picture.ground) return;
			for (const sprite of sprites) sprite.leaving = !(sprite.id in figures);
			for (const [id, at] of Object.entries(figures)) {
				const known = sprites.find((sprite) => sprite.id === id);
				if (known) known.targetX = stageX(next.viewport, at);
				else {
					const alpha = isNew || instant ? 1 : 0;
					sprites.push(createSprite(scene, `figure${made++}`, { id, at, backdrop: next, ratio, alpha }));
				}
			}
		},
		update(tick) {
			for (const sprite of sprites) moveSprite(sprite, backdrop!, tick);
			const isGone = (sprite: FigureSprite) => sprite.leaving && sprite.alpha < 0.01;
			for (const sprite of sprites) if (isGone(sprite)) destroySprite(scene, sprite);
			sprites = sprites.filter((sprite) => !isGone(sprite));
		},
		paint(g) {
			for (const sprite of sprites) paintSprite(g, sprite);
			g.globalAlpha = 1;
		},
	};
}

interface FigureOptions {
	readonly id: string;
	readonly at: StagePosition;
	readonly backdrop: Backdrop;
	readonly ratio: number; // device pixels to one CSS pixel
	readonly alpha: number;
}

function createSprite(scene: Scene, texture: string, options: FigureOptions): FigureSprite {
	const { id, at, backdrop, ratio, alpha } = options;
	const { picture, viewport } = backdrop;
	const ground = picture.ground ?? { y: 0, tall: 1, depth: 0 };
	const x = stageX(viewport, at);
	const [w, h] = [ground.tall * figureWidth(id), ground.tall * HEADROOM];
	const litSide = x < picture.presenceAnchor.x ? 1 : -1;
	const canvas = bakeSprite(w, h, ratio, (g) => paintFigure(g, id, ground.tall, picture, litSide));
	scene.textures.addCanvas(texture, canvas);
	const image = scene.add
		.image(x, ground.y, texture)
		.setOrigin(0.5, 1 - 0.02 / HEADROOM)
		.setDepth(ground.depth * 100 + 0.8);
	image.setDisplaySize(w, h);
	return { id, image, texture, canvas, depth: ground.depth, x, targetX: x, alpha, leaving: false };
}

function moveSprite(sprite: FigureSprite, { viewport, picture }: Backdrop, tick: Tick): void {
	const { image } = sprite;
	sprite.alpha = damp(sprite.alpha, sprite.leaving ? 0 : 1, 2.2, tick.dt);
	sprite.x = damp(sprite.x, sprite.targetX, 1.2, tick.dt);
	image.setPosition(sprite.x + parallaxOffset(viewport, tick, sprite.depth), image.y).setAlpha(sprite.alpha);
	const breath = 1 + 0.004 * Math.sin(tick.t * 1.3 + (seedOf(sprite.id) % 7));
	image.setDisplaySize(image.displayWidth, picture.ground!.tall * HEADROOM * breath);
}

function paintSprite(g: Brush, { image, canvas, alpha }: FigureSprite): void {
	const { displayWidth: w, displayHeight: h } = image;
	g.globalAlpha = alpha;
	g.drawImage(canvas, image.x - w / 2, image.y - h * image.originY, w, h);
}

function destroySprite(scene: Scene, { image, texture }: FigureSprite): void {
	image.destroy();
	scene.textures.remove(texture);
}
