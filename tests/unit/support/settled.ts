/** Lets every callback of fulfilled promises run. Waits for nothing else: no timer, storage or message. */
export const settled = (): Promise<void> => new Promise((done) => setImmediate(done));
