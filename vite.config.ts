// One config for development, build and e2e (the build that tests drive: `--mode e2e` opens anywhere by the address).
import { readdirSync, readFileSync } from "node:fs";
import { defineConfig } from "vite";
import { phaserSlim } from "./tools/phaser-slim/plugin.mjs";
import { renderedAudio } from "./tools/vite-audio.ts";
import { inkStories } from "./tools/vite-ink/plugin.ts";
import { licences } from "./tools/vite-licences/plugin.ts";
import { webApp } from "./tools/vite-web/plugin.ts";

// What the first line needs and later parts share: one file, not ten, each with a head of its own on the wire.
const SHARED =
	/node_modules\/(preact|valibot)\/|src\/(base\/(problem|hash53|settings|speech|task-queue|words|delay|reduced-motion)|director\/([\w-]+|cues\/[\w-]+|save\/(save-data|read-history))|page\/(text\/inline-markup|input\/keys\/(key-bindings|key-name)|widgets\/content-note|strings\/(en|t|ui-languages))|packs\/(shipped-packs|game-pack-id)|platform\/browser-storage|saves\/(read-save|open-store|slot))\.tsx?$/;

const OUT: Record<string, string> = { e2e: ".cache/e2e", desktop: ".cache/desktop" };

const TESTS = ["tests/unit/**/*.test.ts", "tests/story/**/*.test.ts"];

/** The unit tests that replace modules: what they import must not have been imported before. */
const mocking = (): string[] =>
	process.env["VITEST"]
		? readdirSync("tests/unit", { recursive: true, encoding: "utf8" })
				.map((path) => `tests/unit/${path.replaceAll("\\", "/")}`)
				.filter((path) => path.endsWith(".test.ts") && readFileSync(path, "utf8").includes("vi.mock("))
		: [];

export default defineConfig(({ mode }) => ({
	base: "./", // runs from any sub-path
	plugins: [inkStories(), phaserSlim(), renderedAudio(), licences(), webApp()],
	oxc: { jsx: { runtime: "automatic", importSource: "preact" } },
	publicDir: false,
	server: { watch: { ignored: ["**/.cache/**", "**/dist-desktop/**", "**/src-tauri/**"] } }, // what is built is not what it is built from
	build: {
		target: "es2022",
		outDir: OUT[mode] ?? "dist",
		emptyOutDir: true,
		assetsInlineLimit: 0,
		modulePreload: { polyfill: false },
		chunkSizeWarningLimit: 800,
		rolldownOptions: { output: { codeSplitting: { groups: [{ name: "shared", test: SHARED }] } } },
	},
	test: {
		testTimeout: 30_000,
		setupFiles: ["tests/unit/support/settle-imports.ts"],
		maxWorkers: "100%",
		// Half of all the time would go into reading the modules anew for each file. Only who puts another in the place of one needs that.
		projects: [
			{ extends: true, test: { name: "shared", isolate: false, include: TESTS, exclude: mocking() } },
			{ extends: true, test: { name: "mocking", include: mocking() } },
		],
	},
}));
