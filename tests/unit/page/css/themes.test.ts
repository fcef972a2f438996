// Every colour of story text keeps 7:1 over the thinnest scrim, whatever the picture under it. Black and
// white are the worst cases.
import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { scrimOpacity } from "../../../../src/page/appearance.ts";

const css = readFileSync(new URL("../../../../src/page/css/themes.css", import.meta.url), "utf8");
const block = (selector: string): Record<string, string> => {
	const body = css.split(`${selector} {`)[1]?.split("}")[0] ?? "";
	return Object.fromEntries(
		[...body.matchAll(/--([\w-]+):\s*([^;]+);/g)].map(([, name, value]) => [name!, value!.trim()]),
	);
};
const dusk = block(":root");
const THEMES: Record<string, Record<string, string>> = {
	dusk,
	paper: { ...dusk, ...block(':root[data-theme="paper"]') },
	night: { ...dusk, ...block(':root[data-theme="night"]') },
	contrast: { ...dusk, ...block(':root[data-theme="contrast"]') },
};

type Rgb = readonly number[];
const hex = (value: string): Rgb => [1, 3, 5].map((i) => Number.parseInt(value.slice(i, i + 2), 16));
const light = (rgb: Rgb): number => {
	const [r, g, b] = rgb.map((c) => (c / 255 <= 0.04045 ? c / 255 / 12.92 : ((c / 255 + 0.055) / 1.055) ** 2.4));
	return 0.2126 * r! + 0.7152 * g! + 0.0722 * b!;
};
const contrast = (a: Rgb, b: Rgb): number => {
	const [low, high] = [light(a), light(b)].sort((x, y) => x - y);
	return (high! + 0.05) / (low! + 0.05);
};
const over = (shade: Rgb, alpha: number, under: number): Rgb => shade.map((c) => c * alpha + under * (1 - alpha));

describe.each(Object.entries(THEMES))("%s", (name, theme) => {
	const shade = theme.shade!.split(" ").map(Number);
	const alpha = name === "contrast" ? 1 : scrimOpacity(0);
	it.each(["ink", "soft", "hers"])("sets %s at 7:1 or more over any picture", (colour) => {
		for (const under of [0, 255])
			expect(contrast(hex(theme[colour]!), over(shade, alpha, under))).toBeGreaterThanOrEqual(7);
	});
	it("sets small signs at 4.5:1 or more over any picture", () => {
		for (const under of [0, 255])
			expect(contrast(hex(theme.accent!), over(shade, alpha, under))).toBeGreaterThanOrEqual(4.5);
	});
	it("sets text on paper and on sheets at 7:1 or more", () => {
		expect(contrast(hex(theme["paper-ink"]!), hex(theme.paper!))).toBeGreaterThanOrEqual(7);
		for (const colour of ["ink", "soft"])
			expect(contrast(hex(theme[colour]!), hex(theme.sheet!))).toBeGreaterThanOrEqual(7);
	});
});
