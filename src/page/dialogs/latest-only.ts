// Drops answers that come too late: the player may have asked for something else, or gone elsewhere, while a
// view was being fetched. It knows nothing of what is fetched.

/** Passes a promise on; what it returns never settles once the answer or the failure is no longer wanted. */
export type LatestOnly = <T>(pending: Promise<T>) => Promise<T>;

/** Makes it; `place` names what the player sees now, in any words that differ from place to place. */
export function createLatestOnly(place: () => string): LatestOnly {
	let latest: unknown;
	return (pending) => {
		latest = pending;
		const askedAt = place();
		const wanted = (): boolean => pending === latest && askedAt === place();
		return new Promise((resolve, reject) => {
			pending.then(
				(value) => wanted() && resolve(value),
				(reason) => wanted() && reject(reason),
			);
		});
	};
}
