// Whether Shift was held when the game started, told by what its keys and the pointer say later.
import { describe, expect, it, vi } from "vitest";
import { onShiftHeld } from "../../../../src/app/library/shift-held.ts";

const send = (page: EventTarget, type: string, init: Partial<KeyboardEvent>): boolean =>
	page.dispatchEvent(Object.assign(new Event(type), { key: "", repeat: false, shiftKey: false, ...init }));

function listen(anyPress = false) {
	const page = new EventTarget();
	const call = vi.fn();
	const undo = onShiftHeld(() => anyPress, call, page);
	return { page, call, undo };
}

describe("Shift that was down before the page came", () => {
	it.each([
		["its release", "keyup", { key: "Shift" }],
		["its repeat", "keydown", { key: "Shift", repeat: true }],
		["the pointer", "pointermove", { shiftKey: true }],
		["another key", "keydown", { key: "A", shiftKey: true }],
	] as const)("is shown by %s", (_, type, init) => {
		const { page, call } = listen();
		send(page, type, init);
		expect(call).toHaveBeenCalledTimes(1);
	});
	it("is not one that is pressed after the start", () => {
		const { page, call } = listen();
		send(page, "keydown", { key: "Shift", shiftKey: true });
		send(page, "keyup", { key: "Shift" });
		expect(call).not.toHaveBeenCalled();
	});
	it("is any press where each counts, and none after the undo", () => {
		const { page, call, undo } = listen(true);
		send(page, "keydown", { key: "Shift" });
		undo();
		send(page, "keyup", { key: "Shift" });
		expect(call).toHaveBeenCalledTimes(1);
	});
});

describe("a hard reload", () => {
	it("with Ctrl says nothing, whichever key is let go first", () => {
		for (const order of [
			["Control", "Shift"],
			["Shift", "Control"],
		]) {
			const { page, call } = listen();
			const down = new Set(order);
			for (const key of order) {
				down.delete(key);
				send(page, "keyup", { key, shiftKey: down.has("Shift"), ctrlKey: down.has("Control") });
			}
			send(page, "pointermove", { shiftKey: true });
			expect(call).not.toHaveBeenCalled();
		}
	});
	it("with the Mac's command key says nothing either", () => {
		const { page, call } = listen();
		send(page, "keyup", { key: "Meta", shiftKey: true });
		send(page, "keyup", { key: "Shift" });
		expect(call).not.toHaveBeenCalled();
	});
});
