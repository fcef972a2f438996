// The packs in development: answers requests for their files, and tells the page when a story has changed.
// Compiles nothing itself: a page often asks for packs that have not changed.
import type { IncomingMessage, ServerResponse } from "node:http";
import { join, resolve } from "node:path";
import type { ViteDevServer } from "vite";
import { eachProblem, isProblem } from "../../src/base/problem.ts";
import { compressStory } from "./compress-story.ts";
import { overlay } from "./overlay.ts";
import type { PackCache } from "./pack-cache.ts";
import { type PackFile, packAssets, packInk } from "./pack-files.ts";
import { type ReadPack, readSources } from "./read-pack.ts";
import { readTranslations, storyUrl } from "./ship-packs.ts";

/** Where the packs come from. */
export interface ServedPacks {
	readonly folders: () => readonly string[];
	readonly read: () => readonly ReadPack[]; // throws for a pack that does not compile
	readonly cache: PackCache;
}

/** Answers requests for stories and their files, and follows changes of the folders. */
export function servePacks(server: ViteDevServer, packs: ServedPacks): void {
	server.middlewares.use((request, response, next) => {
		if (!answer(request, response, packs)) next();
	});
	for (const dir of packs.folders()) server.watcher.add(dir);
	server.watcher.on("change", (file) => reportChange(server, file, packs));
}

function answer(request: IncomingMessage, response: ServerResponse, packs: ServedPacks): boolean {
	const url = request.url ?? "";
	const [, id, language] = /\/stories\/([\w-]+)(?:\.([\w-]+))?\.[0-9a-f]+\.story$/.exec(url) ?? [];
	const pack = id && packs.read().find(({ manifest }) => manifest.id === id);
	const story =
		pack && language ? readTranslations(pack, true, packs.cache).find((one) => one.language === language) : pack;
	if (story) {
		response.setHeader("content-type", "application/octet-stream");
		response.end(compressStory(story.json));
		return true;
	}
	const file = fileAt(url, packs);
	if (file) response.end(file.read());
	return Boolean(file);
}

/** Finds what is shipped beside a story: its ink, its pictures and sounds. */
function fileAt(url: string, packs: ServedPacks): PackFile | undefined {
	const asked = /\/(stories\/[^?#]+)/.exec(url)?.[1];
	if (!asked || asked.endsWith(".story")) return;
	return packs
		.read()
		.flatMap((pack) => [packInk(pack), ...packAssets(pack)])
		.find((one) => one.url === asked);
}

function reportChange(server: ViteDevServer, file: string, { folders, cache }: ServedPacks): void {
	if (!/\.(ink|json|po)$/.test(file)) return;
	const dir = changedFolder(file, folders());
	if (!dir) return;
	const pack = cache.pack(dir);
	if (isProblem(pack)) return void server.ws.send({ type: "error", err: overlay(eachProblem(pack)) });
	const data = { id: pack.manifest.id, hash: pack.hash, url: storyUrl(pack) };
	server.ws.send({ type: "custom", event: "story:changed", data });
}

/** Finds the pack that a changed file belongs to; "" when to none. */
function changedFolder(file: string, folders: readonly string[]): string {
	const inside = (dir: string) => file.startsWith(join(dir, "/"));
	const own = process.env["PACK"] ? resolve(process.env["PACK"]) : "";
	if (own && (file === own || inside(own) || partsOf(own).some(inside))) return own;
	return folders.find(inside) ?? "";
}

// A pack may be one file among others, and an extension changes with the story under it.
function partsOf(own: string): readonly string[] {
	const sources = readSources(own);
	return isProblem(sources) ? [] : [sources.own.dir, sources.base?.dir ?? own];
}
