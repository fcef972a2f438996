// Wires the rooms: the only file that knows them all. Words first; picture and sound take their places when they arrive, and the game is
// whole without them.
import { type Casting, cast, castingOf, opener, registerOf } from "./cast.ts";
import type { Director } from "./director/director.ts";
import type { Begin } from "./director/kept.ts";
import { createTongue } from "./languages.ts";
import { createLateHands } from "./late-hands.ts";
import { createLibrary } from "./library.ts";
import { type Opening, openPack } from "./opening.ts";
import { findPack, type Pack } from "./packs/library.ts";
import { createPage, type PageFace } from "./page/page.tsx";
import { t } from "./page/strings/t.ts";
import { pickPlatform } from "./platform/platform.ts";
import { isProblem, type Problem, tell } from "./problem.ts";
import { readSettings } from "./settings.ts";
import type { StoryJson } from "./story/session.ts";

const rehearsing = import.meta.env.DEV || import.meta.env.MODE === "rehearsal"; // development and tests: open anywhere by the address
const asked = rehearsing ? new URLSearchParams(location.search) : new URLSearchParams();

const platform = await pickPlatform();
let settings = readSettings(platform.read("settings"));
let director: Director | null = null;
let casting: Casting | null = null;
let opened: Opening | null = null;
const now = { settings: () => settings, tell: (what: string | Problem) => page.tell(what) };
const tongue = createTongue({ page: document, pack: () => opened?.pack, ...now });
await tongue.follow();
const hands = createLateHands({
	...now,
	stageRoot: document.getElementById("stage")!,
	onPick: (index) => void director?.take({ do: "choose", index }),
	onProblem: (found) => console.warn(tell(found)),
	register: () => registerOf(director?.present().variables["voice"]),
	playthrough: () => Number(director?.present().variables["playthrough"] ?? 1),
	seat: (arrived) => director?.seat(arrived),
	own: () => opened?.own,
	page: () => page,
});
const page: PageFace = createPage({
	root: document.getElementById("page")!,
	settings: () => settings,
	onSettings(next) {
		settings = next;
		platform.write("settings", next);
		hands.refresh();
		void changeLanguage();
	},
	send: (input) => void director?.take(input),
	wake: () => hands.wake(),
	tryVoice: (words) => void hands.tryVoice(words),
	leave: () => void titleScreen(),
	saves: async () => (await opened?.front.saves()) ?? null,
	library: (dropped) => library.state(dropped),
	quick: (what) => void opened?.keeping.quick(what),
	tongue,
	speakers: () => opened?.pack.manifest.speakers ?? {},
	words: (tableau) => tongue.words(tableau.place) || hands.words(tableau),
	keep: platform.give,
	once: (what) => platform.read(`once ${what}`) === undefined && platform.write(`once ${what}`, true),
});
const ground = { page, platform, picture: hands.picture, said: tongue.said, titleOf: tongue.titleOf };
const library = createLibrary({ page, platform, onOpen: (pack) => enter(pack).then(titleScreen) });

async function enter(pack: Pack): Promise<void> {
	await opened?.keeping.rest();
	opened = await openPack(pack, { ...ground, play: (...how) => void play(...how) });
}

async function titleScreen(): Promise<void> {
	await opened?.keeping.rest();
	director = null;
	void hands.rest();
	if (!opened) return page.tell(t("problem.noStory"));
	await opened.front.title(platform.again());
	void tongue.story(opened.pack, tongue.ofStory()).then(() => page.refresh()); // so that it is there when the player is
}

async function changeLanguage(): Promise<void> {
	if (!(await tongue.follow())) return;
	if (director && casting) await tongue.retell(director, casting);
	else if (opened) await Promise.all([opened.front.title(), tongue.story(opened.pack, tongue.ofStory())]);
	page.refresh();
}

async function play(from?: Begin, older?: StoryJson, otherwise?: () => void): Promise<void> {
	if (!opened) return;
	const { pack: of, keeping, front, page: shown } = opened;
	const kept = from && "ink" in from ? from : null;
	const language = tongue.ofStory(kept ? (kept.language ?? of.manifest.language) : undefined); // a save opens in its own words
	const json = older ?? (await tongue.story(of, language, true));
	if (isProblem(json)) {
		page.tell(json);
		return titleScreen();
	}
	const hash = older && kept ? kept.hash : of.hash;
	casting = await castingOf(
		{ pack: of, json, hash, language },
		from,
		{ hands, page: shown, keeping },
		asked.get("seed"),
	);
	director = cast(casting);
	keeping.begin(kept, hash);
	const wrong = await director.begin(from);
	if (wrong) {
		director = null;
		return otherwise ? otherwise() : kept ? front.unsure(kept, json) : page.tell(wrong);
	}
	await tongue.retell(director, casting);
	void hands.call().then(platform.settle);
	void keeping.shelf.keepStory(hash, json);
	if (rehearsing) (await import("./dev/rehearsal.ts")).rehearse({ director, open: opener(casting), casting, page });
}

const first = asked.has("pack") ? await findPack(asked.get("pack")!) : await library.first();
if (first) await enter(first);
if (opened && asked.has("knot")) void play({ knot: asked.get("knot")! });
else void titleScreen();
