// Her, painted once on a plain canvas: for the still, the gallery and the poster. The shape is presence-shape.ts's.

import { alpha, mix } from "../brushes/colour.ts";
import { type Brush, glow, line } from "../brushes/pen.ts";
import { PRESENCE_COLOURS } from "../palettes.ts";
import type { PresencePose } from "./presence-shape.ts";
import {
	layoutStars,
	linkStars,
	MAX_STRANDS,
	STRAND_POINTS,
	strandAlpha,
	strandBrightness,
	strandWidth,
	writeStrandPoints,
} from "./presence-shape.ts";

/** Where she is painted and in what light. */
export interface PresencePlacement {
	readonly x: number;
	readonly y: number;
	readonly size: number;
	readonly mood: string;
	readonly bright: boolean; // in colour rather than in light
	readonly light: number; // 0-1
}

/** Paints her. */
export function paintPresence(g: Brush, being: PresencePose, at: PresencePlacement): void {
	const [core, skirt, inked] = PRESENCE_COLOURS[at.mood] ?? PRESENCE_COLOURS.warm!;
	const [bright, soft] = at.bright ? [inked, inked] : [core, mix(core, skirt, 0.7)];
	g.save();
	if (!at.bright) g.globalCompositeOperation = "lighter";
	glow(
		g,
		at.x,
		at.y,
		at.size * (1.3 + being.growth * 0.05),
		at.bright ? inked : skirt,
		(at.bright ? 0.1 : 0.2) * at.light,
		0.55,
	);
	const strip = new Float32Array(STRAND_POINTS * 2);
	const broad = strandWidth(being);
	for (let k = 0; k < MAX_STRANDS; k++) {
		const shown = strandAlpha(being, k) * at.light;
		if (shown < 0.01) continue;
		writeStrandPoints(being, k, strip);
		// A line has a bright core; a thread is nearly all skirt.
		for (const [width, strength] of [
			[0.034 * broad, 0.1],
			[0.014 * broad, 0.2 / broad ** 0.3],
			[0.0058 * broad ** 0.4, 0.85 / broad ** 1.4],
		] as const)
			for (let i = 0; i < STRAND_POINTS - 1; i++) {
				const s = i / (STRAND_POINTS - 1);
				const [x0, y0, x1, y1] = [strip[i * 2]!, strip[i * 2 + 1]!, strip[i * 2 + 2]!, strip[i * 2 + 3]!];
				g.beginPath();
				g.moveTo(at.x + x0 * at.size, at.y + y0 * at.size);
				g.lineTo(at.x + x1 * at.size, at.y + y1 * at.size);
				g.lineWidth = Math.max(0.7, at.size * width * (k ? 0.8 : 1));
				g.strokeStyle = alpha(k ? soft : bright, shown * strength * strandBrightness(being, k, s));
				g.stroke();
			}
	}
	const stars = layoutStars(being);
	for (const join of linkStars(stars, being)) {
		const [a, b] = [stars[join.from]!, stars[join.to]!];
		line(
			g,
			[
				[at.x + a.x * at.size, at.y + a.y * at.size],
				[at.x + b.x * at.size, at.y + b.y * at.size],
			],
			Math.max(0.6, at.size / 300),
			alpha(bright, join.alpha * at.light),
		);
	}
	for (const star of stars) {
		const [x, y] = [at.x + star.x * at.size, at.y + star.y * at.size];
		glow(g, x, y, star.size * at.size * 0.24, at.bright ? inked : skirt, star.alpha * 0.2 * at.light);
		glow(g, x, y, star.size * at.size * 0.1, bright, star.alpha * 0.5 * at.light);
		glow(g, x, y, star.size * at.size * 0.03, bright, Math.min(1, star.alpha * 1.6) * at.light);
	}
	if (being.point > 0.5) glow(g, at.x, at.y, at.size * 0.1, bright, at.light);
	g.restore();
}
