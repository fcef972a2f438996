// One place on the moving stage: its planes as images, what lives among them, and a removal that frees its
// textures. Knows a baked picture, and neither the tableau nor what stood before.
import type { GameObjects, Scene } from "phaser";
import { runTimeSliced, yieldToBrowser } from "../base/time-slice.ts";
import type { BakedPlane } from "../picture/bake-picture.ts";
import { type Brush, createCanvas } from "../picture/brushes/pen.ts";
import { drawPictureSliced } from "../picture/draw-picture.ts";
import type { Picture } from "../picture/picture.ts";
import type { Viewport } from "../picture/viewport.ts";
import { type AmbientSprite, createAmbientSprite } from "./ambient-sprites.ts";
import { parallaxOffset, type Tick } from "./engine/tick.ts";

/** A place on the stage. */
export interface Backdrop {
	readonly picture: Picture;
	readonly viewport: Viewport;
	setVisible(visible: boolean): void;
	/** Moves planes and ambient elements to a frame. */
	update(tick: Tick): void;
	/**
	 * Paints the place as it is now onto one canvas, 900 pixels at its longest side; `paintFigures` adds the
	 * people.
	 */
	snapshot(paintFigures: (g: Brush) => void): Promise<HTMLCanvasElement>;
	/** Removes all images and frees their textures. */
	destroy(): void;
}

/** What a backdrop is made of. */
export interface BackdropOptions {
	readonly scene: Scene;
	readonly key: string; // begins the names of its textures
	readonly picture: Picture;
	readonly baked: readonly BakedPlane[];
	readonly viewport: Viewport;
	readonly ratio: number; // device pixels to one CSS pixel
	readonly isWanted: () => boolean; // asked between two pieces; false gives the backdrop up
}

interface PlaneImage {
	readonly image: GameObjects.Image;
	readonly plane: BakedPlane;
	readonly copy: number; // a plane that scrolls has a second copy, 1, behind its first, 0
}

interface BackdropParts {
	readonly textures: string[];
	readonly images: GameObjects.Image[];
	readonly planes: PlaneImage[];
	readonly ambient: AmbientSprite[];
}

/**
 * Adds a baked place to the scene, invisible, with a turn of the event loop between two pieces; null when
 * given up.
 */
export async function createBackdrop(options: BackdropOptions): Promise<Backdrop | null> {
	const { scene, picture, viewport } = options;
	const parts: BackdropParts = { textures: [], images: [], planes: [], ambient: [] };
	const complete = (await addPlanes(options, parts)) && (await addAmbient(options, parts));
	if (!complete) {
		removeParts(scene, parts);
		return null;
	}
	let shown = false;
	return {
		picture,
		viewport,
		setVisible(visible) {
			if (visible === shown) return;
			shown = visible;
			for (const image of parts.images) image.setVisible(visible);
		},
		update(tick) {
			for (const one of parts.planes) movePlane(one, viewport, tick);
			for (const one of parts.ambient) one.update(tick);
		},
		snapshot: (paintFigures) => paintSnapshot(options, parts.planes, paintFigures),
		destroy: () => removeParts(scene, parts),
	};
}

/** Adds the planes one by one; false when the backdrop was given up meanwhile. */
async function addPlanes({ scene, key, baked, isWanted }: BackdropOptions, parts: BackdropParts): Promise<boolean> {
	for (const [i, plane] of baked.entries()) {
		await yieldToBrowser();
		if (!isWanted()) return false;
		const texture = `${key}-plane${i}`;
		scene.textures.addCanvas(texture, plane.canvas);
		parts.textures.push(texture);
		for (const copy of plane.scrollSpeed ? [0, 1] : [0]) {
			const image = scene.add
				.image(plane.x, plane.y, texture)
				.setOrigin(0, 0)
				.setDepth(plane.depth * 100)
				.setVisible(false);
			image.setDisplaySize(plane.w, plane.h);
			parts.images.push(image);
			parts.planes.push({ image, plane, copy });
		}
	}
	return true;
}

/** Adds the ambient elements one by one; false when the backdrop was given up meanwhile. */
async function addAmbient(options: BackdropOptions, parts: BackdropParts): Promise<boolean> {
	const { scene, key, viewport, ratio, isWanted } = options;
	for (const [i, element] of options.picture.ambient.entries()) {
		if (element.kind === "mover" || element.kind === "sway") await yieldToBrowser(); // these paint a texture
		if (!isWanted()) return false;
		const sprite = createAmbientSprite(element, { scene, textureKey: `${key}-life${i}`, viewport, ratio });
		for (const image of sprite.images) image.setVisible(false);
		parts.ambient.push(sprite);
		parts.images.push(...sprite.images);
		parts.textures.push(...sprite.textures);
	}
	return true;
}

function movePlane({ image, plane, copy }: PlaneImage, viewport: Viewport, tick: Tick): void {
	const scrolled = plane.scrollSpeed ? (tick.t * plane.scrollSpeed * viewport.u) % plane.w : 0;
	image.x = plane.x + parallaxOffset(viewport, tick, plane.depth) - scrolled + copy * plane.w;
}

const SNAPSHOT_SIDE = 900; // pixels

async function paintSnapshot(
	{ picture, viewport }: BackdropOptions,
	planes: readonly PlaneImage[],
	paintFigures: (g: Brush) => void,
): Promise<HTMLCanvasElement> {
	const scale = Math.min(1, SNAPSHOT_SIDE / Math.max(viewport.w, viewport.h));
	const { canvas, g } = createCanvas(viewport.w * scale, viewport.h * scale);
	g.scale(scale, scale);
	const ambient = picture.ambient.filter((one) => one.kind === "glow" || one.kind === "sway");
	const moved = planes
		.filter(({ copy }) => copy === 0)
		.flatMap(({ image, plane }): BakedPlane[] => {
			const here = { ...plane, x: image.x };
			return plane.scrollSpeed ? [here, { ...here, x: here.x + plane.w }] : [here];
		});
	await runTimeSliced(
		drawPictureSliced(g, { ...picture, ambient }, moved, viewport, 1, () => paintFigures(g)),
		() => true,
	);
	return canvas;
}

function removeParts(scene: Scene, parts: BackdropParts): void {
	for (const image of parts.images) image.destroy();
	for (const texture of parts.textures) scene.textures.remove(texture);
}
