// Her, on the stage: strips of light laid out by presence-shape.ts, eased from one state to the next. Drawn as light where it is dark,
// and in colour where all is bright. Knows the tableau and no story.
import { BlendModes, type GameObjects, type Scene } from "phaser";
import type { Tableau } from "../../director/tableau.ts";
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
import { PRESENCE_COLOURS } from "../../picture/palettes.ts";
import type { Backdrop } from "../backdrop.ts";
import { damp, parallaxOffset, type Tick } from "../engine/tick.ts";
import { ABSENT, easePresence, initialPresence, type PresenceTarget } from "./presence-easing.ts";
import { BREATH_SECONDS, isAfterglow, isPresenceVisible } from "./presence-mood.ts";

/** Her on the stage. */
export interface PresenceLight {
	/** Has her as the tableau says; she is eased there unless at once. */
	show(tableau: Tableau, set: Backdrop, at_once: boolean): void;
	/** Moves her to a frame; `loud` is the line being said, 0-1. */
	update(tick: Tick, loud: number): void;
}

const DEPTH = 300;

/** Makes her side of the stage. */
export function createPresenceLight(scene: Scene): PresenceLight {
	const halo = scene.add.image(0, 0, "soft").setDepth(DEPTH).setVisible(false);
	const ropes = Array.from({ length: MAX_STRANDS }, () => {
		const points = Array.from({ length: STRAND_POINTS }, (_, i) => ({ x: i, y: 0 }));
		const rope = scene.add.rope(0, 0, "strand", undefined, points as never, true);
		return { rope: rope.setDepth(DEPTH + 1).setVisible(false), points };
	});
	const links = Array.from({ length: MAX_STARS }, () =>
		scene.add
			.image(0, 0, "link")
			.setDepth(DEPTH + 1)
			.setVisible(false),
	);
	const lights = Array.from({ length: MAX_STARS }, () =>
		scene.add
			.image(0, 0, "star")
			.setDepth(DEPTH + 2)
			.setVisible(false),
	);
	const [point, ember] = [0, 1].map(() =>
		scene.add
			.image(0, 0, "star")
			.setDepth(DEPTH + 2)
			.setVisible(false),
	) as [GameObjects.Image, GameObjects.Image];
	const strip = new Float32Array(STRAND_POINTS * 2);
	const along = new Array<number>(STRAND_POINTS).fill(1);

	let set: Backdrop | null = null;
	let goal: PresenceTarget = ABSENT;
	const at = initialPresence();
	let own = 0; // her own clock, at her tempo
	let letting = -1;
	let loudNow = 0;

	return {
		show(tableau, here, at_once) {
			const was = goal.here;
			const first = set === null;
			set = here;
			const p = tableau.presence;
			const stars = tableau.stars.length;
			const { presenceAnchor: heart, bright } = here.picture;
			const { w, h } = here.viewport;
			const where = { x: heart.x / w, y: heart.y / h, size: heart.size / h, bright };
			goal = p
				? { ...where, ...p, here: isPresenceVisible(tableau), after: false, stars }
				: { ...goal, ...where, here: false, after: isAfterglow(tableau), stars: goal.here ? goal.stars : stars };
			// Gone at her widest, she lets go of what she was told, one by one.
			if (goal.here) letting = -1;
			else if (was && !p && at.growth > 9 && !at_once) letting = 0;
			if (at_once || first) easePresence(at, goal, letting >= 0, 9, 60);
			const blend = here.picture.bright ? BlendModes.NORMAL : BlendModes.ADD;
			for (const one of [halo, point, ember, ...links, ...lights]) one.setBlendMode(blend);
			for (const { rope } of ropes) rope.setBlendMode(blend);
		},
		update(tick, loud) {
			if (!set) return;
			easePresence(at, goal, letting >= 0, tick.calm ? 0.9 : 1.5, tick.dt);
			own += tick.calm ? 0 : tick.dt * at.tempo;
			loudNow = damp(loudNow, tick.calm ? 0 : loud, 14, tick.dt);
			if (letting >= 0) {
				letting += tick.dt;
				if (letting > 5 + goal.stars * 0.55) {
					letting = -1;
					at.level = 0;
				}
			}
			const { viewport: f, picture } = set;
			const size = at.size * f.h * lerp(0.86, 1.12, at.closeness / 10);
			const breath = Math.sin((tick.realTime / BREATH_SECONDS) * Math.PI * 2);
			const lean = (at.closeness / 10) * (1 - at.point) * size * 0.12;
			const x = at.x * f.w + parallaxOffset(f, tick, 0.5) + tick.pointer[0] * lean;
			const y = at.y * f.h + tick.pointer[1] * lean * 0.6;
			const being: PresencePose = {
				growth: at.growth,
				closeness: at.closeness,
				stars: at.stars,
				time: own,
				breath,
				speaking: loudNow,
				tremble: at.tremble,
				droop: at.droop,
				spread: at.spread,
				point: at.point,
				letting,
			};
			const shown = at.level * at.light * (0.86 + 0.14 * loudNow);
			drawStrands(being, x, y, size, shown);
			drawStars(being, x, y, size, shown);
			drawPoints(tick, x, y, shown);
			const glow =
				(picture.bright ? 0.1 : 0.2) *
				shown *
				(0.7 + 0.1 * breath + 0.5 * loudNow) *
				(letting < 0 ? 1 : Math.max(0, 1 - letting / 3));
			halo
				.setVisible(glow > 0.004)
				.setPosition(x, y)
				.setTint(tint(at.skirt))
				.setAlpha(glow);
			halo.setDisplaySize(size * (2.6 + at.growth * 0.09), size * (1.2 + at.growth * 0.11));
		},
	};

	function drawStrands(being: PresencePose, x: number, y: number, size: number, shown: number): void {
		const broad = strandWidth(being);
		const thick = Math.max(0.34, (size / 300) * lerp(1.05, 0.72, Math.min(1, being.growth / 8))) * broad;
		const colour = tint(at.core);
		const dim = tint(mix(at.core, at.skirt, 0.7));
		ropes.forEach(({ rope, points }, k) => {
			const alpha = (strandAlpha(being, k) * shown) / broad ** 0.6;
			rope.setVisible(alpha > 0.008);
			if (alpha <= 0.008) return;
			writeStrandPoints(being, k, strip);
			for (let i = 0; i < STRAND_POINTS; i++) {
				points[i]!.x = (strip[i * 2]! * size) / thick;
				points[i]!.y = (strip[i * 2 + 1]! * size) / thick;
			}
			for (let i = 0; i < STRAND_POINTS; i++) along[i] = strandBrightness(being, k, i / (STRAND_POINTS - 1));
			rope.setAlphas(along as never);
			rope.setPosition(x, y).setScale(thick).setAlpha(alpha);
			rope.setColors((k === 0 ? colour : dim) as never);
			rope.setDirty();
		});
	}

	function drawStars(being: PresencePose, x: number, y: number, size: number, shown: number): void {
		const stars = layoutStars(being);
		const colour = tint(at.core);
		lights.forEach((light, i) => {
			const star = stars[i];
			light.setVisible(!!star && star.alpha * shown > 0.01);
			if (!star) return;
			const r = star.size * size * 0.22;
			light
				.setPosition(x + star.x * size, y + star.y * size)
				.setAlpha(Math.min(1, star.alpha * shown))
				.setTint(colour)
				.setDisplaySize(r * 2, r * 2);
		});
		const joined = linkStars(stars, being);
		links.forEach((link, i) => {
			const join = joined[i];
			const alpha = join ? join.alpha * shown : 0;
			link.setVisible(alpha > 0.01);
			if (!join || alpha <= 0.01) return;
			const [a, b] = [stars[join.from]!, stars[join.to]!];
			link.setPosition(x + ((a.x + b.x) / 2) * size, y + ((a.y + b.y) / 2) * size);
			link
				.setRotation(Math.atan2(b.y - a.y, b.x - a.x))
				.setAlpha(alpha)
				.setTint(colour);
			link.setDisplaySize(Math.hypot(b.x - a.x, b.y - a.y) * size, Math.max(1.2, size / 190));
		});
	}

	/** The one point that calls; and after everything, the one that is left where he is. */
	function drawPoints(tick: Tick, x: number, y: number, shown: number): void {
		if (!set) return;
		const pulse = 0.5 + 0.5 * Math.sin((tick.realTime / 1.7) * Math.PI * 2);
		const size = at.size * set.viewport.h;
		const calling = at.point * shown * (tick.calm ? 0.8 : 0.35 + 0.65 * pulse);
		drawPoint(point, calling, x, y, size * (0.16 + 0.07 * (tick.calm ? 0.5 : pulse)), at.core);
		const { afterglowAt: seat, bright } = set.picture;
		const left = PRESENCE_COLOURS["warm"]![bright ? 2 : 0];
		drawPoint(ember, at.after * 0.9, seat[0] + parallaxOffset(set.viewport, tick, 0.6), seat[1], size * 0.2, left);
	}
}

function drawPoint(one: GameObjects.Image, alpha: number, x: number, y: number, r: number, colour: string): void {
	one
		.setVisible(alpha > 0.01)
		.setPosition(x, y)
		.setTint(tint(colour))
		.setAlpha(alpha)
		.setDisplaySize(r * 2, r * 2);
}
