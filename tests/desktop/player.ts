// A player of the installed application: starts it with folders of its own, reads the page by its stable
// hooks, plays by keys.
import { execFileSync, spawn } from "node:child_process";
import { once } from "node:events";
import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { setTimeout as wait } from "node:timers/promises";
import { afterEach, beforeEach } from "vitest";
import { type Driven, drive } from "./driver.ts";

export const BINARY = process.env["BINARY"] ?? "/usr/bin/the-voice-you-keep";
const ID = "io.github.the-voice-you-keep";
const ENTER = "\uE007";

/** A player's home, and a display that nobody sees. */
export interface Home {
	readonly env: NodeJS.ProcessEnv;
	readonly data: string; // the application's own folder of data
	readonly config: string;
	readonly place: string; // a folder that is theirs
	/** What the system was asked to open, an address or a path a line. */
	opened(): string;
	leave(): void;
}

/** Makes a home with a display, a window manager and a bus of its own. */
export async function makeHome(): Promise<Home> {
	const place = mkdtempSync(join(tmpdir(), "player-"));
	const screen = spawn("Xvfb", ["-displayfd", "3", "-screen", "0", "1600x1000x24", "-nolisten", "tcp"], {
		stdio: ["ignore", "ignore", "ignore", "pipe"],
	});
	const [number] = await once(screen.stdio[3]!, "data"); // of a display that was free
	const display = `:${String(number).trim()}`;
	const bus = execFileSync("dbus-daemon", ["--session", "--fork", "--print-address=1", "--print-pid=1"], {
		encoding: "utf8",
	}).split("\n");
	const runtime = join(place, "run");
	mkdirSync(runtime, { mode: 0o700 });
	const manager = spawn("openbox", ["--sm-disable"], {
		env: { ...process.env, DISPLAY: display, HOME: place },
		stdio: "ignore",
	});
	// What the game hands to the system is written down instead of opened.
	mkdirSync(join(place, "bin"));
	writeFileSync(join(place, "bin/xdg-open"), `#!/bin/sh\necho "$1" >> "${place}/opened"\n`, { mode: 0o755 });
	return {
		place,
		opened: () => (existsSync(join(place, "opened")) ? readFileSync(join(place, "opened"), "utf8").trim() : ""),
		env: {
			...process.env,
			DISPLAY: display,
			HOME: place,
			PATH: `${join(place, "bin")}:${process.env["PATH"]}`,
			XDG_DATA_HOME: join(place, "data"),
			XDG_CONFIG_HOME: join(place, "config"),
			XDG_CACHE_HOME: join(place, "cache"),
			XDG_RUNTIME_DIR: runtime,
			DBUS_SESSION_BUS_ADDRESS: bus[0],
			WEBKIT_DISABLE_SANDBOX_THIS_IS_DANGEROUS: "1", // a container has no namespaces to give
		},
		data: join(place, "data", ID),
		config: join(place, "config", ID),
		leave() {
			manager.kill();
			screen.kill();
			if (bus[1]) process.kill(Number(bus[1]));
			rmSync(place, { recursive: true, force: true });
		},
	};
}

/** Starts the game in a home and waits for its title. */
export async function start(home: Home, args: readonly string[] = [], env: NodeJS.ProcessEnv = {}): Promise<Driven> {
	const game = await drive({ binary: BINARY, args, env: { ...home.env, ...env }, findPid });
	await game.until("the title", `return !!document.querySelector("[data-title]")`);
	return game;
}

/** Begins anew, through the content note, to the first line. */
export async function begin(game: Driven): Promise<void> {
	await game.run(`document.querySelector("[data-title=new]").click()`);
	await game.until("the note", `return !!document.querySelector("[data-title=begin]")`);
	await game.run(`document.querySelector("[data-title=begin]").click()`);
	await game.until("the first line", `return document.querySelectorAll("[data-line]").length`);
}

/** What stands on the page. */
export const lines = (game: Driven): Promise<string[]> =>
	game.run(`return [...document.querySelectorAll("[data-line]")].map((l) => l.textContent.trim())`);

/** Goes on by keys to a choice, takes the first that is not struck, and waits for what follows it. */
export async function chooseOne(game: Driven): Promise<string> {
	for (let tries = 0; tries < 80; tries++) {
		const open = await game.run<string | null>(
			`return document.querySelector("[data-choice]:not([aria-disabled=true])")?.textContent.trim() ?? null`,
		);
		if (open) {
			const before = (await lines(game)).length;
			await game.run(`document.querySelector("[data-choice]:not([aria-disabled=true])").click()`);
			await game.until("what follows", `return document.querySelectorAll("[data-line]").length > ${before}`);
			return open;
		}
		await game.press(ENTER);
		await wait(150);
	}
	throw new Error("no choice came");
}

// The driver starts the game itself and tells nobody its number.
function findPid(): number {
	const found = execFileSync("pgrep", ["-n", "-f", BINARY], { encoding: "utf8" }).trim();
	return Number(found);
}

/** The name by which the system calls the window; its number, place and size in pixels of the screen. */
export interface Laid {
	readonly id: string;
	readonly x: number;
	readonly y: number;
	readonly width: number;
	readonly height: number;
}

/** Runs a command of the desktop's, as a person's hand would move the window; gives what it prints. */
export const desk = (home: Home, command: string, ...args: string[]): string =>
	execFileSync(command, args, { env: home.env, encoding: "utf8" });

/** The windows of the game. */
export function windows(home: Home): Laid[] {
	const lines = desk(home, "wmctrl", "-lG").split("\n").filter(Boolean);
	return lines.map((line) => {
		const [id = "", , x, y, width, height] = line.split(/\s+/);
		return { id, x: Number(x), y: Number(y), width: Number(width), height: Number(height) };
	});
}

/** Waits until something is so. */
export async function until(what: string, so: () => boolean, seconds = 20): Promise<void> {
	for (const end = Date.now() + seconds * 1000; !so(); await wait(150))
		if (Date.now() > end) throw new Error(`never: ${what}`);
}

/** Closes the window as its frame's button does, and waits until the game has ended. */
export async function close(home: Home, game: Driven): Promise<void> {
	const [window] = windows(home);
	desk(home, "wmctrl", "-i", "-c", window!.id);
	await until("the game ended", () => !existsSync(`/proc/${game.pid()}`));
	await game.end();
}

/** Goes on where the player left. */
export async function goOn(game: Driven): Promise<string[]> {
	await game.until("Continue", `return !!document.querySelector("[data-title=continue]")`);
	await game.run(`document.querySelector("[data-title=continue]").click()`);
	await game.until("the place", `return document.querySelectorAll("[data-line]").length`);
	return lines(game);
}

/** A player's evening: a home for each test of a file, and the game as it was started last, ended with it. */
export function evening(): { readonly home: Home; game: Driven } {
	const now = {} as { home: Home; game: Driven };
	beforeEach(async () => {
		now.home = await makeHome();
	});
	afterEach(async () => {
		await now.game?.end();
		now.home.leave();
	});
	return now;
}
