// Long work cut into slices, so that the page stays responsive. Knows the browser's event loop, not what the
// work is.

/** Resolves after one turn of the browser's event loop, sooner than a timer would. */
export const yieldToBrowser = (): Promise<void> =>
	new Promise((done) => {
		const channel = new MessageChannel();
		channel.port1.onmessage = () => {
			channel.port1.close();
			done();
		};
		channel.port2.postMessage(null);
	});

// A slice ends at whichever limit comes first.
const SLICE_MS = 4; // the browser later needs about three times as long to lay down what was drawn
const SLICE_PIXELS = 500_000;

/**
 * Runs a generator to its end with a turn of the event loop between slices. Each step yields how many pixels
 * it painted. Tells `onStep` those pixels and the milliseconds since the last turn. Gives null once
 * `isWanted` says no. `turn` may wait for longer than a turn.
 */
export async function runTimeSliced<T>(
	steps: Generator<number, T>,
	isWanted: () => boolean,
	onStep: (pixels: number, ms: number) => void = () => {},
	turn: () => Promise<void> = yieldToBrowser,
): Promise<T | null> {
	for (;;) {
		// One turn for every step would be too many: each may wait for a whole frame where frames are slow.
		await turn();
		if (!isWanted()) return null;
		const begun = performance.now();
		for (let pixels = 0, spent = 0; pixels < SLICE_PIXELS && spent < SLICE_MS; ) {
			const step = steps.next();
			if (step.done) return step.value;
			pixels += step.value;
			spent = performance.now() - begun;
			onStep(step.value, spent);
		}
	}
}
