// Packs on the desktop: the watched folder, a pack named at the start or by a second start, safe mode.
import { spawn } from "node:child_process";
import { mkdirSync, rmSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { strToU8, zipSync } from "fflate";
import { expect, test } from "vitest";
import { BINARY, evening, start } from "./player.ts";

const now = evening();

const files = (name: string) => ({
	"main.ink": `It is ${name}.\n* [Look up] Stars.\n-> END\n`,
	"story.json": JSON.stringify({
		id: name.toLowerCase().replaceAll(" ", "-"),
		name,
		version: "1.0.0",
		entry: "main.ink",
	}),
});
function writePack(folder: string, name: string): string {
	for (const [file, text] of Object.entries(files(name))) {
		mkdirSync(dirname(join(folder, file)), { recursive: true });
		writeFileSync(join(folder, file), text);
	}
	return folder;
}
const LATE = { timeout: 60_000, interval: 200 }; // a pack is read, tried out and built before it is there
const titlesInLibrary = () =>
	now.game.run<string[]>(`return [...document.querySelectorAll(".library h3")].map((h) => h.textContent.trim())`);
const title = () => now.game.run<string | null>(`return document.querySelector("h1")?.textContent ?? null`);
const openLibrary = async () => {
	await now.game.run(`document.querySelector("[data-title=library]").click()`);
	await expect.poll(titlesInLibrary, LATE).toContain("The Voice You Keep");
};

test("a pack put in the folder appears at once, and one taken out goes", async () => {
	now.game = await start(now.home);
	await openLibrary();
	writePack(join(now.home.data, "packs/night"), "A Night Outside");
	await expect.poll(titlesInLibrary, LATE).toContain("A Night Outside");
	rmSync(join(now.home.data, "packs/night"), { recursive: true });
	await expect.poll(titlesInLibrary, LATE).not.toContain("A Night Outside");
});

test("the library opens the folder in the system's own way", async () => {
	now.game = await start(now.home);
	await openLibrary();
	await now.game.run(
		`[...document.querySelectorAll(".library button")].find((b) => b.textContent.includes("packs folder")).click()`,
	);
	await expect.poll(() => now.home.opened(), LATE).toBe(join(now.home.data, "packs"));
});

test("--pack opens a pack, a second start opens its own in the first window, and each is named from where it was asked", async () => {
	writePack(join(now.home.place, "works/night"), "A Night Outside");
	writeFileSync(
		join(now.home.place, "works/day.zip"),
		zipSync(Object.fromEntries(Object.entries(files("A Day Inside")).map(([name, text]) => [name, strToU8(text)]))),
	);
	now.game = await start(now.home, ["--pack", join(now.home.place, "works/night")]);
	await expect.poll(title, LATE).toBe("A Night Outside");
	const second = spawn(BINARY, ["--pack", "day.zip"], {
		env: now.home.env,
		cwd: join(now.home.place, "works"),
		stdio: "ignore",
	});
	await expect.poll(title, LATE).toBe("A Day Inside");
	second.kill();
	const third = spawn(BINARY, ["--pack=nowhere.zip"], { env: now.home.env, cwd: now.home.place, stdio: "ignore" });
	await expect.poll(() => now.game.run(`return document.body.textContent`), LATE).toContain("nowhere.zip");
	third.kill();
});

test("--safe-mode starts without added packs, removes none, and says so", async () => {
	writePack(join(now.home.data, "packs/night"), "A Night Outside");
	now.game = await start(now.home);
	await openLibrary();
	await expect.poll(titlesInLibrary, LATE).toContain("A Night Outside");
	await now.game.run(
		`[...document.querySelectorAll(".library button")].find((b) => b.getAttribute("aria-label") === "Open A Night Outside").click()`,
	);
	await expect.poll(title, LATE).toBe("A Night Outside");
	await now.game.end();
	now.game = await start(now.home);
	await expect.poll(title, LATE).toBe("A Night Outside");
	await now.game.end();

	now.game = await start(now.home, ["--safe-mode"]);
	await expect.poll(title, LATE).toBe("The Voice You Keep");
	await openLibrary();
	await expect
		.poll(() => now.game.run(`return document.querySelector("dialog[open]").textContent`), LATE)
		.toContain("switched off this time");
	await expect.poll(titlesInLibrary, LATE).toContain("A Night Outside");
	rmSync(join(now.home.data, "packs/night"), { recursive: true });
	await now.game.end();

	now.game = await start(now.home);
	await openLibrary();
	await expect.poll(titlesInLibrary, LATE).not.toContain("A Night Outside");
});
