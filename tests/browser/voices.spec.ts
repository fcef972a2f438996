// The offer of a voice of this device: once, beside the lines, with a sample; never without a voice; and
// nothing waits for it.
import { expect, type Page, test } from "@playwright/test";
import { withSettings } from "./support/player.ts";

type Said = { text: string; voice: string; rate: number; pitch: number };
declare global {
	interface Window {
		said: Said[];
	}
}

/** Gives the page these voices; those called remote would send the words over the network. */
const withVoices = (page: Page, names: readonly string[]) =>
	page.addInitScript((names) => {
		window.said = [];
		const voices = names.map((name) => ({ name, lang: "en-GB", localService: !name.startsWith("Remote") }));
		window.SpeechSynthesisUtterance = class {
			constructor(readonly text: string) {}
		} as unknown as typeof SpeechSynthesisUtterance;
		Object.defineProperty(window, "speechSynthesis", {
			value: Object.assign(new EventTarget(), {
				getVoices: () => voices,
				speak: (u: { text: string; voice: { name: string }; rate: number; pitch: number; onend?: () => void }) => {
					window.said.push({ text: u.text, voice: u.voice.name, rate: u.rate, pitch: u.pitch });
					setTimeout(() => u.onend?.(), 50);
				},
				cancel: () => {},
			}),
		});
	}, names);

const stored = (page: Page) =>
	page.evaluate(() => JSON.parse(localStorage.getItem("the-voice-you-keep/settings") ?? "{}"));
const offer = (page: Page) => page.getByRole("log").getByRole("button", { name: "Choose a voice" });

test("a voice of this device is offered once, tried with its rate and pitch, and taken, by keys", async ({ page }) => {
	await withVoices(page, ["Ada", "Remote Bea", "Cy"]);
	await withSettings(page, { pictures: false });
	await page.goto("./?pack=gallery&knot=cue_voices&seed=1");
	await expect(offer(page)).toBeVisible();
	await expect(page.getByRole("dialog")).toBeHidden(); // quiet: it asks for nothing
	await offer(page).focus();
	await page.keyboard.press("Enter");
	const dialog = page.getByRole("dialog", { name: "Her voice" });
	await expect(dialog).toBeVisible();
	await expect(dialog).toContainText("screen reader");
	const pick = dialog.getByRole("combobox");
	expect(await pick.locator("option").allTextContents()).toEqual(["None, only her tone", "Ada", "Cy"]);
	expect(await page.evaluate(() => window.said)).toEqual([]); // nothing is said unasked
	await pick.selectOption("Cy");
	const [rate, pitch] = [dialog.getByRole("slider").first(), dialog.getByRole("slider").last()];
	await rate.focus();
	await page.keyboard.press("ArrowRight");
	await pitch.focus();
	await page.keyboard.press("ArrowLeft");
	await dialog.getByRole("button", { name: "Try" }).press("Enter");
	await expect.poll(() => page.evaluate(() => window.said.length)).toBeGreaterThan(0);
	expect(await page.evaluate(() => window.said[0])).toMatchObject({ voice: "Cy", rate: 1.1, pitch: 0.9 });
	await dialog.getByRole("button", { name: "Done" }).press("Enter");
	await expect(dialog).toBeHidden();
	expect(await stored(page)).toMatchObject({ voiceName: "Cy", voiceRate: 1.1, voicePitch: 0.9, voiceOffered: true });
});

test("whoever reads on has declined, and it isn't offered again", async ({ page }) => {
	await withVoices(page, ["Ada"]);
	await page.addInitScript(() => {
		const name = "the-voice-you-keep/settings";
		if (!localStorage.getItem(name)) localStorage.setItem(name, '{"pictures":false,"calm":"on"}');
	});
	await page.goto("./?pack=gallery&knot=cue_voices&seed=1");
	await expect(offer(page)).toBeVisible();
	await expect.poll(async () => (await stored(page)).voiceOffered).toBe(true);
	await page.keyboard.press("Enter");
	await expect(page.locator("[data-choice]").first()).toBeVisible();
	await page.reload();
	await expect(page.locator("[data-line]").first()).toBeVisible();
	await page.keyboard.press("Enter");
	await expect(page.locator("[data-choice]").first()).toBeVisible();
	await expect(offer(page)).toHaveCount(0);
	expect(await page.evaluate(() => window.said)).toEqual([]);
});

test("nothing is offered where there's no voice, or only one that would send her words away", async ({ page }) => {
	await page.clock.install();
	await withVoices(page, ["Remote Bea"]);
	await withSettings(page, { pictures: false });
	await page.goto("./?pack=gallery&knot=cue_voices&seed=1");
	await expect(page.locator("[data-line]").first()).toBeVisible();
	await page.keyboard.press("Enter");
	await expect(page.locator("[data-choice]").first()).toBeVisible();
	await page.clock.runFor(60_000); // longer than a device is given to find one
	await expect(offer(page)).toHaveCount(0);
	expect((await stored(page)).voiceOffered ?? false).toBe(false);
});
