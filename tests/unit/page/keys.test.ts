// What keys ask for, by where the focus is.
import { expect, it } from "vitest";
import { linesOf } from "../../../src/page/dialogs/keys-view.tsx";
import { type Focus, isSingle, KEYS, readKey } from "../../../src/page/input/keys.ts";
import { LOG_KEYS, readStep, stepFrom } from "../../../src/page/input/log-keys.ts";
import { en } from "../../../src/page/strings/en.ts";

it("goes on with Enter, Space and two arrows when nothing else wants them", () => {
	for (const key of ["Enter", " ", "ArrowRight", "ArrowDown"])
		expect(readKey(key, "text")).toEqual({ wants: "advance" });
});

it("leaves Enter and Space to a control", () => {
	for (const focus of ["control", "choice", "typing"] as const) {
		expect(readKey("Enter", focus)).toBeNull();
		expect(readKey(" ", focus)).toBeNull();
	}
});

it("walks through choices with the arrows", () => {
	expect(readKey("ArrowDown", "choice")).toEqual({ wants: "next" });
	expect(readKey("ArrowUp", "choice")).toEqual({ wants: "previous" });
	expect(readKey("ArrowUp", "text")).toBeNull(); // the browser scrolls
});

it("chooses by number, counted from one", () => {
	expect(readKey("1", "text")).toEqual({ wants: "choose", nth: 0 });
	expect(readKey("9", "choice")).toEqual({ wants: "choose", nth: 8 });
	expect(readKey("0", "text")).toBeNull();
});

it("goes back and opens the menu from anywhere but a text field", () => {
	for (const focus of ["text", "control", "choice"] as const) {
		expect(readKey("Backspace", focus)).toEqual({ wants: "rewind" });
		expect(readKey("ArrowLeft", focus)).toEqual({ wants: "rewind" });
		expect(readKey("Escape", focus)).toEqual({ wants: "menu" });
	}
	expect(readKey("Backspace", "typing")).toBeNull();
});

it("skips, goes on by itself, opens log, search and the keys by one letter or sign, capital or not", () => {
	for (const [key, wants] of [
		["s", "skip"],
		["A", "auto"],
		["l", "log"],
		["/", "search"],
		["q", "save"],
		["B", "load"],
		["?", "keys"],
	] as const) {
		expect(readKey(key, "text")).toEqual({ wants });
		expect(readKey(key, "typing")).toBeNull();
	}
});

it("hears no key that types a character when those are switched off", () => {
	for (const key of ["s", "a", "l", "/", "?", "1"]) expect(readKey(key, "text", false)).toBeNull();
	for (const key of ["Enter", " ", "Backspace", "Escape"]) expect(readKey(key, "text", false)).not.toBeNull();
});

it("obeys the table and nothing else: each row is reached, and no key means two things at one place", () => {
	const places: readonly Focus[] = ["text", "control", "choice"];
	for (const { wants, keys, at } of KEYS)
		for (const key of keys)
			for (const focus of at) expect(readKey(key, focus)?.wants, `${key} at ${focus}`).toBe(wants);
	for (const focus of places) {
		const all = KEYS.filter(({ at }) => at.includes(focus)).flatMap(({ keys }) => keys);
		expect(new Set(all).size).toBe(all.length);
	}
	for (const key of ["x", "Tab", "F5", "0", "Home"]) for (const focus of places) expect(readKey(key, focus)).toBeNull();
});

it("shows every key of both tables on the sheet of keys, each with words", () => {
	for (const table of [KEYS, LOG_KEYS]) {
		const shown = linesOf(table);
		expect(new Set(shown.flatMap(({ keys }) => keys))).toEqual(new Set(table.flatMap(({ keys }) => keys)));
		for (const { does } of shown) expect(en[does]).toBeTruthy();
	}
	expect(KEYS.flatMap(({ keys }) => keys).filter(isSingle)).toContain("?");
});

it("steps among the lines of the log, upward past the first that is drawn and never past the last", () => {
	expect([readStep("ArrowUp"), readStep("End"), readStep("x"), readStep("Enter")]).toEqual(["up", "last", null, null]);
	expect(stepFrom("up", 0, 10)).toBe(-1);
	expect(stepFrom("pageUp", 25, 40)).toBe(15);
	expect(stepFrom("first", 25, 40)).toBe(0);
	expect(stepFrom("last", 25, 40)).toBe(39);
	expect(stepFrom("pageDown", 35, 40)).toBe(39);
});
