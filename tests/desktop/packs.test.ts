// Packs on the desktop: the folder that is watched, a pack asked for at the start or by a second start, safe mode.
import { spawn } from "node:child_process";
import { mkdirSync, rmSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { strToU8, zipSync } from "fflate";
import { afterEach, beforeEach, test } from "vitest";
import type { Driven } from "./driver.ts";
import { BINARY, type Home, makeHome, start, until } from "./player.ts";

let home: Home;
let game: Driven;
beforeEach(async () => {
	home = await makeHome();
});
afterEach(async () => {
	await game?.end();
	home.leave();
});

const files = (name: string) => ({
	"main.ink": `It is ${name}.\n* [Look up] Stars.\n-> END\n`,
	"story.json": JSON.stringify({
		id: name.toLowerCase().replaceAll(" ", "-"),
		name,
		version: "1.0.0",
		entry: "main.ink",
	}),
});
function lay(folder: string, name: string): string {
	for (const [file, text] of Object.entries(files(name))) {
		mkdirSync(dirname(join(folder, file)), { recursive: true });
		writeFileSync(join(folder, file), text);
	}
	return folder;
}
const named = (name: string) =>
	`return [...document.querySelectorAll(".library h3")].some((h) => h.textContent.includes("${name}"))`;
const titled = (name: string) => `return document.querySelector("h1")?.textContent === "${name}"`;
const openLibrary = async () => {
	await game.run(`document.querySelector("[data-title=library]").click()`);
	await game.until("the library", named("The Voice You Keep"));
};

test("a pack put in the folder appears at once, and one taken out goes", async () => {
	game = await start(home);
	await openLibrary();
	lay(join(home.data, "packs/night"), "A Night Outside");
	await game.until("the pack", named("A Night Outside"), 90);
	rmSync(join(home.data, "packs/night"), { recursive: true });
	await game.until("that it is gone", named("A Night Outside").replace("return ", "return !"), 60);
});

test("the library opens the folder in the system's own way", async () => {
	game = await start(home);
	await openLibrary();
	await game.run(
		`[...document.querySelectorAll(".library button")].find((b) => b.textContent.includes("packs folder")).click()`,
	);
	await until("the system was asked", () => home.opened() === join(home.data, "packs"));
});

test("--pack opens a pack, a second start opens its own in the first window, and each is named from where it was asked", async () => {
	lay(join(home.place, "works/night"), "A Night Outside");
	writeFileSync(
		join(home.place, "works/day.zip"),
		zipSync(Object.fromEntries(Object.entries(files("A Day Inside")).map(([name, text]) => [name, strToU8(text)]))),
	);
	game = await start(home, ["--pack", join(home.place, "works/night")]);
	await game.until("the pack's title", titled("A Night Outside"));
	const second = spawn(BINARY, ["--pack", "day.zip"], {
		env: home.env,
		cwd: join(home.place, "works"),
		stdio: "ignore",
	});
	await game.until("the second pack's title", titled("A Day Inside"));
	second.kill();
	const third = spawn(BINARY, ["--pack=nowhere.zip"], { env: home.env, cwd: home.place, stdio: "ignore" });
	await game.until("what is wrong with a third", `return /nowhere\\.zip/.test(document.body.textContent)`);
	third.kill();
});

test("--safe-mode starts without added packs, removes none, and says so", async () => {
	lay(join(home.data, "packs/night"), "A Night Outside");
	game = await start(home);
	await openLibrary();
	await game.until("the pack", named("A Night Outside"), 90);
	await game.run(
		`[...document.querySelectorAll(".library button")].find((b) => b.getAttribute("aria-label") === "Open A Night Outside" || b.textContent.includes("Open A Night Outside")).click()`,
	);
	await game.until("the pack's title", titled("A Night Outside"));
	await game.end();
	game = await start(home);
	await game.until("the pack that was open", titled("A Night Outside"));
	await game.end();

	game = await start(home, ["--safe-mode"]);
	await game.until("the game's own title", titled("The Voice You Keep"));
	await openLibrary();
	await game.until(
		"word of it",
		`return /set aside this time/.test(document.querySelector("dialog[open]").textContent)`,
	);
	await game.until("the pack, still there", named("A Night Outside"));
	rmSync(join(home.data, "packs/night"), { recursive: true });
	await game.end();

	game = await start(home);
	await openLibrary();
	await game.until("that it is gone", named("A Night Outside").replace("return ", "return !"), 60);
});
