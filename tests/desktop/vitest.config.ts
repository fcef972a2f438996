// The desktop tests: one application at a time, in a window nobody sees.
import { defineConfig } from "vitest/config";

export default defineConfig({
	test: {
		include: ["tests/desktop/**/*.test.ts"],
		testTimeout: 180_000,
		hookTimeout: 180_000,
		fileParallelism: false,
		retry: 1,
	},
});
