// The window: full screen by F11 and Alt+Enter, its size and place remembered, one window however often it is
// started.
import { spawn } from "node:child_process";
import { setTimeout as wait } from "node:timers/promises";
import { expect, test } from "vitest";
import { BINARY, begin, close, desk, evening, start, until, windows } from "./player.ts";

const now = evening();

const SCREEN = { width: 1600, height: 1000 };
const size = () => {
	const { width, height } = windows(now.home)[0]!;
	return { width, height };
};
const fills = () => JSON.stringify(size()) === JSON.stringify(SCREEN);

test("F11 and Alt+Enter fill the screen and give it back, and so does the menu", async () => {
	now.game = await start(now.home);
	await until("a window", () => windows(now.home).length === 1);
	const before = size();
	for (const key of ["F11", "alt+Return"]) {
		desk(now.home, "xdotool", "key", key);
		await until(`full screen by ${key}`, fills);
		desk(now.home, "xdotool", "key", key);
		await until(`the window again by ${key}`, () => !fills());
		expect(size()).toEqual(before);
	}
	await begin(now.game);
	for (const [row, done] of [
		["Full screen", fills],
		["Exit full screen", () => !fills()],
	] as const) {
		await now.game.press("\uE00C"); // Escape: the menu
		const found = `[...document.querySelectorAll("dialog[open] button")].find((b) => b.textContent.trim() === "${row}")`;
		await now.game.until(`the row ${row}`, `return !!${found}`);
		await now.game.run(`${found}.click()`);
		await until(row, done);
	}
});

test("size and place are remembered, and full screen", async () => {
	now.game = await start(now.home);
	await until("a window", () => windows(now.home).length === 1);
	desk(now.home, "wmctrl", "-i", "-r", windows(now.home)[0]!.id, "-e", "0,210,130,900,700");
	await until("its new size", () => size().width === 900 && size().height === 700);
	await wait(500);
	const left = windows(now.home)[0]!;
	await close(now.home, now.game);

	now.game = await start(now.home);
	await until("the size it was left in", () => size().width === 900 && size().height === 700);
	await wait(500);
	const back = windows(now.home)[0]!;
	// A window manager may count its frame or not.
	expect(Math.abs(back.x - left.x) + Math.abs(back.y - left.y)).toBeLessThan(60);
	desk(now.home, "xdotool", "key", "F11");
	await until("full screen", fills);
	await wait(500);
	await close(now.home, now.game);

	now.game = await start(now.home);
	await until("full screen again", fills);
	desk(now.home, "xdotool", "key", "F11");
	await until("the window again", () => !fills());
});

test("a second start brings no second window, and the first one forward", async () => {
	now.game = await start(now.home);
	await until("a window", () => windows(now.home).length === 1);
	desk(now.home, "xdotool", "windowminimize", windows(now.home)[0]!.id);
	const second = spawn(BINARY, [], { env: now.home.env, stdio: "ignore" });
	const code = await Promise.race([new Promise((done) => second.on("exit", done)), wait(20_000, "still running")]);
	second.kill();
	expect(code).toBe(0);
	expect(windows(now.home).length).toBe(1);
	await until("it is seen again", () => {
		try {
			return desk(now.home, "xdotool", "search", "--onlyvisible", "--name", "The Voice You Keep").trim() !== "";
		} catch {
			return false; // it exits so when it finds none
		}
	});
});
