// The library: the shipped packs and the added ones, what can be done with each, and which one is played.
// Fetched when it is needed. Compiles and stores nothing itself.
import { gunzip } from "../../base/gzip.ts";
import { eachProblem, formatProblem, isProblem, type Problem, problem } from "../../base/problem.ts";
import { createTaskQueue } from "../../base/task-queue.ts";
import { createCompilerClient } from "../../packs/build/compiler-client.ts";
import { GAME_PACK_ID } from "../../packs/game-pack-id.ts";
import { gamePack, type Pack, shippedPacks } from "../../packs/shipped-packs.ts";
import { type AddedPack, createInstalledPacks, type InstalledPacks } from "../../packs/store/installed-packs.ts";
import { baseStories, type InstalledPack } from "../../packs/store/pack-records.ts";
import type { Conflict, Replacement } from "../../packs/store/place-of-pack.ts";
import type { FileSet, LibraryState, PageFace } from "../../page/page.tsx";
import { t } from "../../page/strings/t.ts";
import type { PacksFolder, Platform } from "../../platform/platform.ts";
import { openStore } from "../../saves/open-store.ts";
import { PACK_STORES, type Store } from "../../saves/store.ts";
import type { InkFiles } from "../../story/compile/resolve-includes.ts";
import { askWhatToDo, newsOf } from "./pack-news.ts";
import { type PackRows, readPackRows } from "./pack-rows.ts";
import { createSafeMode, type SafeMode } from "./safe-mode.ts";
import { markStarting, readStartup, updateStartup } from "./startup-record.ts";
import { syncPacksFolder } from "./sync-packs-folder.ts";

/** What the library is given. */
export interface LibraryOptions {
	readonly page: Pick<PageFace, "tell" | "askFirst">;
	readonly platform: Pick<Platform, "files" | "packs" | "safeMode" | "read" | "write" | "onLeave">;
	readonly onOpen: (pack: Pack) => Promise<void>;
}

/** The library's face. */
export interface LibraryController {
	/**
	 * Finds the story to begin with, with the extensions that are switched on; null for the game's own without
	 * any.
	 */
	first(): Promise<Pack | null>;
	/** The library as the page shows it; what was dropped is added first. */
	state(dropped?: FileSet): Promise<LibraryState>;
}

/** What the library is made from. */
export interface LibraryParts extends LibraryOptions {
	readonly safeMode: SafeMode;
	readonly installed: InstalledPacks;
	readonly shipped: readonly Pack[];
	readonly saves: Pick<Store, "get">;
	readonly persistent: boolean; // whether what is added outlasts the page
}

// What the functions below share.
interface Library extends LibraryParts {
	/** Whoever shows the library now; each is called after the folder changed it. */
	readonly shown: Set<() => void>;
	readonly inTurn: <T>(task: () => Promise<T>) => Promise<T>; // stories are opened one after another
	opening: AbortController; // aborted when another story is asked for
}

/** Opens the library, and brings the added packs in step with the desktop's folder. */
export async function createLibraryController(options: LibraryOptions): Promise<LibraryController> {
	const { platform, page, onOpen } = options;
	const safeMode = createSafeMode({ platform, page, openGame: () => void onOpen(gamePack) });
	const saves = await openStore(undefined, { files: platform.files });
	const store = await openStore("the-voice-you-keep-packs", { stores: PACK_STORES, files: platform.files });
	const shipped = await shippedPacks();
	const installed = createInstalledPacks({ store, compiler: createCompilerClient(), shipped, fetchInk });
	return openLibrary({ ...options, safeMode, installed, shipped, saves, persistent: store.persistent });
}

/** Makes the library of its parts. */
export async function openLibrary(parts: LibraryParts): Promise<LibraryController> {
	const library: Library = {
		...parts,
		shown: new Set(),
		inTurn: createTaskQueue(),
		opening: new AbortController(),
	};
	const { safeMode, platform } = library;
	if (safeMode.active()) platform.packs?.onRequested(() => library.page.tell(t("library.safe")));
	else if (platform.packs) await followFolder(library, platform.packs);
	return {
		first: () => safeMode.first((id) => find(library, id)),
		state: (dropped) => state(library, dropped),
	};
}

