// The stage's face: a tableau in, a picture out, through Phaser. Works out the difference itself and holds no truth of its own, so it
// may come late, lose its context and come back. Loaded by a dynamic import; without WebGL it refuses, and still.ts does instead.
import { delay } from "../base/delay.ts";
import type { Stage } from "../director/crew.ts";
import { EMPTY_TABLEAU, type Tableau } from "../director/tableau.ts";
import { bakePicture, pixelRatioFor } from "../picture/bake-picture.ts";
import { paintPlace } from "../picture/place-table.ts";
import { createViewport } from "../picture/viewport.ts";
import { type Backdrop, createBackdrop } from "./backdrop.ts";
import { type Dissolve, dissolveFrom } from "./dissolve.ts";
import { bloomStrength } from "./dissolve-curve.ts";
import { onDocumentHidden } from "./engine/document-visibility.ts";
import { createFrameGovernor, fpsLimit } from "./engine/frame-governor.ts";
import { createPerformanceMonitor, type StageCost } from "./engine/performance-monitor.ts";
import { hasWebGL, startPhaserGame } from "./engine/phaser-game.ts";
import { damp, type Tick } from "./engine/tick.ts";
import { createFigureSprites } from "./figure-sprites.ts";
import { createHotspots } from "./hotspots.ts";
import type { PackPictures } from "./pack-picture.ts";
import { loudnessAt } from "./presence/line-loudness.ts";
import { createPresenceLight } from "./presence/presence-light.ts";
import { createWeatherSprites } from "./weather-sprites.ts";

/** What the stage is made with. */
export interface StageOptions {
	readonly parent: HTMLElement;
	readonly calm: () => boolean; // asked every frame
	readonly onPick: (index: number) => void;
	readonly own?: () => PackPictures; // the places a pack brings
	readonly onLost?: () => void;
	readonly onRestored?: () => void;
}

/** The stage as main holds it; `seconds` are those that have gone by on it. */
export type LiveStage = Stage & { refresh(): void; destroy(): void; cost(): StageCost & { readonly seconds: number } };

