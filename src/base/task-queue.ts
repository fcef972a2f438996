// One thing after the other: what is asked for while something is under way waits until that is done. Knows nothing of what is done.

/** Makes a line to stand in; gives the function that does something when its turn has come. */
export function createTaskQueue(): <T>(act: () => Promise<T>) => Promise<T> {
	let last: Promise<unknown> = Promise.resolve();
	return (act) => {
		const acted = last.then(act);
		last = acted.catch(() => {}); // whoever asked is told; the next is not held up
		return acted;
	};
}
