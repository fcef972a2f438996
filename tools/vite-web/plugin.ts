// Vite's hand for the web app: the manifest and its icons, the service worker with its list of files, the page's policy, and what the page must
// know of itself before it has asked for it. The desktop build has none of these but the icons' source.
import { readFileSync } from "node:fs";
import { join } from "node:path";
import type { HtmlTagDescriptor, Plugin } from "vite";
import { STYLE } from "../../src/page/book.ts";
import { policyOf } from "./policy.ts";
import { stampWorker } from "./stamp.ts";

const ICONS = ["icon-192.png", "icon-512.png", "maskable-192.png", "maskable-512.png", "apple-touch-180.png"];

/** The web app's manifest. Every address in it is from the page's own folder, wherever that is. */
export const manifest = (name: string, description: string, colour: string) => ({
	id: "the-voice-you-keep",
	name,
	short_name: name,
	description,
	lang: "en",
	start_url: "./",
	scope: "./",
	display: "standalone",
	background_color: colour,
	theme_color: colour,
	categories: ["games", "books", "entertainment"],
	icons: ICONS.filter((file) => !file.startsWith("apple")).map((file) => ({
		src: `icons/${file}`,
		sizes: `${/\d+/.exec(file)}x${/\d+/.exec(file)}`,
		type: "image/png",
		purpose: file.startsWith("maskable") ? "maskable" : "any",
	})),
});

const metaIn = (html: string, name: string): string =>
	new RegExp(`name="${name}" content="([^"]*)"`).exec(html)?.[1] ?? "";

/** Makes the build a web app. */
export function webApp(): Plugin {
	let root = "";
	let out = "";
	const desktop = Boolean(process.env["TAURI_ENV_PLATFORM"]); // set by the desktop's own builder

	return {
		name: "web-app",
		apply: "build",
		configResolved(config) {
			root = config.root;
			out = join(root, config.build.outDir);
		},
		buildStart() {
			if (desktop) return;
			this.emitFile({ type: "chunk", id: join(root, "src/platform/offline-worker.ts"), fileName: "offline.js" });
			for (const file of ICONS)
				this.emitFile({
					type: "asset",
					fileName: `icons/${file}`,
					source: readFileSync(join(root, "assets/icons", file)),
				});
			const html = readFileSync(join(root, "index.html"), "utf8");
			const name = /<title>(.*)<\/title>/.exec(html)?.[1] ?? "";
			const source = JSON.stringify(manifest(name, metaIn(html, "description"), metaIn(html, "theme-color")));
			this.emitFile({ type: "asset", fileName: "manifest.webmanifest", source });
		},
		transformIndexHtml: {
			order: "post",
			handler(html, { bundle = {} }) {
				const chunks = Object.values(bundle).flatMap((file) => (file.type === "chunk" ? [file] : []));
				const reach = (from: string, seen: Set<string>): Set<string> => {
					const chunk = chunks.find(({ fileName }) => fileName === from);
					if (!chunk || seen.has(from)) return seen;
					seen.add(from);
					for (const next of chunk.imports) reach(next, seen);
					return seen;
				};
				const from = (end: string) => chunks.find(({ facadeModuleId: id }) => id?.endsWith(end))?.fileName ?? "";
				const first = reach(from("/index.html"), new Set());
				const late = [...reach(from("/src/stage/stage.ts"), new Set())].filter((file) => !first.has(file));
				const sized = late.map((file) => `${file} ${Buffer.byteLength(chunks.find((c) => c.fileName === file)!.code)}`);
				const meta = (attrs: Record<string, string>): HtmlTagDescriptor => ({ tag: "meta", attrs, injectTo: "head" });
				const tags = [meta({ name: "stage", content: sized.join(" ") })];
				if (desktop) return tags; // its shell has a policy of its own, and its files lie beside it
				// Before all that it is to hold, and after the charset.
				const policy = `<meta http-equiv="Content-Security-Policy" content="${policyOf([STYLE])}" />`;
				return { html: html.replace(/<meta charset="utf-8" ?\/?>/, (charset) => `${charset}\n\t\t${policy}`), tags };
			},
		},
		writeBundle: { order: "post", sequential: true, handler: () => stampWorker(out) },
	};
}
