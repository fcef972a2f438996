// What can be looked at: a soft glow at its place, and a press on it is the choice. The page has the same choices as buttons.
import { BlendModes, type GameObjects, type Scene } from "phaser";
import type { Offered } from "../director/crew.ts";
import { tint } from "../picture/brushes/colour.ts";
import { type Spot, spotsOf, spotUnder } from "../picture/motifs/standing.ts";
import { HERS } from "../picture/palettes.ts";
import { asideAt, type Tick, toward } from "./engine/tick.ts";
import { onPointing } from "./pointing.ts";
import type { StageSet } from "./set.ts";

/** What can be looked at. */
export interface Looks {
	/** Offers these and no others. */
	offer(looks: readonly Offered[]): void;
	/** Lays them out anew for a set. */
	stand(set: StageSet): void;
	/** Moves the glows to a frame. */
	move(tick: Tick): void;
	/** Stops listening. */
	destroy(): void;
}

/** Makes what can be looked at; `parent` is listened to, in CSS pixels of its own box. */
export function createLooks(scene: Scene, parent: HTMLElement, onPick: (index: number) => void): Looks {
	let offered: readonly Offered[] = [];
	let set: StageSet | null = null;
	let spots: readonly Spot[] = [];
	let glows: { image: GameObjects.Image; spot: Spot; level: number; over: boolean }[] = [];
	const lay = () => {
		for (const one of glows) one.image.destroy();
		glows = [];
		spots = [];
		if (!set) return;
		const looks = offered.flatMap((one) =>
			one.offer.way === "look" && !one.struck ? [{ index: one.index, at: one.offer.at }] : [],
		);
		spots = spotsOf(set.frame, set.picture, looks);
		const bright = set.picture.bright;
		glows = spots.map((spot) => {
			const image = scene.add.image(spot.x, spot.y, "soft").setDepth(250).setAlpha(0);
			image.setBlendMode(bright ? BlendModes.NORMAL : BlendModes.ADD).setTint(tint(HERS.warm![bright ? 2 : 1]));
			return { image, spot, level: 0, over: false };
		});
	};
	const forget = onPointing(parent, {
		over(x, y) {
			const spot = spotUnder(spots, x, y);
			for (const one of glows) one.over = one.spot === spot;
			return spot !== null;
		},
		press(x, y) {
			const spot = spotUnder(spots, x, y);
			if (spot) onPick(spot.index);
		},
	});
	return {
		offer(looks) {
			offered = looks;
			lay();
		},
		stand(here) {
			set = here;
			lay();
		},
		move(tick) {
			if (!set) return;
			for (const one of glows) {
				const breath = tick.calm ? 0 : 0.12 * Math.sin(tick.t * 1.1 + one.spot.x);
				one.level = toward(one.level, one.over ? 0.75 : 0.42 + breath, 3, tick.dt);
				const r = one.spot.r * (1.5 + (one.over ? 0.25 : 0));
				one.image
					.setPosition(one.spot.x + asideAt(set.frame, tick, 0.6), one.spot.y)
					.setAlpha(one.level)
					.setDisplaySize(r * 2, r * 2);
			}
		},
		destroy: forget,
	};
}
