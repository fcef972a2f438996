// What a story may not do to the machine it runs on. `~ s = s + s` would end the process, in a worker too, so
// strings are capped where ink pushes a value: the one place every computed string passes. Calls are capped
// where ink stacks them.
import type { Story } from "inkjs";

const MAX_STRING = 100_000; // characters in one ink string
const MAX_CALL_DEPTH = 5_000; // functions, tunnels and threads open at once
const limited = new WeakSet<object>();

/**
 * Makes ink refuse any string longer than 100,000 characters and calls deeper than 5,000, as errors of the
 * story.
 */
export function applyLimits(story: Story): void {
	const state = Object.getPrototypeOf(story.state) as { PushEvaluationStack(value: unknown): void };
	if (limited.has(state)) return;
	limited.add(state);
	const push = state.PushEvaluationStack;
	state.PushEvaluationStack = function (value) {
		const held = (value as { value?: unknown } | null)?.value;
		if (typeof held === "string" && held.length > MAX_STRING) {
			throw new Error(`a text variable grew past ${MAX_STRING.toLocaleString("en")} characters`);
		}
		push.call(this, value);
	};
	limitDepth(Object.getPrototypeOf(story.state.callStack) as CallStack);
}

interface CallStack {
	readonly depth: number;
	readonly _threads?: readonly unknown[];
	Push(...of: unknown[]): void;
	PushThread(): void;
}

function limitDepth(calls: CallStack): void {
	const { Push, PushThread } = calls;
	const check = (deep: number) => {
		if (deep > MAX_CALL_DEPTH) throw new Error(`calls went deeper than ${MAX_CALL_DEPTH.toLocaleString("en")}`);
	};
	calls.Push = function (...of) {
		check(this.depth);
		Push.apply(this, of);
	};
	calls.PushThread = function () {
		check((this._threads?.length ?? 0) * 10); // each thread copies the calls before it
		PushThread.call(this);
	};
}
