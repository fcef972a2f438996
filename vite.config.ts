// One config for development, build and rehearsal (the build that tests drive: `--mode rehearsal` opens anywhere by the address).
import { defineConfig } from "vite";
import { phaserSlim } from "./tools/phaser-slim/plugin.mjs";
import { renderedAudio } from "./tools/vite-audio.ts";
import { inkStories } from "./tools/vite-ink/plugin.ts";

export default defineConfig(({ mode }) => ({
	base: "./", // runs from any sub-path
	plugins: [inkStories(), phaserSlim(), renderedAudio()],
	oxc: { jsx: { runtime: "automatic", importSource: "preact" } },
	publicDir: false,
	build: {
		target: "es2022",
		outDir: mode === "rehearsal" ? ".cache/rehearsal" : "dist",
		emptyOutDir: true,
		assetsInlineLimit: 0,
		modulePreload: { polyfill: false },
		chunkSizeWarningLimit: 800,
	},
	test: { include: ["tests/unit/**/*.test.ts", "tests/story/**/*.test.ts"], testTimeout: 30_000 },
}));
