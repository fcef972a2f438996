// The presence on the moving stage: eased from one state to the next, and posed for each frame.
// Knows the tableau and no story; the images are presence-sprites.ts's.
import type { Scene } from "phaser";
import type { Tableau } from "../../director/tableau.ts";
import { lerp } from "../../picture/brushes/chance.ts";
import type { PresencePose } from "../../picture/motifs/presence-shape.ts";
import { PRESENCE_COLOURS } from "../../picture/palettes.ts";
import type { Backdrop } from "../backdrop.ts";
import { damp, parallaxOffset, type Tick } from "../engine/tick.ts";
import { ABSENT, type EasedPresence, easePresence, initialPresence, type PresenceTarget } from "./presence-easing.ts";
import { BREATH_SECONDS, isAfterglow, isPresenceVisible } from "./presence-mood.ts";
import { createPresenceSprites, type DrawnPose, type PresenceSprites } from "./presence-sprites.ts";

/** The presence before the backdrop. */
export interface PresenceLight {
	/** Has the presence as the tableau says; it is eased there unless `instant`. */
	show(tableau: Tableau, backdrop: Backdrop, instant: boolean): void;
	/** Draws a frame; `loudness` is that of the line being said, 0-1. */
	update(tick: Tick, loudness: number): void;
	/** Whether its stars are being let go, one by one. */
	isLettingGo(): boolean;
}

interface PresenceState {
	readonly sprites: PresenceSprites;
	readonly eased: EasedPresence;
	backdrop: Backdrop | null;
	target: PresenceTarget;
	time: number; // seconds at the presence's own tempo
	release: number; // seconds since the stars began to be let go; below 0: they are kept
	loudness: number; // eased, 0-1
}

/** Makes the presence, absent at first. */
export function createPresenceLight(scene: Scene): PresenceLight {
	const s: PresenceState = {
		sprites: createPresenceSprites(scene),
		eased: initialPresence(),
		backdrop: null,
		target: ABSENT,
		time: 0,
		release: -1,
		loudness: 0,
	};
	return {
		show: (tableau, backdrop, instant) => showTableau(s, tableau, backdrop, instant),
		update(tick, loudness) {
			if (!s.backdrop) return;
			passTime(s, tick, loudness);
			drawPresence(s, s.backdrop, tick);
		},
		isLettingGo: () => s.release >= 0,
	};
}

function showTableau(s: PresenceState, tableau: Tableau, backdrop: Backdrop, instant: boolean): void {
	const wasVisible = s.target.visible;
	const isFirst = s.backdrop === null;
	s.backdrop = backdrop;
	s.target = targetOf(tableau, backdrop, s.target);
	// When the presence goes at its widest, it lets go of its stars one by one.
	if (s.target.visible) s.release = -1;
	else if (wasVisible && !tableau.presence && s.eased.growth > 9 && !instant) s.release = 0;
	if (instant || isFirst) easePresence(s.eased, s.target, { releasing: s.release >= 0, rate: 9, dt: 60 });
	s.sprites.setBright(backdrop.picture.bright);
}

function targetOf(tableau: Tableau, { picture, viewport }: Backdrop, last: PresenceTarget): PresenceTarget {
	const { presenceAnchor: anchor, bright } = picture;
	const { w, h } = viewport;
	const place = { x: anchor.x / w, y: anchor.y / h, size: anchor.size / h, bright };
	const stars = tableau.stars.length;
	if (tableau.presence)
		return { ...place, ...tableau.presence, visible: isPresenceVisible(tableau), afterglow: false, stars };
	// Gone, it keeps its last shape while it fades.
	const fading = { ...last, ...place, stars: last.visible ? last.stars : stars };
	return { ...fading, visible: false, afterglow: isAfterglow(tableau) };
}

/** Moves all that changes by itself to a frame. */
function passTime(s: PresenceState, tick: Tick, loudness: number): void {
	const { eased, target } = s;
	easePresence(eased, target, { releasing: s.release >= 0, rate: tick.calm ? 0.9 : 1.5, dt: tick.dt });
	s.time += tick.calm ? 0 : tick.dt * eased.tempo;
	s.loudness = damp(s.loudness, tick.calm ? 0 : loudness, 14, tick.dt);
	if (s.release < 0) return;
	s.release += tick.dt;
	if (s.release <= 5 + target.stars * 0.55) return;
	s.release = -1;
	eased.level = 0;
}

function drawPresence(s: PresenceState, backdrop: Backdrop, tick: Tick): void {
	const { sprites, eased, loudness, release } = s;
	const breath = tick.calm ? 0.4 : Math.sin((tick.realTime / BREATH_SECONDS) * Math.PI * 2);
	const drawn = placePose(s, backdrop, tick, breath);
	const fading = release < 0 ? 1 : Math.max(0, 1 - release / 3);
	const glow = (backdrop.picture.bright ? 0.1 : 0.2) * drawn.shown * (0.7 + 0.1 * breath + 0.5 * loudness) * fading;
	sprites.draw(drawn, glow);

	const pulse = 0.5 + 0.5 * Math.sin((tick.realTime / 1.7) * Math.PI * 2);
	const size = eased.size * backdrop.viewport.h;
	sprites.drawCall({
		x: drawn.x,
		y: drawn.y,
		r: size * (0.16 + 0.07 * (tick.calm ? 0.5 : pulse)),
		alpha: eased.point * drawn.shown * (tick.calm ? 0.8 : 0.35 + 0.65 * pulse),
		colour: eased.core,
	});
	const { afterglowAt, bright } = backdrop.picture;
	sprites.drawAfterglow({
		x: afterglowAt[0] + parallaxOffset(backdrop.viewport, tick, 0.6),
		y: afterglowAt[1],
		r: size * 0.2,
		alpha: eased.afterglow * 0.9,
		colour: PRESENCE_COLOURS["warm"]![bright ? 2 : 0],
	});
}

/**
 * The pose of a frame, in its place before the backdrop; it leans a little to the pointer, the more the
 * closer it is.
 */
function placePose(s: PresenceState, { viewport }: Backdrop, tick: Tick, breath: number): DrawnPose {
	const { eased, loudness } = s;
	const { growth, closeness, stars, tremble, droop, spread, point } = eased;
	const size = eased.size * viewport.h * lerp(0.86, 1.12, closeness / 10);
	const lean = (closeness / 10) * (1 - point) * size * 0.12;
	const shape = { growth, closeness, stars, tremble, droop, spread, point };
	const pose: PresencePose = { ...shape, time: s.time, breath, speaking: loudness, letting: s.release };
	return {
		pose,
		x: eased.x * viewport.w + parallaxOffset(viewport, tick, 0.5) + tick.pointer[0] * lean,
		y: eased.y * viewport.h + tick.pointer[1] * lean * 0.6,
		size,
		shown: eased.level * eased.light * (0.86 + 0.14 * loudness),
		core: eased.core,
		skirt: eased.skirt,
	};
}
