// How often the stage draws, and in how many of the device's pixels, judged by how it copes.
// Pure: knows milliseconds, and neither Phaser nor the clock.

/** Frames a second, at most. */
export const MAX_FPS = 30;

const CALM_FPS = 12; // frames a second when calm: only fades are left
const RESOLUTION_SCALES = [1, 0.7, 0.5] as const; // of the device's pixels, tried in this order
const SLOW_FRAME_MS = 70; // milliseconds a frame that are too many
const FRAMES_JUDGED = 60; // frames that are judged together
// Frames that tell whether this machine can draw at all; the first of them warm it up.
const FIRST_FRAMES = 16;
// Milliseconds, the middle of those, with which a press would wait for the picture.
const HOPELESS_FRAME_MS = 160;
const STALL_MS = 500; // milliseconds after which something other than drawing took so long

/** The frames a second that are enough. */
export const fpsLimit = (calm: boolean): number => (calm ? CALM_FPS : MAX_FPS);

/** The judge of frame times. */
export interface FrameGovernor {
	/** The share of the device's pixels that is painted, 0-1. */
	resolutionScale(): number;
	/** Counts a frame that took so many milliseconds; true when this has just lowered the resolution. */
	recordFrame(milliseconds: number): boolean;
	/** Whether the first frames were too slow for anything to move here. */
	isTooSlow(): boolean;
}

/** Makes a governor at full resolution; it lowers the resolution when frames stay slow, twice at most. */
export function createFrameGovernor(): FrameGovernor {
	let step = 0;
	let frames = 0;
	let total = 0; // milliseconds of those frames
	const first: number[] = []; // milliseconds of the first frames, stalls among them
	return {
		resolutionScale: () => RESOLUTION_SCALES[step]!,
		isTooSlow() {
			if (first.length < FIRST_FRAMES) return false;
			const sorted = [...first].sort((a, b) => a - b);
			return sorted[FIRST_FRAMES >> 1]! > HOPELESS_FRAME_MS;
		},
		recordFrame(milliseconds) {
			if (first.length < FIRST_FRAMES) first.push(milliseconds);
			if (milliseconds > STALL_MS || step === RESOLUTION_SCALES.length - 1) return false;
			frames++;
			total += milliseconds;
			if (frames < FRAMES_JUDGED) return false;
			const mean = total / frames;
			frames = total = 0;
			if (mean <= SLOW_FRAME_MS) return false;
			step++;
			return true;
		},
	};
}
