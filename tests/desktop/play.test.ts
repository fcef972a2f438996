// The installed application as a player meets it: plays, is killed and loses nothing, keeps out of what is not its own.
import { spawn } from "node:child_process";
import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { setTimeout as wait } from "node:timers/promises";
import { afterEach, beforeEach, expect, test } from "vitest";
import type { Driven } from "./driver.ts";
import { BINARY, begin, chooseOne, type Home, lines, makeHome, start } from "./player.ts";

let home: Home;
let game: Driven;
beforeEach(async () => {
	home = await makeHome();
});
afterEach(async () => {
	await game?.end();
	home.leave();
});

test("the first line appears, a choice is made, and a game killed at that moment goes on at that line", async () => {
	game = await start(home);
	await begin(game);
	await chooseOne(game);
	await wait(1500);
	const before = await lines(game);
	process.kill(game.pid(), "SIGKILL");
	await game.end();

	game = await start(home);
	await game.run(`document.querySelector("[data-title=continue]").click()`);
	await game.until("the place", `return document.querySelectorAll("[data-line]").length`);
	const after = await lines(game);
	expect(after.slice(0, before.length)).toEqual(before);
});

test("the picture is there: by WebGL where it can be had, else still", async () => {
	game = await start(home);
	await begin(game);
	await game.until("the stage", `return document.documentElement.dataset.stage === "ready"`, 120);
	const seen = join("test-results", "desktop.png");
	mkdirSync("test-results", { recursive: true });
	for (let tries = 0; tries < 60; tries++) {
		await wait(1000);
		await game.picture(seen);
		if (statSync(seen).size > 250_000) break;
	}
	expect(statSync(seen).size).toBeGreaterThan(250_000); // a page of words alone is a tenth of that
});

test("without WebGL the game says so once and is whole: a still picture, the words, the choices", async () => {
	game = await start(home);
	await game.run(`HTMLCanvasElement.prototype.getContext = new Proxy(HTMLCanvasElement.prototype.getContext, {
		apply: (to, me, given) => (String(given[0]).startsWith("webgl") ? null : Reflect.apply(to, me, given)),
	})`);
	await begin(game);
	await game.until("the word about it", `return /pictures are still/.test(document.body.textContent)`, 90);
	await game.until("a still picture", `return !!document.querySelector("#stage canvas")`, 90);
	await chooseOne(game);
});

test("a pack put in the folder appears at once, and one taken out goes", async () => {
	game = await start(home);
	await game.until("the folder is followed", `return !!document.querySelector("[data-title=library]")`);
	await game.run(`document.querySelector("[data-title=library]").click()`);
	const named = (name: string) =>
		`return [...document.querySelectorAll(".library h3")].some((h) => h.textContent.includes("${name}"))`;
	await game.until("the library", named("The Voice You Keep"));
	mkdirSync(join(home.data, "packs/night"), { recursive: true });
	writeFileSync(join(home.data, "packs/night/main.ink"), "It is night.\n* [Look up] Stars.\n-> END\n");
	writeFileSync(
		join(home.data, "packs/night/story.json"),
		JSON.stringify({ id: "a-night", name: "A Night Outside", version: "1.0.0", entry: "main.ink" }),
	);
	await game.until("the pack", named("A Night Outside"), 90);
	rmSync(join(home.data, "packs/night"), { recursive: true });
	await game.until("that it is gone", named("A Night Outside").replace("return ", "return !"), 60);
});

test("saves and settings are files in the system's own places", async () => {
	game = await start(home);
	await begin(game);
	await chooseOne(game);
	await game.until("a save", `return true`);
	await wait(1500);
	const moments = readdirSync(join(home.data, "saves/moments"));
	expect(moments).toContain("the-voice-you-keep%2Fnow.json");
	const now = JSON.parse(readFileSync(join(home.data, "saves/moments/the-voice-you-keep%2Fnow.json"), "utf8"));
	expect(now.trail.length).toBe(1);
	expect(readdirSync(join(home.data, "saves/stories")).length).toBe(1);
	expect(moments.filter((name) => name.endsWith(".new"))).toEqual([]);
});

test("the page reaches no file outside its folders, nothing on the network, and no command it was not given", async () => {
	writeFileSync(join(home.env["HOME"]!, "secret.json"), `"theirs"`);
	game = await start(home);
	const invoke = (command: string, given: unknown) =>
		game.run<string>(
			`return window.__TAURI_INTERNALS__.invoke(arguments[0], arguments[1]).then((x) => "gave " + JSON.stringify(x), (e) => "refused " + e)`,
			command,
			given,
		);
	for (const name of [
		"../secret",
		"moments/../../../secret",
		"moments/%2e%2e/secret.json",
		"/etc/passwd",
		"settings/..",
	])
		expect(await invoke("read", { name }), name).toMatch(/^refused/);
	expect(await invoke("write", { changes: { "moments/../../x": "1" } })).toMatch(/^refused/);
	for (const command of [
		"plugin:shell|execute",
		"plugin:fs|read_file",
		"plugin:opener|open_path",
		"plugin:dialog|open",
	])
		expect(await invoke(command, { path: "/etc/passwd" }), command).toMatch(/^refused/);
	const fetched = (url: string) =>
		game.run<string>(`return fetch(arguments[0]).then(() => "gave", () => "refused")`, url);
	expect(await fetched("http://127.0.0.1:9/")).toBe("refused");
	expect(await fetched("file:///etc/passwd")).toBe("refused");
	expect(await fetched("tauri://localhost/../../../../etc/passwd").then(async (x) => x)).not.toContain("root:");
	expect(await game.run<boolean>(`try { return !!new Function("return 1")() } catch { return false }`)).toBe(false);
});

test("a second start brings no second window", async () => {
	game = await start(home);
	const second = spawn(BINARY, [], { env: home.env, stdio: "ignore" });
	const code = await Promise.race([new Promise((done) => second.on("exit", done)), wait(20_000, "still running")]);
	second.kill();
	expect(code).toBe(0);
});

test("closing the window writes what was still held", async () => {
	game = await start(home);
	await begin(game);
	await chooseOne(game);
	await game.press("\uE007");
	await game.run(`setTimeout(() => window.__TAURI_INTERNALS__.invoke("ready_to_leave"), 50)`);
	await wait(2500);
	const file = join(home.data, "saves/moments/the-voice-you-keep%2Fnow.json");
	expect(existsSync(file)).toBe(true);
	JSON.parse(readFileSync(file, "utf8"));
});
