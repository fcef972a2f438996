// A pad's buttons and sticks, read as few words by the clock that is passed in.
import { describe, expect, it } from "vitest";
import { createGamepadReader, type GamepadLike, gamepadFamily } from "../../../../src/page/input/gamepad-reader.ts";

const pad = (pressed: readonly number[] = [], axes: readonly number[] = [0, 0, 0, 0], id = "pad"): GamepadLike => ({
	id,
	axes,
	buttons: Array.from({ length: 17 }, (_, i) => ({ pressed: pressed.includes(i) })),
});

describe("a button", () => {
	it("is news once when it goes down and once when it comes up", () => {
		const read = createGamepadReader();
		expect(read([pad([0])], 0)).toMatchObject({ down: ["take"], up: [], by: "pad" });
		expect(read([pad([0])], 2000)).toMatchObject({ down: [], up: [], by: "" });
		expect(read([pad()], 2016)).toMatchObject({ down: [], up: ["take"] });
	});
	it.each([
		[1, "back"],
		[4, "pageUp"],
		[5, "pageDown"],
		[8, "log"],
		[9, "menu"],
		[12, "up"],
		[13, "down"],
		[14, "left"],
		[15, "right"],
	])("number %i of the standard mapping means %s", (nth, key) =>
		expect(createGamepadReader()([pad([nth])], 0).down).toEqual([key]));
	it("on any of several pads counts, and tells which was used", () => {
		const read = createGamepadReader();
		expect(read([pad(), pad([9], [], "second")], 0)).toMatchObject({ down: ["menu"], by: "second" });
		expect(read([pad([9]), pad([9], [], "second")], 16).down).toEqual([]);
	});
	it("comes up when its pad is gone", () => {
		const read = createGamepadReader();
		read([pad([0])], 0);
		expect(read([], 16).up).toEqual(["take"]);
	});
});

describe("a held direction", () => {
	it("is pressed again, after a while and then faster", () => {
		const read = createGamepadReader();
		const times = Array.from({ length: 100 }, (_, i) => i * 10).filter((now) => read([pad([13])], now).down.length);
		expect(times[0]).toBe(0);
		expect(times[1]).toBe(450);
		expect(times[2]).toBe(590);
	});
	it("by the stick begins when it leans, and does not tremble at the edge", () => {
		const read = createGamepadReader();
		read([pad()], 0);
		expect(read([pad([], [0, 0.5])], 0).down).toEqual([]);
		expect(read([pad([], [0, 0.7])], 16)).toMatchObject({ down: ["down"], up: [] });
		expect(read([pad([], [0, 0.5])], 32)).toMatchObject({ down: [], up: [] });
		expect(read([pad([], [0, 0.3])], 48)).toMatchObject({ down: [], up: ["down"] });
		expect(read([pad([], [-1, 0])], 64).down).toEqual(["left"]);
	});
});

it("reads how far the right stick leans, and passes over what a worn one does by itself", () => {
	const read = createGamepadReader();
	expect(read([pad([], [0, 0, 0, 0.1])], 0).lean).toBe(0);
	expect(read([pad([], [0, 0, 0, -0.8])], 16).lean).toBe(-0.8);
});

it("a pad with few buttons and no sticks is read as far as it goes", () =>
	expect(createGamepadReader()([{ id: "", buttons: [{ pressed: true }], axes: [] }], 0)).toEqual({
		down: ["take"],
		up: [],
		lean: 0,
		by: "",
	}));

it("knows the families by the names that browsers give", () => {
	expect(gamepadFamily("Xbox 360 Controller (XInput STANDARD GAMEPAD)")).toBe("xbox");
	expect(gamepadFamily("Xbox Wireless Controller (STANDARD GAMEPAD Vendor: 045e Product: 0b13)")).toBe("xbox");
	expect(gamepadFamily("Wireless Controller (STANDARD GAMEPAD Vendor: 054c Product: 09cc)")).toBe("playstation");
	expect(gamepadFamily("054c-0ce6-DualSense Wireless Controller")).toBe("playstation");
	expect(gamepadFamily("Pro Controller (STANDARD GAMEPAD Vendor: 057e Product: 2009)")).toBe("generic");
});

describe("what is no stick", () => {
	const wheel = (axes: readonly number[]): GamepadLike => ({ ...pad([], axes, "wheel"), mapping: "" });
	it("such as a pedal that rests at one end, presses nothing, however it is moved", () => {
		const read = createGamepadReader();
		for (const [now, pedal] of [1, 1, -1, 0, 1].entries())
			expect(read([wheel([0, pedal, 0, 0])], now * 1000)).toMatchObject({ down: [], lean: 0 });
	});
	it("such as a throttle, scrolls nothing", () => {
		const read = createGamepadReader();
		for (const [now, throttle] of [-1, 0, 0.7, -1].entries())
			expect(read([wheel([0, 0, 0, throttle])], now).lean).toBe(0);
	});
	it("leaves the wheel itself a stick", () => {
		const read = createGamepadReader();
		read([wheel([0, 1])], 0);
		expect(read([wheel([-0.9, 1])], 16).down).toEqual(["left"]);
	});
	it("is not the stick of a known pad that leaned when it was first seen, once it has come to rest", () => {
		const read = createGamepadReader();
		expect(read([pad([], [0, 1])], 0).down).toEqual([]);
		read([pad()], 16);
		expect(read([pad([], [0, 1])], 32).down).toEqual(["down"]);
	});
	it("is told apart pad by pad", () => {
		const read = createGamepadReader();
		const stick = (lean: number): GamepadLike => ({ ...pad([], [0, lean]), index: 1 });
		read([wheel([0, 1]), stick(0)], 0);
		expect(read([wheel([0, 1]), stick(1)], 16)).toMatchObject({ down: ["down"], by: "pad" });
	});
});
