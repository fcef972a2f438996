// Web Locks as a browser keeps them, for several windows in one test.
import { vi } from "vitest";

/** Makes the part of a LockManager that a window uses; `waiting` counts the requests in line. */
export function fakeLocks(): { readonly locks: LockManager; readonly waiting: () => number } {
	const held = new Map<string, { readonly lost: (reason: unknown) => void }>();
	const line: { readonly name: string; readonly start: () => void }[] = [];
	type Granted = (lock: Lock | null) => unknown;

	const hold = (name: string, granted: Granted): Promise<unknown> =>
		new Promise((done, lost) => {
			const mine = { lost };
			held.set(name, mine);
			void Promise.resolve(granted({ name, mode: "exclusive" })).then((value) => {
				done(value);
				if (held.get(name) !== mine) return; // it was stolen meanwhile
				held.delete(name);
				const next = line.findIndex((request) => request.name === name);
				if (next >= 0) line.splice(next, 1)[0]!.start();
			});
		});

	const wait = (name: string, granted: Granted, signal?: AbortSignal): Promise<unknown> =>
		new Promise((done, failed) => {
			const request = { name, start: () => void hold(name, granted).then(done, failed) };
			line.push(request);
			signal?.addEventListener("abort", () => {
				const at = line.indexOf(request);
				if (at >= 0) line.splice(at, 1);
				failed(signal.reason);
			});
		});

	const request = (name: string, options: LockOptions, granted: Granted): Promise<unknown> => {
		const holder = held.get(name);
		if (holder && options.ifAvailable) return Promise.resolve(granted(null));
		if (holder && !options.steal) return wait(name, granted, options.signal);
		holder?.lost(new DOMException("stolen", "AbortError"));
		return hold(name, granted);
	};
	return { locks: { request, query: async () => ({}) } as unknown as LockManager, waiting: () => line.length };
}

/** Lets every wait of less than a second time out in the next turn. Undone by `vi.restoreAllMocks`. */
export function skipShortWaits(): void {
	const real = AbortSignal.timeout.bind(AbortSignal);
	vi.spyOn(AbortSignal, "timeout").mockImplementation((ms) => {
		if (ms >= 1000) return real(ms);
		const soon = new AbortController();
		setImmediate(() => soon.abort(new DOMException("late", "TimeoutError")));
		return soon.signal;
	});
}
