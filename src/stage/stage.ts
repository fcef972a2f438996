// The moving stage: a tableau in, a picture out, through Phaser. It works out the difference itself and holds
// no truth of its own, so it may come late, lose its WebGL context and come back. Without WebGL it refuses,
// and still.ts does instead.

import type { Game, Scene } from "phaser";
import { delay } from "../base/delay.ts";
import type { Stage } from "../director/crew.ts";
import { EMPTY_TABLEAU, type Tableau } from "../director/tableau.ts";
import { pixelRatioFor } from "../picture/bake-picture.ts";
import { onDocumentHidden } from "./engine/document-visibility.ts";
import { createFittedCanvas, type FittedCanvas } from "./engine/fitted-canvas.ts";
import { createFrameClock, type FrameClock } from "./engine/frame-clock.ts";
import { createFrameGovernor, type FrameGovernor, fpsLimit } from "./engine/frame-governor.ts";
import { markStage } from "./engine/mark-stage.ts";
import { createPerformanceMonitor, type PerformanceMonitor, type StageCost } from "./engine/performance-monitor.ts";
import { hasWebGL, startPhaserGame } from "./engine/phaser-game.ts";
import { createFigureSprites, type FigureSprites } from "./figure-sprites.ts";
import { createHotspots, type HotspotGlows } from "./hotspots/hotspots.ts";
import type { PackPictures } from "./pack-picture.ts";
import { boxSize, pictureRequest, type Size } from "./picture-request.ts";
import { isVoiced, loudnessAt } from "./presence/line-loudness.ts";
import { createPresenceLight, type PresenceLight } from "./presence/presence-light.ts";
import { createScenery, type Scenery } from "./scenery.ts";
import { createWeatherSprites, type WeatherSprites } from "./weather/weather-sprites.ts";

/** What the stage is made with. */
export interface StageOptions {
	readonly parent: HTMLElement;
	readonly calm: () => boolean; // asked every frame
	readonly onPick: (index: number) => void; // the choice whose hotspot was pressed
	readonly packPictures: () => PackPictures | undefined; // the places of the open pack
	readonly onTooSlow?: () => void; // the first frames took too long to go on like this; told once
	readonly onLost?: () => void; // the WebGL context
	readonly onRestored?: () => void;
}

/** The stage as the app holds it; the cost's `seconds` are those that have gone by on it. */
export type LiveStage = Stage & { refresh(): void; destroy(): void; cost(): StageCost & { readonly seconds: number } };

interface StageState {
	readonly options: StageOptions;
	readonly game: Game;
	readonly scene: Scene;
	readonly canvas: FittedCanvas;
	readonly clock: FrameClock;
	readonly governor: FrameGovernor;
	readonly monitor: PerformanceMonitor;
	readonly figures: FigureSprites;
	readonly hotspots: HotspotGlows;
	readonly presence: PresenceLight;
	readonly weather: WeatherSprites;
	readonly scenery: Scenery;
	tableau: Tableau;
	spoken: { readonly text: string; readonly since: number } | null; // since: seconds on the clock
	wasCalm: boolean; // in the last frame
	toldSlow: boolean;
	restless: number; // seconds on the clock until which something may still be easing
}

const SETTLE_SECONDS = 8; // after which all that eases, when calm, has come to rest
const DISSOLVE_WAIT = 1500; // milliseconds that showing a tableau waits for its dissolve

/** Makes the stage; rejects with a plain error when there is no WebGL. */
export async function createStage(options: StageOptions): Promise<LiveStage> {
	if (!hasWebGL()) throw new Error("there is no WebGL here: show still pictures instead");
	const s = await openStage(options);
	s.scene.events.on("update", () => s.monitor.measureFrame(() => drawFrame(s)));
	const undo = [watchVisibility(s), watchSize(s)];
	watchContext(s);
	fitStage(s);
	markStage("ready");
	return {
		show: (tableau, hurry) => show(s, tableau, hurry),
		offer(choices) {
			s.hotspots.offer(choices);
			stir(s);
		},
		voice(line) {
			stir(s);
			s.spoken = isVoiced(line) ? { text: line.text, since: s.clock.seconds() } : null;
		},
		refresh: () => refitStage(s),
		cost: () => ({ ...s.monitor.read(), seconds: s.clock.seconds() }),
		destroy() {
			s.scenery.cancel();
			for (const stop of undo) stop();
			s.clock.destroy();
			s.hotspots.destroy();
			s.game.destroy(true);
			markStage("absent");
		},
	};
}

