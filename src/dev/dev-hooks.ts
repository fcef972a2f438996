// Dev hooks on a running game. Hot reload of ink that keeps the player's place, a handle for tests, and the
// inspector. Absent from the shipped build.

import { formatProblem, isProblem } from "../base/problem.ts";
import { loadStory } from "../packs/shipped-packs.ts";
import type { RunningGame } from "./running-game.ts";

let current: RunningGame | null = null;

/** Takes hold of a running game. */
export function installDevHooks(game: Omit<RunningGame, "pack" | "json">): void {
	const { pack, json } = game.playthrough;
	setCurrent({ ...game, pack, json });
	void game.whole.then(
		(story) => current?.json === json && !isProblem(story) && setCurrent({ ...current, json: story }),
	);
	if (import.meta.env.DEV || new URLSearchParams(location.search).has("inspect"))
		void import("./inspector.ts").then(({ openInspector: inspect }) => inspect(() => current!));
}

function setCurrent(game: RunningGame): void {
	current = game;
	Object.assign(window, { devHooks: game });
}

import.meta.hot?.on("story:changed", async ({ id, hash, url }: { id: string; hash: string; url: string }) => {
	const game = current;
	if (!game || game.pack.manifest.id !== id) return;
	const json = await loadStory({ ...game.pack, hash, url }, game.director.present().language);
	if (isProblem(json)) return game.page.tell(formatProblem(json));
	const missed = await game.director.reload(() => game.open(json));
	if (isProblem(missed)) return game.page.tell(formatProblem(missed));
	setCurrent({ ...game, json });
	if (missed) game.page.tell(`The story changed; ${missed} of your choices are no longer in it.`);
});
