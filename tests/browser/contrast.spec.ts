// Story text over every picture, measured: each place in each light, wide and tall, with her at her
// brightest, in each theme at its default scrim. Every pixel under every line and choice is composited under
// the scrim and compared with the text's colour: at least 7:1. Where each theme is worst, a screenshot
// confirms the computed colours.
import { expect, type Page, test } from "@playwright/test";
import type { Line, OfferedChoice } from "../../src/director/crew.ts";
import type { createStill } from "../../src/stage/still.ts";
import { untilDevHooks, withSettings } from "./support/player.ts";
import type { DevHooks } from "./support/screens.ts";
import { at, chunk, pictures, stars } from "./support/stage-probe.ts";

const STORY = 7;
const THEMES = ["dusk", "paper", "night", "contrast"] as const;
const HER = { growth: 10, closeness: 10, mood: "bright" } as const;

const line = (text: string, as: Line["as"], speaker = ""): Line => ({ text, as, speaker, tags: [] });
const LINES: readonly Line[] = [
	line("The tram goes by below, lit and nearly empty.", "prose"),
	{ ...line('"You were looking at it," she says.', "prose", "Samantha"), voice: "samantha" },
	{ ...line("Please wait.", "prose", "Installer"), voice: "interface" },
	line("Six messages.", "phone"),
	line("It was on the other peg.", "memory"),
	line("Version one.", "interface"),
	line("Say nothing.", "chosen"),
];
const CHOICES: readonly OfferedChoice[] = (["plain", "silence"] as const).map((way, index) => ({
	index,
	key: way,
	text: `This is ${way}.`,
	offer: { way },
	struck: index > 0,
}));

interface Text {
	readonly what: string;
	readonly colour: readonly number[];
	readonly layers: readonly (readonly number[])[]; // over the picture, lowest first: r, g, b, opacity
	readonly box: readonly [x: number, y: number, w: number, h: number];
}

/** Shows every kind of text on the page, over a still picture that is painted when asked. */
async function showAllText(page: Page): Promise<void> {
	await withSettings(page, { calm: "on", theme: "dusk", pictures: true });
	await page.route(/\/stage-[^/]*\.js$/, (route) => route.abort());
	await page.goto("./?pack=gallery&knot=ways");
	await expect(page.locator("[data-choice]")).toHaveCount(7);
	await untilDevHooks(page);
	await page.evaluate(
		async ([lines, choices, tableau, url]) => {
			const face = (window as unknown as DevHooks).devHooks!.page;
			face.restore(lines, tableau, []);
			face.offer(choices, tableau);
			document.querySelector(".notices")?.replaceChildren();
			// It fades the text with its background.
			document.querySelector<HTMLElement>(".scroll")!.style.maskImage = "none";
			const parent = document.getElementById("stage")!;
			parent.replaceChildren();
			const make = (await import(/* @vite-ignore */ url)).createStill as typeof createStill;
			Object.assign(window, { still: make({ parent, onPick: () => {} }) });
		},
		[LINES, CHOICES, at("roof", "night"), chunk("still")] as const,
	);
}

/** Reads where each line of text stands, its colour, and what lies between it and the picture. */
const texts = (page: Page, theme: string): Promise<Text[]> =>
	page.evaluate((theme) => {
		const root = document.documentElement;
		root.dataset["theme"] = theme;
		// So that all of it fits the window of a phone.
		root.style.setProperty("--text-size", innerWidth > innerHeight ? "0.8" : "0.55");
		const scroll = document.querySelector(".scroll")!.getBoundingClientRect();
		// As dress() does at the default of 70.
		root.style.setProperty("--scrim", theme === "contrast" ? "1" : "0.952");
		const numbers = (text: string) => (text.match(/[\d.]+/g) ?? []).map(Number);
		const style = getComputedStyle(root);
		const shade = [...numbers(style.getPropertyValue("--shade")), Number(style.getPropertyValue("--scrim"))];
		return [...document.querySelectorAll<HTMLElement>("[data-line], .said, .choice .words")]
			.filter((it) => it.textContent && it.getClientRects().length)
			.flatMap((it) => {
				const colour = numbers(getComputedStyle(it).color).slice(0, 3);
				const layers = [shade];
				for (let up: HTMLElement | null = it; up && !up.matches(".panel"); up = up.parentElement) {
					const [r, g, b, opacity = 1] = numbers(getComputedStyle(up).backgroundColor);
					if (opacity) layers.splice(1, 0, [r!, g!, b!, opacity]);
				}
				const words = document.createRange(); // the text alone, without the border beside it
				words.selectNodeContents(it);
				const what = it.className === "said" ? "said" : (it.dataset["as"] ?? it.className);
				return [...words.getClientRects()].map(({ left, top, width, height }) => ({
					what,
					colour,
					layers,
					box: [left, top, width, height] as const,
				}));
			})
			.filter(({ box: [, y, w, h] }) => w >= 1 && y >= scroll.top && y + h <= scroll.bottom);
	}, theme);