async function openStage(options: StageOptions): Promise<StageState> {
	const { parent, calm } = options;
	const governor = createFrameGovernor();
	const ratioFor = ({ w, h }: Size) => pixelRatioFor(w, h) * governor.resolutionScale();
	const { game, scene } = await startPhaserGame(parent, ratioFor(boxSize(parent)), boxSize(parent));
	const canvas = createFittedCanvas({ game, scene }, parent, ratioFor);
	const clock = createFrameClock();
	const monitor = createPerformanceMonitor(scene, canvas.size);
	const weather = createWeatherSprites(scene);
	const figures = createFigureSprites(scene);
	const presence = createPresenceLight(scene);
	const hotspots = createHotspots(scene, parent, options.onPick);
	const scenery = createScenery({
		scene,
		calm,
		packPictures: options.packPictures,
		paintFigures: figures.paint,
		onSlice: monitor.recordSlice,
		onChange(backdrop) {
			canvas.cover(backdrop.viewport);
			backdrop.update(clock.tick(calm()));
			hotspots.layout(backdrop);
		},
	});
	const parts = { game, scene, canvas, clock, governor, monitor, figures, hotspots, presence, weather, scenery };
	return {
		options,
		...parts,
		tableau: EMPTY_TABLEAU,
		spoken: null,
		wasCalm: false,
		toldSlow: false,
		restless: SETTLE_SECONDS,
	};
}

function drawFrame(s: StageState): void {
	const calm = s.options.calm();
	if (calm !== s.wasCalm) s.game.loop.setFPSLimit(fpsLimit(calm));
	s.wasCalm = calm;
	const { tick, elapsedMs } = s.clock.advance(calm);
	s.scenery.update(tick);
	s.weather.update(tick);
	s.figures.update(tick);
	s.hotspots.update(tick);
	s.presence.update(tick, s.spoken ? loudnessAt(s.spoken.text, tick.realTime - s.spoken.since) : 0);
	if (!calm && s.governor.recordFrame(elapsedMs)) fitStage(s);
	if (!s.toldSlow && s.governor.isTooSlow()) {
		s.toldSlow = true;
		s.options.onTooSlow?.();
	}
	const moving = !calm || tick.realTime < s.restless || s.scenery.isDissolving() || s.presence.isLettingGo();
	if (!moving) s.game.loop.sleep();
}

/** Has frames drawn again, until everything has come to rest. */
function stir(s: StageState): void {
	s.restless = s.clock.seconds() + SETTLE_SECONDS;
	if (document.hidden || s.game.loop.running) return;
	s.clock.skipToNow();
	s.game.loop.wake();
}

/** Sizes the canvas to its box and has the picture painted for it. */
function fitStage(s: StageState): void {
	s.canvas.fit(s.scenery.current()?.viewport ?? s.canvas.size());
	void bring(s, s.tableau, AbortSignal.abort());
}

/**
 * Fits the stage between two frames, and draws. Sizing clears a canvas, and the next frame may be a tenth of
 * a second away.
 */
function refitStage(s: StageState): void {
	fitStage(s);
	stir(s);
	if (!document.hidden) s.game.step(performance.now(), 0);
}

async function show(s: StageState, tableau: Tableau, hurry: AbortSignal): Promise<void> {
	s.tableau = tableau;
	if (await bring(s, tableau, hurry)) await delay(s.scenery.isDissolving() ? DISSOLVE_WAIT : 0, hurry);
	if (hurry.aborted) s.scenery.endDissolve();
}

/** Brings all of the stage to a tableau; false when a later call overtook this one. */
async function bring(s: StageState, tableau: Tableau, hurry: AbortSignal): Promise<boolean> {
	const isFirst = s.scenery.current() === null;
	const request = pictureRequest(tableau, s.canvas.size(), s.canvas.ratio());
	if (!(await s.scenery.show(request, hurry, tableau.place?.cut ?? false))) return false;
	const backdrop = s.scenery.current();
	if (!backdrop) return false;
	stir(s);
	const instant = hurry.aborted || isFirst;
	s.weather.show(tableau.weather, backdrop, instant);
	s.figures.show(tableau.figures, backdrop, s.canvas.ratio(), instant);
	s.presence.show(tableau, backdrop, instant);
	return true;
}

/**
 * Lets time stand still while the page is hidden, so that nothing jumps: Phaser would go on drawing where it
 * can.
 */
function watchVisibility({ game, clock }: StageState): () => void {
	return onDocumentHidden(
		() => game.loop.sleep(),
		() => {
			clock.skipToNow();
			game.loop.wake();
		},
	);
}

const RESIZE_PAUSE = 140; // milliseconds without a change before the picture is painted anew

function watchSize(s: StageState): () => void {
	let timer: ReturnType<typeof setTimeout> | undefined;
	const onResize = () => {
		clearTimeout(timer);
		timer = setTimeout(() => refitStage(s), RESIZE_PAUSE);
	};
	addEventListener("resize", onResize);
	return () => {
		clearTimeout(timer);
		removeEventListener("resize", onResize);
	};
}

function watchContext(s: StageState): void {
	s.game.renderer.on("losewebgl", () => {
		markStage("lost");
		s.options.onLost?.();
	});
	s.game.renderer.on("restorewebgl", () => {
		markStage("ready");
		s.options.onRestored?.();
		s.scenery.invalidate();
		void bring(s, s.tableau, AbortSignal.abort());
	});
}
