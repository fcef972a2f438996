// Waiting by the clock. Frames are slow on some machines and stop in a hidden tab, so nothing waits for them.

/** Resolves after so many milliseconds; at once when 0 or less, and as soon as `hurry` is aborted. */
export function delay(milliseconds: number, hurry?: AbortSignal): Promise<void> {
	if (milliseconds <= 0 || hurry?.aborted) return Promise.resolve();
	return new Promise((resolve) => {
		const end = (): void => {
			clearTimeout(timer);
			hurry?.removeEventListener("abort", end);
			resolve();
		};
		const timer = setTimeout(end, milliseconds);
		hurry?.addEventListener("abort", end);
	});
}
