// Every screen, for everyone: axe finds nothing in any theme at any size, every control has a name, every
// target is at least 44 pixels on a phone, and nothing is wider than a small phone with its text at 200 %.
import { expect, test } from "@playwright/test";
import { withSettings } from "./support/player.ts";
import { findings, nameless, PLAY_SCREENS, type Screen, small, TITLE_SCREENS, wide } from "./support/screens.ts";

const ask = (name: string, screens: readonly Screen[]) =>
	test(name, async ({ page }) => {
		test.setTimeout(process.env["TORTURE"] ? 400_000 : 150_000);
		await withSettings(page, { calm: "on", captions: true, pictures: true });
		// No pictures, but the page laid out around them.
		await page.route(/\/(stage|still)-[^/]*\.js$/, (route) => route.abort());
		for (const [screen, open] of screens)
			await test.step(screen, async () => {
				await page.setViewportSize({ width: 1280, height: 720 });
				await open(page);
				expect.soft(await findings(page), `${screen}: axe`).toEqual([]);
				expect.soft(await nameless(page), `${screen}: without a name`).toEqual([]);
				await page.setViewportSize({ width: 390, height: 844 });
				expect.soft(await small(page), `${screen}: targets`).toEqual([]);
				await page.setViewportSize({ width: 320, height: 568 });
				await page.evaluate(() => document.documentElement.style.setProperty("--text-size", "2"));
				expect.soft(await wide(page), `${screen}: too wide`).toEqual([]);
				if (process.env["SHOTS"]) await page.screenshot({ path: `${process.env["SHOTS"]}/${screen}.png` });
				await page.evaluate(() => document.documentElement.style.setProperty("--text-size", "1"));
			});
	});

ask("the screens around the story are open to everyone", TITLE_SCREENS);
ask("the screens of a story are open to everyone", PLAY_SCREENS);
