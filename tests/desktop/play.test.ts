// The installed application is played: the first line, a choice, the picture. Killed or closed at any moment,
// it loses nothing.
import { spawnSync } from "node:child_process";
import { existsSync, mkdirSync, readdirSync, readFileSync, statSync } from "node:fs";
import { join } from "node:path";
import { setTimeout as wait } from "node:timers/promises";
import { expect, test } from "vitest";
import { begin, chooseOne, close, evening, goOn, lines, start, until } from "./player.ts";

const now = evening();

// The process that a game's page runs in, 0 when there is none.
function pageOf(pid: number): number {
	const found = spawnSync("pgrep", ["-P", String(pid), "-f", "WebKitWebProcess"], { encoding: "utf8" });
	return Number(found.stdout.trim().split("\n")[0]);
}

test("the first line appears, a choice is made, and a game killed at that moment goes on at that line", async () => {
	now.game = await start(now.home);
	await begin(now.game);
	await chooseOne(now.game);
	await wait(1500);
	const before = await lines(now.game);
	process.kill(now.game.pid(), "SIGKILL");
	await now.game.end();

	now.game = await start(now.home);
	const after = await goOn(now.game);
	expect(after.slice(0, before.length)).toEqual(before);
});

test("killed the instant after a choice is seen, again and again, it loses at most that choice", async () => {
	let stood: string[] = []; // before the choice that the kill may take back
	for (let round = 0; round < 4; round++) {
		now.game = await start(now.home);
		if (round === 0) await begin(now.game);
		else {
			const after = await goOn(now.game);
			expect(after.slice(0, stood.length)).toEqual(stood);
		}
		await chooseOne(now.game);
		stood = await lines(now.game);
		await chooseOne(now.game);
		await wait(round * 40); // at another moment of the write each time
		process.kill(now.game.pid(), "SIGKILL");
		await now.game.end();
	}
	for (const drawer of ["moments", "stories", "history"])
		for (const name of readdirSync(join(now.home.data, "saves", drawer)).filter((file) => file.endsWith(".json")))
			JSON.parse(readFileSync(join(now.home.data, "saves", drawer, name), "utf8"));
});

test("closed by its window's own button right after a choice, it goes on at that line", async () => {
	now.game = await start(now.home);
	await begin(now.game);
	await chooseOne(now.game);
	const before = await lines(now.game);
	await close(now.home, now.game);

	now.game = await start(now.home);
	const after = await goOn(now.game);
	expect(after.slice(0, before.length)).toEqual(before);
});

test("a page whose process breaks down is begun anew in the same window, and has lost nothing", async () => {
	now.game = await start(now.home);
	await begin(now.game);
	await chooseOne(now.game);
	const before = await lines(now.game);
	await wait(1500);
	const first = pageOf(now.game.pid());
	process.kill(first, "SIGKILL");
	await until("another page", () => ![0, first].includes(pageOf(now.game.pid())));
	await wait(2000);
	expect(existsSync(`/proc/${now.game.pid()}`)).toBe(true);
	await close(now.home, now.game);

	now.game = await start(now.home);
	expect((await goOn(now.game)).slice(0, before.length)).toEqual(before);
});

test("the picture is there: by WebGL where it can be had, else still", async () => {
	now.game = await start(now.home);
	await begin(now.game);
	await now.game.until("the stage", `return document.documentElement.dataset.stage === "ready"`, 120);
	const seen = join("test-results", "desktop.png");
	mkdirSync("test-results", { recursive: true });
	for (let tries = 0; tries < 60; tries++) {
		await wait(1000);
		await now.game.picture(seen);
		if (statSync(seen).size > 250_000) break;
	}
	expect(statSync(seen).size).toBeGreaterThan(250_000); // a page of words alone is a tenth of that
});

test("saves and settings are files in the system's own places", async () => {
	now.game = await start(now.home);
	await begin(now.game);
	await chooseOne(now.game);
	const kept = join(now.home.data, "saves/moments/the-voice-you-keep%2Fnow.json");
	await until(
		"the choice is kept",
		() => existsSync(kept) && JSON.parse(readFileSync(kept, "utf8")).trail.length === 1,
	);
	expect(readdirSync(join(now.home.data, "saves/stories")).length).toBe(1);
	expect(readdirSync(join(now.home.data, "saves/moments")).filter((name) => name.endsWith(".new"))).toEqual([]);
	await now.game.press("\uE00C"); // Escape: the menu
	await now.game.until("the menu", `return !!document.querySelector("dialog[open]")`);
	await now.game.run(
		`[...document.querySelectorAll("dialog[open] button")].find((b) => b.textContent.includes("Settings")).click()`,
	);
	await now.game.until(
		"the settings",
		`return !!document.querySelector("dialog[open] input[type=radio][value=night]")`,
	);
	await now.game.run(`document.querySelector("dialog[open] input[type=radio][value=night]").click()`);
	const settings = join(now.home.config, "settings.json");
	await until(
		"the setting is kept",
		() => existsSync(settings) && JSON.parse(readFileSync(settings, "utf8")).theme === "night",
	);
});
