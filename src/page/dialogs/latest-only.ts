// Waiting for what is fetched only while it is wanted: the player may have asked for something else meanwhile, or gone elsewhere, and then
// what comes late is left. Knows nothing of what is fetched.

/** Makes it; `stands` names what the player has before them, in any words. What is no longer wanted when it comes never comes. */
export function createLatestOnly(stands: () => string): <T>(coming: Promise<T>) => Promise<T> {
	let asked = 0;
	return (coming) => {
		const [mine, on] = [++asked, stands()];
		return new Promise((come, fail) => {
			coming.then((it) => mine === asked && on === stands() && come(it), fail);
		});
	};
}
