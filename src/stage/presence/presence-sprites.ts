// The presence as images: strips of light, stars and the lines between them, laid out by presence-shape.ts.
// Drawn as light where the picture is dark, and in colour where it is bright. Knows a pose, and nothing of
// how it came about.
import { BlendModes, type GameObjects, type Scene } from "phaser";
import { lerp } from "../../picture/brushes/chance.ts";
import { mix, tint } from "../../picture/brushes/colour.ts";
import {
	layoutStars,
	linkStars,
	MAX_STARS,
	MAX_STRANDS,
	type PresencePose,
	STRAND_POINTS,
	strandAlpha,
	strandBrightness,
	strandWidth,
	writeStrandPoints,
} from "../../picture/motifs/presence-shape.ts";

/** A pose, where it is drawn in CSS pixels, and how much of it is seen. */
export interface DrawnPose {
	readonly pose: PresencePose;
	readonly x: number;
	readonly y: number;
	readonly size: number;
	readonly shown: number; // 0-1
	readonly core: string; // CSS colours
	readonly skirt: string;
}

/** One point of light, in CSS pixels. */
interface LightPoint {
	readonly x: number;
	readonly y: number;
	readonly r: number;
	readonly alpha: number;
	readonly colour: string;
}

/** The images of the presence. */
export interface PresenceSprites {
	/** Sets whether all is drawn in colour, for a bright picture, or as light. */
	setBright(bright: boolean): void;
	/** Draws the strands, the stars and the halo; `haloAlpha` 0-1. */
	draw(drawn: DrawnPose, haloAlpha: number): void;
	/** Draws the point that calls. */
	drawCall(point: LightPoint): void;
	/** Draws the light that is left when the presence has gone. */
	drawAfterglow(point: LightPoint): void;
}

interface Strand {
	readonly rope: GameObjects.Rope;
	readonly points: { x: number; y: number }[];
}

const DEPTH = 300;

// One strand at a time is laid out in these.
const strandPoints = new Float32Array(STRAND_POINTS * 2);
const strandAlphas = new Array<number>(STRAND_POINTS).fill(1);

/** Makes the images, all invisible. */
export function createPresenceSprites(scene: Scene): PresenceSprites {
	const addImage = (texture: string, depth: number) => scene.add.image(0, 0, texture).setDepth(depth).setVisible(false);
	const halo = addImage("soft", DEPTH);
	const strands = Array.from({ length: MAX_STRANDS }, () => addStrand(scene));
	const links = Array.from({ length: MAX_STARS }, () => addImage("link", DEPTH + 1));
	const stars = Array.from({ length: MAX_STARS }, () => addImage("star", DEPTH + 2));
	const call = addImage("star", DEPTH + 2);
	const afterglow = addImage("star", DEPTH + 2);
	return {
		setBright(bright) {
			const blend = bright ? BlendModes.NORMAL : BlendModes.ADD;
			for (const image of [halo, call, afterglow, ...links, ...stars]) image.setBlendMode(blend);
			for (const { rope } of strands) rope.setBlendMode(blend);
		},
		draw(drawn, haloAlpha) {
			drawStrands(strands, drawn);
			drawStars(stars, links, drawn);
			drawHalo(halo, drawn, haloAlpha);
		},
		drawCall: (point) => drawPoint(call, point),
		drawAfterglow: (point) => drawPoint(afterglow, point),
	};
}

function addStrand(scene: Scene): Strand {
	const points = Array.from({ length: STRAND_POINTS }, (_, i) => ({ x: i, y: 0 }));
	const rope = scene.add.rope(0, 0, "strand", undefined, points as never, true);
	return { rope: rope.setDepth(DEPTH + 1).setVisible(false), points };
}

function drawStrands(strands: readonly Strand[], { pose, x, y, size, shown, core, skirt }: DrawnPose): void {
	const width = strandWidth(pose);
	const scale = Math.max(0.34, (size / 300) * lerp(1.05, 0.72, Math.min(1, pose.growth / 8))) * width;
	const colours = [tint(core), tint(mix(core, skirt, 0.7))] as const;
	strands.forEach(({ rope, points }, k) => {
		const alpha = (strandAlpha(pose, k) * shown) / width ** 0.6;
		rope.setVisible(alpha > 0.008);
		if (alpha <= 0.008) return;
		writeStrandPoints(pose, k, strandPoints);
		for (let i = 0; i < STRAND_POINTS; i++) {
			points[i]!.x = (strandPoints[i * 2]! * size) / scale;
			points[i]!.y = (strandPoints[i * 2 + 1]! * size) / scale;
			strandAlphas[i] = strandBrightness(pose, k, i / (STRAND_POINTS - 1));
		}
		rope.setAlphas(strandAlphas as never);
		rope.setPosition(x, y).setScale(scale).setAlpha(alpha);
		rope.setColors(colours[k === 0 ? 0 : 1] as never);
		rope.setDirty();
	});
}

function drawStars(
	images: readonly GameObjects.Image[],
	linkImages: readonly GameObjects.Image[],
	{ pose, x, y, size, shown, core }: DrawnPose,
): void {
	const stars = layoutStars(pose);
	const colour = tint(core);
	images.forEach((image, i) => {
		const star = stars[i];
		image.setVisible(!!star && star.alpha * shown > 0.01);
		if (!star) return;
		const r = star.size * size * 0.22;
		image
			.setPosition(x + star.x * size, y + star.y * size)
			.setAlpha(Math.min(1, star.alpha * shown))
			.setTint(colour)
			.setDisplaySize(r * 2, r * 2);
	});
	const links = linkStars(stars, pose);
	linkImages.forEach((image, i) => {
		const link = links[i];
		const alpha = link ? link.alpha * shown : 0;
		image.setVisible(alpha > 0.01);
		if (!link || alpha <= 0.01) return;
		const [a, b] = [stars[link.from]!, stars[link.to]!];
		image
			.setPosition(x + ((a.x + b.x) / 2) * size, y + ((a.y + b.y) / 2) * size)
			.setRotation(Math.atan2(b.y - a.y, b.x - a.x))
			.setAlpha(alpha)
			.setTint(colour)
			.setDisplaySize(Math.hypot(b.x - a.x, b.y - a.y) * size, Math.max(1.2, size / 190));
	});
}

function drawHalo(halo: GameObjects.Image, { pose, x, y, size, skirt }: DrawnPose, alpha: number): void {
	halo
		.setVisible(alpha > 0.004)
		.setPosition(x, y)
		.setTint(tint(skirt))
		.setAlpha(alpha)
		.setDisplaySize(size * (2.6 + pose.growth * 0.09), size * (1.2 + pose.growth * 0.11));
}

function drawPoint(image: GameObjects.Image, { x, y, r, alpha, colour }: LightPoint): void {
	image
		.setVisible(alpha > 0.01)
		.setPosition(x, y)
		.setTint(tint(colour))
		.setAlpha(alpha)
		.setDisplaySize(r * 2, r * 2);
}
