// Resets the compiler's own story object. Walks share one, since it knows its source's lines.

/** Resets a live story, also one that stopped in the middle of a line; does nothing to a story's JSON. */
export function resetStory(source: unknown): void {
	const story = source as { ResetState?(): void };
	if (!story.ResetState) return;
	Object.assign(story, { _asyncContinueActive: false, _recursiveContinueCount: 0, _stateSnapshotAtLastNewline: null });
	story.ResetState();
}
