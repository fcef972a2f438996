// A whole picture on one plain canvas: planes, and the small life as it is at rest. For the still, the dissolve and the gallery.
import { type BakedPlane, bakeSprite } from "./bake-picture.ts";
import { alpha } from "./brushes/colour.ts";
import { type Brush, blended, glow, oval } from "./brushes/pen.ts";
import type { AmbientElement, Picture } from "./picture.ts";
import type { Viewport } from "./viewport.ts";

/** Draws the baked planes with what lives among them, a plane a slice; `between` is called once, where people stand. */
export function* drawPictureSliced(
	g: Brush,
	picture: Picture,
	planes: readonly BakedPlane[],
	f: Viewport,
	ratio: number,
	between?: () => void,
): Generator<number, void> {
	const life = [...picture.ambient].sort((a, b) => a.depth - b.depth);
	const standing = picture.ground?.depth ?? 0.62;
	let stood = false;
	for (const plane of planes) {
		while (life[0] && life[0].depth < plane.depth) atRest(g, life.shift()!, f, ratio);
		if (!stood && plane.depth > standing) {
			between?.();
			stood = true;
		}
		g.drawImage(plane.canvas, plane.x, plane.y, plane.w, plane.h);
		yield plane.canvas.width * plane.canvas.height;
	}
	for (const one of life) atRest(g, one, f, ratio);
	if (!stood) between?.();
}

/** Draws the whole picture at once. */
export function drawPicture(...all: Parameters<typeof drawPictureSliced>): void {
	for (const _ of drawPictureSliced(...all));
}

function atRest(g: Brush, one: AmbientElement, f: Viewport, ratio: number): void {
	if (one.kind === "glow") blended(g, "lighter", () => glow(g, one.x, one.y, one.r, one.colour, one.strength * 0.8));
	if (one.kind === "plume")
		for (let i = 0; i < 6; i++) {
			const t = (i + 0.5) / 6;
			oval(
				g,
				one.x + Math.sin(i * 2.1) * one.r * t,
				one.y - one.rise * t,
				one.r * (0.4 + t),
				one.r * (0.4 + t),
				alpha(one.colour, 0.1 * (1 - t)),
			);
		}
	if (one.kind === "mover") {
		const [x, y] = [one.from[0] + (one.to[0] - one.from[0]) * 0.42, one.from[1] + (one.to[1] - one.from[1]) * 0.42];
		if (x + one.w < -f.overscan || x > f.w + f.overscan) return;
		blended(g, one.light ? "lighter" : "source-over", () =>
			g.drawImage(bakeSprite(one.w, one.h, ratio, one.draw), x, y, one.w, one.h),
		);
	}
	if (one.kind === "sway")
		g.drawImage(
			bakeSprite(one.w, one.h, ratio, one.draw),
			one.x - one.w * one.pivot[0],
			one.y - one.h * one.pivot[1],
			one.w,
			one.h,
		);
}
