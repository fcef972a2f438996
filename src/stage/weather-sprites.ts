// Weather on the stage: a pool of images laid out each frame by falling.ts. Comes and goes by fading.
import type { GameObjects, Scene } from "phaser";
import { tint } from "../picture/brushes/colour.ts";
import { WEATHER_COLOURS } from "../picture/palettes.ts";
import type { Backdrop } from "./backdrop.ts";
import { damp, parallaxOffset, type Tick } from "./engine/tick.ts";
import { isWeatherKind, particleAt, WEATHER_KINDS, type WeatherKind } from "./weather-particles.ts";

interface Fall {
	readonly kind: WeatherKind;
	readonly images: readonly GameObjects.Image[];
	level: number;
	leaving: boolean;
}

/** The weather. */
export interface WeatherSprites {
	/** Has this weather in this set; "" or a weather nobody can see is none. */
	show(weather: string, set: Backdrop, at_once: boolean): void;
	/** Moves it to a frame. */
	update(tick: Tick): void;
	/** Ends it at once. */
	clear(): void;
}

/** Makes the weather's side of the stage. */
export function createWeatherSprites(scene: Scene): WeatherSprites {
	let falls: Fall[] = [];
	let set: Backdrop | null = null;
	const begin = (kind: WeatherKind, here: Backdrop, level: number): Fall => {
		const { count, spot } = WEATHER_KINDS[kind];
		const colour = tint(WEATHER_COLOURS[kind]![here.picture.bright ? 1 : 0]);
		// Indoors it falls behind the wall; dust is wherever we are.
		const depth = kind === "dust" ? 90 : here.picture.weatherDepth * 100;
		const few = here.viewport.portrait ? Math.ceil(count * 0.6) : count;
		const images = Array.from({ length: few }, () => scene.add.image(0, 0, spot).setTint(colour).setDepth(depth));
		return { kind, images, level, leaving: false };
	};
	const drop = (fall: Fall) => {
		for (const image of fall.images) image.destroy();
	};
	const clear = () => {
		for (const fall of falls) drop(fall);
		falls = [];
	};
	return {
		show(weather, here, at_once) {
			if (here !== set) clear();
			const anew = here !== set || at_once;
			set = here;
			const kind = isWeatherKind(weather) && (weather === "dust" || here.picture.weatherDepth >= 0) ? weather : null;
			for (const fall of falls) fall.leaving = fall.kind !== kind;
			if (kind && !falls.some((fall) => fall.kind === kind)) falls.push(begin(kind, here, anew ? 1 : 0));
		},
		update(tick) {
			if (!set) return;
			for (const fall of falls) {
				fall.level = damp(fall.level, fall.leaving ? 0 : 1, 0.9, tick.dt);
				const aside = parallaxOffset(set.viewport, tick, 0.8);
				fall.images.forEach((image, i) => {
					const o = particleAt(fall.kind, i, tick.t, set!.viewport);
					image
						.setPosition(o.x + aside, o.y)
						.setRotation(o.turn)
						.setAlpha(o.alpha * fall.level)
						.setDisplaySize(o.w, o.h);
				});
			}
			for (const fall of falls) if (fall.leaving && fall.level < 0.02) drop(fall);
			falls = falls.filter((fall) => !fall.leaving || fall.level >= 0.02);
		},
		clear,
	};
}
