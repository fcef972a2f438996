// The web app: complete without a network after the first play, updated only between scenes, and working
// under any path and in a foreign frame.
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect, type Page, test } from "@playwright/test";
import { prefetchList } from "../../src/sound/files/prefetch-list.ts";
import { stampWorker } from "../../tools/vite-web/stamp.ts";
import { beginByKeys, keys, lines, offered, play, snapshot, withSettings } from "./support/player.ts";
import { E2E_BUILD, type StaticServer, serve } from "./support/static-server.ts";

test.use({ serviceWorkers: "allow" });
test.describe.configure({ timeout: 120_000 });

const PATH = "/some/sub/path/";
const made: string[] = [];
let served: StaticServer;
let address = "";

test.beforeEach(async () => {
	served = await serve(E2E_BUILD, PATH);
	address = `http://127.0.0.1:${served.port}${PATH}`;
});
test.afterEach(async () => {
	await served.close();
	for (const dir of made.splice(0)) rmSync(dir, { recursive: true });
});

/** Makes another version of the build: the same game, whose page says which version it is. */
function version(name: string): string {
	const dir = mkdtempSync(join(tmpdir(), "version-"));
	made.push(dir);
	cpSync(E2E_BUILD, dir, { recursive: true });
	const page = join(dir, "index.html");
	writeFileSync(page, readFileSync(page, "utf8").replace("</head>", `<meta name="version" content="${name}"></head>`));
	stampWorker(dir);
	return dir;
}

/** What lies in the worker's cache, as paths. */
const held = (page: Page) =>
	page.evaluate(async () => {
		const found: string[] = [];
		for (const name of await caches.keys())
			for (const { url } of await (await caches.open(name)).keys()) found.push(url.replace(/.*\/path\/|\?.*/g, ""));
		return found;
	});

/** Waits until the worker stands. */
const controlled = (page: Page) =>
	expect.poll(() => page.evaluate(() => Boolean(navigator.serviceWorker.controller)), { timeout: 60_000 }).toBe(true);

/** Puts a newer version on the server and waits until it lies ready in the browser. */
async function publish(page: Page, name: string): Promise<void> {
	served.give(version(name));
	await page.evaluate(async () => (await navigator.serviceWorker.getRegistration())?.update());
	await expect
		.poll(() => page.evaluate(async () => Boolean((await navigator.serviceWorker.getRegistration())?.waiting)), {
			timeout: 60_000,
		})
		.toBe(true);
}

/** Says which version the page is of. */
const versionOf = (page: Page) =>
	page
		.locator('meta[name="version"]')
		.getAttribute("content", { timeout: 1000 })
		.catch(() => "none");

test("after the first play all of it is there without a network: words, pictures, the act's sound", async ({
	page,
}) => {
	// The sounds load one by one when the page is idle, or after 1 s each where it never is.
	test.setTimeout(240_000);
	const troubles: string[] = [];
	page.on("console", (said) => /cannot be played|No pictures|No sound/.test(said.text()) && troubles.push(said.text()));
	await withSettings(page, { pictures: false, pace: "passage", holdByPress: true });
	await page.goto(address);
	await beginByKeys(page);
	await play(page, keys, offered);
	const read = await lines(page);
	await controlled(page);
	const act = prefetchList("letter_office").map(({ files }) => `audio/${files[0]}`);
	expect(act.length).toBeGreaterThan(20);
	await expect
		.poll(async () => (await held(page)).filter((path) => act.includes(path)).length, { timeout: 150_000 })
		.toBe(act.length);
	await served.close();

	await page.goto(address); // no server stands there now
	await page.locator("[data-title=continue]").click();
	await expect.poll(() => lines(page)).toEqual(read);
	await page.keyboard.press("Escape");
	await page.getByRole("dialog").getByRole("button", { name: "Settings" }).click(); // never requested before
	await expect(page.getByRole("dialog").getByText("Text size")).toBeVisible();
	await withSettings(page, { pictures: true });
	await page.goto(address);
	await page.locator("[data-title=continue]").click();
	await expect(page.locator("html")).toHaveAttribute("data-stage", /ready|lost/, { timeout: 60_000 });
	await page.keyboard.press("ArrowDown");
	const heard = await page.evaluate(async (file) => {
		const whole = await fetch(file);
		const part = await fetch(file, { headers: { range: "bytes=100-199" } });
		const sound = await new OfflineAudioContext(1, 48000, 48000).decodeAudioData(await whole.arrayBuffer());
		return { seconds: sound.duration, status: part.status, bytes: (await part.arrayBuffer()).byteLength };
	}, act[0]!);
	expect(heard.seconds).toBeGreaterThan(5);
	expect([heard.status, heard.bytes]).toEqual([206, 100]);
	expect(troubles).toEqual([]);
});

