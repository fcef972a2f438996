// Other languages: Spanish by the browser's preference, changed in mid-scene with the place kept; where a
// translation ends; and right to left.
import { expect, type Page, test } from "@playwright/test";
import { choices, keys, lines, offered, play, snapshot, untilSaved, withSettings } from "./support/player.ts";

test.describe.configure({ timeout: 90_000 });

const speakIn = async (page: Page, name: string): Promise<void> => {
	await page.keyboard.press("Escape");
	const dialog = page.getByRole("dialog");
	await dialog.getByRole("button", { name: /^(Settings|Ajustes)$/ }).click();
	await dialog.getByRole("combobox").first().selectOption({ label: name });
	await expect(page.locator("html")).toHaveAttribute("lang", { Español: "es", English: "en" }[name] ?? "");
	await expect(dialog.getByRole("heading", { level: 2 })).toHaveText(
		{ Español: "Ajustes", English: "Settings" }[name] ?? "",
	);
	await page.keyboard.press("Escape");
	await page.keyboard.press("Escape");
	await expect(dialog).toBeHidden();
};

test.describe("in a browser that wants Spanish", () => {
	test.use({ locale: "es-MX" });

	test("all is in Spanish; another language in mid-scene keeps the place, and so does the save", async ({ page }) => {
		const first = { instant: true, pictures: false, calm: "on", pace: "passage" };
		await page.addInitScript((set) => {
			const at = "the-voice-you-keep/settings";
			if (!localStorage.getItem(at)) localStorage.setItem(at, JSON.stringify(set));
		}, first);
		await page.goto("./");
		await expect(page.locator("html")).toHaveAttribute("lang", "es");
		await expect(page.getByRole("heading", { level: 1 })).toHaveText("La voz que guardas");
		await page.locator("[data-title=new]").click();
		await expect(page.getByRole("dialog").getByText("Soledad, divorcio y pérdida")).toBeVisible();
		await page.locator("[data-title=begin]").click();
		await play(page, keys, offered);
		await page.keyboard.press("2");
		await play(page, keys, (shown) => shown.lines > 6 && offered(shown));
		const spanish = await lines(page);
		expect(spanish[0]).toMatch(/^Esta mañana tu letra es la de un dentista/);
		expect(await page.locator("[data-line][lang]").count()).toBe(0);

		await speakIn(page, "English");
		await expect.poll(async () => (await lines(page))[0]).toMatch(/^This morning your handwriting/);
		const english = await lines(page);
		expect(english.length).toBe(spanish.length);
		expect((await snapshot(page)).title).toBe("The Letter Office");
		expect((await snapshot(page)).choices.map((c) => c.text.replace(/\d/, "").trim())[0]).toMatch(/^“His daughter/);
		await page.keyboard.press("1");
		await play(page, keys, (shown) => shown.lines > english.length + 2 && offered(shown));
		const later = await lines(page);

		await untilSaved(page);
		await page.goto("./");
		await expect(page.getByRole("heading", { level: 1 })).toHaveText("The Voice You Keep");
		await page.locator("[data-title=settings]").click();
		await page.getByRole("dialog").getByRole("combobox").first().selectOption("es");
		await expect(page.getByRole("heading", { level: 1, includeHidden: true })).toHaveText("La voz que guardas");
		await expect(page.getByRole("dialog")).toBeVisible();
		await page.keyboard.press("Escape");
		await expect(page.locator("[data-title=continue]")).toHaveText("Continuar La Oficina de Cartas");
		await expect(page).toHaveTitle("La voz que guardas");
		await page.locator("[data-title=library]").click();
		const row = page.locator("[data-pack=the-voice-you-keep]");
		await expect(row.getByRole("heading")).toHaveText("La voz que guardas");
		await expect(row).toContainText("Soledad, divorcio y pérdida");
		await page.keyboard.press("Escape");
		await expect(page.getByRole("dialog")).toBeHidden();
		await page.locator("[data-title=continue]").click();
		await expect.poll(async () => (await lines(page))[0]).toMatch(/^Esta mañana tu letra/);
		expect((await lines(page)).length).toBe(later.length);
		await expect(choices(page).first()).toBeVisible();
		await expect(page.locator(".menu-button")).toHaveAttribute("aria-label", "Menú");
	});
});

