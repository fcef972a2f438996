// Vite's hand for ink: compiles the packs for the build, serves them in development, and tells the page when a story changed.
import { join, resolve } from "node:path";
import { gzipSync } from "node:zlib";
import type { Plugin, ViteDevServer } from "vite";
import { tell } from "../../src/problem.ts";
import { press } from "../../src/story/press.ts";
import { packFolders, type ReadPack, readPack } from "./read-pack.ts";

const VIRTUAL = "virtual:packs";

// Pressed here and not left to the server: a game is often put where nothing is compressed on the way.
const pressed = (pack: ReadPack) => gzipSync(press(pack.json), { level: 9 });

/** Compiles `stories/*` (and a folder named in PACK); a story that does not compile stops the build, and only shows its errors in development. */
export function inkStories(): Plugin {
	let root = "";
	let building = false;
	const folders = () => [...packFolders(root), ...(process.env["PACK"] ? [resolve(process.env["PACK"])] : [])];
	const read = (): ReadPack[] => {
		const packs: ReadPack[] = [];
		for (const dir of folders()) {
			const pack = readPack(dir);
			if (Array.isArray(pack)) throw new Error(pack.map(tell).join("\n"));
			if (!building || pack.manifest.shipped) packs.push(pack);
		}
		return packs;
	};
	const urlOf = (pack: ReadPack) => `stories/${pack.manifest.id}.${pack.hash}.story`;

	return {
		name: "ink-stories",
		configResolved(config) {
			root = config.root;
			building = config.command === "build";
		},
		resolveId: (id) => (id === VIRTUAL ? `\0${VIRTUAL}` : undefined),
		load(id) {
			if (id !== `\0${VIRTUAL}`) return;
			const packs = read();
			if (building)
				for (const pack of packs) this.emitFile({ type: "asset", fileName: urlOf(pack), source: pressed(pack) });
			const shipped = packs.map((pack) => ({ manifest: pack.manifest, hash: pack.hash, url: urlOf(pack) }));
			return `export const shipped = ${JSON.stringify(shipped)};`;
		},
		configureServer(server) {
			server.middlewares.use((request, response, next) => {
				const named = /\/stories\/([\w-]+)\.[0-9a-f]+\.story$/.exec(request.url ?? "");
				const pack = named && read().find((p) => p.manifest.id === named[1]);
				if (!pack) return next();
				response.setHeader("content-type", "application/octet-stream");
				response.end(pressed(pack));
			});
			for (const dir of folders()) server.watcher.add(dir);
			server.watcher.on("change", (file) => changed(server, file));
		},
	};

	function changed(server: ViteDevServer, file: string): void {
		const dir = folders().find((folder) => file.startsWith(join(folder, "/")));
		if (!dir || !/\.(ink|json)$/.test(file)) return;
		const pack = readPack(dir);
		if (Array.isArray(pack)) {
			server.ws.send({ type: "error", err: { message: pack.map(tell).join("\n"), stack: "", plugin: "ink" } });
			return;
		}
		server.ws.send({
			type: "custom",
			event: "story:changed",
			data: { id: pack.manifest.id, hash: pack.hash, url: urlOf(pack) },
		});
	}
}
