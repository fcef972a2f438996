// Budgets of bytes and of order: words first. Measured by the page's own clock, by what was requested when,
// so that a slow machine changes nothing.
import { expect, test } from "@playwright/test";
import { beginByKeys, watchFirstLine, withSettings } from "./support/player.ts";

test("the first line is on the page before Phaser is asked for, with at most 200 KiB on the wire before it", async ({
	page,
}) => {
	await withSettings(page, { pictures: true, calm: "auto" });
	await watchFirstLine(page);
	await page.goto("./");
	await beginByKeys(page);
	await expect(page.locator("html")).toHaveAttribute("data-stage", "ready", { timeout: 60_000 });
	const { before, stage, firstLine } = await page.evaluate(() => {
		const at = (window as unknown as { firstLine: number }).firstLine;
		const asked = performance.getEntries().filter((e) => e instanceof PerformanceResourceTiming);
		const row = (e: PerformanceResourceTiming) => ({ name: e.name.split("/").pop() || "page", bytes: e.transferSize });
		return {
			firstLine: at,
			before: asked.filter((e) => e.startTime < at).map(row),
			stage: asked.find((e) => /stage|phaser/i.test(e.name))?.startTime ?? 0,
		};
	});
	const bytes = before.reduce((sum, { bytes }) => sum + bytes, 0);
	console.log(`on the wire before the first line: ${Math.round(bytes / 1000)} kB in ${before.length} requests`);
	for (const { name, bytes } of before) console.log(`  ${name} ${bytes}`);
	expect(stage).toBeGreaterThan(firstLine);
	expect(bytes, JSON.stringify(before, null, 1)).toBeLessThanOrEqual(200 * 1024);
	expect(bytes).toBeGreaterThan(120_000); // the first act is among them
});

test("at most 700 kB of sound are on the wire before the first scene is whole, though files are fetched ahead", async ({
	page,
}) => {
	await withSettings(page, { calm: "auto" });
	await page.goto("./");
	await beginByKeys(page);
	const sounds = () =>
		page.evaluate(() =>
			performance
				.getEntriesByType("resource")
				.filter((e) => e instanceof PerformanceResourceTiming)
				.filter((e) => e.name.includes("/audio/"))
				.map((e) => ({
					name: e.name.split("/audio/")[1]!,
					at: e.startTime,
					end: e.responseEnd,
					bytes: e.transferSize,
				})),
		);
	// The last that it needs, and the largest.
	const whole = ["beds/office.ogg", "music/letters-piano.ogg", "close/envelope.ogg", "close/door.ogg"];
	const come = async () => (await sounds()).map((s) => s.name);
	await expect.poll(come, { timeout: 60_000 }).toEqual(expect.arrayContaining(whole));
	const all = await sounds();
	const last = Math.max(...all.filter((s) => whole.includes(s.name)).map((s) => s.end));
	const before = all.filter((s) => s.at < last);
	const bytes = before.reduce((sum, s) => sum + s.bytes, 0);
	console.log(`of sound before the first scene is whole: ${Math.round(bytes / 1000)} kB in ${before.length} requests`);
	expect(bytes, JSON.stringify(before, null, 1)).toBeLessThan(700_000);
	expect(bytes).toBeGreaterThan(400_000);
});
