// Browser tests drive the e2e build, which is the shipped code that the address can open anywhere, in a real
// Chromium.
import { defineConfig } from "@playwright/test";

const port = Number(process.env["PORT"] ?? 4179);

export default defineConfig({
	testDir: ".",
	outputDir: "../../test-results",
	// What a reader hears; `--update-snapshots` writes it anew.
	snapshotPathTemplate: "{testDir}/spoken/{arg}{ext}",
	workers: 2,
	timeout: 60_000,
	expect: { timeout: 15_000 },
	retries: 0, // what passes only at a second try is not in order
	use: {
		baseURL: `http://127.0.0.1:${port}/`,
		serviceWorkers: "block", // each test would fetch the whole game; webapp.spec.ts allows them
		launchOptions: {
			...(process.env["CHROMIUM"] ? { executablePath: process.env["CHROMIUM"] } : {}),
			args: [
				"--no-sandbox",
				"--disable-quic",
				"--no-first-run",
				"--disable-background-networking",
				"--disable-component-update",
				"--disable-sync",
			],
		},
	},
	webServer: {
		command: `node ../../node_modules/vite/bin/vite.js preview ../.. --config ../../vite.config.ts --mode e2e --port ${port} --strictPort --host 127.0.0.1`,
		url: `http://127.0.0.1:${port}/`,
		reuseExistingServer: false,
	},
});
