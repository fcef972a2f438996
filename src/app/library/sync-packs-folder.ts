// The packs folder of the desktop, kept in step with the added packs: what is put in is added, what is
// changed is added anew, what is taken out is removed. Judges no pack itself.

import { type Problem, problem } from "../../base/problem.ts";
import { createTaskQueue } from "../../base/task-queue.ts";
import type { FolderPack, PacksFolder, Platform } from "../../platform/platform.ts";

/** What following a folder needs. */
export interface PacksFolderOptions {
	readonly folder: PacksFolder;
	readonly platform: Pick<Platform, "read" | "write">;
	/** `formerly` is the id of the pack that the same file was before. */
	readonly add: (files: Map<string, Uint8Array>, name: string, formerly?: string) => Promise<AddedPack>;
	readonly remove: (id: string) => Promise<unknown>;
	/** Also for a pack that could not be added. */
	readonly onAdded: (name: string, problems: readonly Problem[]) => void;
	readonly open: (id: string) => Promise<void>;
}

interface AddedPack {
	readonly card: { readonly manifest: { readonly id: string; readonly name: string } } | null;
	readonly problems: readonly Problem[];
}

// What the folder held last, by file name: the content's hash, and the id of the pack it became, "" for none.
// Serialised.
type FolderSnapshot = Readonly<Record<string, { readonly is: string; readonly id: string }>>;

/**
 * Brings the added packs in step with the folder, now and after each of its changes. Opens what the command
 * line asks for.
 */
export async function syncPacksFolder(options: PacksFolderOptions): Promise<void> {
	const { folder } = options;
	const queue = createTaskQueue();
	const inTurn = (task: () => Promise<void>): Promise<void> => queue(task).catch(console.warn);
	folder.onChange(() => void inTurn(() => readFolder(options)));
	folder.onRequested(() => void inTurn(() => openRequested(options)));
	await inTurn(() => readFolder(options));
	void inTurn(() => openRequested(options));
}

async function readFolder(options: PacksFolderOptions): Promise<void> {
	const { folder, platform, remove, onAdded } = options;
	const before = (platform.read("folder") ?? {}) as FolderSnapshot;
	const now: Record<string, FolderSnapshot[string]> = {};
	for (const found of await folder.read()) {
		const same = before[found.name];
		const is = await contentHash(found);
		if (same?.is === is) {
			now[found.name] = same;
			continue;
		}
		const { card, problems } = await addFound(options, found, same?.id);
		now[found.name] = { is, id: card?.manifest.id ?? "" };
		onAdded(card?.manifest.name ?? found.name, problems);
	}
	const present = new Set(Object.values(now).map(({ id }) => id));
	for (const { id } of Object.values(before)) if (id && !present.has(id)) await remove(id);
	platform.write("folder", now);
}

async function openRequested(options: PacksFolderOptions): Promise<void> {
	const { folder, open, onAdded } = options;
	const found = await folder.takeRequested();
	if (!found) return;
	const { card, problems } = await addFound(options, found);
	if (card) await open(card.manifest.id);
	else onAdded(found.name, problems);
}

async function addFound(
	{ add }: PacksFolderOptions,
	{ name, files, refused }: FolderPack,
	formerly?: string,
): Promise<AddedPack> {
	if (refused === null) return add(new Map(files.map((file) => [file.name, file.bytes])), name, formerly);
	return { card: null, problems: [problem("pack.refused", name, refused, "Make it smaller, or take it out.")] };
}

// By content: a file that was copied again is the same file.
async function contentHash({ files, refused }: FolderPack): Promise<string> {
	const sums = await Promise.all(
		files.map(async ({ name, bytes }) => `${name}:${hex(await crypto.subtle.digest("SHA-256", bytes))}`),
	);
	return hex(await crypto.subtle.digest("SHA-256", new TextEncoder().encode([refused, ...sums].join("\n"))));
}

const hex = (sum: ArrayBuffer): string => [...new Uint8Array(sum)].map((b) => b.toString(16).padStart(2, "0")).join("");
