// One place standing on the stage: its planes as images, what lives among them, and a way to strike it that frees its textures.
import type { GameObjects, Scene } from "phaser";
import { type BakedPlane, runTimeSliced, yieldToBrowser } from "../picture/bake-picture.ts";
import { type Brush, createCanvas } from "../picture/brushes/pen.ts";
import { drawPictureSliced } from "../picture/draw-picture.ts";
import type { Picture } from "../picture/picture.ts";
import type { Viewport } from "../picture/viewport.ts";
import { type AmbientSprite, createAmbientSprite } from "./ambient-sprites.ts";
import { parallaxOffset, type Tick } from "./engine/tick.ts";

/** A place that stands. */
export interface Backdrop {
	readonly picture: Picture;
	readonly viewport: Viewport;
	readonly key: string;
	/** Lets it be seen, or covers it. */
	setVisible(yes: boolean): void;
	/** Moves planes and life to a frame. */
	update(tick: Tick): void;
	/** Paints the place as it stands now onto one canvas of about 900 pixels, for the dissolve; `people` paints who stands in it. */
	snapshot(people: (g: Brush) => void): Promise<HTMLCanvasElement>;
	/** Takes everything away and frees its textures. */
	destroy(): void;
}

/** Puts a baked place on the stage, unseen, with a breath between any two pieces; null when no longer wanted. */
export async function createBackdrop(
	scene: Scene,
	key: string,
	picture: Picture,
	baked: readonly BakedPlane[],
	f: Viewport,
	ratio: number,
	wanted: () => boolean,
): Promise<Backdrop | null> {
	const textures: string[] = [];
	const images: GameObjects.Image[] = [];
	const planes: { image: GameObjects.Image; baked: BakedPlane; turn: number }[] = [];
	const strike = () => {
		for (const image of images) image.destroy();
		for (const texture of textures) scene.textures.remove(texture);
	};
	for (const [i, plane] of baked.entries()) {
		await yieldToBrowser();
		if (!wanted()) {
			strike();
			return null;
		}
		const name = `${key}-plane${i}`;
		scene.textures.addCanvas(name, plane.canvas);
		textures.push(name);
		for (const turn of plane.scrollSpeed ? [0, 1] : [0]) {
			const image = scene.add
				.image(plane.x, plane.y, name)
				.setOrigin(0, 0)
				.setDepth(plane.depth * 100)
				.setVisible(false);
			image.setDisplaySize(plane.w, plane.h);
			images.push(image);
			planes.push({ image, baked: plane, turn });
		}
	}
	const living: AmbientSprite[] = [];
	for (const [i, life] of picture.ambient.entries()) {
		if (life.kind === "mover" || life.kind === "sway") await yieldToBrowser();
		if (!wanted()) {
			strike();
			return null;
		}
		const one = createAmbientSprite(scene, life, `${key}-life${i}`, f, ratio);
		for (const image of one.images) image.setVisible(false);
		living.push(one);
		images.push(...one.images);
		textures.push(...one.textures);
	}
	const xs = new Map<BakedPlane, number>();
	let seen = false;
	return {
		picture,
		viewport: f,
		key,
		setVisible(yes) {
			if (yes === seen) return;
			seen = yes;
			for (const image of images) image.setVisible(yes);
		},
		update(tick) {
			for (const { image, baked: plane, turn } of planes) {
				const gone = plane.scrollSpeed ? (tick.t * plane.scrollSpeed * f.u) % plane.w : 0;
				image.x = plane.x + parallaxOffset(f, tick, plane.depth) - gone + turn * plane.w;
				if (turn === 0) xs.set(plane, image.x);
			}
			for (const one of living) one.update(tick);
		},
		async snapshot(people) {
			const scale = Math.min(1, 900 / Math.max(f.w, f.h));
			const { canvas, g } = createCanvas(f.w * scale, f.h * scale);
			g.scale(scale, scale);
			const rest = picture.ambient.filter((one) => one.kind === "glow" || one.kind === "sway");
			const moved = baked.flatMap((plane): BakedPlane[] => {
				const here = { ...plane, x: xs.get(plane) ?? plane.x };
				return plane.scrollSpeed ? [here, { ...here, x: here.x + plane.w }] : [here];
			});
			await runTimeSliced(
				drawPictureSliced(g, { ...picture, ambient: rest }, moved, f, 1, () => people(g)),
				() => true,
			);
			return canvas;
		},
		destroy: strike,
	};
}
