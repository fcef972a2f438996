// The compiler's client: work that takes too long or breaks the worker ends with a Problem, and a fresh
// worker does the next.
import { describe, expect, it } from "vitest";
import { type CompilerWorker, createCompilerClient } from "../../../../src/packs/build/compiler-client.ts";
import type { Manifest } from "../../../../src/packs/import/manifest.ts";

const order = (name: string) => ({ story: { manifest: { name } as Manifest, ink: {} }, extensions: [], present: [] });

/** Hands that answer, hang or break, by what they are asked. */
function hands() {
	const log: string[] = [];
	const hire = (): CompilerWorker => {
		log.push("hired");
		const hand: CompilerWorker = {
			onmessage: null,
			onerror: null,
			terminate: () => log.push("ended"),
			postMessage: (request: { order: ReturnType<typeof order> }) => {
				const { name } = request.order.story.manifest;
				if (name === "hangs") return;
				queueMicrotask(() =>
					name === "breaks"
						? hand.onerror?.call(hand as Worker, new Event("error") as ErrorEvent)
						: hand.onmessage?.call(hand as Worker, { data: { hash: name } } as MessageEvent),
				);
			},
		};
		return hand;
	};
	return { log, hire };
}

describe("the workshop", () => {
	it("ends a worker that is not ready in time, says so, and hires another for the next", async () => {
		const { log, hire } = hands();
		const shop = createCompilerClient(hire, 50);
		const [late, good] = await Promise.all([shop.build(order("hangs")), shop.build(order("good"))]);
		expect(late).toMatchObject({
			code: "pack.too-slow",
			where: "hangs",
			what: "was skipped because it was not ready within 0.05 seconds",
			hint: "Look for a story that is very large or never ends; it can be added again.",
		});
		expect(good).toEqual({ hash: "good" });
		expect(log).toEqual(["hired", "ended", "hired"]);
	});
	it("outlives a worker that breaks", async () => {
		const { log, hire } = hands();
		const shop = createCompilerClient(hire, 1000);
		expect(await shop.build(order("breaks"))).toMatchObject({
			what: "was skipped because it was more than this device could hold",
		});
		expect(await shop.build(order("good"))).toEqual({ hash: "good" });
		expect(log).toEqual(["hired", "ended", "hired"]);
	});
	it("keeps one worker for work that goes well", async () => {
		const { log, hire } = hands();
		const shop = createCompilerClient(hire, 1000);
		await Promise.all([shop.build(order("a")), shop.build(order("b"))]);
		expect(log).toEqual(["hired"]);
		shop.close();
		expect(log).toEqual(["hired", "ended"]);
	});
	it("says so where no worker can be had", async () => {
		const shop = createCompilerClient(() => {
			throw new Error("no workers");
		});
		expect(await shop.build(order("good"))).toMatchObject({ what: "packs cannot be worked on here" });
	});
});
