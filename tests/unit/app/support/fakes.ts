// Plain fakes for what the app wires together: a page that writes down what it is told, a platform, a pack, a
// save.
import "fake-indexeddb/auto";
import { isProblem } from "../../../../src/base/problem.ts";
import type { OfferedChoice } from "../../../../src/director/crew.ts";
import { NULL_CREW } from "../../../../src/director/null-crew.ts";
import type { SaveData } from "../../../../src/director/save/save-data.ts";
import { EMPTY_TABLEAU } from "../../../../src/director/tableau.ts";
import type { Manifest } from "../../../../src/packs/import/manifest.ts";
import type { Pack } from "../../../../src/packs/shipped-packs.ts";
import type { PageFace } from "../../../../src/page/page.tsx";
import type { TitleState } from "../../../../src/page/title/title-view.tsx";
import type { Platform } from "../../../../src/platform/platform.ts";
import { openStore } from "../../../../src/saves/open-store.ts";
import { compileInk } from "../../../../src/story/compile/compile-ink.ts";
import type { StoryJson } from "../../../../src/story/runtime/session.ts";

const INK = `
First line.
* [One]
  After one.
  * * [More]
    After more.
    -> END
* [Two]
  After two.
  -> END
`;

export function compiled(ink = INK): StoryJson {
	const built = compileInk({ "main.ink": ink }, "main.ink");
	if (isProblem(built)) throw new Error(JSON.stringify(built));
	return built.json;
}

export function pack(more: Partial<Pack> = {}, manifest: Partial<Manifest> = {}): Pack {
	const json = compiled();
	return {
		manifest: {
			...({
				id: "p",
				name: "A Story",
				author: "Someone",
				language: "en",
				version: "1.0.0",
				type: "story",
				entry: "main.ink",
			} as Manifest),
			...{ speakers: {}, places: {}, contentWarnings: [] },
			...manifest,
		},
		hash: "h",
		url: "",
		languages: {},
		story: async () => json,
		...more,
	};
}

type Asked = { readonly about: string; readonly answer: (title: string) => void; readonly titles: string[] };

/** A page that remembers: what stands in the log, what is offered, told and asked. */
export function fakePage() {
	const seen = {
		lines: [] as string[],
		offered: [] as readonly OfferedChoice[],
		told: [] as string[],
		said: [] as string[],
		saved: [] as unknown[],
		titles: [] as TitleState[],
		asked: [] as Asked[],
		effects: [] as unknown[],
	};
	const asked = (about: string, answers: readonly { title: string; go: () => void }[]): void => {
		const answer = (title: string) => answers.find((one) => one.title === title)!.go();
		seen.asked.push({ about, answer, titles: answers.map(({ title }) => title) });
	};
	const page: PageFace = {
		...NULL_CREW.page,
		print: async (line) => void seen.lines.push(line.text),
		restore(lines) {
			seen.lines = lines.map(({ text }) => text);
		},
		offer(choices) {
			seen.offered = choices;
		},
		effect: (effect) => void seen.effects.push(effect),
		tell: (what) => void seen.told.push(typeof what === "string" ? what : what.what),
		title: (state) => void seen.titles.push(state),
		ask: asked,
		askFirst: (heading, _text, answers) => asked(heading, answers),
		refresh: () => {},
		saved: (how) => void seen.saved.push(how),
		say: (text) => void seen.said.push(text),
		give: () => {},
		openBook: () => {},
		destroy: () => {},
	};
	return { page, seen };
}

/** A platform that keeps small values in memory and never reloads. */
export function fakePlatform(more: Partial<Platform> = {}) {
	const values = new Map<string, unknown>();
	const platform: Platform = {
		kind: "browser",
		read: (name) => values.get(name),
		write: (name, value) => Boolean(values.set(name, value)),
		persisted: async () => null,
		persist: async () => false,
		exportFile: async () => true,
		fullscreen: () => null,
		onLeave: () => () => {},
		enableOffline: () => {},
		reloadIfUpdated: async () => "staying",
		wasReloaded: () => false,
		...more,
	};
	return { platform, values };
}

let stores = 0;
export const freshStore = () => openStore(`app-${stores++}`);

/** A promise that is fulfilled from outside. */
export function gate<T>() {
	let open: (value: T) => void = () => {};
	const closed = new Promise<T>((done) => {
		open = done;
	});
	return { closed, open };
}

/** A save after `n` choices of a story, with as many lines. */
export const saveData = (n: number, more: Partial<SaveData> = {}): SaveData => ({
	...{ version: 1, pack: "p", hash: "h", skeleton: "s", lists: "l", seed: 1, playthrough: 1, ink: "{}", beats: 1 },
	tableau: EMPTY_TABLEAU,
	lines: Array.from({ length: n }, (_, i) => ({ text: `Line ${i}`, speaker: "", as: "prose" as const, tags: [] })),
	fresh: Math.min(1, n),
	trail: Array.from({ length: n }, (_, i) => ({
		...{ key: `c${i}`, text: `Choice ${i}`, index: 0 },
		offer: { way: "plain" as const },
	})),
	states: [],
	offered: ["On"],
	...{ knot: "k", variables: {}, music: 0, title: "One", words: n, when: n },
	...more,
});
