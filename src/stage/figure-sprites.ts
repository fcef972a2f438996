// The people on the stage: each a coat baked in the light of the place, coming and going by slow fades. Knows no story, only ids.
import type { GameObjects, Scene } from "phaser";
import { seedOf } from "../base/random.ts";
import type { StagePosition, Tableau } from "../director/tableau.ts";
import { bakeSprite } from "../picture/bake-picture.ts";
import type { Brush } from "../picture/brushes/pen.ts";
import { stageX } from "../picture/motifs/figure-build.ts";
import { figureWidth, HEADROOM, paintFigure } from "../picture/motifs/paint-figure.ts";
import type { Backdrop } from "./backdrop.ts";
import { damp, parallaxOffset, type Tick } from "./engine/tick.ts";

interface FigureSprite {
	readonly id: string;
	readonly image: GameObjects.Image;
	readonly texture: string;
	readonly canvas: HTMLCanvasElement;
	readonly depth: number;
	x: number;
	goal: number;
	alpha: number;
	leaving: boolean;
}

/** The people. */
export interface FigureSprites {
	/** Has exactly these people stand in this set. */
	show(figures: Tableau["figures"], set: Backdrop, ratio: number, at_once: boolean): void;
	/** Moves them to a frame. */
	update(tick: Tick): void;
	/** Paints them as they stand now. */
	paint(g: Brush): void;
	/** Sends everyone away at once. */
	clear(): void;
}

/** Makes the people's side of the stage. */
export function createFigureSprites(scene: Scene): FigureSprites {
	let standing: FigureSprite[] = [];
	let set: Backdrop | null = null;
	let made = 0;
	const drop = (one: FigureSprite) => {
		one.image.destroy();
		scene.textures.remove(one.texture);
	};
	const clear = () => {
		for (const one of standing) drop(one);
		standing = [];
	};
	const enter = (id: string, at: StagePosition, here: Backdrop, ratio: number, alpha: number): FigureSprite => {
		const { picture, viewport: frame } = here;
		const ground = picture.ground ?? { y: 0, tall: 1, depth: 0 };
		const x = stageX(frame, at);
		const [w, h] = [ground.tall * figureWidth(id), ground.tall * HEADROOM];
		const side = x < picture.presenceAnchor.x ? 1 : -1;
		const texture = `figure${made++}`;
		const canvas = bakeSprite(w, h, ratio, (g) => paintFigure(g, id, ground.tall, picture, side));
		scene.textures.addCanvas(texture, canvas);
		const image = scene.add
			.image(x, ground.y, texture)
			.setOrigin(0.5, 1 - 0.02 / HEADROOM)
			.setDepth(ground.depth * 100 + 0.8);
		image.setDisplaySize(w, h);
		return { id, image, texture, canvas, depth: ground.depth, x, goal: x, alpha, leaving: false };
	};
	return {
		show(figures, here, ratio, at_once) {
			if (here !== set) clear();
			const anew = here !== set || at_once;
			set = here;
			if (!here.picture.ground) return;
			for (const one of standing) one.leaving = !(one.id in figures);
			for (const [id, at] of Object.entries(figures)) {
				const known = standing.find((one) => one.id === id);
				if (known) known.goal = stageX(here.viewport, at);
				else standing.push(enter(id, at, here, ratio, anew ? 1 : 0));
			}
		},
		update(tick) {
			if (!set) return;
			for (const one of standing) {
				one.alpha = damp(one.alpha, one.leaving ? 0 : 1, 2.2, tick.dt);
				one.x = damp(one.x, one.goal, 1.2, tick.dt);
				one.image.setPosition(one.x + parallaxOffset(set.viewport, tick, one.depth), one.image.y).setAlpha(one.alpha);
				const breath = 1 + 0.004 * Math.sin(tick.t * 1.3 + (seedOf(one.id) % 7));
				one.image.setDisplaySize(one.image.displayWidth, set.picture.ground!.tall * HEADROOM * breath);
			}
			for (const one of standing) if (one.leaving && one.alpha < 0.01) drop(one);
			standing = standing.filter((one) => !one.leaving || one.alpha >= 0.01);
		},
		paint(g) {
			for (const { image, canvas, alpha } of standing) {
				g.globalAlpha = alpha;
				g.drawImage(
					canvas,
					image.x - image.displayWidth / 2,
					image.y - image.displayHeight * image.originY,
					image.displayWidth,
					image.displayHeight,
				);
			}
			g.globalAlpha = 1;
		},
		clear,
	};
}
