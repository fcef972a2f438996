import { expect, it, vi } from "vitest";
import { reducesMotion } from "../../../src/base/reduced-motion.ts";
import { DEFAULT_SETTINGS } from "../../../src/base/settings.ts";

it("is as the player set it, else as the system asks", () => {
	expect(reducesMotion(DEFAULT_SETTINGS, () => true)).toBe(true);
	expect(reducesMotion(DEFAULT_SETTINGS, () => false)).toBe(false);
	expect(reducesMotion({ calm: "off" }, () => true)).toBe(false);
	expect(reducesMotion({ calm: "on" }, () => false)).toBe(true);
});

it("does not ask the system where the player has said", () => {
	const system = vi.fn(() => true);
	reducesMotion({ calm: "off" }, system);
	reducesMotion({ calm: "on" }, system);
	expect(system).not.toHaveBeenCalled();
});
