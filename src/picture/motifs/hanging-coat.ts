// A coat with nobody in it, from behind: on its hanger, on a stand, over a chair. Knows no place; the cloth
// and the light are given.

import { type Chance, lerp } from "../brushes/chance.ts";
import { alpha, mix } from "../brushes/colour.ts";
import { type Brush, curve, fillPath, line, linearGradient, oval, poly, pts, stops } from "../brushes/pen.ts";
import { COAT_COLOURS } from "../palettes.ts";

/** How a coat is cut; shares of the usual length, from collar to hem. */
export interface CoatCut {
	readonly long: number; // 1 is the usual length
	readonly wide: number; // 1 is the usual width
	readonly flare: number; // how much wider the hem is than the chest
	readonly collar: "plain" | "fur" | "hood" | "shawl";
	readonly back: "seam" | "vent" | "belt" | "pleat";
	readonly front?: true; // it is turned round: lapels and buttons
}

/** What a coat is painted with; `side` is where the light comes from, -1 or 1. */
export interface CoatLight {
	readonly cloth: string;
	readonly dark: string;
	readonly rim: string;
	readonly side: number;
	readonly strength: number; // 0-1, how much of the light reaches it
}

/** The cloth of the coat in question: green in one light, brown in another. */
export const questionedCloth = (): string => mix(COAT_COLOURS.ines![0], COAT_COLOURS.theodore![0], 0.5);

const COLLARS: readonly CoatCut["collar"][] = ["plain", "plain", "plain", "shawl", "fur", "hood"];
const BACKS: readonly CoatCut["back"][] = ["seam", "vent", "vent", "belt", "pleat"];

/** Draws a cut by chance. */
export const randomCut = (chance: Chance): CoatCut => ({
	long: lerp(0.78, 1.12, chance()),
	wide: lerp(0.88, 1.14, chance()),
	flare: lerp(0.98, 1.3, chance()),
	collar: COLLARS[Math.floor(chance() * COLLARS.length)]!,
	back: BACKS[Math.floor(chance() * BACKS.length)]!,
});

const bodyPath = (hem: number): string =>
	`M-.05-.03C-.1 0-.16.02-.195.055C-.2.2-.175.34-.168.46L${-hem} 1Q0 1.026 ${hem} 1L.168.46C.175.34.2.2.195.055C.16.02.1 0 .05-.03Q0-.045-.05-.03Z`;
const SLEEVE = "M-.165.03C-.215.05-.232.11-.24.2C-.252.36-.256.5-.248.66L-.188.665C-.176.5-.17.36-.16.2Z";

/** Paints the back of a coat; x, y is the middle of its collar, h the usual length in frame pixels. */
export function coatBack(g: Brush, x: number, y: number, h: number, cut: CoatCut, light: CoatLight): void {
	const { cloth, dark, rim, side, strength } = light;
	const [w, long] = [h * cut.wide, cut.long];
	const shade = (k: number) => mix(cloth, dark, k);
	const lit = mix(cloth, rim, 0.3 * strength);
	g.save();
	g.translate(x, y);
	g.scale(w, h * long);
	// Light falls across the cloth from one side and is spent before it reaches the other.
	const across = linearGradient(
		g,
		0.2 * side,
		0,
		-0.24 * side,
		0.12,
		stops`0 ${lit}, 0.16 ${mix(cloth, lit, 0.45)}, 0.5 ${shade(0.22)}, 1 ${shade(0.62)}`,
	);
	for (const s of [-1, 1])
		fillPath(g, 0, 0, 1, SLEEVE, s === side ? mix(shade(0.06), rim, 0.07 * strength) : shade(0.62), s === -1 ? 1 : -1);
	fillPath(g, 0, 0, 1, bodyPath(0.165 * cut.flare), across);
	folds(g, dark, cut.flare);
	if (cut.front) buttoned(g, dark, lit);
	else backOf(g, cut.back, dark, lit);
	for (const s of [-1, 1])
		curve(g, pts`${s * 0.155},0.1 ${s * 0.17},0.3 ${s * 0.176},0.5 ${s * 0.187},0.66`, 0.007, alpha(dark, 0.5));
	rimOf(g, side, rim, strength);
	g.restore();
	if (!cut.front) collarOf(g, x, y, w, cut.collar, mix(cloth, dark, 0.34), mix(cloth, rim, 0.42 * strength), side);
}

/** The cloth falls in a few long folds from the shoulder blades. */
function folds(g: Brush, dark: string, flare: number): void {
	for (const [top, foot, k] of [
		[-0.09, -0.13, 0.2],
		[-0.03, -0.05, 0.12],
		[0.06, 0.09, 0.16],
		[0.11, 0.15, 0.24],
	] as const)
		poly(
			g,
			pts`${top},0.42 ${foot * flare - 0.014},0.995 ${foot * flare + 0.02},0.995`,
			linearGradient(g, 0, 0.4, 0, 1, stops`0 ${dark} 0, 1 ${dark} ${k}`),
		);
}

