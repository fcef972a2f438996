// One canvas going out over another in a few steps, for a machine that paints on its processor: each step is
// one painting of the screen, and between two nothing moves. Knows the DOM's opacity, and no picture.
import { delay } from "../base/delay.ts";

/** A canvas that goes out. */
export interface StepFade {
	readonly canvas: { readonly style: { opacity: string }; remove(): void };
	readonly steps: number; // paintings of the screen, 1 and up; the last takes the canvas away
	readonly quiet: () => Promise<void>; // awaited before each
	readonly hurry: AbortSignal; // the rest comes at once
}

const STEP_MS = 130;

/** Fades the canvas out and removes it; resolves when it is gone. */
export async function fadeOut({ canvas, steps, quiet, hurry }: StepFade): Promise<void> {
	for (let step = 1; step < steps && !hurry.aborted; step++) {
		await quiet();
		canvas.style.opacity = String(1 - step / steps);
		await delay(STEP_MS, hurry);
	}
	await quiet();
	canvas.remove();
}
