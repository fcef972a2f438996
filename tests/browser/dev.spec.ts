// Development: a story that is changed while it is played keeps the player's place, and one that breaks says
// where.
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { expect, test } from "@playwright/test";
import { createServer, type ViteDevServer } from "vite";
import { keys, lines, offered, play, withSettings } from "./support/player.ts";

const STORY = `# scene: start title="Start"
The kettle is on.
* [Wait for it. # silence]
  It takes its time.
- The cup is yours.
* [Drink.]
  Good.
- # ending: tea
Done.
-> END
`;

let server: ViteDevServer;
let dir = "";

test.beforeAll(async () => {
	dir = mkdtempSync(join(tmpdir(), "pack-"));
	writeFileSync(join(dir, "story.json"), JSON.stringify({ id: "kettle", name: "Kettle", version: "1.0.0" }));
	writeFileSync(join(dir, "main.ink"), STORY);
	process.env["PACK"] = dir;
	const root = resolve(import.meta.dirname, "../..");
	server = await createServer({
		root,
		configFile: join(root, "vite.config.ts"),
		server: { host: "127.0.0.1", port: 0 },
		logLevel: "error",
	});
	await server.listen();
});
test.afterAll(async () => {
	await server?.close();
	if (dir) rmSync(dir, { recursive: true });
});

test("a pack of one's own is opened, changed while it is played, and the place is kept", async ({ page }) => {
	test.setTimeout(120_000);
	await withSettings(page, { pace: "passage" });
	await page.goto(`${server.resolvedUrls!.local[0]}?pack=kettle&seed=1`);
	await page.locator("[data-title=new]").click({ timeout: 60_000 });
	await page.getByRole("dialog").getByRole("button", { name: "Begin", exact: true }).click();
	await play(page, keys, offered);
	await page.keyboard.press("1");
	await play(page, keys, (shown) => offered(shown) && shown.choices[0]!.text.includes("Drink"));
	expect(await lines(page)).toEqual(["The kettle is on.", "It takes its time.", "The cup is yours."]);
	writeFileSync(
		join(dir, "main.ink"),
		STORY.replace("The kettle is on.", "The big kettle is on.").replace(
			"* [Drink.]",
			"* [Pour it away.]\n  Gone.\n* [Drink.]",
		),
	);
	await expect
		.poll(() => lines(page), { timeout: 30_000 })
		.toEqual(["The big kettle is on.", "It takes its time.", "The cup is yours."]);
	await expect(page.locator("[data-choice]")).toHaveCount(2);
	writeFileSync(join(dir, "main.ink"), STORY.replace("* [Drink.]", "* [Drink.] -> nowhere"));
	await expect(page.locator("vite-error-overlay")).toContainText(/main\.ink:6/, { timeout: 30_000 });
});
