// How far the story has come, shown to a player who has been waiting for it. Fetched only then; knows bytes, not what they tell.
import "./loading-bar.css";
import { t } from "../strings/t.ts";

const OFTEN = 100; // ms between two looks

/** Shows how many of the bytes have come until `done`; without end in sight when it is not known how many there are. */
export function showLoadingBar(
	page: Document,
	coming: { readonly at: number; readonly of: number },
	done: Promise<unknown>,
): void {
	const box = page.createElement("label");
	const bar = page.createElement("progress");
	box.className = "loading";
	box.append(t("loading.story"), bar);
	const look = (): void => {
		if (!coming.of) return;
		bar.max = coming.of;
		bar.value = Math.min(coming.at, coming.of);
	};
	look();
	page.body.append(box);
	const looking = setInterval(look, OFTEN);
	const end = (): void => {
		clearInterval(looking);
		box.remove();
	};
	done.then(end, end);
}
