// The library's desk, called when it is needed: the shipped packs and the added ones as rows for the page, and what can be done with each. Part
// of main's wiring.
import { gunzip } from "../../base/gzip.ts";
import { eachProblem, formatProblem, isProblem, problem } from "../../base/problem.ts";
import type { BuildResult } from "../../packs/build/build-and-test.ts";
import { createCompilerClient } from "../../packs/build/compiler-client.ts";
import { GAME_PACK_ID } from "../../packs/game-pack-id.ts";
import type { Manifest } from "../../packs/import/manifest.ts";
import { gamePack, type Pack, shippedPacks } from "../../packs/shipped-packs.ts";
import { baseStories, createInstalledPacks, type InstalledPack } from "../../packs/store/installed-packs.ts";
import type { Dropped, LibraryState, PackRow, PageFace } from "../../page/page.tsx";
import { currentLanguage, t } from "../../page/strings/t.ts";
import type { Platform } from "../../platform/platform.ts";
import { openStore } from "../../saves/open-store.ts";
import { PACK_STORES } from "../../saves/store.ts";
import type { InkFiles } from "../../story/compile/resolve-includes.ts";
import { createSafeMode } from "./safe-mode.ts";
import { syncPacksFolder } from "./sync-packs-folder.ts";

/** What the library is given. */
export interface LibraryOptions {
	readonly page: PageFace;
	readonly platform: Platform;
	readonly onOpen: (pack: Pack) => Promise<void>;
}

/** The desk. */
export interface LibraryController {
	/** Finds the story to begin with, as it is with what is switched on; null for the game's own. */
	first(): Promise<Pack | null>;
	/** The library as the page shows it. */
	state(dropped?: Dropped): Promise<LibraryState>;
}

