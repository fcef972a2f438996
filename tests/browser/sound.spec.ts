// The sound as it leaves the mix: silence before the first gesture, crossfades, ducking, mute, the place in
// the music, hidden and shown.
import { expect, test } from "@playwright/test";
import type { Director } from "../../src/director/director.ts";
import { untilDevHooks, withSettings } from "./support/player.ts";
import { bring, clock, inPlace, level, listen, openSound, quietest, tap, untilHeard } from "./support/sound-probe.ts";

// The probe is a worklet of its own, which the page's policy would rightly refuse.
test.use({ bypassCSP: true });

declare global {
	interface Window {
		devHooks: { readonly director: Director };
	}
}

const SAID =
	"What I mean is that I read all of them, every one, and then I read them again slowly, and I kept the plums.";
const hers = { text: `"${SAID}"`, speaker: "Samantha", voice: "samantha" as const, as: "prose" as const, tags: [] };
const alone = { places: 0, closeSounds: 0, her: 1, music: 100 }; // at 1 she is inaudible, and still ducks

test("nothing sounds before the first gesture, and the place sounds after it", async ({ page }) => {
	await page.addInitScript(() => {
		let made = 0;
		const Real = window.AudioContext;
		window.AudioContext = class extends Real {
			constructor(options?: AudioContextOptions) {
				super(options);
				made++;
			}
		};
		setInterval(() => console.debug(`contexts ${made} gesture ${navigator.userActivation.hasBeenActive}`), 200);
	});
	await withSettings(page, { pictures: false });
	const told: string[] = [];
	page.on("console", (message) => told.push(message.text()));
	const arrived = page.waitForResponse((response) => /\/sound-[^/]*\.js$/.test(response.url()));
	await page.goto("./?knot=letter_office&seed=1");
	await arrived;
	const before = told.length;
	await expect.poll(() => told.length, { timeout: 20_000 }).toBeGreaterThan(before + 6);
	expect(told.filter((words) => /^contexts/.test(words) && words !== "contexts 0 gesture false")).toEqual([]);
	// Only now: whatever reads the page through the debugger counts as a gesture.
	await page.keyboard.press("Enter");
	await expect.poll(() => told.at(-1), { timeout: 20_000 }).toBe("contexts 1 gesture true");
	await tap(page);
	await untilHeard(page);
});

test("a browser without a codec for the recordings says so once, and the story goes on", async ({ page }) => {
	const SAID = "Sound can't be played here. The story is complete without it.";
	await page.addInitScript((words) => {
		HTMLMediaElement.prototype.canPlayType = () => "";
		new MutationObserver((changes) => {
			const added = changes.flatMap(({ addedNodes }) => [...addedNodes]);
			if (added.some((node) => node.textContent?.includes(words)))
				console.debug(`said, gesture ${navigator.userActivation.hasBeenActive}`);
		}).observe(document, { childList: true, subtree: true });
		setInterval(() => console.debug("waiting"), 200);
	}, SAID);
	await withSettings(page, { pictures: false });
	// The page tells of it by itself: whatever reads the page through the debugger counts as a gesture.
	const told: string[] = [];
	page.on("console", (message) => told.push(message.text()));
	const said = () => told.filter((words) => words.startsWith("said"));
	const arrived = page.waitForResponse((response) => /\/sound-[^/]*\.js$/.test(response.url()));
	await page.goto("./?knot=letter_office&seed=1");
	await arrived;
	const before = told.length;
	await expect.poll(() => told.length, { timeout: 20_000 }).toBeGreaterThan(before + 6);
	expect(said()).toEqual([]); // nobody has asked for sound yet
	await page.keyboard.press("Enter");
	await expect.poll(said).toEqual(["said, gesture true"]);
	const read = await page.locator("[data-line]").count();
	for (let press = 0; press < 4; press++) await page.keyboard.press("Enter");
	await expect.poll(() => page.locator("[data-line]").count()).toBeGreaterThan(read);
	await expect(page.getByText(SAID)).toHaveCount(1);
	expect(said()).toHaveLength(1);
});

test("one place gives way to another without a dip of more than 3 dB", async ({ page }) => {
	await openSound(page, { places: 100, closeSounds: 0, music: 0 });
	await bring(page, inPlace("letter-office", "day"));
	await untilHeard(page);
	const left = (await clock(page)) + 4;
	const before = level(await listen(page, left, 3));
	const start = await bring(page, inPlace("tram", "dusk"));
	const all = await listen(page, start + 10, 10);
	const after = level(all.slice(-60));
	expect(before).toBeGreaterThan(-50);
	expect(after).toBeGreaterThan(-50);
	expect(quietest(all, 0.5)).toBeGreaterThan(Math.min(before, after) - 3);
});

