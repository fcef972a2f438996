// The packs folder of the desktop, kept in step with the added packs: what is put in is added, what is changed is added anew, what is taken out is
// taken away. Part of main's wiring; judges no pack itself.

import { type Problem, problem } from "../../base/problem.ts";
import { createTaskQueue } from "../../base/task-queue.ts";
import type { FolderPack, PacksFolder, Platform } from "../../platform/platform.ts";

/** What following a folder needs. */
interface PacksFolderOptions {
	readonly folder: PacksFolder;
	readonly platform: Platform;
	readonly add: (files: Map<string, Uint8Array>, name: string) => Promise<AddedPack>;
	readonly remove: (id: string) => Promise<unknown>;
	readonly told: (name: string, problems: readonly Problem[]) => void; // a pack came, or could not
	readonly open: (id: string) => Promise<void>;
}

interface AddedPack {
	readonly card: { readonly manifest: { readonly id: string; readonly name: string } } | null;
	readonly problems: readonly Problem[];
}

/** What the folder held last: by the name it lies under, what it was and the pack it became; "" for none. */
type FolderSnapshot = Readonly<Record<string, { readonly is: string; readonly id: string }>>;

/** Brings the added packs in step with the folder, now and after each of its changes. */
export async function syncPacksFolder({
	folder,
	platform,
	add,
	remove,
	told,
	open,
}: PacksFolderOptions): Promise<void> {
	async function take(found: FolderPack): Promise<AddedPack> {
		if (found.refused !== null)
			return {
				card: null,
				problems: [problem("pack.refused", found.name, found.refused, "Make it smaller, or take it out.")],
			};
		return add(new Map(found.files.map((file) => [file.name, file.bytes])), found.name);
	}

	async function step(): Promise<void> {
		const held = (platform.read("folder") ?? {}) as FolderSnapshot;
		const now: Record<string, FolderSnapshot[string]> = {};
		for (const found of await folder.read()) {
			const before = held[found.name];
			const is = await contentHash(found);
			if (before?.is === is) {
				now[found.name] = before;
				continue;
			}
			const { card, problems } = await take(found);
			now[found.name] = { is, id: card?.manifest.id ?? "" };
			told(card?.manifest.name ?? found.name, problems);
		}
		const living = new Set(Object.values(now).map(({ id }) => id));
		for (const { id } of Object.values(held)) if (id && !living.has(id)) await remove(id);
		platform.write("folder", now);
	}

	async function openAsked(): Promise<void> {
		const found = await folder.takeRequested();
		if (!found) return;
		const { card, problems } = await take(found);
		if (card) await open(card.manifest.id);
		else told(found.name, problems);
	}

	const queue = createTaskQueue();
	const inTurn = (work: () => Promise<void>): Promise<void> => queue(work).catch(console.warn);
	folder.onChange(() => void inTurn(step));
	folder.onRequested(() => void inTurn(openAsked));
	await inTurn(step);
	void inTurn(openAsked);
}

// By content: a file that was copied again is the same file.
async function contentHash({ files, refused }: FolderPack): Promise<string> {
	const sums = await Promise.all(
		files.map(async ({ name, bytes }) => `${name}:${hex(await crypto.subtle.digest("SHA-256", bytes))}`),
	);
	return hex(await crypto.subtle.digest("SHA-256", new TextEncoder().encode([refused, ...sums].join("\n"))));
}

const hex = (sum: ArrayBuffer): string => [...new Uint8Array(sum)].map((b) => b.toString(16).padStart(2, "0")).join("");
