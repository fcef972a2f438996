// Budgets of bytes and of order: words first.
import { expect, test } from "@playwright/test";
import { beginByKeys, withSettings } from "./player.ts";

test("the first line is on the page before Phaser is asked for, with at most 300 kB on the wire before it", async ({
	page,
}) => {
	const session = await page.context().newCDPSession(page);
	await session.send("Network.enable");
	let bytes = 0;
	const asked: string[] = [];
	const names = new Map<string, string>();
	const sizes: string[] = [];
	session.on("Network.requestWillBeSent", (e) => {
		asked.push(e.request.url);
		names.set(e.requestId, e.request.url.split("/").pop() || "page");
	});
	session.on("Network.loadingFinished", (e) => {
		bytes += e.encodedDataLength;
		sizes.push(`${names.get(e.requestId)} ${e.encodedDataLength}`);
	});
	await withSettings(page, { pictures: true });
	await page.goto("./");
	await beginByKeys(page);
	const before = { bytes, stage: asked.filter((url) => /stage|phaser/i.test(url)).length };
	console.log(`on the wire before the first line: ${Math.round(before.bytes / 1000)} kB in ${asked.length} requests`);
	await expect(page.locator("html")).toHaveAttribute("data-stage", "ready", { timeout: 60_000 });
	expect(asked.some((url) => /stage|phaser/i.test(url))).toBe(true);
	const order = await page.evaluate(() => {
		const resources = performance.getEntriesByType("resource") as PerformanceResourceTiming[];
		return { stage: resources.find((r) => /stage|phaser/i.test(r.name))?.startTime ?? 0 };
	});
	expect(order.stage).toBeGreaterThan(0);
	expect(before.bytes, sizes.join("\n")).toBeLessThan(300_000);
});
