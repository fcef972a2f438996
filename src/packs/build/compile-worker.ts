// The worker that unpacks, compiles and walks packs, so that the page goes on whatever a pack does, and can
// end it. Answers one request at a time.
import { problem } from "../../base/problem.ts";
import { readPack } from "../import/read-pack.ts";
import type { PackFiles } from "../import/unzip.ts";
import { type BuildJob, buildAndTest } from "./build-and-test.ts";

/** What the worker is asked. */
export type CompileRequest =
	| { readonly do: "read"; readonly files: PackFiles; readonly name: string }
	| { readonly do: "build"; readonly order: BuildJob };

const scope = globalThis as unknown as Pick<Worker, "postMessage" | "addEventListener">;

scope.addEventListener("message", ({ data }: MessageEvent<CompileRequest>) => {
	try {
		scope.postMessage(data.do === "read" ? readPack(data.files, data.name) : buildAndTest(data.order));
	} catch (thrown) {
		const where = data.do === "read" ? data.name : data.order.story.manifest.name;
		scope.postMessage(
			problem(
				"pack.failed",
				where,
				thrown instanceof Error ? thrown.message : String(thrown),
				"The pack was left out.",
			),
		);
	}
});
