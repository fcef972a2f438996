// Tasks done one after another. Knows nothing of what they do.

/**
 * Makes a queue; gives the function that runs a task once all before it have ended, and passes on its result
 * or its failure.
 */
export function createTaskQueue(): <T>(task: () => Promise<T>) => Promise<T> {
	let last: Promise<unknown> = Promise.resolve();
	return (task) => {
		const done = last.then(task);
		last = done.catch(() => {}); // whoever asked is told; the next is not held up
		return done;
	};
}
