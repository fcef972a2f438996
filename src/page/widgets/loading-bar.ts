// Shows a player who has been waiting how much of the story has loaded. It is fetched only then, and knows
// bytes alone.
import "./loading-bar.css";
import { t } from "../strings/t.ts";

const INTERVAL = 100; // ms between two updates

/**
 * Shows `at` bytes of `of` until `done` settles; the bar has no end while `of` is 0. Both are read again ten
 * times a second.
 */
export function showLoadingBar(
	page: Document,
	progress: { readonly at: number; readonly of: number },
	done: Promise<unknown>,
): void {
	const box = page.createElement("label");
	const bar = page.createElement("progress");
	box.className = "loading";
	box.append(t("loading.story"), bar);
	const update = (): void => {
		if (!progress.of) return;
		bar.max = progress.of;
		bar.value = Math.min(progress.at, progress.of);
	};
	update();
	page.body.append(box);
	const timer = setInterval(update, INTERVAL);
	const remove = (): void => {
		clearInterval(timer);
		box.remove();
	};
	done.then(remove, remove);
}
