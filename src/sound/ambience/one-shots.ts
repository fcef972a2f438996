// The few close sounds that an ambience brings by chance, so that none is only a loop of noise. Pure: the
// same seed gives the same sounds.
import { seededRandom, seedOf } from "../../base/random.ts";

/** A close sound to come. */
export interface OneShot {
	readonly id: string; // of a recording
	readonly wait: number; // seconds after the last one
	readonly pan: number; // -1 to 1
	readonly gain: number;
}

interface OneShotPattern {
	readonly ids: readonly string[];
	readonly every: readonly [least: number, most: number]; // seconds between two
	readonly gain: number;
}

const ONE_SHOT_PATTERNS: Readonly<Record<string, OneShotPattern>> = {
	office: { ids: ["printer", "paper", "pen", "chair", "page-turn", "elevator"], every: [14, 38], gain: 0.3 },
	tram: { ids: ["tram-bell", "tram-doors", "phone-buzz"], every: [22, 50], gain: 0.3 },
	walkways: { ids: ["tram-bell", "footsteps", "dog", "message"], every: [15, 40], gain: 0.28 },
	"apartment-evening": {
		ids: ["fridge-stop", "fridge-start", "tram-bell", "door-close", "elevator"],
		every: [24, 60],
		gain: 0.2,
	},
	"apartment-night": { ids: ["fridge-stop", "fridge-start", "train-far", "bell-far"], every: [30, 75], gain: 0.22 },
	"apartment-morning": { ids: ["bird", "tram-bell", "water-pour", "door-close"], every: [16, 42], gain: 0.22 },
	balcony: { ids: ["tram-bell", "dog", "bell-far", "gull"], every: [18, 48], gain: 0.25 },
	market: { ids: ["gull", "coin", "knife-board", "child-laugh", "dog"], every: [9, 24], gain: 0.35 },
	pier: { ids: ["gull", "wave", "bell-far", "gull"], every: [10, 28], gain: 0.4 },
	"amys-flat": { ids: ["plates", "cup", "door-close"], every: [26, 60], gain: 0.2 },
	"coat-shop": { ids: ["hangers", "rain-gutter", "tram-bell", "tape-measure"], every: [20, 50], gain: 0.24 },
	restaurant: { ids: ["glass", "plates", "cork", "chair", "cup"], every: [8, 22], gain: 0.28 },
	hills: { ids: ["bird", "wind-gust", "bell-far", "bird"], every: [14, 36], gain: 0.35 },
	stairwell: { ids: ["door-close", "footsteps", "elevator"], every: [18, 45], gain: 0.25 },
	roof: { ids: ["wind-gust", "train-far", "tram-bell"], every: [20, 50], gain: 0.32 },
	"roof dawn": { ids: ["bird", "wind-gust", "bird", "tram-bell"], every: [12, 32], gain: 0.32 },
	terrace: { ids: ["glass", "cup", "bird", "plates"], every: [14, 36], gain: 0.25 },
	drained: { ids: ["fridge-stop", "fridge-start", "phone-buzz"], every: [40, 90], gain: 0.2 },
	stairs: { ids: ["footsteps", "train-far", "message", "phone-buzz"], every: [9, 24], gain: 0.32 },
	cabin: { ids: ["wood-crack", "snow-slide", "wood-crack", "wind-gust"], every: [10, 28], gain: 0.45 },
	snow: { ids: ["snow-slide", "wind-gust"], every: [30, 70], gain: 0.3 },
	square: { ids: ["bell-far", "child-laugh", "accordion", "dog", "fountain"], every: [14, 34], gain: 0.3 },
	windows: { ids: ["tram-bell", "bell-far", "dog"], every: [20, 50], gain: 0.22 },
	"windows going-out": { ids: ["window-off", "window-off", "bell-far"], every: [6, 18], gain: 0.5 },
};

/** Gives the close sounds of an ambience in a light, without end; none for an ambience that is silence. */
export function* oneShotsOf(ambience: string, light: string, seed: string): Generator<OneShot, void> {
	const pattern = ONE_SHOT_PATTERNS[`${ambience} ${light}`] ?? ONE_SHOT_PATTERNS[ambience];
	if (!pattern) return;
	const random = seededRandom(seedOf(`${seed} ${ambience} ${light}`));
	let last = "";
	while (true) {
		const others = pattern.ids.filter((id) => id !== last);
		const candidates = others.length ? others : pattern.ids;
		const id = candidates[Math.floor(random() * candidates.length)] ?? "";
		const [least, most] = pattern.every;
		last = id;
		yield {
			id,
			wait: least + (most - least) * random() ** 1.5,
			pan: random() * 1.6 - 0.8,
			gain: pattern.gain * (0.6 + 0.4 * random()),
		};
	}
}

/** Every close sound that an ambience can bring by chance. */
export const ONE_SHOT_IDS: readonly string[] = [...new Set(Object.values(ONE_SHOT_PATTERNS).flatMap(({ ids }) => ids))];
