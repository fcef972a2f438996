// A player who plays as fast as storage allows, in a frame or a page that is killed at any moment. Director,
// story, repository and IndexedDB are real; only the crew is mute. It reports each choice before making it,
// and waits until the report has arrived.

import { isProblem } from "../../../src/base/problem.ts";
import { seededRandom } from "../../../src/base/random.ts";
import { createDirector, type Director } from "../../../src/director/director.ts";
import type { SaveData } from "../../../src/director/save/save-data.ts";
import { openStore } from "../../../src/saves/open-store.ts";
import { createSaveRepository } from "../../../src/saves/save-repository.ts";
import { decodeStory } from "../../../src/story/runtime/encode-story.ts";
import { joinStory } from "../../../src/story/runtime/join-story.ts";
import { createSession } from "../../../src/story/runtime/session.ts";
import { headlessCrew } from "../../../tools/story/headless-crew.ts";
import type { Told } from "./save-ledger.ts";

const PACK = "torture";
const LONGEST = 24; // choices in one run, and 8 at least; then another is begun

async function play(): Promise<void> {
	const asked = new URLSearchParams(location.search);
	const tell = async (told: Told): Promise<void> => {
		const board = (parent as unknown as { told?: (told: Told) => void }).told;
		if (parent !== window && board) board(told);
		// A console's message may go down with a crash.
		else await fetch("torture-told", { method: "POST", body: JSON.stringify(told) });
	};
	const part = async (address: string) => {
		const { body } = await fetch(address);
		return decodeStory(await new Response(body!.pipeThrough(new DecompressionStream("gzip"))).text());
	};
	const first = asked.get("story")!;
	const json = joinStory(await part(first), await part(first.replace(/story$/, "rest.story")));
	const store = await openStore("torture");
	const repository = createSaveRepository(store, {
		failed: (reason) => void tell({ what: "refused", reason: String(reason) }),
		saved: () => void tell({ what: "saved" }),
	});
	const found = await repository.latest(PACK);
	if (isProblem(found)) return tell({ what: "refused", reason: found.what });
	if (!store.persistent) return tell({ what: "refused", reason: "no storage" });
	await tell({ what: "found", run: found?.seed ?? 0, trail: found?.trail.map((taken) => taken.key) ?? [] });
	const chance = seededRandom(Number(asked.get("seed")));

	const makeDirector = (seed: number): Director =>
		createDirector({
			open: () => createSession(json, { seed, where: PACK }),
			run: { pack: PACK, hash: "h", skeleton: "s", lists: "l", seed, playthrough: 1, language: "en" },
			speakers: { Samantha: { voice: "samantha" } },
			crew: headlessCrew(() => {}),
			wait: async () => {},
			now: Date.now,
			queueSave: (serialize, moment, settled) => repository.queueSave(serialize, !moment.taken && !settled),
			onProblem: (problem) => void tell({ what: "refused", reason: problem.what }),
		});
	let from: SaveData | undefined = found ?? undefined;
	for (;;) {
		const seed = from?.seed ?? 1 + Math.floor(chance() * 1e9);
		if (!from) await tell({ what: "begun", run: seed });
		const director = makeDirector(seed);
		const wrong = await director.begin(from);
		if (isProblem(wrong)) return tell({ what: "refused", reason: wrong.what });
		let made = from?.trail.length ?? 0;
		const longest = 8 + Math.floor(chance() * (LONGEST - 7)); // what a save costs grows with its choices
		while (made < longest) {
			await director.take({ do: "skip" });
			await repository.flush(); // nobody makes a choice before the last one is kept: that takes milliseconds
			const able = director.present().offered.filter((offered) => !offered.struck);
			const choice = able[Math.floor(chance() * able.length)];
			if (!choice) break;
			await tell({ what: "choosing", run: seed, key: choice.key });
			await director.take({ do: "choose", index: choice.index });
			await repository.flush();
			made++;
		}
		from = undefined;
	}
}

void play();
