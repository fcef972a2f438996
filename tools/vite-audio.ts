// Vite plugin for the rendered audio: `audio/<file>` beside the page is `assets/audio/<file>`, in development
// and in the build. Scores and notes are left out.
import { createReadStream, existsSync, readdirSync, readFileSync } from "node:fs";
import { extname, join, relative } from "node:path";
import type { Plugin } from "vite";

const TYPES: Record<string, string> = { ".ogg": "audio/ogg", ".opus": "audio/ogg", ".m4a": "audio/mp4" };

/** Serves and ships the rendered audio. */
export function renderedAudio(): Plugin {
	let from = "";
	let shipped = TYPES;
	return {
		name: "rendered-audio",
		configResolved(config) {
			from = join(config.root, "assets/audio");
			// Only an old Safari needs the twin, and on the desktop only macOS has one.
			const { ".m4a": _, ...opus } = TYPES;
			if (config.mode === "desktop" && process.platform !== "darwin") shipped = opus;
		},
		configureServer(server) {
			server.middlewares.use((request, response, next) => {
				const asked = /\/audio\/([\w./-]+)$/.exec((request.url ?? "").split("?")[0]!)?.[1];
				const file = asked && !asked.includes("..") && TYPES[extname(asked)] ? join(from, asked) : "";
				if (!file || !existsSync(file)) return next();
				response.setHeader("content-type", TYPES[extname(file)]!);
				createReadStream(file).pipe(response);
			});
		},
		generateBundle() {
			for (const entry of existsSync(from) ? readdirSync(from, { recursive: true, withFileTypes: true }) : []) {
				if (!entry.isFile() || !shipped[extname(entry.name)]) continue;
				const path = join(entry.parentPath, entry.name);
				this.emitFile({
					type: "asset",
					fileName: `audio/${relative(from, path).replaceAll("\\", "/")}`,
					source: readFileSync(path),
				});
			}
		},
	};
}
