// The browser's Back while dialogs are open: one entry of the history for each, so that Back closes the top
// one and, with none open, leaves the page as ever. Knows no dialog. In a frame the history is the host's.

/**
 * Listens to Back; `pop` closes the top one of the `count` dialogs that are open. Gives what is to be called
 * after each change of their number.
 */
export function watchBackButton(view: Window, count: () => number, pop: () => void): () => void {
	if (view.parent !== view) return () => {};
	const { history } = view;
	let due = false;
	let travelling = false; // back over the entries of dialogs that were closed here
	const depth = (): number => Number((history.state as { readonly dialogs?: number } | null)?.dialogs) || 0;
	const bringInStep = (): void => {
		due = false;
		if (travelling) return;
		const [now, wanted] = [depth(), count()];
		for (let dialogs = now + 1; dialogs <= wanted; dialogs++) history.pushState({ dialogs }, "");
		travelling = wanted < now;
		if (travelling) history.go(wanted - now);
	};
	view.addEventListener("popstate", () => {
		const arrived = travelling;
		travelling = false;
		for (let left = arrived ? 0 : count() - depth(); left > 0; left--) pop();
		bringInStep();
	});
	if (depth()) bringInStep(); // the page was reloaded under a dialog
	return () => {
		if (!due) queueMicrotask(bringInStep); // one that closes as another opens leaves the history alone
		due = true;
	};
}