/** Makes the desk. */
export async function createLibraryController({ page, platform, onOpen }: LibraryOptions): Promise<LibraryController> {
	const { read, remember, safe, begins, first } = createSafeMode(platform, page, () => void onOpen(gamePack));
	const saves = await openStore(undefined, { files: platform.files });
	const keeping = await openStore("the-voice-you-keep-packs", { stores: PACK_STORES, files: platform.files });
	const shipped = await shippedPacks();
	const collection = createInstalledPacks({ store: keeping, compiler: createCompilerClient(), shipped, fetchInk });

	const namesOf = (id: string, cards: readonly InstalledPack[]): string =>
		cards
			.filter((card) => card.on && baseStories(card).includes(id))
			.map((card) => card.manifest.name)
			.join(", ");

	async function find(id: string): Promise<Pack | null> {
		const names = namesOf(id, await collection.cards());
		if (names) begins(names);
		const pack = await collection.open(id);
		if (!isProblem(pack)) return pack;
		page.tell(eachProblem(pack).map(formatProblem).join(" "));
		return null;
	}

	async function note(open: string): Promise<void> {
		const dressed = (await collection.cards()).filter((c) => c.on && c.manifest.type !== "story").flatMap(baseStories);
		remember({ open: open === GAME_PACK_ID ? "" : open, dressed: [...new Set(dressed)] });
	}

	async function go(id: string): Promise<void> {
		const pack = await find(id); // where it can't be had, why was told, and the player must stand somewhere
		await note(pack ? id : GAME_PACK_ID);
		await onOpen(pack ?? gamePack);
	}

	// The story in whose course this one opens, while it has not: its name.
	async function later({ opensAfter }: Manifest, cards: readonly InstalledPack[]): Promise<string> {
		if (!opensAfter || (await saves.get("moments", `${opensAfter.pack}/chapter/${opensAfter.chapter}`))) return "";
		const own = shipped.find(({ manifest }) => manifest.id === opensAfter.pack);
		const { name } = own ? { ...own.manifest, ...localizedFields(own) } : { name: "" };
		return name || cards.find(({ manifest }) => manifest.id === opensAfter.pack)?.manifest.name || opensAfter.pack;
	}

	async function rows(): Promise<PackRow[]> {
		const cards = await collection.cards();
		const rows: PackRow[] = [];
		for (const pack of shipped) {
			const { manifest } = pack;
			const closed = await later(manifest, cards);
			const as = { on: true, added: false, words: 0, problems: [], changes: [] };
			// Of a story of the game that is closed nothing is said but that it is there.
			if (closed) rows.push({ ...manifestFields(manifest), name: "", ...as, unlockedIn: closed });
			else
				rows.push({ ...manifestFields(manifest), ...localizedFields(pack), ...as, open: () => void go(manifest.id) });
		}
		for (const card of cards) rows.push(await rowOf(card, await later(card.manifest, cards)));
		return rows;
	}

	async function rowOf(card: InstalledPack, closed: string): Promise<PackRow> {
		const { manifest, on } = card;
		const { id } = manifest;
		const own = manifest.type === "story";
		const builds = on && !safe() ? await Promise.all(baseStories(card).map((base) => collection.build(base))) : [];
		const made = builds.filter((built): built is BuildResult => !isProblem(built));
		const broken = builds.filter(isProblem).flatMap(eachProblem);
		const left = made.flatMap((built) => built.leftOut).find((out) => out.id === id)?.problems ?? [];
		const changes = own ? [] : made.flatMap((built) => built.changes.filter((change) => change.by === id));
		const tells = made
			.flatMap(({ tongues }) => tongues.filter((one) => one.by.includes(id)))
			.map(({ name, told, total }) => ({ name, told, all: total }));
		const story = own || made.length ? baseStories(card)[0]! : ""; // to be opened from here
		const problems = [...left, ...(own ? [...broken, ...made.flatMap((built) => built.problems)] : []), ...card.notes];
		return {
			...manifestFields(manifest),
			on,
			added: true,
			words: own ? (made[0]?.words ?? 0) : 0,
			problems:
				problems.length || made.length || !on || safe()
					? problems
					: [broken[0] ?? problem("pack.no-base-story", manifest.name, "the story it changes is not here")],
			changes,
			translates: tells,
			...(closed ? { unlockedIn: closed } : {}),
			...(story && on && !closed ? { open: () => void go(story) } : {}),
			setEnabled: async (next) => {
				await collection.turn(id, next);
				await again();
			},
			remove: async () => {
				const back = await collection.remove(id);
				await again();
				return async () => {
					await back();
					await again();
				};
			},
		};
	}

	// After a change the story that is open stays as it is until it is opened again; the next start has the change.
	const again = (): Promise<void> => note(read().open || GAME_PACK_ID);

	const changed = new Set<() => void>(); // whoever shows the library now
	if (safe()) platform.packs?.onRequested(() => page.tell(t("library.safe")));
	else if (platform.packs)
		await syncPacksFolder({
			folder: platform.packs,
			platform,
			async add(files, name) {
				const taken = await collection.add(files, name);
				if (taken.card) await again();
				return taken;
			},
			async remove(id) {
				await collection.remove(id);
				await again();
				for (const show of changed) show();
			},
			told(name, problems) {
				page.tell(problems.length ? problems.map(formatProblem).join(" ") : t("library.taken", { name }));
				for (const show of changed) show();
			},
			open: go,
		});

	return {
		first: () => first(find),
		async state(dropped) {
			const taken = dropped ? await collection.add(dropped.files, dropped.name) : null;
			if (taken?.card) await again();
			return {
				safe: safe(),
				persistent: keeping.persistent,
				packs: await rows(),
				...(platform.packs ? { folder: () => void platform.packs!.open() } : {}),
				onChange(show) {
					changed.add(show);
					return () => changed.delete(show);
				},
				...(taken ? { imported: { name: taken.card?.manifest.name ?? dropped!.name, problems: taken.problems } } : {}),
			};
		},
	};
}

const manifestFields = (manifest: Manifest) => ({
	id: manifest.id,
	name: manifest.name,
	author: manifest.author,
	version: manifest.version,
	description: manifest.description,
	language: manifest.language,
	warnings: manifest.contentWarnings,
	type: manifest.type,
});

// What a story of the game says of itself in the interface's language, where it has it.
function localizedFields({ languages }: Pack): Partial<Pick<PackRow, "name" | "warnings">> {
	const told = languages[currentLanguage()];
	return told ? { name: told.name, warnings: told.contentWarnings } : {};
}

async function fetchInk(pack: Pack): Promise<InkFiles | ReturnType<typeof problem>> {
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
