// What the page itself notes while it is played: when its first line stood there, and how long each press
// took until its words were in a frame. Runs in the page; knows the marks that the game and the floor share.

declare global {
	interface Window {
		bench: { firstLine: number; presses: number[] }; // milliseconds
	}
}

/** Has the page take notes; to be run before anything else of it. */
export function watchPage(): void {
	const notes = { firstLine: 0, presses: [] as number[] };
	Object.assign(window, { bench: notes });
	let pressed = 0; // when, by the event's own stamp: the wait for a busy page counts
	const seen = (done: () => void) =>
		requestAnimationFrame(() => {
			const { port1, port2 } = new MessageChannel(); // its message comes after the frame was made
			port1.onmessage = done;
			port2.postMessage(0);
		});
	addEventListener(
		"keydown",
		({ timeStamp }) => {
			pressed = timeStamp;
		},
		true,
	);
	const lines = () => document.querySelectorAll("[data-line]").length;
	let printed = 0;
	new MutationObserver(() => {
		const now = lines();
		if (now === printed) return;
		printed = now;
		if (!notes.firstLine) seen(() => (notes.firstLine = performance.now()));
		const since = pressed;
		pressed = 0;
		if (since) seen(() => notes.presses.push(performance.now() - since));
	}).observe(document, { childList: true, subtree: true });
}
