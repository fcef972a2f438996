// The compile worker itself on a thread of Node: bundled as it is, with what a browser's worker has. For
// tests of ending it.
import { mkdirSync, rmSync } from "node:fs";
import { join, resolve } from "node:path";
import { Worker as Thread } from "node:worker_threads";
import { build } from "vite";
import type { CompilerWorker } from "../../../src/packs/build/compiler-client.ts";

// What the worker says of itself in a browser, in Node's words.
const GROUND = `const { parentPort } = require("node:worker_threads");
globalThis.postMessage = (answer) => parentPort.postMessage(answer);
globalThis.addEventListener = (_, hear) => parentPort.on("message", (data) => hear({ data }));`;

/** Bundles the worker; gives a way to start it, and one to clean up. */
export async function bundleWorker(name: string): Promise<{ openWorker: () => CompilerWorker; clean: () => void }> {
	const dir = resolve(".cache", "test-workers", name);
	mkdirSync(dir, { recursive: true });
	await build({
		configFile: false,
		logLevel: "error",
		publicDir: false,
		ssr: { noExternal: true },
		build: {
			ssr: true,
			outDir: dir,
			minify: false,
			rolldownOptions: {
				input: "src/packs/build/compile-worker.ts",
				output: { format: "cjs", banner: GROUND, entryFileNames: "worker.cjs", codeSplitting: false },
			},
		},
	});
	const openWorker = (): CompilerWorker => {
		const thread = new Thread(join(dir, "worker.cjs"), { resourceLimits: { maxOldGenerationSizeMb: 512 } });
		const hand: CompilerWorker = {
			onmessage: null,
			onerror: null,
			postMessage: (request: unknown) => thread.postMessage(request),
			terminate: () => void thread.terminate(),
		};
		thread.on("message", (data) => hand.onmessage?.call(hand as Worker, { data } as MessageEvent));
		thread.on("error", (thrown) => hand.onerror?.call(hand as Worker, { message: String(thrown) } as ErrorEvent));
		return hand;
	};
	return { openWorker, clean: () => rmSync(dir, { recursive: true, force: true }) };
}
