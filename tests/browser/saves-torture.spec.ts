// Hundreds of saves while the page is killed at random points of writing them: frames removed from the page,
// and whole renderers crashed. Five thousand with TORTURE set (npm run test:torture). No choice is lost
// except the one being made. Director, story, repository and IndexedDB are real; only the crew is mute.
import { readdirSync } from "node:fs";
import { expect, type Page, test } from "@playwright/test";
import { build } from "vite";
import { seededRandom } from "../../src/base/random.ts";
import { createLedger, type Told } from "./support/save-ledger.ts";

const LONG = Boolean(process.env["TORTURE"]);
const SAVES = LONG ? 5000 : 400;
const CRASHES = LONG ? 6 : 2;
const KILLS = LONG ? 50 : 8; // at least

async function bundle(): Promise<string> {
	const made = await build({
		configFile: false,
		logLevel: "error",
		build: {
			write: false,
			minify: false,
			lib: { entry: new URL("support/torture-player.ts", import.meta.url).pathname, formats: ["iife"], name: "writer" },
		},
	});
	const [output] = Array.isArray(made) ? made : [made];
	return (output as { output: { code: string }[] }).output[0]!.code;
}

test("saves that are killed while they are written: no choice is lost but the one being made", async ({ context }) => {
	test.setTimeout(LONG ? 480_000 : 120_000);
	const code = await bundle();
	const stories = new URL("../../.cache/e2e/stories/", import.meta.url);
	const story = readdirSync(stories).find((name) => /^the-voice-you-keep\.[0-9a-f]+\.story$/.test(name))!;
	const html = (body: string) => ({ contentType: "text/html", body: `<!doctype html>${body}` });
	await context.route("**/torture-top", (route) => route.fulfill(html("<p>torture</p>")));
	await context.route(/\/torture\?/, (route) => route.fulfill(html('<script src="torture.js"></script>')));
	await context.route("**/torture.js", (route) =>
		route.fulfill({ contentType: "text/javascript", body: code, headers: { "cache-control": "max-age=600" } }),
	);
	const ledger = createLedger();
	const chance = seededRandom(20_261_123);
	const address = () => `torture?story=stories/${story}&seed=${Math.floor(chance() * 1e9)}`;
	let kills = 0;
	let heard: (told: Told) => void = () => {};
	await context.route("**/torture-told", (route) => {
		const told = route.request().postDataJSON() as Told;
		ledger.tell(told);
		heard(told);
		void route.fulfill({ body: "heard" }).catch(() => {}); // its page has gone
	});

	// Frames: each plays until it is removed, some milliseconds after one of its choices begins. Both are
	// random.
	const top = await context.newPage();
	await top.exposeFunction("note", (all: Told[]) => all.forEach(ledger.tell));
	await top.goto("./torture-top");
	const tearOut = (page: Page, frames: { address: string; choices: number; after: number }[]) =>
		page.evaluate(async (frames) => {
			const all: unknown[] = [];
			for (const { address, choices, after } of frames) {
				let begun = 0;
				await new Promise<void>((killed) => {
					const frame = document.createElement("iframe");
					let timer: ReturnType<typeof setTimeout> | undefined;
					Object.assign(window, {
						told(told: { what: string }) {
							all.push(JSON.parse(JSON.stringify(told)));
							if (told.what !== "refused" && (told.what !== "choosing" || ++begun < choices)) return;
							timer ??= setTimeout(() => {
								frame.remove();
								killed();
							}, after);
						},
					});
					frame.src = address;
					document.body.append(frame);
				});
			}
			await (window as unknown as { note(all: unknown[]): Promise<void> }).note(all);
		}, frames);

	// Renderers: a page of its own, crashed by the browser without a word to it.
	async function crash(): Promise<void> {
		const page = await context.newPage();
		const cdp = await context.newCDPSession(page);
		const chosen = new Promise<void>((done) => {
			heard = ({ what }) => {
				if (what === "choosing" || what === "refused") done();
			};
		});
		await page.goto(`./${address()}`);
		await chosen;
		await page.waitForTimeout(chance() * 150);
		const crashed = page.waitForEvent("crash");
		void cdp.send("Page.crash").catch(() => {});
		await crashed;
		await page.close();
		kills++;
	}

	for (let round = 0; ledger.count().saves < SAVES && ledger.count().wrong.length === 0; round++) {
		const frames = Array.from({ length: 8 }, () => ({
			address: address(),
			choices: 1 + Math.floor(chance() * (LONG ? 70 : 35)),
			after: chance() * 25,
		}));
		await tearOut(top, frames);
		kills += frames.length;
		if (round < CRASHES) await crash();
	}
	await tearOut(top, [{ address: address(), choices: 1, after: 0 }]); // what the last kill left is found, too
	const { saves, choices, found, lost, wrong } = ledger.count();
	console.log(
		`${saves} saves of ${choices} choices, ${kills} kills (${CRASHES} crashed renderers), found again ${found} times; ` +
			`${lost} times the choice being made went with the page, and nothing else`,
	);
	expect(wrong).toEqual([]);
	expect(saves).toBeGreaterThanOrEqual(SAVES);
	expect(found).toBe(kills);
	expect(kills).toBeGreaterThan(KILLS);
	expect(lost).toBeLessThanOrEqual(kills);
});