test.describe("where a translation ends", () => {
	test.use({ locale: "es-MX" });

	test("where the translation ends is told once, and every line there says its language", async ({ page }) => {
		await withSettings(page, {});
		await page.goto("./?knot=first_morning");
		await expect(page.locator("[data-line][lang=en]").first()).toBeVisible();
		await expect(page.locator(".notice")).toHaveText(/A partir de aquí la historia aún no está traducida/);
		await page.goto("./?knot=first_morning");
		await expect(page.locator("[data-line][lang=en]").first()).toBeVisible();
		await expect(page.locator(".notice")).toHaveCount(0);
		await expect(page.locator(".chapter").last()).toHaveAttribute("lang", "en");
		await expect(page.locator(".head")).toHaveAttribute("lang", "en");
	});
});

for (const [width, height] of [
	[1280, 720],
	[390, 844],
] as const)
	test(`right to left, a third longer, all stands mirrored and nothing runs over at ${width} x ${height}`, async ({
		page,
	}) => {
		const spilled = () =>
			page.evaluate(() =>
				[
					...document.querySelectorAll<HTMLElement>(
						"html, .scroll, dialog[open], .title-screen, .laid *, .offers *, .log *, .title *",
					),
				]
					.filter((e) => e.checkVisibility() && !e.matches("svg, svg *, input, select, option, .heard"))
					.filter((e) => {
						const box = e.getBoundingClientRect();
						const clips = getComputedStyle(e).overflowX !== "visible";
						return (clips && e.scrollWidth > e.clientWidth + 1) || box.left < -1 || box.right > innerWidth + 1;
					})
					.map((e) => `${e.tagName}.${e.className} ${e.scrollWidth}>${e.clientWidth}`),
			);
		const box = async (selector: string) => (await page.locator(selector).first().boundingBox())!;
		await page.setViewportSize({ width, height });
		await withSettings(page, { language: "ar-XB", pace: "passage", pictures: true });
		// Laid out around pictures that are not drawn.
		await page.route(/\/(stage|still)-[^/]*\.js$/, (route) => route.abort());
		await page.goto("./");
		await expect(page.locator("html")).toHaveAttribute("dir", "rtl");
		await expect(page.getByRole("heading", { level: 1 })).toBeVisible();
		expect(await spilled()).toEqual([]);
		const name = await box("h1");
		const begin = await box("[data-title=new]");
		expect(width - (begin.x + begin.width)).toBeLessThan(width * 0.15); // at the right
		expect(Math.abs(name.x + name.width - (begin.x + begin.width))).toBeLessThan(30);

		await page.locator("[data-title=settings]").click();
		const close = await box(".laid header button");
		const heading = await box(".laid h2");
		expect(close.x).toBeLessThan(heading.x);
		expect(await spilled()).toEqual([]);
		await page.keyboard.press("Escape");

		await page.locator("[data-title=new]").click();
		await page.locator("[data-title=begin]").click();
		await play(page, keys, offered);
		await page.keyboard.press("1");
		await play(page, keys, (shown) => shown.lines > 6 && offered(shown));
		expect(await spilled()).toEqual([]);
		const chosen = page.locator("[data-as=chosen]").first();
		expect(await chosen.evaluate((e) => [getComputedStyle(e).direction, getComputedStyle(e).borderRightWidth])).toEqual(
			["rtl", "2px"],
		);
		const log = await box(".log");
		const menu = await box(".menu-button");
		expect(menu.x).toBeLessThan(log.x + log.width / 2); // at the line's end, which is left
		const number = page.locator(".choice .sign").first();
		expect((await number.boundingBox())!.x).toBeGreaterThan((await box(".choice .words")).x);
	});
