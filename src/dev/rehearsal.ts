// Rehearsal: the workshop's hand on a running game. Hot reload of ink that keeps the player's place, a handle for tests, and the inspector.
// Absent from the shipped build.

import { isProblem, tell } from "../base/problem.ts";
import { loadStory } from "../packs/shipped-packs.ts";
import type { Rehearsal } from "./rehearsed.ts";

let current: Rehearsal | null = null;

/** Takes hold of a running game. */
export function rehearse(game: Omit<Rehearsal, "pack" | "json">): void {
	const { pack, json } = game.casting;
	hold({ ...game, pack, json });
	if (import.meta.env.DEV || new URLSearchParams(location.search).has("inspect"))
		void import("./inspector.ts").then(({ inspect }) => inspect(() => current!));
}

function hold(game: Rehearsal): void {
	current = game;
	Object.assign(window, { rehearsal: game });
}

import.meta.hot?.on("story:changed", async ({ id, hash, url }: { id: string; hash: string; url: string }) => {
	const game = current;
	if (!game || game.pack.manifest.id !== id) return;
	const json = await loadStory({ ...game.pack, hash, url }, game.director.present().language);
	if (isProblem(json)) return game.page.tell(tell(json));
	const missed = await game.director.reload(() => game.open(json));
	if (isProblem(missed)) return game.page.tell(tell(missed));
	hold({ ...game, json });
	if (missed) game.page.tell(`The story changed; ${missed} of your choices are no longer in it.`);
});
