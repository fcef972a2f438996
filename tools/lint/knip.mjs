// knip's entry points: whatever a command, a page or a build starts without an import. All else must have an
// importer.
import { readFileSync } from "node:fs";

const { scripts } = JSON.parse(readFileSync("package.json", "utf8"));

// tools/run.mjs starts a file by its name, so knip can't follow the script to it.
const started = Object.values(scripts).flatMap((script) => script.match(/(?<=run\.mjs )\S+/g) ?? []);

export default {
	entry: [
		"index.html",
		"src/dev/gallery.ts", // src/dev/gallery.html
		"src/platform/offline/service-worker.ts", // tools/vite-web builds it by its path
		"src/page/title/early-title.ts", // and this
		"tools/vite-web/draw-title.ts", // and this
		"tools/pictures/tiny-title.mjs", // by hand
		"tools/phaser-slim/entry.js", // and phaser-slim this
		"tools/bench/floor/floor.ts", // tools/bench/floor/index.html
		"tools/pictures/*/page.ts", // tools/pictures/render.html
		"tools/desktop/page.mjs", // src-tauri/tauri.conf.json
		"tools/audio/mixdown.mjs", // by hand
		...started,
	],
	project: ["src/**/*.{ts,tsx}", "tools/**/*.{ts,mjs,js}", "tests/**/*.ts", "*.ts"],
	paths: { "#phaser/*": ["node_modules/phaser/src/*"] },
	vitest: { config: ["vite.config.ts", "tests/desktop/vitest.config.ts"] },
	playwright: { config: ["tests/browser/playwright.config.ts"] },
	ignoreDependencies: [
		"@biomejs/biome", // tools/lint.mjs starts it by its path
		"@fontsource*/*", // tools/fonts.mjs opens their files
		"typescript-6", // tools/lint/imports.mjs links it into dependency-cruiser
	],
	exclude: ["binaries"], // the system's own programs
};
