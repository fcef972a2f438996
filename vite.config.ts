// One config for development, build and end-to-end tests (the build that tests drive: `--mode e2e` opens anywhere by the address).
import { defineConfig } from "vite";
import { phaserSlim } from "./tools/phaser-slim/plugin.mjs";
import { renderedAudio } from "./tools/vite-audio.ts";
import { inkStories } from "./tools/vite-ink/plugin.ts";
import { licences } from "./tools/vite-licences/plugin.ts";
import { webApp } from "./tools/vite-web/plugin.ts";

// What the first line needs and later parts share: one file, not ten, each with a head of its own on the wire.
const SHARED =
	/node_modules\/(preact|valibot)\/|src\/(base\/problem|director\/(tableau|save\/replay)|page\/(text\/inline-markup|input\/key-bindings|widgets\/content-note|strings\/(en|t))|saves\/read-save)\.tsx?$/;

const OUT: Record<string, string> = { e2e: ".cache/e2e", desktop: ".cache/desktop" };

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
	test: { include: ["tests/unit/**/*.test.ts", "tests/story/**/*.test.ts"], testTimeout: 30_000 },
}));
