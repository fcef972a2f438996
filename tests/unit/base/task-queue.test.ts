import { expect, it } from "vitest";
import { createTaskQueue } from "../../../src/base/task-queue.ts";
import { settled } from "../support/settled.ts";

it("begins a task when the one before it has ended", async () => {
	const queue = createTaskQueue();
	const seen: string[] = [];
	let finish = (): void => {};
	const first = queue(async () => {
		seen.push("first begins");
		await new Promise<void>((done) => {
			finish = done;
		});
		seen.push("first ends");
	});
	const second = queue(async () => void seen.push("second"));
	await settled();
	expect(seen).toEqual(["first begins"]);
	finish();
	await Promise.all([first, second]);
	expect(seen).toEqual(["first begins", "first ends", "second"]);
});

it("gives a task's result or failure to its caller, and runs the next task", async () => {
	const queue = createTaskQueue();
	const failed = queue(async () => Promise.reject(new Error("full")));
	const next = queue(async () => 7);
	await expect(failed).rejects.toThrow("full");
	expect(await next).toBe(7);
});
