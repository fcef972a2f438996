// Wires the rooms: the only file that knows them all. Words first; picture and sound take their places when they arrive, and the game is
// whole without them.

import { createLazyLibrary } from "./app/library/lazy-library.ts";
import { createLocale } from "./app/locale.ts";
import { createMediaLoader } from "./app/media-loader.ts";
import { type OpenPack, openPack } from "./app/open-pack.ts";
import { voiceRegister } from "./app/playthrough.ts";
import { createPlaythroughController, devHooksEnabled } from "./app/playthrough-controller.ts";
import { formatProblem, type Problem } from "./base/problem.ts";
import { readSettings } from "./base/settings.ts";
import { findPack, type Pack } from "./packs/shipped-packs.ts";
import { createPage, type PageFace } from "./page/page.tsx";
import { t } from "./page/strings/t.ts";
import { createPlatform } from "./platform/create-platform.ts";

const asked = devHooksEnabled ? new URLSearchParams(location.search) : new URLSearchParams();

const platform = await createPlatform();
let settings = readSettings(platform.read("settings"));
let opened: OpenPack | null = null;
let atTitle = () => false; // and nothing else was asked for since
const now = { settings: () => settings, tell: (what: string | Problem) => page.tell(what) };
const tongue = createLocale({ page: document, pack: () => opened?.pack, ...now });
await tongue.follow();
const hands = createMediaLoader({
	...now,
	stageRoot: document.getElementById("stage")!,
	onPick: (index) => void run.director()?.take({ do: "choose", index }),
	onProblem: (found) => console.warn(formatProblem(found)),
	register: () => voiceRegister(run.director()?.present().variables["voice"]),
	playthrough: () => Number(run.director()?.present().variables["playthrough"] ?? 1),
	attach: (arrived) => run.director()?.attach(arrived),
	packMedia: () => opened?.own,
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
	send: (input) => void run.director()?.take(input),
	unlockAudio: () => hands.wake(),
	tryVoice: (words) => void hands.tryVoice(words),
	leave: () => void titleScreen(),
	saves: async () => (await opened?.front.saves()) ?? null,
	library: (dropped) => library.state(dropped),
	quick: (what) => void opened?.keeping.quick(what),
	storyLanguages: tongue,
	describePicture: (tableau) => tongue.words(tableau.place) || hands.words(tableau),
	platform,
	firstTime: (what) => platform.read(`once ${what}`) === undefined && platform.write(`once ${what}`, true),
});
const ground = { page, platform, picture: hands.picture, said: tongue.said, titleOf: tongue.titleOf };
const run = createPlaythroughController({
	...{ page, platform, hands, tongue },
	opened: () => opened,
	title: titleScreen,
	seed: asked.get("seed"),
});
const library = createLazyLibrary({ page, platform, onOpen: (pack) => enter(pack).then(titleScreen) });

async function enter(pack: Pack): Promise<void> {
	await opened?.keeping.rest();
	opened = await openPack(pack, { ...ground, leave: run.leave, play: (...how) => void run.play(...how) });
}

async function titleScreen(): Promise<void> {
	atTitle = run.leave();
	await opened?.keeping.rest();
	if (!atTitle()) return;
	void hands.rest();
	if (!opened) return page.tell(t("problem.noStory"));
	await opened.front.title(platform.wasReloaded(), atTitle);
	void tongue.story(opened.pack, tongue.ofStory()).then(() => page.refresh()); // so that it is there when the player is
}

async function changeLanguage(): Promise<void> {
	if (!(await tongue.follow())) return;
	if (!(await run.retell()) && opened && atTitle())
		await Promise.all([opened.front.title(false, atTitle), tongue.story(opened.pack, tongue.ofStory())]);
	page.refresh();
}

const first = asked.has("pack") ? await findPack(asked.get("pack")!) : await library.first();
if (first) await enter(first);
if (opened && asked.has("knot")) void run.play({ knot: asked.get("knot")! });
else void titleScreen();
