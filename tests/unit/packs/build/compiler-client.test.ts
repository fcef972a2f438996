// The compiler's client: work that takes too long or breaks the worker ends with a Problem, and a fresh
// worker does the next.
import { describe, expect, it } from "vitest";
import { type CompilerWorker, createCompilerClient } from "../../../../src/packs/build/compiler-client.ts";
import type { Manifest } from "../../../../src/packs/import/manifest.ts";

const order = (name: string) => ({ story: { manifest: { name } as Manifest, ink: {} }, extensions: [], present: [] });

/** Workers that answer, hang or break, by what they are asked. */
function fakeWorkers() {
	const log: string[] = [];
	const openWorker = (): CompilerWorker => {
		log.push("opened");
		const worker: CompilerWorker = {
			onmessage: null,
			onerror: null,
			terminate: () => log.push("ended"),
			postMessage: (request: { order: ReturnType<typeof order> }) => {
				const { name } = request.order.story.manifest;
				if (name === "hangs") return;
				queueMicrotask(() =>
					name === "breaks"
						? worker.onerror?.call(worker as Worker, new Event("error") as ErrorEvent)
						: worker.onmessage?.call(worker as Worker, { data: { hash: name } } as MessageEvent),
				);
			},
		};
		return worker;
	};
	return { log, openWorker };
}

describe("the compiler client", () => {
	it("ends a worker that is not ready in time, says so, and opens another for the next", async () => {
		const { log, openWorker } = fakeWorkers();
		const client = createCompilerClient(openWorker, 50);
		const [late, good] = await Promise.all([client.build(order("hangs")), client.build(order("good"))]);
		expect(late).toMatchObject({
			code: "pack.too-slow",
			where: "hangs",
			what: "was skipped because it was not ready within 0.05 seconds",
			hint: "Look for a story that is very large or never ends; it can be added again.",
		});
		expect(good).toEqual({ hash: "good" });
		expect(log).toEqual(["opened", "ended", "opened"]);
	});
	it("outlives a worker that breaks", async () => {
		const { log, openWorker } = fakeWorkers();
		const client = createCompilerClient(openWorker, 1000);
		expect(await client.build(order("breaks"))).toMatchObject({
			what: "was skipped because it was more than this device could hold",
		});
		expect(await client.build(order("good"))).toEqual({ hash: "good" });
		expect(log).toEqual(["opened", "ended", "opened"]);
	});
	it("keeps one worker for work that goes well", async () => {
		const { log, openWorker } = fakeWorkers();
		const client = createCompilerClient(openWorker, 1000);
		await Promise.all([client.build(order("a")), client.build(order("b"))]);
		expect(log).toEqual(["opened"]);
		client.close();
		expect(log).toEqual(["opened", "ended"]);
	});
	it("says so where no worker can be had", async () => {
		const client = createCompilerClient(() => {
			throw new Error("no workers");
		});
		expect(await client.build(order("good"))).toMatchObject({ what: "packs cannot be worked on here" });
	});
});
