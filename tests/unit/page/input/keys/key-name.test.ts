// Keys as keyboards of many countries and input methods send them.
import { describe, expect, it } from "vitest";
import { isComposing, keyName } from "../../../../../src/page/input/keys/key-name.ts";

describe("the name of a key", () => {
	it.each([
		["&", "Digit1", "1", "French"],
		["é", "Digit2", "2", "French"],
		["+", "Digit1", "1", "Czech"],
		["١", "Digit1", "1", "Arabic"],
		["1", "Numpad1", "1", "keypad"],
		["д", "KeyL", "l", "Russian"],
		["Й", "KeyQ", "q", "Russian, capitals"],
		["ש", "KeyA", "a", "Hebrew"],
		[".", "Slash", "/", "Russian"],
		["ظ", "Slash", "/", "Arabic"],
		["a", "KeyQ", "a", "French: what is typed counts where it is Latin"],
		["Q", "KeyQ", "q", "capitals"],
		["-", "Slash", "-", "German"],
		["Enter", "Enter", "Enter", "named keys"],
		["?", "Slash", "?", "English"],
	])("%s at %s is %s (%s)", (key, code, name) => expect(keyName({ key, code })).toBe(name));
	it("stays a sign where Shift types it", () =>
		expect(keyName({ key: "!", code: "Digit1", shiftKey: true })).toBe("!"));
	it("is a digit where Shift types that", () =>
		expect(keyName({ key: "1", code: "Digit1", shiftKey: true })).toBe("1"));
	it("is none while an input method composes", () => {
		expect(keyName({ key: "Enter", isComposing: true })).toBe("");
		expect(isComposing({ key: "Enter", keyCode: 229 })).toBe(true); // Safari
		expect(isComposing({ key: "Enter", keyCode: 13, isComposing: false })).toBe(false);
	});
});
