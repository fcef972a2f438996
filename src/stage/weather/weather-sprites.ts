// Weather on the moving stage: a pool of images, placed each frame where weather-particles.ts says. It comes
// and goes by fading.
import type { GameObjects, Scene } from "phaser";
import { tint } from "../../picture/brushes/colour.ts";
import { WEATHER_COLOURS } from "../../picture/palettes.ts";
import type { Backdrop } from "../backdrop.ts";
import { damp, parallaxOffset, type Tick } from "../engine/tick.ts";
import { isWeatherKind, particleAt, WEATHER_KINDS, type WeatherKind } from "./weather-particles.ts";

interface Fall {
	readonly kind: WeatherKind;
	readonly images: readonly GameObjects.Image[];
	level: number; // how much of it is seen, 0-1
	leaving: boolean;
}

/** The weather over the backdrop. */
export interface WeatherSprites {
	/**
	 * Has this weather over a backdrop; "" and weathers that cannot be seen are none. Fades unless `instant`.
	 */
	show(weather: string, backdrop: Backdrop, instant: boolean): void;
	update(tick: Tick): void;
}

/** Makes the weather's part of the stage, clear at first. */
export function createWeatherSprites(scene: Scene): WeatherSprites {
	let falls: Fall[] = [];
	let backdrop: Backdrop | null = null;
	return {
		show(weather, next, instant) {
			const isNew = next !== backdrop;
			if (isNew) {
				for (const fall of falls) destroyFall(fall);
				falls = [];
			}
			backdrop = next;
			const kind = kindAt(weather, next);
			for (const fall of falls) fall.leaving = fall.kind !== kind;
			if (kind && !falls.some((fall) => fall.kind === kind))
				falls.push(createFall(scene, kind, next, isNew || instant ? 1 : 0));
		},
		update(tick) {
			for (const fall of falls) moveFall(fall, backdrop!, tick);
			const isGone = (fall: Fall) => fall.leaving && fall.level < 0.02;
			for (const fall of falls) if (isGone(fall)) destroyFall(fall);
			falls = falls.filter((fall) => !isGone(fall));
		},
	};
}

/** The weather that is seen in a place: behind walls nothing falls, but dust is everywhere. */
function kindAt(weather: string, { picture }: Backdrop): WeatherKind | null {
	if (!isWeatherKind(weather)) return null;
	return weather === "dust" || picture.weatherDepth >= 0 ? weather : null;
}

function createFall(scene: Scene, kind: WeatherKind, { picture, viewport }: Backdrop, level: number): Fall {
	const { count, spot } = WEATHER_KINDS[kind];
	const colour = tint(WEATHER_COLOURS[kind]![picture.bright ? 1 : 0]);
	// Seen from indoors, weather falls behind the wall; dust is in front.
	const depth = kind === "dust" ? 90 : picture.weatherDepth * 100;
	const length = viewport.portrait ? Math.ceil(count * 0.6) : count;
	const images = Array.from({ length }, () => scene.add.image(0, 0, spot).setTint(colour).setDepth(depth));
	return { kind, images, level, leaving: false };
}

function moveFall(fall: Fall, { viewport }: Backdrop, tick: Tick): void {
	fall.level = damp(fall.level, fall.leaving ? 0 : 1, 0.9, tick.dt);
	const shift = parallaxOffset(viewport, tick, 0.8);
	fall.images.forEach((image, i) => {
		const { x, y, w, h, turn, alpha } = particleAt(fall.kind, i, tick.t, viewport);
		image
			.setPosition(x + shift, y)
			.setRotation(turn)
			.setAlpha(alpha * fall.level)
			.setDisplaySize(w, h);
	});
}

function destroyFall(fall: Fall): void {
	for (const image of fall.images) image.destroy();
}
