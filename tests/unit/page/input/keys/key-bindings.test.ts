// What keys ask for, by where the focus is.
import { expect, it } from "vitest";
import { type FocusKind, intentForKey, KEY_BINDINGS } from "../../../../../src/page/input/keys/key-bindings.ts";
import { keyName } from "../../../../../src/page/input/keys/key-name.ts";

it("goes on with Enter, Space and two arrows when nothing else wants them", () => {
	for (const key of ["Enter", " ", "ArrowRight", "ArrowDown"])
		expect(intentForKey(key, "text")).toEqual({ wants: "advance" });
});

it("leaves Enter and Space to a control", () => {
	for (const focus of ["control", "choice", "typing"] as const) {
		expect(intentForKey("Enter", focus)).toBeNull();
		expect(intentForKey(" ", focus)).toBeNull();
	}
});

it("walks through choices with the arrows", () => {
	expect(intentForKey("ArrowDown", "choice")).toEqual({ wants: "next" });
	expect(intentForKey("ArrowUp", "choice")).toEqual({ wants: "previous" });
	expect(intentForKey("ArrowUp", "text")).toBeNull(); // the browser scrolls
});

it("chooses by number, counted from one", () => {
	expect(intentForKey("1", "text")).toEqual({ wants: "choose", nth: 0 });
	expect(intentForKey("9", "choice")).toEqual({ wants: "choose", nth: 8 });
	expect(intentForKey("0", "text")).toBeNull();
});

it("goes back and opens the menu from anywhere but a text field", () => {
	for (const focus of ["text", "control", "choice"] as const) {
		expect(intentForKey("Backspace", focus)).toEqual({ wants: "rewind" });
		expect(intentForKey("ArrowLeft", focus)).toEqual({ wants: "rewind" });
		expect(intentForKey("Escape", focus)).toEqual({ wants: "menu" });
	}
	expect(intentForKey("Backspace", "typing")).toBeNull();
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
		expect(intentForKey(keyName({ key }), "text")).toEqual({ wants });
		expect(intentForKey(keyName({ key }), "typing")).toBeNull();
	}
});

it("hears no key that types a character when those are switched off", () => {
	for (const key of ["s", "a", "l", "/", "?", "1"]) expect(intentForKey(key, "text", false)).toBeNull();
	for (const key of ["Enter", " ", "Backspace", "Escape"]) expect(intentForKey(key, "text", false)).not.toBeNull();
});

it("obeys the table and nothing else: each row is reached, and no key means two things at one place", () => {
	const places: readonly FocusKind[] = ["text", "control", "choice"];
	for (const { wants, keys, at } of KEY_BINDINGS)
		for (const key of keys)
			for (const focus of at) expect(intentForKey(key, focus)?.wants, `${key} at ${focus}`).toBe(wants);
	for (const focus of places) {
		const all = KEY_BINDINGS.filter(({ at }) => at.includes(focus)).flatMap(({ keys }) => keys);
		expect(new Set(all).size).toBe(all.length);
	}
	for (const key of ["x", "Tab", "F5", "0", "Home"])
		for (const focus of places) expect(intentForKey(key, focus)).toBeNull();
});
