// One place standing on the stage: its planes as images, what lives among them, and a way to strike it that frees its textures.
import type { GameObjects, Scene } from "phaser";
import { type Baked, breathe, bySlices } from "../picture/bake.ts";
import { type Brush, createCanvas } from "../picture/brushes/pen.ts";
import { composing } from "../picture/compose.ts";
import type { Frame } from "../picture/frame.ts";
import type { Picture } from "../picture/picture.ts";
import { asideAt, type Tick } from "./engine/tick.ts";
import { enliven, type Living } from "./life.ts";

/** A place that stands. */
export interface StageSet {
	readonly picture: Picture;
	readonly frame: Frame;
	readonly key: string;
	/** Lets it be seen, or covers it. */
	appear(yes: boolean): void;
	/** Moves planes and life to a frame. */
	move(tick: Tick): void;
	/** Paints the place as it stands now onto one canvas of about 900 pixels, for the dissolve; `people` paints who stands in it. */
	flat(people: (g: Brush) => void): Promise<HTMLCanvasElement>;
	/** Takes everything away and frees its textures. */
	strike(): void;
}

/** Puts a baked place on the stage, unseen, with a breath between any two pieces; null when no longer wanted. */
export async function raiseSet(
	scene: Scene,
	key: string,
	picture: Picture,
	baked: readonly Baked[],
	f: Frame,
	ratio: number,
	wanted: () => boolean,
): Promise<StageSet | null> {
	const textures: string[] = [];
	const images: GameObjects.Image[] = [];
	const planes: { image: GameObjects.Image; baked: Baked; turn: number }[] = [];
	const strike = () => {
		for (const image of images) image.destroy();
		for (const texture of textures) scene.textures.remove(texture);
	};
	for (const [i, plane] of baked.entries()) {
		await breathe();
		if (!wanted()) {
			strike();
			return null;
		}
		const name = `${key}-plane${i}`;
		scene.textures.addCanvas(name, plane.canvas);
		textures.push(name);
		for (const turn of plane.pass ? [0, 1] : [0]) {
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
	const living: Living[] = [];
	for (const [i, life] of picture.life.entries()) {
		if (life.kind === "mover" || life.kind === "sway") await breathe();
		if (!wanted()) {
			strike();
			return null;
		}
		const one = enliven(scene, life, `${key}-life${i}`, f, ratio);
		for (const image of one.images) image.setVisible(false);
		living.push(one);
		images.push(...one.images);
		textures.push(...one.textures);
	}
	const xs = new Map<Baked, number>();
	let seen = false;
	return {
		picture,
		frame: f,
		key,
		appear(yes) {
			if (yes === seen) return;
			seen = yes;
			for (const image of images) image.setVisible(yes);
		},
		move(tick) {
			for (const { image, baked: plane, turn } of planes) {
				const gone = plane.pass ? (tick.t * plane.pass * f.u) % plane.w : 0;
				image.x = plane.x + asideAt(f, tick, plane.depth) - gone + turn * plane.w;
				if (turn === 0) xs.set(plane, image.x);
			}
			for (const one of living) one.move(tick);
		},
		async flat(people) {
			const scale = Math.min(1, 900 / Math.max(f.w, f.h));
			const { canvas, g } = createCanvas(f.w * scale, f.h * scale);
			g.scale(scale, scale);
			const rest = picture.life.filter((one) => one.kind === "glow" || one.kind === "sway");
			const moved = baked.flatMap((plane): Baked[] => {
				const here = { ...plane, x: xs.get(plane) ?? plane.x };
				return plane.pass ? [here, { ...here, x: here.x + plane.w }] : [here];
			});
			await bySlices(
				composing(g, { ...picture, life: rest }, moved, f, 1, () => people(g)),
				() => true,
			);
			return canvas;
		},
		strike,
	};
}