test("a newer version waits for the end of the scene, or the title, and the player stands where they stood", async ({
	page,
}) => {
	await withSettings(page, { pictures: false, pace: "passage", holdByPress: true });
	// No sound is fetched: each fetch that wakes the old worker may put the takeover off by half a minute.
	await page.addInitScript(() => {
		HTMLMediaElement.prototype.canPlayType = () => "";
	});
	await page.goto(address);
	await beginByKeys(page);
	await play(page, keys, offered);
	await controlled(page);
	await publish(page, "second");

	const { title } = await snapshot(page);
	const first = (await lines(page)).length;
	await play(page, keys, (shown) => shown.lines > first && offered(shown));
	await page.evaluate(() => Object.assign(window, { same: true }));
	expect(await versionOf(page)).toBe("none"); // in mid-scene nothing begins anew

	// A busy browser may not let the newer worker in at once: then it comes at the end of the next scene.
	let last: string[] = [];
	let scene = title;
	for (let scenes = 0; scenes < 3 && (await versionOf(page)) !== "second"; scenes++) {
		await play(page, keys, async (shown) => {
			if (shown.title === scene) last = await lines(page);
			return shown.title !== scene;
		}).catch((gone) => expect(String(gone)).toMatch(/navigation|context|closed/i)); // it reloaded
		await expect
			.poll(() => versionOf(page), { timeout: 8000 })
			.toBe("second")
			.catch(() => {});
		await expect(page.locator("[data-line]").first()).toBeVisible();
		scene = (await snapshot(page)).title;
	}
	expect(await versionOf(page)).toBe("second");
	await expect(page.locator(".title-screen")).toBeHidden();
	await expect.poll(async () => (await lines(page)).slice(0, last.length)).toEqual(last);
	expect(await page.evaluate(() => "same" in window)).toBe(false);
	await page.keyboard.press("Enter");
	await expect.poll(async () => (await lines(page)).length).toBeGreaterThan(last.length);

	await publish(page, "third");
	await play(page, keys, offered);
	const there = await lines(page);
	for (let left = 0; left < 6 && (await versionOf(page)) !== "third"; left++) {
		if (left) await page.locator("[data-title=continue]").click(); // a busy browser: the next time, then
		await expect(page.locator("[data-line]").first()).toBeVisible();
		await page.keyboard.press("Escape");
		await page.getByRole("dialog").getByRole("button", { name: "Back to the title" }).click();
		await expect
			.poll(() => versionOf(page), { timeout: 8000 })
			.toBe("third")
			.catch(() => {});
	}
	expect(await versionOf(page)).toBe("third");
	await page.locator("[data-title=continue]").click();
	await expect.poll(async () => (await lines(page)).slice(0, there.length)).toEqual(there);
});

const LIVING = "allow-scripts allow-same-origin allow-downloads allow-modals";
const FRAMES = [
	["on another port, with its own storage", "127.0.0.1", LIVING],
	["on another site, with whatever storage the browser gives there", "localhost", LIVING],
	["without an origin or any storage", "localhost", "allow-scripts"],
] as const;

for (const [where, host, sandbox] of FRAMES)
	test(`it plays in a strange frame ${where}, and asks nobody else for anything`, async ({ page }) => {
		const troubles: string[] = [];
		const asked: string[] = [];
		const stranger = await serve(E2E_BUILD, "/nothing/");
		page.on("pageerror", (wrong) => troubles.push(String(wrong)));
		page.on("console", (said) => /Content Security Policy|Refused/.test(said.text()) && troubles.push(said.text()));
		page.on("request", (request) => asked.push(request.url()));
		const query = new URLSearchParams({ src: address, sandbox });
		await page.goto(`http://${host}:${stranger.port}/frame?${query}`);
		const game = page.frameLocator("iframe");
		await game.locator("[data-title=new]").click();
		await game.locator("[data-title=begin]").click();
		await expect(game.locator("[data-line]").first()).toBeVisible();
		for (let i = 0; i < 6; i++) await page.keyboard.press("Enter");
		await expect.poll(() => game.locator("[data-line]").count()).toBeGreaterThan(2);
		await expect(game.locator("html")).toHaveAttribute("data-stage", /ready|lost/, { timeout: 60_000 });
		expect(troubles).toEqual([]);
		expect(asked.filter((url) => !url.startsWith(address) && !/^(blob|data):|\/frame\?|favicon/.test(url))).toEqual([]);
		const inside = page.frames()[1]!;
		if (sandbox !== LIVING) await expect(game.getByText("Saves can't be kept here")).toBeVisible();
		if (host === "127.0.0.1") {
			const before = await game.locator("[data-line]").count();
			const controller = () => inside.evaluate(() => Boolean(navigator.serviceWorker.controller));
			await expect.poll(controller, { timeout: 60_000 }).toBe(true);
			await served.close();
			await inside.evaluate(() => location.reload());
			await game.locator("[data-title=continue]").click();
			await expect.poll(() => game.locator("[data-line]").count()).toBeGreaterThanOrEqual(before - 1);
		}
		await stranger.close();
	});
