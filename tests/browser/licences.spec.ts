// The notices of what is inside the game, as the player finds them.
import { expect, type Page, test } from "@playwright/test";
import { withSettings } from "./support/player.ts";

/** Opens the credits and then the licences, by keys alone. */
async function openLicences(page: Page): Promise<void> {
	await page.goto("./");
	await page.locator("[data-title=credits]").press("Enter");
	await expect(page.getByRole("dialog", { name: "Credits" })).toBeVisible();
	const way = page.getByRole("button", { name: "Licences" });
	for (let i = 0; i < 5 && !(await way.evaluate((it) => it === document.activeElement)); i++)
		await page.keyboard.press("Tab");
	await page.keyboard.press("Enter");
	await expect(page.getByRole("dialog", { name: "Licences" })).toBeVisible();
}

test.beforeEach(({ page }) => withSettings(page, { pictures: false }));

test("every notice is found by keys from the credits, and read to its end", async ({ page }) => {
	await openLicences(page);
	const inside = page.locator(".licences section", { has: page.getByRole("heading", { name: "Inside its code" }) });
	for (const name of ["phaser", "eventemitter3", "inkjs", "howler", "preact", "fflate", "idb", "valibot"])
		await expect(inside).toContainText(new RegExp(`^${name} \\d+\\.\\d+\\.\\d+ \\(`, "m"));
	const mit = page.locator(".licences section", { has: page.getByRole("heading", { name: "MIT License" }) });
	await expect(mit).toHaveCount(1); // whatever holds them, the words stand once
	await expect(mit).toContainText("Phaser Studio Inc.");
	await expect(mit).toContainText("inkle Ltd.");
	await expect(page.getByText("SIL OPEN FONT LICENSE Version 1.1")).toHaveCount(1);
	await expect(page.getByText("OpenDyslexic (OFL-1.1)")).toHaveCount(1);
	await expect(page.getByText("S. Christian Collins")).toHaveCount(1);

	const above = () => page.getByRole("dialog").evaluate((it) => it.scrollHeight - it.clientHeight - it.scrollTop);
	expect(await above()).toBeGreaterThan(1000);
	const whole = await above();
	await page.keyboard.press("PageDown");
	await expect.poll(above).toBeLessThan(whole - 100);
	await expect(async () => {
		await page.keyboard.press("End"); // one that comes while PageDown still glides may be swallowed by it
		await expect.poll(above, { timeout: 2000 }).toBeLessThan(2);
	}).toPass({ timeout: 20_000 });
	await page.keyboard.press("Escape");
	await expect(page.getByRole("dialog", { name: "Credits" })).toBeVisible();
	// Cached for offline play.
	expect(await (await page.request.get("./offline.js")).text()).toContain('"licences.txt":');
});

for (const [what, answer] of [
	["nothing", { status: 404, body: "" }],
	["the front page", { status: 200, contentType: "text/html", body: "<!doctype html><title>Home</title>" }],
] as const)
	test(`a host that gives ${what} for them is told of, with where they are`, async ({ page }) => {
		await page.route("**/licences.txt", (route) => route.fulfill(answer));
		await openLicences(page);
		await expect(page.getByRole("dialog").getByRole("status")).toContainText(
			"They can't be loaded just now. They are also in licences.txt",
		);
		await expect(page.locator(".licences")).toHaveCount(0);
	});
