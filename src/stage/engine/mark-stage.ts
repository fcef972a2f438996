// How the stage is, written onto the document's root: the page's style and the tests read it there. Knows no
// stage.

/** Tells how the stage is, as `data-stage`. */
export function markStage(state: "ready" | "lost" | "absent"): void {
	document.documentElement.dataset.stage = state;
}

/**
 * Tells whether anything moves by itself, as `data-motion`; with `still` the page's own movements stop too.
 */
export function markMotion(motion: "moving" | "still"): void {
	document.documentElement.dataset.motion = motion;
}
