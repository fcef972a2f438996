// Vite plugin for the web app: the manifest and its icons, the service worker with its list of files, and the
// page's policy. The desktop build has only the icons' source.
import { readFileSync } from "node:fs";
import { join } from "node:path";
import type { Plugin } from "vite";
import { BOOK_STYLE } from "../../src/page/keepsakes/book.ts";
import { policyOf } from "./policy.ts";
import { stampWorker } from "./stamp.ts";

const ICONS = ["icon-192.png", "icon-512.png", "maskable-192.png", "maskable-512.png", "apple-touch-180.png"];

/** The sheets that stand in the page itself. */
const stylesIn = (html: string): string[] => [...html.matchAll(/<style>([\s\S]*?)<\/style>/g)].map(([, text]) => text!);

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

const SHELL = "ipc: http://ipc.localhost"; // how a page speaks to Tauri, by system

/** Makes the build a web app. */
export function webApp(): Plugin {
	let root = "";
	let out = "";
	let desktop = false; // its files lie beside it: there is nothing to install and nothing to keep offline

	return {
		name: "web-app",
		apply: "build",
		configResolved(config) {
			root = config.root;
			desktop = config.mode === "desktop";
			out = join(root, config.build.outDir);
		},
		buildStart() {
			if (desktop) return;
			this.emitFile({
				type: "chunk",
				id: join(root, "src/platform/offline/service-worker.ts"),
				fileName: "offline.js",
			});
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
			handler(html) {
				// Before all that it is to hold, and after the charset.
				const policy = `<meta http-equiv="Content-Security-Policy" content="${policyOf([BOOK_STYLE, ...stylesIn(html)], desktop ? SHELL : "")}" />`;
				const page = desktop ? html.replace(/\s*<link rel="(manifest|apple-touch-icon)"[^>]*>/g, "") : html;
				return page.replace(/<meta charset="utf-8" ?\/?>/, (charset) => `${charset}\n\t\t${policy}`);
			},
		},
		writeBundle: { order: "post", sequential: true, handler: () => (desktop ? undefined : stampWorker(out)) },
	};
}
