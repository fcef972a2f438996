// People: coats seen from behind, never a face. A build is data: any name gets a coat of its own and
// keeps it.
import { type Chance, createChance, lerp } from "../brushes/chance.ts";
import { type Brush, curve, type Fill, fillPath, line, oval, poly, pts } from "../brushes/pen.ts";

/** How somebody is built and dressed; shares of their height. */
export interface Build {
	readonly tall: number; // 1 is the usual height
	readonly wide: number; // 1 is the usual width
	readonly hem: number; // where the coat ends: 0.3 at the hip, 0.75 below the knee
	readonly flare: number; // how much wider the hem is than the shoulders
	readonly hair: "short" | "bun" | "long" | "bald" | "cap" | "curls" | "bob" | "hood" | "hat";
	readonly holds: "" | "bag" | "umbrella" | "case" | "book" | "cane" | "headphones" | "scarf";
	readonly lean: number; // -1..1, the way they stand
}

const HAIRS: readonly Build["hair"][] = ["short", "bun", "long", "bald", "cap", "curls", "bob", "hood", "hat"];
const HOLDS: readonly Build["holds"][] = ["", "", "", "bag", "case", "scarf", "book", "umbrella"];

/** Draws a build by chance. */
export function randomBuild(chance: Chance): Build {
	return {
		tall: lerp(0.9, 1.06, chance()),
		wide: lerp(0.85, 1.2, chance()),
		hem: lerp(0.34, 0.72, chance()),
		flare: lerp(0.9, 1.35, chance()),
		hair: HAIRS[Math.floor(chance() * HAIRS.length)]!,
		holds: HOLDS[Math.floor(chance() * HOLDS.length)]!,
		lean: chance() * 2 - 1,
	};
}

/** What a person is painted with. */
export interface ClothColours {
	readonly coat: Fill;
	readonly dark: Fill; // legs, shoes
	readonly hair: Fill;
	readonly accent: Fill; // scarf, bag, what is held
}

/** Paints somebody from behind, standing at x, y; h is the usual height in pixels. */
export function person(g: Brush, x: number, y: number, h: number, b: Build, c: ClothColours): void {
	const s = h * b.tall;
	const w = b.wide;
	g.save();
	g.translate(x, y);
	g.scale(s, s);
	const sway = b.lean * 0.012;
	const hem = -0.86 + b.hem * 0.86 * 0.92;
	legs(g, w, hem, sway, c.dark);
	const flare = 0.118 * w * b.flare;
	g.fillStyle = c.coat;
	g.beginPath();
	g.moveTo(-0.03, -0.865);
	g.bezierCurveTo(-0.08 * w, -0.85, -0.115 * w, -0.83, -0.124 * w, -0.77);
	g.bezierCurveTo(-0.15 * w, -0.68, -0.152 * w, -0.56, -0.128 * w, -0.46);
	g.lineTo(-0.104 * w, -0.47);
	g.lineTo(-flare, hem);
	g.quadraticCurveTo(0, hem + 0.018, flare, hem - 0.004);
	g.lineTo(0.106 * w, -0.47);
	g.lineTo(0.13 * w, -0.45);
	g.bezierCurveTo(0.155 * w, -0.56, 0.15 * w, -0.68, 0.124 * w, -0.77);
	g.bezierCurveTo(0.115 * w, -0.83, 0.08 * w, -0.85, 0.03, -0.865);
	g.closePath();
	g.fill();
	// Without the vent and the sleeves a coat looks like a bell.
	line(g, pts`0.004,${hem + 0.01} 0.002,${hem - 0.16 * b.hem - 0.04}`, 0.006, c.dark);
	curve(g, pts`${-0.098 * w},-0.74 ${-0.112 * w},-0.6 ${-0.104 * w},-0.48`, 0.005, c.dark);
	curve(g, pts`${0.098 * w},-0.74 ${0.112 * w},-0.6 ${0.106 * w},-0.48`, 0.005, c.dark);
	head(g, b, sway, c);
	held(g, b, w, c);
	g.restore();
}

function legs(g: Brush, w: number, hem: number, sway: number, dark: Fill): void {
	const k = 0.055 * w;
	const top = hem - 0.06;
	poly(g, pts`${-k * 1.6},${top} ${-k * 0.1},${top} ${-k * 0.55 + sway},-0.02 ${-k * 1.35 + sway},-0.02`, dark);
	poly(g, pts`${k * 0.1},${top} ${k * 1.6},${top} ${k * 1.35 + sway},-0.015 ${k * 0.6 + sway},-0.015`, dark);
	oval(g, -k * 1 + sway, -0.012, k * 0.62, 0.014, dark);
	oval(g, k * 1.02 + sway, -0.008, k * 0.62, 0.014, dark);
}

