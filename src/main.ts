// Wires the rooms: the only file that knows them all. Words come first. Picture and sound join when they
// arrive, and the game is whole without them.

import { createAppState, createAsk } from "./app/app-state.ts";
import { createLazyLibrary } from "./app/library/lazy-library.ts";
import { createLocale } from "./app/locale.ts";
import { createMediaLoader } from "./app/media-loader.ts";
import { createNavigation } from "./app/navigation.ts";
import { openPack } from "./app/open-pack.ts";
import { voiceRegister } from "./app/playthrough.ts";
import { createPlaythroughController, devHooksEnabled } from "./app/playthrough-controller.ts";
import { formatProblem, type Problem } from "./base/problem.ts";
import { readSettings } from "./base/settings.ts";
import { findPack } from "./packs/shipped-packs.ts";
import { createPage, type PageFace } from "./page/page.tsx";
import { describePlace } from "./page/strings/t.ts";
import { createPlatform } from "./platform/create-platform.ts";

const query = devHooksEnabled ? new URLSearchParams(location.search) : new URLSearchParams();

const platform = await createPlatform();
const state = createAppState();
let settings = readSettings(platform.read("settings"));
const shared = { settings: () => settings, tell: (what: string | Problem) => page.tell(what) };
const locale = createLocale({ page: document, pack: () => state.open?.pack, ...shared });
await locale.follow();
const variable = (name: string) => state.playing?.director.present().variables[name];
const media = createMediaLoader({
	...shared,
	stageRoot: document.getElementById("stage")!,
	onPick: (index) => void state.playing?.director.take({ do: "choose", index }),
	onProblem: (found) => console.warn(formatProblem(found)),
	register: () => voiceRegister(variable("voice")),
	playthrough: () => Number(variable("playthrough") ?? 1),
	attach: (arrived) => state.playing?.director.attach(arrived),
	packMedia: () => state.open?.media,
	page: () => page,
});
const page: PageFace = createPage({
	root: document.getElementById("page")!,
	settings: () => settings,
	onSettings(next) {
		settings = next;
		platform.write("settings", next);
		media.refresh();
		void changeLanguage();
	},
	send: (input) => void state.playing?.director.take(input),
	unlockAudio: media.wake,
	tryVoice: (words) => void media.tryVoice(words),
	leave: () => void navigation.showTitle(),
	saves: async () => (await state.open?.title.saves()) ?? null,
	library: (dropped) => library.state(dropped),
	quick: (what) => void state.open?.saves.quick(what),
	storyLanguages: { current: () => locale.languageFor(), storyOnly: locale.storyOnlyLanguages },
	describePicture: (tableau) => describePlace(tableau) || media.describePicture(tableau),
	platform,
	firstTime: (what) => platform.read(`once ${what}`) === undefined && platform.write(`once ${what}`, true),
});
const ask = createAsk(state, page);
const { picture } = media;
const { sceneTitle, packText } = locale;
const navigation = createNavigation({
	...{ state, ask, page, platform, media, locale },
	playthroughs: createPlaythroughController({ state, platform, media, locale, seed: query.get("seed") }),
	openPack: (pack, ways) => openPack(pack, ways, { state, ask, page, platform, picture, sceneTitle, packText }),
});
const library = createLazyLibrary({
	page,
	platform,
	async onOpen(pack) {
		if (await navigation.open(pack)) await navigation.showTitle();
	},
});

async function changeLanguage(): Promise<void> {
	if (!(await locale.follow())) return;
	await navigation.retell();
	page.refresh();
}

const first = query.has("pack") ? await findPack(query.get("pack")!) : await library.first();
const opened = first ? await navigation.open(first) : false;
if (opened && query.has("knot")) void navigation.playAt(query.get("knot")!);
else void navigation.showTitle();
