// Amy's Rooms in the game: absent from the library until she has been met in the main story, then opened from
// there. Its own pictures are on the stage, and Bett's words have the voice's face.
import { expect, type Page, test } from "@playwright/test";
import { withSettings } from "./support/player.ts";
import { apart, thumb } from "./support/stage-probe.ts";

test.describe.configure({ timeout: 90_000 });

const row = (page: Page) => page.locator('[data-pack="amys-rooms"]');

async function library(page: Page): Promise<void> {
	await page.goto("./");
	await expect(page.getByRole("heading", { level: 1 })).toHaveText("The Voice You Keep");
	await page.locator("[data-title=library]").click();
	await expect(page.locator('[data-pack="the-voice-you-keep"]')).toBeVisible();
}

test("the library has it once Amy has been met, and opens it", async ({ page }) => {
	await withSettings(page, { pictures: false });
	await library(page);
	await expect(row(page)).toHaveCount(0);

	await page.goto("./?knot=amys_rooms&seed=1"); // December, 12F
	await expect(page.locator("[data-line]").first()).toContainText("Amy lives two floors down");
	await expect
		.poll(async () => {
			await library(page);
			return row(page).count();
		})
		.toBe(1);

	await expect(row(page)).toContainText("She records rooms in which nobody is speaking.");
	await row(page).getByRole("button", { name: "Open Amy’s Rooms" }).click();
	await expect(page.getByRole("heading", { level: 1 })).toHaveText("Amy’s Rooms");
	await page.locator("[data-title=new]").click();
	await expect(page.getByRole("dialog")).toContainText("The death of a parent, some years ago");
	await page.getByRole("dialog").getByRole("button", { name: "Begin", exact: true }).click();
	await expect(page.locator("[data-line]").first()).toContainText("Wanted: water, indoors, large, nobody in it.");
});

test("its own pictures stand on the stage, each light another, and Bett speaks in the voice's face", async ({
	page,
}) => {
	await page.setViewportSize({ width: 640, height: 360 });
	await withSettings(page, { pictures: true, calm: "on" });
	const asked: string[] = [];
	page.on("response", (answer) => {
		if (answer.url().endsWith(".webp")) asked.push(`${answer.status()} ${answer.url().split("/").pop()}`);
	});
	const seen: number[][] = [];
	for (const [knot, picture] of [
		["mercer_street", "baths-night-wide"],
		["the_pit", "pit-picture-wide"],
		["second_week", "front-room-afternoon-wide"],
	] as const) {
		await page.goto(`./?pack=amys-rooms&knot=${knot}&seed=1`);
		await expect(page.locator("html")).toHaveAttribute("data-stage", "ready", { timeout: 45_000 });
		await expect.poll(() => asked, { timeout: 30_000 }).toContain(`200 ${picture}.webp`);
		let last: number[] = [];
		const stands = async () => {
			const before = last;
			last = await thumb(page);
			return before.length > 0 && last.some((v) => v > 70) && apart(before, last) < 0.5;
		};
		await expect.poll(stands, { timeout: 30_000, intervals: [300] }).toBe(true); // the curtain has risen
		seen.push(last.slice(0, 32 * 18 * 3));
	}
	expect(apart(seen[0]!, seen[1]!)).toBeGreaterThan(12);
	expect(apart(seen[1]!, seen[2]!)).toBeGreaterThan(12);

	await page.goto("./?pack=amys-rooms&knot=diagonal&seed=1");
	const bett = page.locator('[data-line][data-speaker="Bett"]').first();
	await expect(bett).toHaveAttribute("data-voice", "samantha");
	await expect(bett.locator(".said")).toHaveText("“What would you like for dinner?”");
});