type Least = { what: string; ratio: number };

/** Paints a picture and finds the least contrast of each text in each theme. */
const reckon = (page: Page, tableau: ReturnType<typeof at>, themes: readonly (readonly Text[])[]): Promise<Least[]> =>
	page.evaluate(
		async ([tableau, themes]) => {
			await (window as unknown as { still: ReturnType<typeof createStill> }).still.show(tableau, AbortSignal.abort());
			const painted = document.querySelector<HTMLCanvasElement>("#stage canvas")!;
			const canvas = new OffscreenCanvas(innerWidth, innerHeight);
			const g = canvas.getContext("2d", { willReadFrequently: true })!;
			g.drawImage(painted, 0, 0, innerWidth, innerHeight);
			const part = (c: number) => (c <= 0.04045 ? c / 12.92 : ((c + 0.055) / 1.055) ** 2.4);
			const light = (rgb: readonly number[]) =>
				0.2126 * part(rgb[0]! / 255) + 0.7152 * part(rgb[1]! / 255) + 0.0722 * part(rgb[2]! / 255);
			return themes.flatMap((found) => {
				const least = new Map<string, number>();
				for (const { what, colour, layers, box } of found) {
					// What each value of a channel becomes under the layers, as its share of the light.
					const [red, green, blue] = [0.2126, 0.7152, 0.0722].map((share, channel) =>
						Float64Array.from({ length: 256 }, (_, c) => {
							const seen = layers.reduce((under, layer) => under * (1 - layer[3]!) + layer[channel]! * layer[3]!, c);
							return share * part(seen / 255);
						}),
					);
					const own = light(colour);
					const { data } = g.getImageData(...(box.map(Math.floor) as [number, number, number, number]));
					let [low, high] = [1, 0];
					for (let i = 0; i < data.length; i += 4) {
						const under = red![data[i]!]! + green![data[i + 1]!]! + blue![data[i + 2]!]!;
						if (under < low) low = under;
						if (under > high) high = under;
					}
					const ratios = [low, high].map((it) => (Math.max(own, it) + 0.05) / (Math.min(own, it) + 0.05));
					least.set(what, Math.min(least.get(what) ?? 21, ...ratios));
				}
				return [...least].map(([what, ratio]) => ({ what, ratio }));
			});
		},
		[tableau, themes] as const,
	);

/** Finds the same on a screenshot of the page with its letters gone. */
async function seen(page: Page, found: readonly Text[]): Promise<number> {
	// By the page's own hand: its policy lets no style in that is written into it.
	await page.evaluate(() => {
		const bare = new CSSStyleSheet();
		bare.replaceSync(
			":is(.story, .title) * { color: transparent !important } :is(.story, .title) svg, .choice s { visibility: hidden }",
		);
		document.adoptedStyleSheets = [bare];
	});
	const png = (await page.screenshot()).toString("base64");
	await page.evaluate(() => {
		document.adoptedStyleSheets = [];
	});
	return page.evaluate(
		async ([png, found]) => {
			const image = Object.assign(new Image(), { src: `data:image/png;base64,${png}` });
			await image.decode();
			const g = new OffscreenCanvas(image.width, image.height).getContext("2d", { willReadFrequently: true })!;
			g.drawImage(image, 0, 0);
			const part = (c: number) => (c <= 0.04045 ? c / 12.92 : ((c + 0.055) / 1.055) ** 2.4);
			const light = (a: ArrayLike<number>, i: number) =>
				0.2126 * part(a[i]! / 255) + 0.7152 * part(a[i + 1]! / 255) + 0.0722 * part(a[i + 2]! / 255);
			return Math.min(
				...found.map(({ colour, box }) => {
					const { data } = g.getImageData(...(box.map(Math.floor) as [number, number, number, number]));
					const own = light(colour, 0);
					let least = 21;
					for (let i = 0; i < data.length; i += 4) {
						const under = light(data, i);
						least = Math.min(least, (Math.max(own, under) + 0.05) / (Math.min(own, under) + 0.05));
					}
					return least;
				}),
			);
		},
		[png, found] as const,
	);
}