async function find({ installed, page, platform }: Library, id: string): Promise<Pack | null> {
	const names = switchedOn(await installed.all())
		.filter((card) => baseStories(card).includes(id))
		.map((card) => card.manifest.name);
	if (names.length) markStarting(platform, names.join(", "));
	const pack = await installed.open(id);
	if (!isProblem(pack)) return pack;
	page.tell(eachProblem(pack).map(formatProblem).join(" "));
	return null;
}

const switchedOn = (cards: readonly InstalledPack[]): InstalledPack[] => cards.filter(({ on }) => on);

// Only the story that was asked for last is shown. In turn, since opening one revokes the other's addresses.
async function openStory(library: Library, id: string): Promise<void> {
	library.opening.abort();
	library.opening = new AbortController();
	const { signal } = library.opening;
	const pack = await library.inTurn(async () => (signal.aborted ? null : find(library, id)));
	if (signal.aborted) return;
	// Where the story cannot be had, the player has been told why, and needs somewhere to be.
	await remember(library, pack ? id : GAME_PACK_ID);
	await library.onOpen(pack ?? gamePack);
}

// For the next start. The story that is open stays as it is until it is opened again.
async function remember({ installed, platform }: Library, open = readStartup(platform).open): Promise<void> {
	const extensions = switchedOn(await installed.all()).filter(({ manifest }) => manifest.type !== "story");
	const dressed = [...new Set(extensions.flatMap(baseStories))];
	updateStartup(platform, { open: open === GAME_PACK_ID ? "" : open, dressed });
}

async function followFolder(library: Library, folder: PacksFolder): Promise<void> {
	const { platform, page, shown } = library;
	const redraw = (): void => {
		for (const show of shown) show();
	};
	const remembered = async (added: AddedPack): Promise<AddedPack> => {
		if (added.card) await remember(library);
		return added;
	};
	await syncPacksFolder({
		folder,
		platform,
		add: (files, name, formerly) => library.installed.add(files, name, { decide: keepBoth, formerly }).then(remembered),
		async remove(id) {
			await library.installed.remove(id);
			await remember(library);
			redraw();
		},
		onAdded(name, problems) {
			page.tell(problems.length ? problems.map(formatProblem).join(" ") : t("library.taken", { name }));
			redraw();
		},
		open: (id) => openStory(library, id),
	});
}

// What lies in a folder was put there to stay, and nobody may be there to be asked.
const keepBoth = async ({ canKeepBoth }: Conflict): Promise<Replacement> => (canKeepBoth ? "both" : "neither");

async function add(library: Library, { files, name }: FileSet): Promise<AddedPack> {
	const { page, installed } = library;
	let asked = false;
	const decide = async (conflict: Conflict): Promise<Replacement> => {
		asked = true;
		return askWhatToDo(page, conflict);
	};
	const added = await installed.add(files, name, { decide });
	if (added.card) await remember(library);
	// The question closed the library, so that its answer is told beside it.
	if (asked && added.card) page.tell(t("library.taken", { name: added.card.manifest.name }));
	return added;
}

async function state(library: Library, dropped?: FileSet): Promise<LibraryState> {
	const { safeMode, persistent, platform, shown } = library;
	const added = dropped ? await add(library, dropped) : null;
	const news = added && newsOf(added);
	const imported = added && {
		name: added.card?.manifest.name ?? dropped!.name,
		problems: added.problems,
		...(news ? { news } : {}),
	};
	return {
		safe: safeMode.active(),
		persistent,
		packs: await readPackRows(rowsOf(library)),
		...(platform.packs ? { folder: () => void platform.packs!.open() } : {}),
		onChange(show) {
			shown.add(show);
			return () => shown.delete(show);
		},
		...(imported ? { imported } : {}),
	};
}

const rowsOf = (library: Library): PackRows => ({
	...library,
	safe: library.safeMode.active(),
	openStory: (id) => openStory(library, id),
	onChanged: () => remember(library),
});

async function fetchInk(pack: Pack): Promise<InkFiles | Problem> {
	const answer = await fetch(new URL(pack.ink ?? "", document.baseURI)).catch(() => null);
	if (!answer?.ok)
		return problem(
			"pack.ink-not-loaded",
			pack.manifest.name,
			"its ink could not be loaded",
			"Check the connection and try again.",
		);
	return JSON.parse(new TextDecoder().decode(await gunzip(new Uint8Array(await answer.arrayBuffer())))) as InkFiles;
}