function head(g: Brush, b: Build, sway: number, c: ClothColours): void {
	const x = sway * 1.5;
	poly(g, pts`${x - 0.026},-0.88 ${x + 0.026},-0.88 0.04,-0.84 -0.04,-0.84`, c.hair);
	oval(g, x, -0.932, 0.048, 0.06, c.hair);
	if (b.hair === "bun") oval(g, x + 0.004, -0.998, 0.026, 0.024, c.hair);
	if (b.hair === "long")
		fillPath(g, x, -0.95, 1, "M-.05-.02C-.07.05-.066.13-.05.17L.05.17C.066.12.07.05.05-.02Z", c.hair);
	if (b.hair === "bob")
		fillPath(g, x, -0.95, 1, "M-.056-.01C-.07.03-.066.06-.06.075L.06.075C.066.06.07.03.056-.01Z", c.hair);
	if (b.hair === "curls")
		for (let i = 0; i < 9; i++)
			oval(g, x + Math.cos(i * 0.7) * 0.05, -0.94 + Math.sin(i * 0.7) * 0.052, 0.026, 0.026, c.hair);
	if (b.hair === "cap")
		fillPath(g, x, -0.95, 1, "M-.056.01C-.058-.05-.03-.068 0-.068C.03-.068.058-.05.056.01Z", c.accent);
	if (b.hair === "hat")
		fillPath(
			g,
			x,
			-0.96,
			1,
			"M-.09.012Q0-.012.09.012L.09.02L-.09.02ZM-.05.006L-.044-.06Q0-.075.044-.06L.05.006Z",
			c.coat,
		);
	if (b.hair === "hood")
		fillPath(g, x, -0.94, 1, "M0-.085C-.075-.07-.07.04-.058.085L.058.085C.07.04.075-.07 0-.085Z", c.coat);
	if (b.hair === "short") oval(g, x, -0.95, 0.051, 0.048, c.hair);
}

function held(g: Brush, b: Build, w: number, c: ClothColours): void {
	if (b.holds === "bag") {
		curve(g, pts`${-0.06 * w},-0.85 0.04,-0.7 ${0.13 * w},-0.52`, 0.01, c.accent);
		fillPath(g, 0.135 * w, -0.46, 1, "M-.05-.06L.06-.06L.066.06L-.056.06Z", c.accent);
	}
	if (b.holds === "case")
		fillPath(
			g,
			0.15 * w,
			-0.36,
			1,
			"M-.07-.055L.07-.055L.07.06L-.07.06ZM-.02-.055L-.02-.08L.02-.08L.02-.055L.01-.055L.01-.07L-.01-.07L-.01-.055Z",
			c.accent,
		);
	if (b.holds === "book") fillPath(g, -0.145 * w, -0.47, 1, "M-.02-.045L.04-.05L.045.045L-.015.05Z", c.accent);
	if (b.holds === "cane")
		curve(g, pts`${0.13 * w},-0.45 ${0.16 * w},-0.47 ${0.165 * w},-0.43 ${0.17 * w},0`, 0.012, c.accent);
	if (b.holds === "scarf")
		fillPath(
			g,
			0,
			-0.865,
			1,
			"M-.055-.02Q0 .02.055-.02L.06.022Q0 .05-.06.022ZM.01.03L.045.02L.055.16L.02.165Z",
			c.accent,
		);
	if (b.holds === "headphones") {
		curve(g, pts`-0.054,-0.93 -0.04,-0.985 0,-1.0 0.04,-0.985 0.054,-0.93`, 0.012, c.accent);
		for (const side of [-1, 1]) oval(g, side * 0.054, -0.925, 0.015, 0.024, c.accent);
	}
	if (b.holds === "umbrella") {
		line(g, pts`${0.13 * w},-0.5 ${0.1 * w},-1.1`, 0.01, c.dark);
		fillPath(
			g,
			0.07,
			-1.06,
			1,
			"M-.32.07C-.3-.08-.15-.17 0-.17C.15-.17.3-.08.32.07C.28.03.24.03.2.06C.16.02.1.02.06.06C.02.02-.06.02-.1.06C-.14.03-.2.03-.24.06C-.27.03-.3.04-.32.07Z",
			c.accent,
		);
	}
}

/** Paints n strangers between two x, their feet about y, each in one of the cloths. */
export function crowd(
	g: Brush,
	o: {
		seed: number;
		from: number;
		to: number;
		y: number;
		h: number;
		n: number;
		ragged: number;
		cloths: readonly ClothColours[];
	},
): void {
	const chance = createChance(o.seed);
	const all = Array.from({ length: o.n }, (_, i) => ({
		x: lerp(o.from, o.to, (i + 0.15 + 0.7 * chance()) / o.n),
		y: o.y + (chance() - 0.5) * o.ragged,
		b: randomBuild(chance),
		c: o.cloths[Math.floor(chance() * o.cloths.length)]!,
	})).sort((a, b) => a.y - b.y);
	for (const one of all) person(g, one.x, one.y, o.h, one.b, one.c);
}