for (const { name, width, height } of [
	{ name: "landscape", width: 1280, height: 720 },
	{ name: "portrait", width: 390, height: 844 },
])
	test(`story text keeps 7:1 over every place in every light, ${name}`, async ({ page }) => {
		test.setTimeout(240_000);
		await page.setViewportSize({ width, height });
		await showAllText(page);
		const themes: Text[][] = [];
		for (const theme of THEMES) themes.push(await texts(page, theme));
		expect(new Set(themes[0]!.map((text) => text.what))).toEqual(
			new Set(["prose", "said", "phone", "memory", "interface", "chosen", "words"]),
		);
		const standing = (id: string, light: string) =>
			at(id, light, { presence: HER, stars: stars(12), weather: "snow", music: "" });
		const measured: { where: string; theme: (typeof THEMES)[number]; what: string; ratio: number }[] = [];
		for (const { id, light, name: where } of pictures) {
			const found = await reckon(page, standing(id, light), themes);
			const each = found.length / THEMES.length;
			for (const [i, one] of found.entries()) measured.push({ where, theme: THEMES[Math.floor(i / each)]!, ...one });
		}
		measured.sort((a, b) => a.ratio - b.ratio);
		for (const [i, theme] of THEMES.entries()) {
			const worst = measured.find((one) => one.theme === theme)!;
			const { id, light } = pictures.find((one) => one.name === worst.where)!;
			const [now] = [await texts(page, theme)];
			await reckon(page, standing(id, light), []);
			const onScreen = await seen(page, now);
			console.log(
				`${name}, ${theme}: least ${worst.ratio.toFixed(2)} (${worst.what}, ${worst.where}); seen ${onScreen.toFixed(2)}`,
			);
			expect(themes[i]!.length).toBe(now.length);
			expect(onScreen).toBeGreaterThanOrEqual(STORY);
			expect(Math.abs(onScreen - worst.ratio)).toBeLessThan(0.6);
		}
		expect(measured.filter((one) => one.ratio < STORY)).toEqual([]);
	});

test("the title's words keep 4.5:1 over its picture, wide and tall", async ({ page }) => {
	await withSettings(page, { calm: "on", pictures: true });
	await page.goto("./");
	await expect(page.getByRole("heading", { level: 1 })).toBeVisible();
	await page.evaluate(() => document.fonts.ready);
	for (const [width, height] of [
		[1280, 720],
		[390, 844],
		[844, 390],
	] as const) {
		await page.setViewportSize({ width, height });
		const found = await page.evaluate(() =>
			[...document.querySelectorAll<HTMLElement>(".title h1, .title button, .title small, .title p")]
				.filter((it) => it.textContent?.trim() && it.getClientRects().length)
				.flatMap((it) => {
					const words = document.createRange();
					words.selectNodeContents(it);
					const colour = (getComputedStyle(it).color.match(/[\d.]+/g) ?? []).map(Number).slice(0, 3);
					return [...words.getClientRects()].map(({ left, top, width, height }) => ({
						what: it.tagName,
						colour,
						layers: [],
						box: [left, top, width, height] as const,
					}));
				})
				.filter(({ box: [x, y, w, h] }) => w >= 1 && h >= 1 && x >= 0 && y >= 0 && y + h <= innerHeight),
		);
		expect(found.length).toBeGreaterThan(3);
		const ratio = await seen(page, found);
		console.log(`title at ${width} x ${height}: least ${ratio.toFixed(2)}`);
		// The name is large text, for which 4.5 is the enhanced level.
		expect(ratio).toBeGreaterThanOrEqual(4.5);
	}
});
