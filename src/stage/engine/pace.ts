// How often the stage draws and in how many of the device's pixels, from how it copes. Pure: knows milliseconds, neither Phaser nor the clock.

/** Frames a second, at most. */
export const FRAMES = 30;

const STILL = 12; // frames a second when calm: only fades are left
const DETAIL = [1, 0.7, 0.5] as const; // of the device's pixels, by how it copes
const SLOW = 70; // milliseconds a frame that are too many
const MANY = 60; // frames that are judged together
const PAUSE = 500; // milliseconds after which it was not drawing that took so long

/** The frames a second that are enough. */
export const rateFor = (calm: boolean): number => (calm ? STILL : FRAMES);

/** The stage's pace. */
export interface Pace {
	/** The share of the device's pixels that is painted, 0-1. */
	detail(): number;
	/** Hears how many milliseconds a frame took; true when the detail has just been lowered. */
	took(milliseconds: number): boolean;
}

/** Makes a pace: lowers the detail when frames are long for long, twice at most. */
export function createPace(): Pace {
	let step = 0;
	let frames = 0;
	let slow = 0;
	return {
		detail: () => DETAIL[step]!,
		took(milliseconds) {
			if (milliseconds > PAUSE || step === DETAIL.length - 1) return false;
			frames++;
			slow += milliseconds;
			if (frames < MANY) return false;
			const mean = slow / frames;
			frames = slow = 0;
			if (mean <= SLOW) return false;
			step++;
			return true;
		},
	};
}
