// How often the stage draws and in how many of the device's pixels, from how it copes. Pure: knows milliseconds, neither Phaser nor the clock.

/** Frames a second, at most. */
export const MAX_FPS = 30;

const CALM_FPS = 12; // frames a second when calm: only fades are left
const RESOLUTION_SCALES = [1, 0.7, 0.5] as const; // of the device's pixels, by how it copes
const SLOW_FRAME_MS = 70; // milliseconds a frame that are too many
const FRAMES_JUDGED = 60; // frames that are judged together
const STALL_MS = 500; // milliseconds after which it was not drawing that took so long

/** The frames a second that are enough. */
export const fpsLimit = (calm: boolean): number => (calm ? CALM_FPS : MAX_FPS);

/** The stage's pace. */
export interface FrameGovernor {
	/** The share of the device's pixels that is painted, 0-1. */
	resolutionScale(): number;
	/** Hears how many milliseconds a frame took; true when the detail has just been lowered. */
	recordFrame(milliseconds: number): boolean;
}

/** Makes a pace: lowers the detail when frames are long for long, twice at most. */
export function createFrameGovernor(): FrameGovernor {
	let step = 0;
	let frames = 0;
	let slow = 0;
	return {
		resolutionScale: () => RESOLUTION_SCALES[step]!,
		recordFrame(milliseconds) {
			if (milliseconds > STALL_MS || step === RESOLUTION_SCALES.length - 1) return false;
			frames++;
			slow += milliseconds;
			if (frames < FRAMES_JUDGED) return false;
			const mean = slow / frames;
			frames = slow = 0;
			if (mean <= SLOW_FRAME_MS) return false;
			step++;
			return true;
		},
	};
}
