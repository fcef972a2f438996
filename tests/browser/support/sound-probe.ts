// Hears the sound for browser tests: loads the built sound room from its chunk, gives it tableaux, and taps
// the whole mix with a worklet, so that nothing is missed on a slow machine. Times are the sound's own, never
// the wall clock's.
import { expect, type Page } from "@playwright/test";
import { DEFAULT_SETTINGS, type Settings } from "../../../src/base/settings.ts";
import { EMPTY_TABLEAU, type Tableau } from "../../../src/director/tableau.ts";
import type { SoundSystem } from "../../../src/sound/sound.ts";
import { withSettings } from "./player.ts";
import { chunk } from "./stage-probe.ts";

/** Power over a twentieth of a second that ended at a time of the sound's own. */
type Heard = readonly [time: number, power: number];

declare global {
	interface Window {
		sound: SoundSystem;
		soundSettings: Settings;
		heard: Heard[];
		Howler: { ctx: AudioContext | null; masterGain: GainNode };
	}
}

/** A tableau in a place, of an act, with whatever else. */
export const inPlace = (id: string, light: string, more: Partial<Tableau> = {}): Tableau => ({
	...EMPTY_TABLEAU,
	scene: { id: "heard", title: "Heard", act: 3 },
	place: { id, light, cut: false },
	earpiece: "in",
	...more,
});

/** Taps what leaves the mix, from now on. */
export const tap = (page: Page): Promise<void> =>
	page.evaluate(async () => {
		const source = `registerProcessor("ear", class extends AudioWorkletProcessor {
			sum = 0; count = 0;
			process([input]) {
				const side = input[0] ?? [];
				for (const c of input) for (const v of c) this.sum += (v * v) / input.length;
				this.count += side.length || 128;
				if (this.count >= sampleRate / 20) {
					this.port.postMessage([currentTime, this.sum / this.count]);
					this.sum = this.count = 0;
				}
				return true;
			}
		})`;
		window.heard = [];
		const { ctx, masterGain } = window.Howler;
		if (!ctx) throw new Error("there is no context to tap");
		await ctx.audioWorklet.addModule(URL.createObjectURL(new Blob([source], { type: "text/javascript" })));
		const ear = new AudioWorkletNode(ctx, "ear", { numberOfOutputs: 1 });
		ear.port.onmessage = (event: MessageEvent<Heard>) => window.heard.push(event.data);
		masterGain.connect(ear).connect(ctx.destination); // its output is silence; without one it isn't run
	});

/** Opens the built sound room by itself on the title page, tapped, with these settings over the defaults. */
export async function openSound(page: Page, settings: Partial<Settings> = {}): Promise<void> {
	await withSettings(page, { pictures: false });
	await page.goto("./");
	await expect(page.getByRole("heading", { level: 1 })).toBeVisible();
	await page.evaluate(
		async ([url, settings]) => {
			const { createSound } = await import(/* @vite-ignore */ url);
			window.soundSettings = settings;
			window.sound = createSound({
				settings: () => window.soundSettings,
				audioBase: new URL("audio/", document.baseURI).href,
				onProblem: (p: { what: string }) => console.warn(p.what),
			});
		},
		[chunk("sound"), { ...DEFAULT_SETTINGS, ...settings }] as const,
	);
	const woken = async () => {
		await page.keyboard.press("Shift"); // a gesture that does nothing else
		return page.evaluate(() => window.Howler.ctx?.state);
	};
	await expect.poll(woken).toBe("running");
	await tap(page);
}

/** Brings the sound to a tableau; gives the sound's own time. */
export const bring = (page: Page, tableau: Tableau): Promise<number> =>
	page.evaluate((t) => {
		void window.sound.mix(t, new AbortController().signal);
		return window.Howler.ctx!.currentTime;
	}, tableau);

/** Waits until the sound's own time; gives everything heard between then and some seconds before. */
export async function listen(page: Page, until: number, seconds: number): Promise<Heard[]> {
	await expect
		.poll(() => page.evaluate(() => window.heard.at(-1)?.[0] ?? 0), { timeout: 40_000 })
		.toBeGreaterThan(until);
	return page.evaluate(([from, to]) => window.heard.filter(([t]) => t > from && t <= to), [
		until - seconds,
		until,
	] as const);
}

/** The sound's own time. */
export const clock = (page: Page): Promise<number> => page.evaluate(() => window.Howler.ctx!.currentTime);

/** Mean level in dB of full scale; a silence is -200. */
export const level = (heard: readonly Heard[]): number =>
	10 * Math.log10(heard.reduce((sum, [, p]) => sum + p, 0) / Math.max(1, heard.length) + 1e-20);

/** The quietest level over any `seconds` in what was heard. */
export function quietest(heard: readonly Heard[], seconds: number): number {
	const n = Math.round(seconds * 20);
	return Math.min(...heard.slice(n - 1).map((_, i) => level(heard.slice(i, i + n))));
}

/** Waits until something louder than so many dB is heard over the last second. */
export const untilHeard = (page: Page, louder = -55): Promise<void> =>
	expect
		.poll(async () => level(await page.evaluate(() => window.heard.slice(-20))), { timeout: 30_000 })
		.toBeGreaterThan(louder);
