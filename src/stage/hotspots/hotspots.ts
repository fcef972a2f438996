// What can be looked at on the moving stage: a soft glow at its place, and a press on it takes the choice.
// The page offers the same choices as buttons, so nothing depends on this.
import { BlendModes, type GameObjects, type Scene } from "phaser";
import type { OfferedChoice } from "../../director/crew.ts";
import { tint } from "../../picture/brushes/colour.ts";
import { PRESENCE_COLOURS } from "../../picture/palettes.ts";
import type { Backdrop } from "../backdrop.ts";
import { damp, parallaxOffset, type Tick } from "../engine/tick.ts";
import { type Hotspot, hotspotAt, layoutHotspots, lookChoices } from "./hotspot-layout.ts";
import { onPointer } from "./pointer-input.ts";

/** The glows over what can be looked at. */
export interface HotspotGlows {
	/** Offers the choices among these that are taken by looking, and no others. */
	offer(choices: readonly OfferedChoice[]): void;
	/** Places the glows on another backdrop. */
	layout(backdrop: Backdrop): void;
	update(tick: Tick): void;
	/** Stops listening; the images go with the scene. */
	destroy(): void;
}

interface Glow {
	readonly image: GameObjects.Image;
	readonly hotspot: Hotspot;
	level: number; // how bright, 0-1
	hovered: boolean;
}

/** Makes the glows, with none lit; `parent` is listened to for pointing. */
export function createHotspots(scene: Scene, parent: HTMLElement, onPick: (index: number) => void): HotspotGlows {
	let offered: readonly OfferedChoice[] = [];
	let backdrop: Backdrop | null = null;
	let glows: Glow[] = [];
	const find = (x: number, y: number) =>
		hotspotAt(
			glows.map((glow) => glow.hotspot),
			x,
			y,
		);
	const rebuild = () => {
		for (const { image } of glows) image.destroy();
		glows = backdrop ? lightGlows(scene, backdrop, offered) : [];
	};
	const stopListening = onPointer(parent, {
		hover(x, y) {
			const found = find(x, y);
			for (const glow of glows) glow.hovered = glow.hotspot === found;
			return found !== null;
		},
		press(x, y) {
			const found = find(x, y);
			if (found) onPick(found.index);
		},
	});
	return {
		offer(choices) {
			offered = choices;
			rebuild();
		},
		layout(next) {
			backdrop = next;
			rebuild();
		},
		update(tick) {
			for (const glow of glows) moveGlow(glow, backdrop!, tick);
		},
		destroy: stopListening,
	};
}

function lightGlows(scene: Scene, { viewport, picture }: Backdrop, offered: readonly OfferedChoice[]): Glow[] {
	const { bright } = picture;
	const colour = tint(PRESENCE_COLOURS.warm![bright ? 2 : 1]);
	return layoutHotspots(viewport, picture, lookChoices(offered)).map((hotspot) => {
		const image = scene.add.image(hotspot.x, hotspot.y, "soft").setDepth(250).setAlpha(0);
		image.setBlendMode(bright ? BlendModes.NORMAL : BlendModes.ADD).setTint(colour);
		return { image, hotspot, level: 0, hovered: false };
	});
}

function moveGlow(glow: Glow, { viewport }: Backdrop, tick: Tick): void {
	const { image, hotspot, hovered } = glow;
	const breath = tick.calm ? 0 : 0.12 * Math.sin(tick.t * 1.1 + hotspot.x);
	glow.level = damp(glow.level, hovered ? 0.75 : 0.42 + breath, 3, tick.dt);
	const r = hotspot.r * (1.5 + (hovered ? 0.25 : 0));
	image
		.setPosition(hotspot.x + parallaxOffset(viewport, tick, 0.6), hotspot.y)
		.setAlpha(glow.level)
		.setDisplaySize(r * 2, r * 2);
}
