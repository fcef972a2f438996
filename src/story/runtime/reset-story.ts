// The compiler's own story object, begun anew: walks share it, since it knows its source's lines.

/**
 * Begins a live story anew, also one that stopped in the middle of a line; does nothing to a story's JSON.
 */
export function resetStory(source: unknown): void {
	const story = source as { ResetState?(): void };
	if (!story.ResetState) return;
	Object.assign(story, { _asyncContinueActive: false, _recursiveContinueCount: 0, _stateSnapshotAtLastNewline: null });
	story.ResetState();
}
