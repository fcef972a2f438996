// Wires the rooms: the only file that knows them all. Words first; picture and sound take their places when they arrive, and the game is
// whole without them.
import { createDirector, type Director } from "./director/director.ts";
import type { Kept } from "./director/kept.ts";
import { createLateHands } from "./late-hands.ts";
import { findPack, loadStory, type Pack } from "./packs/library.ts";
import { createPage, type PageFace } from "./page/page.tsx";
import { pickPlatform } from "./platform/platform.ts";
import { isProblem, type Problem, tell } from "./problem.ts";
import { createChronicle } from "./saves/chronicle.ts";
import { createShelf } from "./saves/shelf.ts";
import { openStore } from "./saves/store.ts";
import { readSettings } from "./settings.ts";
import { createSession, type StoryJson } from "./story/session.ts";
import { listsOf, skeletonOf } from "./story/skeleton.ts";

const rehearsing = import.meta.env.DEV || import.meta.env.MODE === "rehearsal"; // development and tests: open anywhere by the address
const asked = rehearsing ? new URLSearchParams(location.search) : new URLSearchParams();

const platform = pickPlatform();
let settings = readSettings(platform.read("settings"));
let director: Director | null = null;
const hands = createLateHands({
	stageRoot: document.getElementById("stage")!,
	settings: () => settings,
	onPick: (index) => void director?.take({ do: "choose", index }),
	onProblem: (found) => console.warn(tell(found)),
	tell: (message) => page.tell(message),
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
	leave: () => void titleScreen(),
	words: (tableau) => hands.words(tableau),
	keep: platform.give,
});
const shelf = createShelf(await openStore(), () =>
	page.tell("This browser will not keep saves, so the story lasts as long as this page is open."),
);
platform.onLeave(() => void shelf.flush());
const pack = findPack(asked.get("pack") ?? undefined);
const chronicle = createChronicle(shelf, pack?.manifest.id ?? "");
let fetching: Promise<StoryJson | Problem> | null = null;
const story = (of: Pack) => (fetching ??= loadStory(of));

async function titleScreen(): Promise<void> {
	if (!pack) return page.tell("There is no such story here.");
	await shelf.flush();
	director = null;
	void hands.rest();
	const [latest, past, chapters] = await Promise.all([
		shelf.latest(pack.manifest.id),
		chronicle.read(),
		chronicle.chapters(),
	]);
	if (isProblem(latest)) page.tell(tell(latest));
	const kept = latest && !isProblem(latest) ? latest : null;
	page.title({
		name: pack.manifest.name,
		resume: kept && { title: kept.title, go: () => void play(pack, kept) },
		begin: () => void play(pack),
		chapters: chapters.map((chapter) => ({ title: chapter.title, go: () => void play(pack, chapter) })),
		endings: past.endings,
		warnings: pack.manifest.contentWarnings,
	});
	void story(pack); // so that it is there when the player is
}

async function play(of: Pack, from?: Kept | { knot: string }): Promise<void> {
	const json = await story(of);
	if (isProblem(json)) {
		fetching = null;
		page.tell(tell(json));
		return titleScreen();
	}
	const kept = from && "ink" in from ? from : null;
	const run = kept ?? {
		pack: of.manifest.id,
		hash: of.hash,
		seed: Number(asked.get("seed") ?? crypto.getRandomValues(new Uint32Array(1))[0]! % 1_000_000),
		playthrough: await chronicle.begin(),
	};
	const open = (source: StoryJson) => {
		const session = createSession(source, { seed: run.seed, where: of.manifest.name });
		session.set("playthrough", run.playthrough);
		return session;
	};
	director = createDirector({
		open: () => open(json),
		run: {
			pack: run.pack,
			hash: of.hash,
			skeleton: skeletonOf(json),
			lists: listsOf(json),
			seed: run.seed,
			playthrough: run.playthrough,
		},
		speakers: Object.keys(of.manifest.speakers),
		crew: hands.crew({ ...page, effect: chronicle.overhear(page) }),
		wait: hands.wait,
		now: Date.now,
		keep(lay, moment) {
			shelf.keep(lay, !moment.taken);
			chronicle.follow(lay, moment);
			page.saved(shelf.lasting ? new Date() : null);
		},
		onProblem: (found) => console.warn(tell(found)),
	});
	const wrong = await director.begin(from);
	if (wrong) page.tell(tell(wrong));
	void hands.call();
	if (rehearsing) (await import("./dev/rehearsal.ts")).rehearse({ director, open, pack: of, page });
}

const knot = asked.get("knot");
if (pack && knot) void play(pack, { knot });
else void titleScreen();
