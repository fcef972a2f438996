// The application and its system: addresses that are closed to the page, a disk that refuses, no WebGL, no
// codecs, the menu entry.
import { execFileSync } from "node:child_process";
import { existsSync, mkdirSync, readFileSync, statSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { setTimeout as wait } from "node:timers/promises";
import { expect, test } from "vitest";
import { BINARY, begin, chooseOne, evening, lines, start, until } from "./player.ts";

const now = evening();

test("the page reaches no file outside its folders, nothing on the network, and no command it was not given", async () => {
	writeFileSync(join(now.home.env["HOME"]!, "secret.json"), `"theirs"`);
	now.game = await start(now.home);
	const invoke = (command: string, given: unknown) =>
		now.game.run<string>(
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
		now.game.run<string>(`return fetch(arguments[0]).then(() => "gave", () => "refused")`, url);
	expect(await fetched("http://127.0.0.1:9/")).toBe("refused");
	expect(await fetched("file:///etc/passwd")).toBe("refused");
	expect(await fetched("tauri://localhost/../../../../etc/passwd").then(async (x) => x)).not.toContain("root:");
	expect(await now.game.run<boolean>(`try { return !!new Function("return 1")() } catch { return false }`)).toBe(false);
});

test("without WebGL the game says so once and is whole: a still picture, the words, the choices", async () => {
	now.game = await start(now.home);
	await now.game.run(`HTMLCanvasElement.prototype.getContext = new Proxy(HTMLCanvasElement.prototype.getContext, {
		apply: (to, me, given) => (String(given[0]).startsWith("webgl") ? null : Reflect.apply(to, me, given)),
	})`);
	await begin(now.game);
	await now.game.until("the word about it", `return /pictures are still/.test(document.body.textContent)`, 90);
	await now.game.until("a still picture", `return !!document.querySelector("#stage canvas")`, 90);
	await chooseOne(now.game);
});

test("without codecs it says so once and is whole", async () => {
	const none = join(now.home.place, "none");
	mkdirSync(none);
	now.game = await start(now.home, [], {
		GST_PLUGIN_SYSTEM_PATH_1_0: none,
		GST_PLUGIN_PATH_1_0: none,
		GST_REGISTRY_1_0: join(none, "registry"),
	});
	await begin(now.game);
	await chooseOne(now.game);
	await now.game.until("the word about it", `return /Sound can't be played here/.test(document.body.textContent)`, 60);
	await chooseOne(now.game);
	expect(
		await now.game.run<number>(`return document.body.textContent.split("Sound can't be played here").length - 1`),
	).toBe(1);
});

test("with codecs the recordings are decoded", async () => {
	now.game = await start(now.home);
	const seconds = await now.game.run<number>(
		`
		return fetch("audio/" + arguments[0]).then((r) => r.arrayBuffer()).then((b) => new AudioContext().decodeAudioData(b)).then((a) => a.duration)`,
		"beds/dark.ogg",
	);
	expect(seconds).toBeGreaterThan(5);
});

test("where nothing can be written the game is played, and says that it keeps nothing", async () => {
	writeFileSync(join(now.home.place, "data"), "a file where the folder should be");
	now.game = await start(now.home);
	await begin(now.game);
	await chooseOne(now.game);
	await now.game.until("the word about it", `return /Saves can't be kept here/.test(document.body.textContent)`, 30);
	expect((await lines(now.game)).length).toBeGreaterThan(1);
});

test("a link is opened by the system, and never in the game's own window", async () => {
	now.game = await start(now.home);
	const here = await now.game.run<string>(`return location.href`);
	// By a key that is pressed: what nobody asked for opens nothing anyway.
	const follow = async (does: string) => {
		await now.game.run(`
			const button = document.body.appendChild(document.createElement("button"));
			button.addEventListener("click", (e) => { e.stopPropagation(); ${does}; button.remove(); });
			button.focus();`);
		await now.game.press("\uE007");
		await now.game.until("that it was pressed", `return document.activeElement?.parentNode !== document.body`);
	};
	await follow(`open("https://example.org/a", "_blank", "noopener,noreferrer")`);
	await until("the system was asked", () => now.home.opened() === "https://example.org/a");
	await follow(`open("file:///etc/passwd", "_blank")`);
	await follow(`location.href = "https://example.org/b"`);
	await wait(500);
	expect(await now.game.run<string>(`return location.href`)).toBe(here);
	expect(now.home.opened()).toBe("https://example.org/a");
});

test("it has an entry in the menu, with icons in every size, that starts it; and tells what it can be asked", () => {
	if (!BINARY.startsWith("/usr/bin/")) return; // only laid out: nothing is in the system's menu
	const entry = "/usr/share/applications/the-voice-you-keep.desktop";
	execFileSync("desktop-file-validate", [entry]);
	execFileSync("appstreamcli", [
		"validate",
		"--no-net",
		"/usr/share/metainfo/io.github.the-voice-you-keep.metainfo.xml",
	]);
	for (const side of [16, 24, 32, 48, 64, 128, 256, 512])
		expect(existsSync(`/usr/share/icons/hicolor/${side}x${side}/apps/the-voice-you-keep.png`), String(side)).toBe(true);
	expect(execFileSync(BINARY, ["--help"], { encoding: "utf8" })).toContain("--safe-mode");
	expect(execFileSync(BINARY, ["--version"], { encoding: "utf8" }).trim()).toMatch(/^\d+\.\d+\.\d+$/);
});

test("the package weighs what docs/packaging.md says, and at most 25 MB", () => {
	const weighs = statSync(process.env["DEB"]!).size / 1e6;
	const said = Number(/^\| to carry \| ([\d.]+) MB/m.exec(readFileSync("docs/packaging.md", "utf8"))?.[1]);
	expect(weighs).toBeLessThanOrEqual(25);
	expect(Math.abs(weighs - said)).toBeLessThan(0.5);
});
