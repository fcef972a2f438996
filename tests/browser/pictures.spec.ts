// Every place in every light against small reference pictures, from the still painter, which paints the same
// everywhere. KEEP_PICTURES=1 keeps what is painted now; look at the contact sheets in docs/ first.
import { readFileSync, writeFileSync } from "node:fs";
import { expect, test } from "@playwright/test";
import { withSettings } from "./support/player.ts";
import { apart, at, pictures, stills } from "./support/stage-probe.ts";

// Of 255, the mean over a picture. Only rounding and smoothing differ between machines: there are no fonts.
const CLOSE = 2.5;
const SAME_PLACE = 7;
const OTHER_PLACE = 12;

const sizes = [
	{ name: "landscape", size: [640, 360], cells: [24, 14], heart: 14 },
	{ name: "portrait", size: [390, 844], cells: [10, 22], heart: 12 },
] as const;

// heart: rows that are not under the text; what lies under it is quiet and may be alike.
const bytes = (text: string) => Uint8Array.from(Buffer.from(text, "base64"));

for (const { name, size, cells, heart } of sizes)
	test(`every place in every light is as it was kept, ${name}, and no two are alike`, async ({ page }) => {
		await withSettings(page, { pictures: false });
		await page.goto("./");
		const painted = await stills(
			page,
			pictures.map(({ id, light }) => at(id, light)),
			size,
			cells,
		);
		const file = new URL(`./pictures/${name}.json`, import.meta.url);
		if (process.env["KEEP_PICTURES"])
			writeFileSync(
				file,
				`${JSON.stringify(Object.fromEntries(pictures.map((one, i) => [one.name, painted[i]])), null, "\t")}\n`,
			);
		const kept = JSON.parse(readFileSync(file, "utf8")) as Record<string, string>;
		expect(Object.keys(kept)).toEqual(pictures.map((one) => one.name));
		const changed = pictures
			.map((one, i) => ({ name: one.name, by: apart(bytes(painted[i]!), bytes(kept[one.name]!)) }))
			.filter((one) => one.by > CLOSE);
		expect(changed).toEqual([]);
		const top = (text: string) => bytes(text).subarray(0, cells[0] * heart * 3);
		const pairs = pictures.flatMap((a, i) =>
			pictures.slice(i + 1).map((b, k) => ({
				pair: `${a.name} / ${b.name}`,
				by: apart(top(painted[i]!), top(painted[i + 1 + k]!)),
				enough: a.id === b.id ? SAME_PLACE : OTHER_PLACE,
			})),
		);
		const nearest = pairs.sort((a, b) => a.by - b.by).slice(0, 6);
		console.log(`${name}, nearest: ${nearest.map((one) => `${one.pair} ${one.by.toFixed(1)}`).join("; ")}`);
		expect(pairs.filter((one) => one.by < one.enough)).toEqual([]);
	});