test("music draws back under her voice and comes up again after it", async ({ page }) => {
	await openSound(page, alone);
	const presence = { growth: 8, closeness: 9, mood: "warm" as const };
	await bring(page, inPlace("balcony", "night", { music: "hers", presence }));
	await untilHeard(page, -40);
	await listen(page, (await clock(page)) + 4, 1);
	const kept = await page.evaluate((line) => {
		const at = [window.sound.position(), window.Howler.ctx!.currentTime] as const;
		window.sound.voice(line);
		return at;
	}, hers);
	const under = level(await listen(page, kept[1] + 3.5, 2.5));
	const again = await page.evaluate((at) => {
		window.sound.voice(null);
		window.sound.seek(at - 2); // time for the duck to have given the music back
		return window.Howler.ctx!.currentTime + 2;
	}, kept[0]);
	const open = level(await listen(page, again + 3.5, 2.5));
	expect(open - under).toBeGreaterThan(3);
	expect(open - under).toBeLessThan(12);
});

test("muted is silence, and sound comes back where it was", async ({ page }) => {
	await openSound(page);
	await bring(page, inPlace("tram", "dusk", { music: "letters" }));
	await untilHeard(page, -45);
	const mute = (muted: boolean) =>
		page.evaluate((muted) => {
			window.soundSettings = { ...window.soundSettings, muted };
			window.sound.refresh();
			return window.Howler.ctx!.currentTime;
		}, muted);
	const muted = await mute(true);
	expect(level(await listen(page, muted + 3, 2))).toBeLessThan(-90);
	await mute(false);
	await untilHeard(page, -45);
});

test("a rewind puts the music back where it was", async ({ page }) => {
	await withSettings(page, { pictures: false, places: 0, closeSounds: 0, her: 0, music: 100 });
	await page.goto("./?knot=letter_office&seed=1");
	const awake = async () => {
		// A gesture that does nothing else, until the sound room has loaded and takes it.
		await page.keyboard.press("Shift");
		return page.evaluate(() => window.Howler?.ctx?.state);
	};
	await expect.poll(awake, { timeout: 30_000 }).toBe("running");
	await tap(page);
	await untilDevHooks(page);
	const game = (what: "on" | "to the music" | number) =>
		page.evaluate(async (what) => {
			const { director } = window.devHooks;
			const on = async () => {
				const open = director.present().offered.find((o) => !o.struck);
				await director.take(open ? { do: "choose", index: open.index } : { do: "advance" });
			};
			if (typeof what === "number") await director.take({ do: "rewind", to: what });
			if (what === "on") await on();
			for (let i = 0; what === "to the music" && i < 200 && !director.present().moment.tableau.music; i++) await on();
			const { music, printed } = director.present().moment;
			return { music, printed, clock: window.Howler.ctx!.currentTime };
		}, what);
	const wait = async (seconds: number) => listen(page, (await clock(page)) + seconds, 1);
	await game("to the music");
	await untilHeard(page, -60);
	await wait(3);
	const kept = await game("on");
	expect(kept.music).toBeGreaterThan(1);
	await wait(4);
	const on = await game("on");
	expect(on.music - kept.music).toBeGreaterThan(3.5);
	const back = await game(kept.printed);
	expect(back.music).toBe(kept.music);
	await wait(1);
	const again = await game("on");
	expect(Math.abs(again.music - (kept.music + again.clock - back.clock))).toBeLessThan(0.5);
	await untilHeard(page, -60);
});

test("hidden it pauses, and shown it goes on from the same place", async ({ page }) => {
	await openSound(page);
	await bring(page, inPlace("tram", "dusk", { music: "letters" }));
	await untilHeard(page, -45);
	const hide = (hidden: boolean) =>
		page.evaluate((hidden) => {
			Object.defineProperty(document, "hidden", { configurable: true, get: () => hidden });
			document.dispatchEvent(new Event("visibilitychange"));
		}, hidden);
	const state = () => page.evaluate(() => window.Howler.ctx?.state);
	const position = () => page.evaluate(() => window.sound.position());
	await expect.poll(position, { timeout: 30_000 }).toBeGreaterThan(0.5); // the music too, not the place alone
	await hide(true);
	await expect.poll(state).toBe("suspended");
	const left = await position();
	await page.waitForTimeout(1000);
	expect(await position()).toBe(left);
	await hide(false);
	await expect.poll(state).toBe("running");
	await untilHeard(page, -45);
	await expect.poll(position).toBeGreaterThan(left);
});
