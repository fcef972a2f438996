import { describe, expect, it } from "vitest";
import { runTimeSliced } from "../../../src/base/time-slice.ts";

/** So many steps of so many pixels each; gives how many were taken. */
function* steps(count: number, pixels: number): Generator<number, number> {
	for (let i = 0; i < count; i++) yield pixels;
	return count;
}

describe("work in slices", () => {
	it("finishes and reports every step", async () => {
		const told: number[] = [];
		expect(
			await runTimeSliced(
				steps(7, 10),
				() => true,
				(pixels) => told.push(pixels),
			),
		).toBe(7);
		expect(told).toEqual([10, 10, 10, 10, 10, 10, 10]);
	});

	it("asks again before each slice whether it is wanted, and gives nothing when it is not", async () => {
		let [asked, taken] = [0, 0];
		const isWanted = () => ++asked < 3;
		expect(await runTimeSliced(steps(9, 500_000), isWanted, () => taken++)).toBeNull();
		expect([asked, taken]).toEqual([3, 2]); // a step of this size fills a slice
	});

	it("lets the page have a turn between two slices", async () => {
		const order: string[] = [];
		function* twoSlices(): Generator<number, void> {
			order.push("one");
			setImmediate(() => order.push("the page"));
			yield 500_000;
			order.push("two");
		}
		await runTimeSliced(twoSlices(), () => true);
		expect(order.indexOf("two")).toBe(order.length - 1);
	});
});
