/** Lets every callback of promises that are fulfilled run. It waits for nothing else: no timer, no storage, no message. */
export const settled = (): Promise<void> => new Promise((done) => setImmediate(done));
