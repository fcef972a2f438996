// What an added pack brings: its sounds, its languages, a title page of its own. What it may not do. And a
// story that is unlocked by playing another.
import { readFileSync } from "node:fs";
import { expect, type Page, test } from "@playwright/test";
import { strToU8 } from "fflate";
import { begin, drop, heading, openLibrary, row, start, zipOf } from "./support/library-page.ts";
import { keys, lines, offered, play } from "./support/player.ts";

/** A second of a quiet tone, as a WAV file. */
function tone(hertz: number): Uint8Array {
	const rate = 8000;
	const wav = Buffer.alloc(44 + rate * 2);
	wav.write("RIFF", 0);
	wav.writeUInt32LE(36 + rate * 2, 4);
	wav.write("WAVEfmt ", 8);
	wav.writeUInt32LE(16, 16);
	wav.writeUInt16LE(1, 20);
	wav.writeUInt16LE(1, 22);
	wav.writeUInt32LE(rate, 24);
	wav.writeUInt32LE(rate * 2, 28);
	wav.writeUInt16LE(2, 32);
	wav.writeUInt16LE(16, 34);
	wav.write("data", 36);
	wav.writeUInt32LE(rate * 2, 40);
	for (let i = 0; i < rate; i++) wav.writeInt16LE(3000 * Math.sin((i * hertz * 2 * Math.PI) / rate), 44 + i * 2);
	return new Uint8Array(wav);
}

const manifest = (id: string, name: string, of: object = {}) => ({ id, name, version: "1.0.0", ...of });

async function added(page: Page, id: string, files: Parameters<typeof zipOf>[0]): Promise<void> {
	await start(page);
	await drop(page, `${id}.zip`, zipOf(files));
	await row(page, id).getByRole("button", { name: /^Open/ }).click();
}

interface Playing {
	readonly _howls: { readonly _src: string; state(): string; playing(): boolean }[];
}

