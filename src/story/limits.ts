// What a story may not do to the machine it runs on. `~ s = s + s` would end the process, in a worker too, so strings are capped
// where ink pushes a value: the one place every computed string passes.
import type { Story } from "inkjs";

const LONGEST = 100_000; // characters in one ink string
const capped = new WeakSet<object>();

/** Makes ink refuse any string longer than 100,000 characters, as an error of the story. */
export function capStrings(story: Story): void {
	const state = Object.getPrototypeOf(story.state) as { PushEvaluationStack(value: unknown): void };
	if (capped.has(state)) return;
	capped.add(state);
	const push = state.PushEvaluationStack;
	state.PushEvaluationStack = function (value) {
		const held = (value as { value?: unknown } | null)?.value;
		if (typeof held === "string" && held.length > LONGEST) {
			throw new Error(`a text variable grew past ${LONGEST.toLocaleString("en")} characters`);
		}
		push.call(this, value);
	};
}
