// Weather as numbers: where particle i of a kind is at a time. Pure and without memory, so calm is a clock
// that stands still.
import { clamp, hash } from "../../picture/brushes/chance.ts";
import type { Viewport } from "../../picture/viewport.ts";

/** Kinds of weather that can be seen. */
export type WeatherKind = "rain" | "snow" | "dust" | "mist" | "petals" | "wind";

/** How many particles each kind has, and with which texture they are drawn. */
export const WEATHER_KINDS: Readonly<
	Record<WeatherKind, { readonly count: number; readonly spot: "dot" | "streak" | "petal" | "bank" }>
> = {
	rain: { count: 120, spot: "streak" },
	snow: { count: 110, spot: "dot" },
	dust: { count: 40, spot: "dot" },
	mist: { count: 6, spot: "bank" },
	petals: { count: 30, spot: "petal" },
	wind: { count: 14, spot: "streak" },
};

/** Tells a weather that can be seen from one that cannot. */
export const isWeatherKind = (name: string): name is WeatherKind => name in WEATHER_KINDS;

/** One particle of weather; positions and sizes in CSS pixels. */
export interface Particle {
	readonly x: number;
	readonly y: number;
	readonly w: number;
	readonly h: number;
	readonly turn: number; // radians
	readonly alpha: number;
}

/** What a particle is born with: its number, three fixed random numbers 0-1, and how near it is, 0-1. */
interface Traits {
	readonly i: number;
	readonly a: number;
	readonly b: number;
	readonly c: number;
	readonly near: number;
}

const wrap = (x: number): number => x - Math.floor(x);

/** Fades a particle in and out over its way `s`, 0-1. */
const fade = (s: number): number => clamp(Math.sin(s * Math.PI) * 2.2);

type Motion = (traits: Traits, t: number, viewport: Viewport) => Particle;

const rain: Motion = ({ a, b, near }, t, { u, w, h }) => {
	const s = wrap(b + t * (0.9 + 0.8 * near));
	return {
		x: (a * 1.2 - 0.1) * w - s * h * 0.09,
		y: (s * 1.2 - 0.1) * h,
		w: u * 0.0022,
		h: u * (0.04 + 0.06 * near),
		turn: 0.09,
		alpha: 0.16 + 0.3 * near,
	};
};

const snow: Motion = ({ i, a, b, c, near }, t, { u, w, h }) => {
	const s = wrap(b + t * (0.028 + 0.05 * near));
	const r = u * (0.0035 + 0.011 * near * near);
	return {
		x: wrap(a + 0.03 * Math.sin(t * 0.5 + i) - t * 0.006) * w,
		y: (s * 1.1 - 0.05) * h,
		w: r * 2,
		h: r * 2,
		turn: 0,
		alpha: 0.45 + 0.5 * c,
	};
};

const dust: Motion = ({ i, a, b, near }, t, { u, w, h }) => {
	const s = wrap(b + t * 0.02 * (0.5 + a));
	const r = u * (0.002 + 0.006 * near);
	return {
		x: wrap(a + 0.03 * Math.sin(t * 0.17 + i * 2)) * w,
		y: (1 - s) * h * 0.9,
		w: r * 2,
		h: r * 2,
		turn: 0,
		alpha: 0.5 * fade(s) * (0.4 + 0.6 * Math.sin(t * 0.7 + i * 3) ** 2),
	};
};

const mist: Motion = ({ a, b, c }, t, { u, w, Y }) => {
	const s = wrap(a + t * 0.006 * (0.6 + c));
	return {
		x: (s * 1.8 - 0.4) * w,
		y: Y(0.48 + 0.4 * b),
		w: u * (1.2 + 0.9 * c),
		h: u * (0.22 + 0.16 * b),
		turn: 0,
		alpha: 0.34 * fade(s),
	};
};

const petals: Motion = ({ i, a, b, c, near }, t, { u, w, h }) => {
	const s = wrap(b + t * 0.045 * (0.6 + c));
	const r = u * (0.008 + 0.012 * near);
	return {
		x: wrap(a + s * 0.24 + 0.03 * Math.sin(t * 0.8 + i)) * w,
		y: (s * 1.1 - 0.05) * h,
		w: r * 2,
		h: r * (0.6 + 1.2 * Math.abs(Math.sin(t * 1.1 + i))),
		turn: t * 0.7 * (c - 0.5) + i,
		alpha: 0.85,
	};
};

const wind: Motion = ({ i, a, b, c, near }, t, { u, w, Y }) => {
	const s = wrap(b + t * (0.12 + 0.12 * c));
	return {
		x: (s * 1.4 - 0.2) * w,
		y: Y(0.1 + 0.8 * a) + Math.sin(t + i) * u * 0.02,
		w: u * 0.002,
		h: u * (0.12 + 0.2 * near),
		turn: Math.PI / 2 + 0.1 * Math.sin(t * 0.6 + i),
		alpha: 0.22 * fade(s),
	};
};

const MOTIONS: Readonly<Record<WeatherKind, Motion>> = { rain, snow, dust, mist, petals, wind };

/** Where particle i is at t seconds. */
export function particleAt(kind: WeatherKind, i: number, t: number, viewport: Viewport): Particle {
	const [a, b, c] = [hash(i, 11), hash(i, 23), hash(i, 37)];
	return MOTIONS[kind]({ i, a, b, c, near: c * c }, t, viewport);
}
