// Her, on the stage: strips of light laid out by presence-shape.ts, eased from one state to the next. Drawn as light where it is dark,
// and in colour where all is bright. Knows the tableau and no story.
import { BlendModes, type Scene } from "phaser";
import type { Tableau } from "../director/tableau.ts";
import { BREATH, bearingOf, isAfter, isHere } from "./mood.ts";
import { lerp } from "./paint/chance.ts";
import { mix, tint } from "./paint/colour.ts";
import { HERS } from "./palettes.ts";
import {
	type Being,
	breadth,
	layStrand,
	lightAlong,
	linksOf,
	POINTS,
	STARS,
	STRANDS,
	starsOf,
	strandAlpha,
} from "./presence-shape.ts";
import type { StageSet } from "./set.ts";
import { asideAt, type Tick, toward } from "./tick.ts";

/** Her on the stage. */
export interface PresenceLight {
	/** Has her as the tableau says; she is eased there unless at once. */
	show(tableau: Tableau, set: StageSet, at_once: boolean): void;
	/** Moves her to a frame; `loud` is the line being said, 0-1. */
	move(tick: Tick, loud: number): void;
}

const DEPTH = 300;

/** Makes her side of the stage. */
export function createPresence(scene: Scene): PresenceLight {
	const halo = scene.add.image(0, 0, "soft").setDepth(DEPTH).setVisible(false);
	const ropes = Array.from({ length: STRANDS }, () => {
		const points = Array.from({ length: POINTS }, (_, i) => ({ x: i, y: 0 }));
		const rope = scene.add.rope(0, 0, "strand", undefined, points as never, true);
		return { rope: rope.setDepth(DEPTH + 1).setVisible(false), points };
	});
	const links = Array.from({ length: STARS }, () =>
		scene.add
			.image(0, 0, "link")
			.setDepth(DEPTH + 1)
			.setVisible(false),
	);
	const lights = Array.from({ length: STARS }, () =>
		scene.add
			.image(0, 0, "star")
			.setDepth(DEPTH + 2)
			.setVisible(false),
	);
	const point = scene.add
		.image(0, 0, "star")
		.setDepth(DEPTH + 2)
		.setVisible(false);
	const strip = new Float32Array(POINTS * 2);
	const along = new Array<number>(POINTS).fill(1);

	let set: StageSet | null = null;
	let goal = { growth: 0, closeness: 0, mood: "warm" as keyof typeof HERS, here: false, after: false, stars: 0 };
	let core = HERS.warm![0];
	let skirt = HERS.warm![1];
	const at = {
		growth: 0,
		closeness: 0,
		tempo: 1,
		tremble: 0,
		droop: 0,
		spread: 1,
		light: 1,
		point: 0,
		level: 0,
		after: 0,
	};
	let own = 0; // her own clock, at her tempo
	let letting = -1;
	let loudNow = 0;

	function ease(tick: Tick, rate: number): void {
		const bearing = bearingOf(goal.mood as never);
		const dt = tick.dt;
		at.growth = toward(at.growth, goal.growth, rate * 0.7, dt);
		at.closeness = toward(at.closeness, goal.closeness, rate * 0.7, dt);
		for (const k of ["tempo", "tremble", "droop", "spread", "light", "point"] as const)
			at[k] = toward(at[k], bearing[k], rate, dt);
		// She comes quickly and goes slowly: an after-image stays.
		at.level = toward(at.level, goal.here || letting >= 0 ? 1 : 0, goal.here ? rate * 1.6 : rate * 0.62, dt);
		at.after = toward(at.after, goal.after && letting < 0 ? 1 : 0, 0.5, dt);
		const [c, s, inked] = HERS[goal.mood] ?? HERS.warm!;
		const t = 1 - Math.exp(-rate * dt);
		core = mix(core, set?.picture.bright ? inked : c, t);
		skirt = mix(skirt, set?.picture.bright ? inked : s, t);
	}

	return {
		show(tableau, here, at_once) {
			const was = goal.here;
			const before = set?.picture.bright;
			set = here;
			const p = tableau.presence;
			const stars = tableau.stars.length;
			goal = p
				? { growth: p.growth, closeness: p.closeness, mood: p.mood, here: isHere(tableau), after: false, stars }
				: { ...goal, here: false, after: isAfter(tableau), stars: goal.here ? goal.stars : stars };
			// Gone at her widest, she lets go of what she was told, one by one.
			if (goal.here) letting = -1;
			else if (was && !p && at.growth > 9 && !at_once) letting = 0;
			if (at_once || before === undefined) ease({ t: 0, real: 0, dt: 60, lean: [0, 0], calm: true }, 9);
			const blend = here.picture.bright ? BlendModes.NORMAL : BlendModes.ADD;
			for (const one of [halo, point, ...links, ...lights]) one.setBlendMode(blend);
			for (const { rope } of ropes) rope.setBlendMode(blend);
		},
		move(tick, loud) {
			if (!set) return;
			ease(tick, tick.calm ? 0.9 : 1.5);
			own += tick.calm ? 0 : tick.dt * at.tempo;
			loudNow = toward(loudNow, tick.calm ? 0 : loud, 14, tick.dt);
			if (letting >= 0) {
				letting += tick.dt;
				if (letting > 5 + goal.stars * 0.55) {
					letting = -1;
					at.level = 0;
				}
			}
			const { frame: f, picture } = set;
			const size = picture.heart.size * lerp(0.86, 1.12, at.closeness / 10);
			const breath = Math.sin((tick.real / BREATH) * Math.PI * 2);
			const lean = (at.closeness / 10) * (1 - at.point) * size * 0.12;
			const x = picture.heart.x + asideAt(f, tick, 0.5) + tick.lean[0] * lean;
			const y = picture.heart.y + tick.lean[1] * lean * 0.6;
			const being: Being = {
				growth: at.growth,
				closeness: at.closeness,
				stars: goal.stars,
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
			drawPoint(tick, x, y, shown);
			const glow =
				(picture.bright ? 0.1 : 0.2) *
				shown *
				(0.7 + 0.1 * breath + 0.5 * loudNow) *
				(letting < 0 ? 1 : Math.max(0, 1 - letting / 3));
			halo
				.setVisible(glow > 0.004)
				.setPosition(x, y)
				.setTint(tint(skirt))
				.setAlpha(glow);
			halo.setDisplaySize(size * (2.6 + at.growth * 0.09), size * (1.2 + at.growth * 0.11));
		},
	};

	function drawStrands(being: Being, x: number, y: number, size: number, shown: number): void {
		const broad = breadth(being);
		const thick = Math.max(0.34, (size / 300) * lerp(1.05, 0.72, Math.min(1, being.growth / 8))) * broad;
		const colour = tint(core);
		const dim = tint(mix(core, skirt, 0.7));
		ropes.forEach(({ rope, points }, k) => {
			const alpha = (strandAlpha(being, k) * shown) / broad ** 0.6;
			rope.setVisible(alpha > 0.008);
			if (alpha <= 0.008) return;
			layStrand(being, k, strip);
			for (let i = 0; i < POINTS; i++) {
				points[i]!.x = (strip[i * 2]! * size) / thick;
				points[i]!.y = (strip[i * 2 + 1]! * size) / thick;
			}
			for (let i = 0; i < POINTS; i++) along[i] = lightAlong(being, k, i / (POINTS - 1));
			rope.setAlphas(along as never);
			rope.setPosition(x, y).setScale(thick).setAlpha(alpha);
			rope.setColors((k === 0 ? colour : dim) as never);
			rope.setDirty();
		});
	}

	function drawStars(being: Being, x: number, y: number, size: number, shown: number): void {
		const stars = starsOf(being);
		const colour = tint(core);
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
		const joined = linksOf(stars, being);
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

	/** The one point: calling, or after everything, where he is. */
	function drawPoint(tick: Tick, x: number, y: number, shown: number): void {
		const pulse = 0.5 + 0.5 * Math.sin((tick.real / 1.7) * Math.PI * 2);
		const calling = at.point * shown * (tick.calm ? 0.8 : 0.35 + 0.65 * pulse);
		const after = at.after * 0.9;
		const alpha = Math.max(calling, after);
		point.setVisible(alpha > 0.01);
		if (alpha <= 0.01 || !set) return;
		const { seat, heart } = set.picture;
		const r = heart.size * (after > calling ? 0.2 : 0.16 + 0.07 * pulse);
		const [px, py] = after > calling ? [seat[0] + asideAt(set.frame, tick, 0.6), seat[1]] : [x, y];
		point
			.setPosition(px, py)
			.setTint(tint(after > calling ? HERS.warm![set.picture.bright ? 2 : 0] : core))
			.setAlpha(alpha)
			.setDisplaySize(r * 2, r * 2);
	}
}
