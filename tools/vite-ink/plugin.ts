// Vite's hand for ink: compiles the packs for the build, serves them in development, and tells the page when a story changed.
import { join, resolve } from "node:path";
import type { Plugin, ViteDevServer } from "vite";
import { eachProblem, formatProblem, isProblem } from "../../src/base/problem.ts";
import { GAME_PACK_ID } from "../../src/packs/game-pack-id.ts";
import { compressStory, compressStorySmall } from "./compress-story.ts";
import { overlay } from "./overlay.ts";
import { type PackFile, packAssets, packInk } from "./pack-files.ts";
import { PSEUDO, pseudoLookup } from "./pseudo.ts";
import { compileLanguage, languagesOf, type ReadLanguage, readLanguage } from "./read-languages.ts";
import { packFolders, type ReadPack, readPack } from "./read-pack.ts";

const VIRTUAL = "virtual:packs"; // the game's own story
const OTHERS = "virtual:packs/others"; // asked for by the library only

/** Compiles `stories/*` (and a folder named in PACK); a story that does not compile stops the build, and only shows its errors in development. */
export function inkStories(): Plugin {
	let root = "";
	let building = false;
	let once: ReadPack[] | null = null; // a build reads them once for both modules
	let e2e = false; // the pseudo-language and the gallery are there too
	const folders = () => [...packFolders(root), ...(process.env["PACK"] ? [resolve(process.env["PACK"])] : [])];
	const read = (): ReadPack[] => {
		const packs = new Map<string, ReadPack>(); // an extension stands for the story it changes
		for (const dir of folders()) {
			const pack = readPack(dir);
			if (isProblem(pack)) throw new Error(eachProblem(pack).map(formatProblem).join("\n"));
			if (e2e || pack.manifest.shipped) packs.set(pack.manifest.id, pack);
		}
		return [...packs.values()];
	};
	const urlOf = (pack: ReadPack) => `stories/${pack.manifest.id}.${pack.hash}.story`;
	const urlIn = (pack: ReadPack, { language, hash }: ReadLanguage) =>
		`stories/${pack.manifest.id}.${language}.${hash}.story`;
	const tongues = (pack: ReadPack): ReadLanguage[] => {
		const read = languagesOf(pack).map((language) => readLanguage(pack, language));
		const all = e2e ? [...read, compileLanguage(pack, PSEUDO, pseudoLookup)] : read;
		return all.map((told) => {
			if (isProblem(told)) throw new Error(eachProblem(told).map(formatProblem).join("\n"));
			for (const found of told.problems) console.warn(formatProblem(found));
			return told;
		});
	};

	return {
		name: "ink-stories",
		configResolved(config) {
			root = config.root;
			building = config.command === "build";
			e2e = !building || config.mode === "e2e";
		},
		resolveId: (id) => (id === VIRTUAL || id === OTHERS ? `\0${id}` : undefined),
		async load(id) {
			if (id !== `\0${VIRTUAL}` && id !== `\0${OTHERS}`) return;
			const own = id === `\0${VIRTUAL}`;
			once = (building && once) || read();
			const packs = once.filter(({ manifest }) => (manifest.id === GAME_PACK_ID) === own);
			const shipped = packs.map((pack) => {
				const told = tongues(pack);
				const asset = (fileName: string, source: Uint8Array) => {
					if (building) this.emitFile({ type: "asset", fileName, source });
					return source.length;
				};
				const size = own || !building ? 0 : asset(urlOf(pack), compressStory(pack.json));
				const assets = packAssets(pack);
				for (const one of [...assets, packInk(pack)]) asset(one.fileName, one.read());
				const languages = told.map((one) => [
					one.language,
					{
						url: urlIn(pack, one),
						size: building ? asset(urlIn(pack, one), compressStory(one.json)) : 0,
						name: one.name,
						contentWarnings: one.contentWarnings,
					},
				]);
				return {
					manifest: pack.manifest,
					hash: pack.hash,
					url: urlOf(pack),
					size,
					ink: packInk(pack).url,
					assets: Object.fromEntries(assets.map(({ path, url }) => [path, url])),
					languages: Object.fromEntries(languages),
				};
			});
			for (const pack of building && own ? packs : []) {
				const source = await compressStorySmall(pack.json, join(root, "node_modules/.cache/stories"));
				this.emitFile({ type: "asset", fileName: urlOf(pack), source });
				shipped[0]!.size = source.length;
			}
			return own
				? `export const game = ${JSON.stringify(shipped[0])};`
				: `export const others = ${JSON.stringify(shipped)};`;
		},
		configureServer(server) {
			server.middlewares.use((request, response, next) => {
				const [, id, language] = /\/stories\/([\w-]+)(?:\.([\w-]+))?\.[0-9a-f]+\.story$/.exec(request.url ?? "") ?? [];
				const own = id && read().find((p) => p.manifest.id === id);
				const pack = own && language ? tongues(own).find((told) => told.language === language) : own;
				const beside = pack ? null : belonging(request.url ?? "");
				if (beside) return void response.end(beside.read());
				if (!pack) return next();
				response.setHeader("content-type", "application/octet-stream");
				response.end(compressStory(pack.json));
			});
			for (const dir of folders()) server.watcher.add(dir);
			server.watcher.on("change", (file) => changed(server, file));
		},
	};

	function belonging(url: string): PackFile | undefined {
		const asked = /\/(stories\/[^?#]+)/.exec(url)?.[1];
		if (!asked || asked.endsWith(".story")) return;
		return read()
			.flatMap((pack) => [packInk(pack), ...packAssets(pack)])
			.find((one) => one.url === asked);
	}

	function changed(server: ViteDevServer, file: string): void {
		if (!/\.(ink|json|po)$/.test(file)) return;
		const inside = (dir: string) => file.startsWith(join(dir, "/"));
		const own = process.env["PACK"] ? resolve(process.env["PACK"]) : "";
		const added = own ? readPack(own) : null; // changed too where it is an extension, or one file among others
		const about = !added || isProblem(added) ? [own] : [own, added.dir, added.under ?? own];
		const mine = own && (file === own || about.some(inside));
		const dir = mine ? "" : folders().find(inside);
		const pack = mine ? added : dir && readPack(dir);
		if (!pack) return;
		if (isProblem(pack)) return void server.ws.send({ type: "error", err: overlay(eachProblem(pack)) });
		server.ws.send({
			type: "custom",
			event: "story:changed",
			data: { id: pack.manifest.id, hash: pack.hash, url: urlOf(pack) },
		});
	}
}