test("a pack's own sounds are heard by the names its cues give; one that is broken is told once", async ({ page }) => {
	const told: string[] = [];
	page.on("console", (message) => message.type() === "warning" && told.push(message.text()));
	await added(page, "tin", {
		"story.json": manifest("tin", "Tin"),
		"main.ink":
			"# AUDIOLOOP: slow.wav\n# ambience: hum\nOne.\n* [On]\n- Two. # AUDIO: sounds/tap.wav # AUDIO: torn\n* [On]\n- Three. # AUDIO: torn\n* [On]\n- -> END",
		"music/slow.wav": tone(220),
		"hum.wav": tone(110),
		"sounds/tap.wav": tone(880),
		"torn.ogg": strToU8("no sound at all"),
	});
	await begin(page);
	await play(page, keys, offered);
	const howls = () =>
		page.evaluate(() => {
			const { _howls = [] } = (window as unknown as { Howler?: Playing }).Howler ?? {};
			return Object.fromEntries(_howls.map((h) => [h._src.replace(/^blob:.*#|^.*\//, ""), h.playing()]));
		});
	await expect.poll(howls).toMatchObject({ "slow.wav": true, "hum.wav": true });
	await page.keyboard.press("1");
	await expect.poll(howls).toHaveProperty(["tap.wav"]);
	await page.keyboard.press("1");
	await expect.poll(async () => (await lines(page)).at(-1)).toBe("Three.");
	await expect.poll(() => told.filter((words) => /cannot be played/.test(words))).toHaveLength(1);
	expect(told.join("\n")).toContain("torn.ogg: this sound cannot be played.");
});

const FRENCH = `msgctxt "story.json#name"
msgid "The Kettle"
msgstr "La bouilloire"

msgctxt "kettle#on"
msgid "The kettle is on."
msgstr "La bouilloire chauffe."
`;

test("a translation pack adds a language that is then chosen under Settings, and the rest is told in the story's own", async ({
	page,
}) => {
	await start(page);
	const ink = "-> kettle\n=== kettle\nThe kettle is on. # id: on\nIt sings.\n* [On]\n- -> END";
	await drop(page, "kettle.zip", zipOf({ "story.json": manifest("kettle", "The Kettle"), "main.ink": ink }));
	await expect(row(page, "kettle")).toBeVisible();
	const french = { type: "translation", language: "fr", dependencies: ["kettle"] };
	await drop(page, "fr.zip", zipOf({ "story.json": manifest("fr-1", "En français", french), "fr.po": FRENCH }));
	await expect(row(page, "fr-1")).toContainText("Translates La bouilloire: 1 of 3 passages.");
	await row(page, "fr-1").getByRole("button", { name: "Open En français" }).click();
	await expect(heading(page)).toHaveText("The Kettle");
	await page.locator("[data-title=settings]").click();
	await page.getByRole("dialog").getByRole("combobox").first().selectOption({ label: "français" });
	await page.keyboard.press("Escape");
	await expect(heading(page)).toHaveText("La bouilloire");
	await expect(page.locator("html")).toHaveAttribute("lang", "en"); // which the interface goes on speaking
	await begin(page);
	await play(page, keys, offered);
	expect(await lines(page)).toEqual(["La bouilloire chauffe.", "It sings."]);
	await expect(page.locator("[data-line]").first()).toHaveAttribute("lang", "fr");
});

test("a story of the game stays closed and unnamed until its chapter was played, and its opening is told once", async ({
	page,
}) => {
	await start(page);
	await openLibrary(page);
	const closed = page.locator(".library li.closed");
	await expect(closed).toContainText("It is unlocked while you play The Voice You Keep.");
	expect(await page.locator(".library").textContent()).not.toMatch(/Amy|records rooms/);
	await page.goto("./?knot=amys_rooms&seed=1");
	await expect(page.locator("[data-line]").first()).toBeVisible();
	const told = page.getByText("A new story has been unlocked in the library: Amy’s Rooms.");
	await page.locator(".menu-button").click();
	await page.getByRole("dialog").getByRole("button", { name: "Back to the title" }).click();
	await expect(told).toBeVisible();
	await page.goto("./");
	await openLibrary(page);
	await expect(row(page, "amys-rooms").getByRole("button", { name: "Open Amy’s Rooms" })).toBeVisible();
	await expect(closed).toHaveCount(0);
	await expect(told).toHaveCount(0);
});

test("an added pack's title has its own name, author and picture, and nothing of the game's own story", async ({
	page,
}) => {
	const lights = { day: { image: "room.jpg", words: "A room." } };
	await added(page, "tin", {
		"story.json": manifest("tin", "A Tin Room", { author: "A. Modder", places: { room: { lights } } }),
		"main.ink": "A room.\n-> END",
		"room.jpg": new Uint8Array(readFileSync("docs/title.jpg")),
	});
	await expect(heading(page)).toHaveText("A Tin Room");
	await expect(page.locator(".title .by")).toHaveText("A. Modder");
	await expect(page.locator(".notice-line, .title .ending-icons")).toHaveCount(0);
	const behind = await page.locator(".title-screen").evaluate((e) => getComputedStyle(e).backgroundImage);
	expect(behind).toMatch(/url\("blob:[^"]+#room\.jpg"\)/);
	expect(behind).not.toContain("title-");
});

const OUT = "http://outside.example";
const INK = "http:\\/\\/outside.example"; // two bare slashes begin a comment
const SLY = `# title: Sly
# author: <img src="${OUT}/author.png">
# theme: ${INK}/theme.css
# BACKGROUND: ${INK}/back.png
One <img src="${INK}/a.png"> <link rel="stylesheet" href="${INK}/b.css"> <b style="background:url(${INK}/c.png)" onclick="fetch('${INK}/d')">bold</b>. # IMAGE: ${INK}/e.png # AUDIO: ${INK}/f.mp3 # AUDIOLOOP: ${INK}/g.mp3
Two <style>@import url(${INK}/h.css);</style><iframe src="${INK}/i"></iframe><svg><image href="${INK}/j.svg"></svg><meta http-equiv="refresh" content="0;url=${INK}/k"> # CLASS: x" style="background:url(${INK}/l.png) # place: out light=day
* [Three <a href="${INK}/m" ping="${INK}/n">link</a>] # LINK: ${INK}/o
- Four. # LINK: ${INK}/p # LINKOPEN: javascript:alert(1) # IMAGE: javascript:alert(1) # IMAGE: \\/\\/outside.example\\/q.png
* [On]
- -> END
`;

test("a pack makes no request but for its own files, whatever its prose, tags and manifest say; a link asks first", async ({
	page,
	context,
}) => {
	const asked: string[] = [];
	context.on("request", (request) => asked.push(request.url()));
	const out = { image: `${OUT}/r.png`, portrait: "//outside.example/s.png", words: "Out." };
	const places = { out: { ambience: `${OUT}/t.ogg`, lights: { day: out } } };
	await added(page, "sly", {
		"story.json": manifest("sly", "Sly", { homepage: `${OUT}/u`, author: `<img src="${OUT}/v.png">`, places }),
		"main.ink": SLY,
	});
	await expect(page.locator(".title .by")).toHaveText(`<img src="${OUT}/v.png">`);
	await begin(page);
	await play(page, keys, offered);
	await page.keyboard.press("1");
	const link = page.locator("button.link").last();
	await expect(link).toHaveText(`A link: ${OUT}/p`);
	await expect(
		page.locator("[role=log]").locator("img, link, iframe, style, svg image, meta, a, [style*=url]"),
	).toHaveCount(0);
	await link.click();
	await expect(page.getByRole("dialog")).toContainText(`${OUT}/p`);
	await page.keyboard.press("Escape");
	expect(context.pages()).toHaveLength(1);
	const own = new URL(page.url()).origin;
	expect(asked.filter((address) => !address.startsWith(own) && !/^(blob|data):/.test(address))).toEqual([]);
	expect(asked.length).toBeGreaterThan(10);
	// The page's policy would refuse it all too.
	const refused = await page.evaluate(async (address) => {
		const heard: string[] = [];
		document.addEventListener("securitypolicyviolation", (event) => heard.push(event.effectiveDirective));
		document.body.append(Object.assign(new Image(), { src: `${address}/w.png` }));
		await fetch(`${address}/x`).catch(() => {});
		new Audio(`${address}/y.mp3`).load();
		await new Promise((go) => setTimeout(go, 300));
		return heard.sort();
	}, OUT);
	expect(refused).toEqual(["connect-src", "img-src", "media-src"]);
});
