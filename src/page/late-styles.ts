// Styles that no first line of the game's own story waits for: of paper, and of a ground without a place.

/** Loads them. Never rejects: where they cannot be had, the rest of the page's styles do. */
export const loadLateStyles = (): Promise<void> =>
	Promise.all([import("./css/print.css"), import("./css/ground.css")]).then(
		() => {},
		() => {},
	);
