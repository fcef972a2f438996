// What can be looked at: a soft glow at its place, and a press on it is the choice. The page has the same choices as buttons.
import { BlendModes, type GameObjects, type Scene } from "phaser";
import type { OfferedChoice } from "../director/crew.ts";
import { tint } from "../picture/brushes/colour.ts";
import { type Hotspot, hotspotAt, layoutHotspots } from "../picture/motifs/figure-build.ts";
import { PRESENCE_COLOURS } from "../picture/palettes.ts";
import type { Backdrop } from "./backdrop.ts";
import { damp, parallaxOffset, type Tick } from "./engine/tick.ts";
import { onPointer } from "./pointer-input.ts";

/** What can be looked at. */
export interface Hotspots {
	/** Offers these and no others. */
	offer(looks: readonly OfferedChoice[]): void;
	/** Lays them out anew for a set. */
	layout(set: Backdrop): void;
	/** Moves the glows to a frame. */
	update(tick: Tick): void;
	/** Stops listening. */
	destroy(): void;
}

/** Makes what can be looked at; `parent` is listened to, in CSS pixels of its own box. */
export function createHotspots(scene: Scene, parent: HTMLElement, onPick: (index: number) => void): Hotspots {
	let offered: readonly OfferedChoice[] = [];
	let set: Backdrop | null = null;
	let spots: readonly Hotspot[] = [];
	let glows: { image: GameObjects.Image; spot: Hotspot; level: number; over: boolean }[] = [];
	const lay = () => {
		for (const one of glows) one.image.destroy();
		glows = [];
		spots = [];
		if (!set) return;
		const looks = offered.flatMap((one) =>
			one.offer.way === "look" && !one.struck ? [{ index: one.index, at: one.offer.at }] : [],
		);
		spots = layoutHotspots(set.viewport, set.picture, looks);
		const bright = set.picture.bright;
		glows = spots.map((spot) => {
			const image = scene.add.image(spot.x, spot.y, "soft").setDepth(250).setAlpha(0);
			image
				.setBlendMode(bright ? BlendModes.NORMAL : BlendModes.ADD)
				.setTint(tint(PRESENCE_COLOURS.warm![bright ? 2 : 1]));
			return { image, spot, level: 0, over: false };
		});
	};
	const forget = onPointer(parent, {
		hover(x, y) {
			const spot = hotspotAt(spots, x, y);
			for (const one of glows) one.over = one.spot === spot;
			return spot !== null;
		},
		press(x, y) {
			const spot = hotspotAt(spots, x, y);
			if (spot) onPick(spot.index);
		},
	});
	return {
		offer(looks) {
			offered = looks;
			lay();
		},
		layout(here) {
			set = here;
			lay();
		},
		update(tick) {
			if (!set) return;
			for (const one of glows) {
				const breath = tick.calm ? 0 : 0.12 * Math.sin(tick.t * 1.1 + one.spot.x);
				one.level = damp(one.level, one.over ? 0.75 : 0.42 + breath, 3, tick.dt);
				const r = one.spot.r * (1.5 + (one.over ? 0.25 : 0));
				one.image
					.setPosition(one.spot.x + parallaxOffset(set.viewport, tick, 0.6), one.spot.y)
					.setAlpha(one.level)
					.setDisplaySize(r * 2, r * 2);
			}
		},
		destroy: forget,
	};
}
