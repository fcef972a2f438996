// Wires the rooms: the only file that knows them all. Words first; picture and sound take their places when they arrive, and the game is
// whole without them.
import { type Casting, cast, opener, registerOf } from "./cast.ts";
import type { Director } from "./director/director.ts";
import type { Kept } from "./director/kept.ts";
import { createFrontOfHouse } from "./front-of-house.ts";
import { createLateHands } from "./late-hands.ts";
import { findPack, loadStory, type Pack } from "./packs/library.ts";
import { createPage, type PageFace } from "./page/page.tsx";
import { pickPlatform } from "./platform/platform.ts";
import { isProblem, type Problem, tell } from "./problem.ts";
import { createChronicle } from "./saves/chronicle.ts";
import { createShelf } from "./saves/shelf.ts";
import { openStore } from "./saves/store.ts";
import { readSettings } from "./settings.ts";
import type { StoryJson } from "./story/session.ts";

const rehearsing = import.meta.env.DEV || import.meta.env.MODE === "rehearsal"; // development and tests: open anywhere by the address
const asked = rehearsing ? new URLSearchParams(location.search) : new URLSearchParams();

const UNKEPT = "This browser will not keep saves, so the story lasts as long as this page is open.";
const platform = pickPlatform();
let settings = readSettings(platform.read("settings"));
let director: Director | null = null;
const hands = createLateHands({
	stageRoot: document.getElementById("stage")!,
	settings: () => settings,
	onPick: (index) => void director?.take({ do: "choose", index }),
	onProblem: (found) => console.warn(tell(found)),
	tell: (message) => page.tell(message),
	register: () => registerOf(director?.present().variables["voice"]),
	playthrough: () => Number(director?.present().variables["playthrough"] ?? 1),
	seat: (arrived) => director?.seat(arrived),
	redraw: () => page.refresh(),
});
const page: PageFace = createPage({
	root: document.getElementById("page")!,
	settings: () => settings,
	onSettings(next) {
		settings = next;
		platform.write("settings", next);
		hands.refresh();
	},
	send: (input) => void director?.take(input),
	wake: () => hands.wake(),
	tryVoice: (words) => void hands.tryVoice(words),
	leave: () => void titleScreen(),
	saves: async () => (await front?.saves()) ?? null,
	words: (tableau) => hands.words(tableau),
	keep: platform.give,
});
const store = await openStore();
const shelf = createShelf(store, () => page.tell(UNKEPT));
platform.onLeave(() => void Promise.all([shelf.flush(), chronicle.seen.flush()]));
const pack = findPack(asked.get("pack") ?? undefined);
const chronicle = createChronicle(shelf, store, pack?.manifest.id ?? "");
let fetching: Promise<StoryJson | Problem> | null = null;
const story = (of: Pack) => (fetching ??= loadStory(of));

const front =
	pack &&
	createFrontOfHouse({
		pack,
		page,
		shelf,
		chronicle,
		platform,
		play: (from, older) => void play(pack, from, older),
		picture: hands.picture,
	});

async function titleScreen(): Promise<void> {
	await shelf.flush();
	director = null;
	void hands.rest();
	if (!front || !pack) return page.tell("There is no such story here.");
	await front.title();
	void story(pack); // so that it is there when the player is
}

async function play(of: Pack, from?: Kept | { knot: string }, older?: StoryJson): Promise<void> {
	const json = older ?? (await story(of));
	if (isProblem(json)) {
		fetching = null;
		page.tell(tell(json));
		return titleScreen();
	}
	const kept = from && "ink" in from ? from : null;
	const hash = older && kept ? kept.hash : of.hash;
	const casting: Casting = {
		pack: of,
		json,
		hash,
		seed: kept?.seed ?? Number(asked.get("seed") ?? crypto.getRandomValues(new Uint32Array(1))[0]! % 1_000_000),
		playthrough: kept?.playthrough ?? (await chronicle.begin()),
		crew: hands.crew({ ...page, effect: chronicle.overhear(page) }),
		wait: hands.wait,
		seen: chronicle.seen,
		keep(lay, moment, settled) {
			shelf.keep(lay, !moment.taken && !settled);
			chronicle.follow(lay, moment);
			page.saved(shelf.lasting ? new Date() : null);
		},
	};
	director = cast(casting);
	const wrong = await director.begin(from);
	if (wrong) {
		director = null;
		return kept && front ? front.unsure(kept) : page.tell(tell(wrong));
	}
	void hands.call();
	void shelf.keepStory(hash, json);
	if (rehearsing) (await import("./dev/rehearsal.ts")).rehearse({ director, open: opener(casting), pack: of, page });
}

const knot = asked.get("knot");
if (pack && knot) void play(pack, { knot });
else void titleScreen();
