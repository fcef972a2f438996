// What keys ask for, by where the focus is.
import { expect, it } from "vitest";
import { readKey } from "../../../src/page/keys.ts";

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
