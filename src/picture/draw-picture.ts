// Draws a whole picture on one plain canvas: its planes, and its ambient elements as they are at rest.
// The still, the dissolve and the gallery use it; it knows no clock.
import { type BakedPlane, bakeSprite } from "./bake-picture.ts";
import { alpha } from "./brushes/colour.ts";
import { type Brush, blended, glow, oval } from "./brushes/pen.ts";
import type { AmbientElement, Picture } from "./picture.ts";
import type { Viewport } from "./viewport.ts";

/** Draws the baked planes with the ambient elements among them, a plane a slice.
 * Calls `drawFigures` once, at the depth where people stand. */
export function* drawPictureSliced(
	g: Brush,
	picture: Picture,
	planes: readonly BakedPlane[],
	f: Viewport,
	ratio: number,
	drawFigures?: () => void,
): Generator<number, void> {
	const elements = [...picture.ambient].sort((a, b) => a.depth - b.depth);
	const figureDepth = picture.ground?.depth ?? 0.62;
	let figuresDrawn = false;
	for (const plane of planes) {
		while (elements[0] && elements[0].depth < plane.depth) drawAtRest(g, elements.shift()!, f, ratio);
		if (!figuresDrawn && plane.depth > figureDepth) {
			drawFigures?.();
			figuresDrawn = true;
		}
		g.drawImage(plane.canvas, plane.x, plane.y, plane.w, plane.h);
		yield plane.canvas.width * plane.canvas.height;
	}
	for (const element of elements) drawAtRest(g, element, f, ratio);
	if (!figuresDrawn) drawFigures?.();
}

function drawAtRest(g: Brush, element: AmbientElement, f: Viewport, ratio: number): void {
	if (element.kind === "glow") drawGlow(g, element);
	if (element.kind === "plume") drawPlume(g, element);
	if (element.kind === "mover") drawMover(g, element, f, ratio);
	if (element.kind === "sway") drawSway(g, element, ratio);
}

type ElementOf<K extends AmbientElement["kind"]> = Extract<AmbientElement, { kind: K }>;

function drawGlow(g: Brush, { x, y, r, colour, strength }: ElementOf<"glow">): void {
	blended(g, "lighter", () => glow(g, x, y, r, colour, strength * 0.8));
}

function drawPlume(g: Brush, { x, y, r, rise, colour }: ElementOf<"plume">): void {
	for (let i = 0; i < 6; i++) {
		const t = (i + 0.5) / 6;
		const size = r * (0.4 + t);
		oval(g, x + Math.sin(i * 2.1) * r * t, y - rise * t, size, size, alpha(colour, 0.1 * (1 - t)));
	}
}

/** A mover is drawn a little before the middle of its way, or not at all where that is outside the frame. */
function drawMover(g: Brush, { w, h, from, to, light, draw }: ElementOf<"mover">, f: Viewport, ratio: number): void {
	const [x, y] = [from[0] + (to[0] - from[0]) * 0.42, from[1] + (to[1] - from[1]) * 0.42];
	if (x + w < -f.overscan || x > f.w + f.overscan) return;
	blended(g, light ? "lighter" : "source-over", () => g.drawImage(bakeSprite(w, h, ratio, draw), x, y, w, h));
}

function drawSway(g: Brush, { x, y, w, h, pivot, draw }: ElementOf<"sway">, ratio: number): void {
	g.drawImage(bakeSprite(w, h, ratio, draw), x - w * pivot[0], y - h * pivot[1], w, h);
}
