// The library's rows: what the page shows of each pack, what is wrong with it, and what can be done with it.
// Knows nothing of how packs come here.
import { eachProblem, isProblem, type Problem, problem } from "../../base/problem.ts";
import type { BuildResult } from "../../packs/build/build-and-test.ts";
import type { Manifest } from "../../packs/import/manifest.ts";
import type { Pack } from "../../packs/shipped-packs.ts";
import type { InstalledPacks } from "../../packs/store/installed-packs.ts";
import { baseStories, type InstalledPack } from "../../packs/store/pack-records.ts";
import type { PackRow } from "../../page/page.tsx";
import { currentLanguage } from "../../page/strings/t.ts";
import type { Store } from "../../saves/store.ts";

/** What rows are read from, and what is called for them. */
export interface PackRows {
	readonly installed: Pick<InstalledPacks, "all" | "build" | "setEnabled" | "remove">;
	readonly shipped: readonly Pack[];
	readonly saves: Pick<Store, "get">; // to see which chapters have been reached
	readonly safe: boolean; // added packs are set aside
	readonly openStory: (id: string) => Promise<void>;
	readonly onChanged: () => Promise<void>; // after a pack was switched, removed or given back
}

/** Reads the rows: the shipped packs first, then the added ones. */
export async function readPackRows(rows: PackRows): Promise<PackRow[]> {
	const cards = await rows.installed.all();
	const read: PackRow[] = [];
	for (const pack of rows.shipped) read.push(shippedRow(rows, pack, await unlockedIn(rows, pack.manifest, cards)));
	for (const card of cards) read.push(await addedRow(rows, card, await unlockedIn(rows, card.manifest, cards)));
	return read;
}

// The name of the story that opens this one, while it is closed; "" when it is open.
async function unlockedIn({ saves, shipped }: PackRows, { opensAfter }: Manifest, cards: readonly InstalledPack[]) {
	if (!opensAfter || (await saves.get("moments", `${opensAfter.pack}/chapter/${opensAfter.chapter}`))) return "";
	const own = shipped.find(({ manifest }) => manifest.id === opensAfter.pack);
	const { name } = own ? { ...own.manifest, ...localizedFields(own) } : { name: "" };
	return name || cards.find(({ manifest }) => manifest.id === opensAfter.pack)?.manifest.name || opensAfter.pack;
}

function shippedRow({ openStory }: PackRows, pack: Pack, closed: string): PackRow {
	const { manifest } = pack;
	const row = { ...manifestFields(manifest), on: true, added: false, words: 0, problems: [], changes: [] };
	// A closed story of the game shows that it is there, and not its name.
	if (closed) return { ...row, name: "", unlockedIn: closed };
	return { ...row, ...localizedFields(pack), open: () => void openStory(manifest.id) };
}

async function addedRow(rows: PackRows, card: InstalledPack, closed: string): Promise<PackRow> {
	const { manifest, on } = card;
	const builds = await buildsOf(rows, card);
	// To be opened from here.
	const story = manifest.type === "story" || builds.made.length ? baseStories(card)[0]! : "";
	return {
		...manifestFields(manifest),
		on,
		added: true,
		words: manifest.type === "story" ? (builds.made[0]?.words ?? 0) : 0,
		problems: problemsOf(rows, card, builds),
		changes:
			manifest.type === "story"
				? []
				: builds.made.flatMap(({ changes }) => changes.filter(({ by }) => by === manifest.id)),
		translates: builds.made
			.flatMap(({ tongues }) => tongues.filter(({ by }) => by.includes(manifest.id)))
			.map(({ name, told, total }) => ({ name, told, all: total })),
		...(closed ? { unlockedIn: closed } : {}),
		...(story && on && !closed ? { open: () => void rows.openStory(story) } : {}),
		...changesOf(rows, manifest.id),
	};
}

interface Builds {
	readonly made: readonly BuildResult[];
	readonly broken: readonly Problem[];
}

// The stories a pack is in, as they were built; none while the pack is off or set aside.
async function buildsOf({ installed, safe }: PackRows, card: InstalledPack): Promise<Builds> {
	const builds = card.on && !safe ? await Promise.all(baseStories(card).map((base) => installed.build(base))) : [];
	return {
		made: builds.filter((built): built is BuildResult => !isProblem(built)),
		broken: builds.filter(isProblem).flatMap(eachProblem),
	};
}

function problemsOf(
	{ safe }: PackRows,
	{ manifest, on, notes }: InstalledPack,
	{ made, broken }: Builds,
): readonly Problem[] {
	const { id, name, type } = manifest;
	const skipped = made.flatMap(({ leftOut }) => leftOut).find((out) => out.id === id)?.problems ?? [];
	const ofStory = type === "story" ? [...broken, ...made.flatMap(({ problems }) => problems)] : [];
	const found = [...skipped, ...ofStory, ...notes];
	if (found.length || made.length || !on || safe) return found;
	return [broken[0] ?? problem("pack.no-base-story", name, "the story it changes is not here")];
}

const changesOf = ({ installed, onChanged }: PackRows, id: string): Pick<PackRow, "setEnabled" | "remove"> => ({
	async setEnabled(on) {
		await installed.setEnabled(id, on);
		await onChanged();
	},
	async remove() {
		const undo = await installed.remove(id);
		await onChanged();
		return async () => {
			await undo();
			await onChanged();
		};
	},
});

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

// A shipped story's name and warnings in the interface's language, where it has them.
function localizedFields({ languages }: Pack): Partial<Pick<PackRow, "name" | "warnings">> {
	const translated = languages[currentLanguage()];
	return translated ? { name: translated.name, warnings: translated.contentWarnings } : {};
}
