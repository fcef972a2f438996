// The screen is kept lit only as long as it is wanted and looked at.
import { describe, expect, it } from "vitest";
import { createWakeLock } from "../../../../src/page/reading/wake-lock.ts";
import { settled } from "../../support/settled.ts";

/**
 * A page with or without a browser's wake lock. The lock is released when the page is hidden, as in a
 * browser.
 */
function pageWith(ability: "able" | "refused" | "none") {
	const held = new Set<EventTarget>();
	let asked = 0;
	const request = async () => {
		asked++;
		await Promise.resolve();
		if (ability === "refused") throw new DOMException("no", "NotAllowedError");
		const lock = Object.assign(new EventTarget(), {
			release: async () => {
				held.delete(lock);
				lock.dispatchEvent(new Event("release"));
			},
		});
		held.add(lock);
		return lock;
	};
	const navigator = ability === "none" ? {} : { wakeLock: { request } };
	const page = Object.assign(new EventTarget(), { hidden: false, defaultView: { navigator } });
	const show = (shown: boolean) => {
		page.hidden = !shown;
		if (!shown) {
			const gone = [...held];
			held.clear();
			for (const lock of gone) lock.dispatchEvent(new Event("release"));
		}
		page.dispatchEvent(new Event("visibilitychange"));
	};
	return { awake: createWakeLock(page as unknown as Document), show, held: () => held.size, asked: () => asked };
}

describe("the screen", () => {
	it("stays lit while that is wanted, and no longer", async () => {
		const { awake, held } = pageWith("able");
		await settled();
		expect(held()).toBe(0);
		awake(true);
		await settled();
		expect(held()).toBe(1);
		awake(false);
		await settled();
		expect(held()).toBe(0);
	});
	it("is let go when the page is hidden and lit again when it is back", async () => {
		const { awake, show, held } = pageWith("able");
		awake(true);
		await settled();
		show(false);
		await settled();
		expect(held()).toBe(0);
		show(true);
		await settled();
		expect(held()).toBe(1);
		awake(false);
		show(false);
		show(true);
		await settled();
		expect(held()).toBe(0);
	});
	it("is let go when it was no longer wanted by the time it was granted, and is held once however often it is asked", async () => {
		const { awake, held, asked } = pageWith("able");
		awake(true);
		awake(false);
		await settled();
		expect(held()).toBe(0);
		awake(true);
		awake(true);
		await settled();
		expect([held(), asked()]).toEqual([1, 2]);
	});
	it.each(["refused", "none"] as const)("is left alone where the lock is %s", async (ability) => {
		const { awake, show, held } = pageWith(ability);
		awake(true);
		show(false);
		show(true);
		awake(false);
		await settled();
		expect(held()).toBe(0);
	});
});
