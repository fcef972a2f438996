// Time on the stage and where the pointer is, as one value for each frame.
// Knows the window's clock and its pointer, and not Phaser.
import type { Point } from "../../picture/brushes/pen.ts";
import { damp, type Tick } from "./tick.ts";

/** The stage's clock. */
export interface FrameClock {
	/** Moves on to now; gives the moment to draw and the milliseconds since the last frame. */
	advance(calm: boolean): { readonly tick: Tick; readonly elapsedMs: number };
	/** The last moment again, as a frame of no length. */
	tick(calm: boolean): Tick;
	/** Real seconds that have gone by on the stage. */
	seconds(): number;
	/** Leaves out the time since the last frame: nothing was drawn. */
	skipToNow(): void;
	/** Stops following the pointer. */
	destroy(): void;
}

const START = 7; // seconds: everything that sways is already under way in the first frame
const LONGEST_FRAME = 1; // seconds that pass on the stage in one frame, at most

/** Makes a clock that begins now. */
export function createFrameClock(): FrameClock {
	let t = START;
	let realTime = 0;
	let last = performance.now();
	let target: Point = [0, 0];
	let pointer: Point = [0, 0];
	const onMove = (event: PointerEvent) => {
		target = [(event.clientX / innerWidth) * 2 - 1, (event.clientY / innerHeight) * 2 - 1];
	};
	addEventListener("pointermove", onMove);
	return {
		advance(calm) {
			// By the wall clock: on a slow machine a dissolve takes as long as on a fast one, in fewer steps.
			const elapsedMs = performance.now() - last;
			last += elapsedMs;
			const dt = Math.min(LONGEST_FRAME, elapsedMs / 1000);
			realTime += dt;
			if (!calm) t += dt;
			pointer = calm ? [0, 0] : [damp(pointer[0], target[0], 1.6, dt), damp(pointer[1], target[1], 1.6, dt)];
			return { tick: { t, realTime, dt, pointer, calm }, elapsedMs };
		},
		tick: (calm) => ({ t, realTime, dt: 0, pointer, calm }),
		seconds: () => realTime,
		skipToNow() {
			last = performance.now();
		},
		destroy: () => removeEventListener("pointermove", onMove),
	};
}