function backOf(g: Brush, back: CoatCut["back"], dark: string, lit: string): void {
	line(g, pts`0,0.02 0.002,${back === "vent" ? 0.7 : 0.99}`, 0.006, alpha(dark, 0.45));
	if (back === "vent") {
		poly(g, pts`0,0.7 0.016,1.01 -0.02,1.01`, alpha(dark, 0.7));
		line(g, pts`0.016,1 0.002,0.71`, 0.004, alpha(lit, 0.6));
	}
	if (back === "pleat") poly(g, pts`-0.012,0.08 0.012,0.08 0.05,1.01 -0.05,1.01`, alpha(dark, 0.26));
	if (back === "belt") {
		poly(g, pts`-0.13,0.4 0.13,0.4 0.13,0.455 -0.13,0.455`, alpha(dark, 0.5));
		line(g, pts`-0.13,0.398 0.13,0.398`, 0.005, alpha(lit, 0.55));
		for (const s of [-1, 1]) oval(g, s * 0.09, 0.427, 0.013, 0.012, lit);
	}
}

/** Two lapels, and the buttons done up. */
function buttoned(g: Brush, dark: string, lit: string): void {
	line(g, pts`0.004,0.24 0.012,0.995`, 0.006, alpha(dark, 0.6));
	for (const s of [-1, 1]) {
		poly(
			g,
			pts`${s * 0.05},-0.03 ${s * 0.12},0.06 ${s * 0.075},0.1 ${s * 0.092},0.12 0.002,0.26`,
			alpha(s < 0 ? lit : dark, 0.5),
		);
		poly(g, pts`${s * 0.1},0.58 ${s * 0.155},0.565 ${s * 0.157},0.595 ${s * 0.102},0.61`, alpha(dark, 0.4));
	}
	for (const y of [0.28, 0.4, 0.52, 0.64]) oval(g, 0.03, y, 0.014, 0.011, lit);
}

/** The edge that the light finds: shoulder, sleeve, cuff. */
function rimOf(g: Brush, side: number, rim: string, strength: number): void {
	const edge = alpha(rim, 0.75 * strength);
	curve(g, pts`${side * 0.06},-0.028 ${side * 0.12},0.008 ${side * 0.195},0.05 ${side * 0.232},0.13`, 0.007, edge);
	curve(
		g,
		pts`${side * 0.232},0.13 ${side * 0.246},0.3 ${side * 0.253},0.5 ${side * 0.249},0.65`,
		0.006,
		alpha(rim, 0.42 * strength),
	);
}

function collarOf(
	g: Brush,
	x: number,
	y: number,
	w: number,
	collar: CoatCut["collar"],
	tone: string,
	lit: string,
	side: number,
): void {
	if (collar === "plain") fillPath(g, x, y, w, "M-.062-.052Q0-.075.062-.052L.085.016Q0 .05-.085.016Z", tone);
	if (collar === "shawl")
		fillPath(g, x, y, w, "M-.06-.05Q0-.072.06-.05C.11-.01.15.06.13.1Q0 .13-.13.1C-.15.06-.11-.01-.06-.05Z", tone);
	if (collar === "hood")
		fillPath(g, x, y, w, "M-.07-.05Q0-.08.07-.05C.12.02.1.14.03.19Q0 .21-.03.19C-.1.14-.12.02-.07-.05Z", tone);
	if (collar === "fur")
		for (let i = 0; i < 19; i++) {
			const a = Math.PI * (0.06 + (0.88 * i) / 18);
			const r = w * (0.02 + 0.012 * Math.sin(a) + 0.004 * (i % 2));
			oval(g, x + Math.cos(a) * w * 0.092, y - w * 0.034 + Math.sin(a) * w * 0.062, r, r, tone);
		}
	curve(
		g,
		[
			[x - w * 0.06, y - w * 0.052],
			[x, y - w * 0.066],
			[x + w * 0.06, y - w * 0.052],
		],
		w * 0.007,
		lit,
	);
	if (collar !== "plain")
		curve(
			g,
			[
				[x + side * w * 0.06, y - w * 0.045],
				[x + side * w * 0.105, y + w * 0.02],
				[x + side * w * 0.11, y + w * 0.08],
			],
			w * 0.007,
			lit,
		);
}

/** Paints a hanger's hook over a rail `up` frame pixels above a collar at x, y. */
export function hangerHook(g: Brush, x: number, y: number, h: number, up: number, fill: string): void {
	const r = h * 0.022;
	curve(
		g,
		pts`${x},${y - h * 0.03} ${x},${y - up + r * 0.6} ${x + r},${y - up - r * 0.4} ${x},${y - up - r * 1.2} ${x - r},${y - up - r * 0.3}`,
		Math.max(0.8, h * 0.009),
		fill,
	);
}
