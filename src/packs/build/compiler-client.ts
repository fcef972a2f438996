// The compile worker as the page sees it. It does one job at a time, each within a time limit. A job that
// runs over or breaks the worker ends it and becomes a Problem; the next job starts a fresh one.
import { problem, type Result } from "../../base/problem.ts";
import { createTaskQueue } from "../../base/task-queue.ts";
import type { RawPack } from "../import/read-pack.ts";
import type { PackFiles } from "../import/unzip.ts";
import type { BuildJob, BuildResult } from "./build-and-test.ts";
import type { CompileRequest } from "./compile-worker.ts";

/** Reads and compiles packs in a worker. */
export interface CompilerClient {
	/** Reads a pack out of files by path, or out of one zip. */
	read(files: PackFiles, name: string): Promise<Result<RawPack>>;
	/** Compiles a story with its extensions, and walks it. */
	build(order: BuildJob): Promise<Result<BuildResult>>;
	/** Ends the worker. */
	close(): void;
}

/** As much of a worker as is used. */
export type CompilerWorker = Pick<Worker, "postMessage" | "terminate" | "onmessage" | "onerror">;

const TIME_LIMIT = 30_000; // milliseconds one piece of work may take

/** Makes the client. `openWorker` starts a worker when one is needed; `longest` is in milliseconds. */
export function createCompilerClient(
	openWorker: () => CompilerWorker = startWorker,
	longest = TIME_LIMIT,
): CompilerClient {
	let worker: CompilerWorker | null = null;
	const queue = createTaskQueue();

	const work = <T>(request: CompileRequest, name: string): Promise<Result<T>> =>
		new Promise((done) => {
			let timer: ReturnType<typeof setTimeout> | undefined;
			const end = (answer: Result<T>, dismiss: boolean): void => {
				clearTimeout(timer);
				if (dismiss) {
					worker?.terminate();
					worker = null;
				}
				done(answer);
			};
			const late = problem(
				"pack.too-slow",
				name,
				"was skipped because it was not ready within {seconds} seconds",
				"Look for a story that is very large or never ends; it can be added again.",
				{ values: { seconds: longest / 1000 } },
			);
			try {
				worker ??= openWorker();
				worker.onmessage = ({ data }: MessageEvent<Result<T>>) => end(data, false);
				worker.onerror = (event) => {
					event.preventDefault?.();
					end(
						problem(
							"pack.too-big-for-device",
							name,
							"was skipped because it was more than this device could hold",
							"Try a smaller pack.",
						),
						true,
					);
				};
				timer = setTimeout(() => end(late, true), longest);
				worker.postMessage(request);
			} catch (reason) {
				end(problem("pack.no-worker", name, "packs cannot be worked on here", String(reason)), true);
			}
		});
	const inTurn = <T>(request: CompileRequest, name: string): Promise<Result<T>> => queue(() => work<T>(request, name));
	return {
		read: (files, name) => inTurn<RawPack>({ do: "read", files, name }, name),
		build: (order) => inTurn<BuildResult>({ do: "build", order }, order.story.manifest.name),
		close() {
			worker?.terminate();
			worker = null;
		},
	};
}

const startWorker = (): CompilerWorker =>
	new Worker(new URL("./compile-worker.ts", import.meta.url), { type: "module" });