/** Makes the stage; rejects with a plain error when there is no WebGL. */
export async function createStage(options: StageOptions): Promise<LiveStage> {
	if (!hasWebGL()) throw new Error("no WebGL here: the stage cannot stand, show stills");
	const { parent, calm, onPick } = options;
	const mark = (state: string) => {
		document.documentElement.dataset.stage = state;
	};
	const pace = createFrameGovernor();
	const size = () => ({ w: parent.clientWidth || innerWidth, h: parent.clientHeight || innerHeight });
	const ratio = () => pixelRatioFor(size().w, size().h) * pace.resolutionScale();
	const { game, scene } = await startPhaserGame(parent, ratio(), size());

	const weather = createWeatherSprites(scene);
	const figures = createFigureSprites(scene);
	const presence = createPresenceLight(scene);
	const looks = createHotspots(scene, parent, onPick);
	const gauge = createPerformanceMonitor(scene, size);
	let set: Backdrop | null = null;
	let standing = ""; // which picture, at which size, the set is
	let tableau: Tableau = EMPTY_TABLEAU;
	let turns = 0;
	let sets = 0;
	let dissolve: Dissolve | null = null;
	let said = { text: "", at: -1 };

	const clock = { t: 7, real: 0 };
	const pointer = { x: 0, y: 0 };
	let lean: [number, number] = [0, 0];
	const follow = (event: PointerEvent) => {
		pointer.x = (event.clientX / innerWidth) * 2 - 1;
		pointer.y = (event.clientY / innerHeight) * 2 - 1;
	};
	addEventListener("pointermove", follow);

	let last = performance.now();
	let wasQuiet = false;
	function frame(): void {
		// By the wall clock: on a slow machine a dissolve takes as long as on a fast one, in fewer steps.
		const delta = performance.now() - last;
		last += delta;
		const dt = Math.min(1, delta / 1000);
		const quiet = calm();
		if (quiet !== wasQuiet) game.loop.setFPSLimit(fpsLimit(quiet));
		wasQuiet = quiet;
		clock.real += dt;
		if (!quiet) clock.t += dt;
		lean = quiet ? [0, 0] : [damp(lean[0], pointer.x, 1.6, dt), damp(lean[1], pointer.y, 1.6, dt)];
		const tick: Tick = { t: clock.t, realTime: clock.real, dt, pointer: lean, calm: quiet };
		if (dissolve && !dissolve.update(clock.real)) dissolve = null; // before the set: what it uncovers is then moved
		set?.update(tick);
		weather.update(tick);
		figures.update(tick);
		looks.update(tick);
		presence.update(tick, said.at < 0 ? 0 : loudnessAt(said.text, clock.real - said.at));
		if (!quiet && pace.recordFrame(delta)) suit();
	}
	scene.events.on("update", () => gauge.measureFrame(frame));
	// Phaser goes on drawing a page that is hidden wherever the browser lets it. Time stands still meanwhile, so that nothing jumps.
	const forgetUnseen = onDocumentHidden(
		() => game.loop.sleep(),
		() => {
			last = performance.now();
			game.loop.wake();
		},
	);

	/** Sizes the canvas to its box and has the picture painted for it. */
	function suit(): void {
		const { w, h } = size();
		game.scale.setZoom(1 / ratio());
		game.scale.resize(Math.round(w * ratio()), Math.round(h * ratio()));
		scene.cameras.main.setSize(Math.round(w * ratio()), Math.round(h * ratio()));
		fill(set?.viewport ?? size());
		Object.assign(game.canvas.style, { width: "100%", height: "100%", objectFit: "cover" }); // at once, when the box is another
		void stand(tableau, AbortSignal.abort());
	}

	/** Has the canvas filled by what was composed for another size, its middle in the middle, until it is painted for this one. */
	function fill(composed: { readonly w: number; readonly h: number }): void {
		const { w, h } = size();
		const larger = Math.max(w / composed.w, h / composed.h);
		scene.cameras.main
			.setZoom(ratio() * larger)
			.setScroll((composed.w - w / larger) / 2, (composed.h - h / larger) / 2);
	}

	/** Brings the set to the tableau; true if this call did. */
	async function stand(wanted: Tableau, hurry: AbortSignal): Promise<boolean> {
		const turn = ++turns;
		const still = () => turn === turns;
		const { w, h } = size();
		const [place, light] = [wanted.place?.id ?? "dark", wanted.place?.light ?? "dark"];
		const name = `${place} ${light} ${w}x${h} ${ratio()}`;
		const first = set === null;
		if (name !== standing) {
			const f = createViewport(w, h);
			const own = options.own?.();
			const picture =
				(own?.places[place] && (await (await import("./pack-picture.ts")).paintPackPlace(own, place, light, f))) ||
				paintPlace(place, light, f);
			const baked = await bakePicture(picture, f, ratio(), still, gauge.recordSlice);
			const raised = baked && (await createBackdrop(scene, `set${sets++}`, picture, baked, f, ratio(), still));
			if (!raised) return false;
			const cut = hurry.aborted || (wanted.place?.cut ?? false) || first;
			const flat = cut ? null : await set!.snapshot((g) => figures.paint(g));
			if (!still()) {
				raised.destroy();
				return false;
			}
			change(raised, flat, sameRoom(standing, name));
			standing = name;
		}
		if (!set) return false;
		const now = hurry.aborted || first;
		weather.show(wanted.weather, set, now);
		figures.show(wanted.figures, set, ratio(), now);
		presence.show(wanted, set, now);
		return true;
	}

	/** Strikes what stood for what is next; out of the old one's flat picture by light, or without one at once. */
	function change(next: Backdrop, flat: HTMLCanvasElement | null, sameRoomAsBefore: boolean): void {
		dissolve?.end();
		dissolve = null;
		const old = set;
		if (old && flat) {
			const seconds = calm() ? 1.6 : sameRoomAsBefore ? 3.2 : 2.2;
			dissolve = dissolveFrom(
				scene,
				flat,
				next.viewport,
				seconds,
				calm() ? 0 : bloomStrength(old.picture),
				next.setVisible,
			);
		} else next.setVisible(true);
		set = next;
		fill(next.viewport);
		next.update({ t: clock.t, realTime: clock.real, dt: 0, pointer: lean, calm: calm() });
		old?.destroy();
		looks.layout(next);
	}

	let waiting = 0;
	const onResize = () => {
		clearTimeout(waiting);
		waiting = window.setTimeout(suit, 140);
	};
	addEventListener("resize", onResize);
	game.renderer.on("losewebgl", () => {
		mark("lost");
		options.onLost?.();
	});
	game.renderer.on("restorewebgl", () => {
		mark("ready");
		options.onRestored?.();
		standing = "";
		void stand(tableau, AbortSignal.abort());
	});
	suit();
	mark("ready");

	return {
		async show(wanted, hurry) {
			tableau = wanted;
			if (await stand(wanted, hurry)) await delay(dissolve ? 1500 : 0, hurry);
			if (hurry.aborted) dissolve?.end();
		},
		offer: (offered) => looks.offer(offered),
		voice(line) {
			said = line?.speaker ? { text: line.text, at: clock.real } : { text: "", at: -1 };
		},
		refresh: suit,
		cost: () => ({ ...gauge.read(), seconds: clock.real }),
		destroy() {
			turns++;
			clearTimeout(waiting);
			removeEventListener("resize", onResize);
			removeEventListener("pointermove", follow);
			forgetUnseen();
			looks.destroy();
			game.destroy(true);
			mark("absent");
		},
	};
}

const sameRoom = (a: string, b: string): boolean => a.split(" ")[0] === b.split(" ")[0];
