// Drops answers that come too late: the player may have asked for something else, or gone elsewhere, while a
// view was being fetched. It knows nothing of what is fetched.

/** Passes a promise on; what it returns never settles once the answer is no longer wanted. */
export type LatestOnly = <T>(pending: Promise<T>) => Promise<T>;

/** Makes it; `place` names what the player sees now, in any words that differ from place to place. */
export function createLatestOnly(place: () => string): LatestOnly {
	let latest = 0;
	return (pending) => {
		const [request, askedAt] = [++latest, place()];
		return new Promise((resolve, reject) => {
			pending.then((value) => request === latest && askedAt === place() && resolve(value), reject);
		});
	};
}
