// The small picture for a save: taken from the first frame drawn, and left out where there is none.
import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { captureThumbnail } from "../../../src/app/thumbnail.ts";

const CANVAS = { width: 1920, height: 1080 } as HTMLCanvasElement;
let drawnFrom = 0; // the frame from which on the canvas can be read
let frame = 0;
let drawn: number[][] = [];

beforeEach(() => {
	[drawnFrom, frame, drawn] = [1, 0, []];
	const pen = {
		drawImage: (_: unknown, ...at: number[]) => void drawn.push(at),
		getImageData: () => ({ data: [0, 0, 0, frame >= drawnFrom ? 255 : 0] }),
	};
	const createElement = () => ({ getContext: () => pen, toDataURL: (type: string) => `data:${type};${frame}` });
	vi.stubGlobal("document", { hidden: false, createElement });
	vi.stubGlobal("performance", { now: () => frame * 16 });
	vi.stubGlobal("requestAnimationFrame", (call: () => void) => {
		frame++;
		call();
	});
});
afterEach(() => void vi.unstubAllGlobals());

describe("the picture", () => {
	it("is of the first frame that was drawn, covering the whole of it", async () => {
		drawnFrom = 3;
		expect(await captureThumbnail(CANVAS)).toBe("data:image/jpeg;3");
		expect(drawn).toEqual(Array(3).fill([0, 0, 192, 108]));
	});
	it("is cut at the sides of a canvas that is wider", async () => {
		await captureThumbnail({ width: 400, height: 108 } as HTMLCanvasElement);
		expect(drawn).toEqual([[-104, 0, 400, 108]]);
	});
	it("is none where no frame is drawn within its time", async () => {
		drawnFrom = Number.POSITIVE_INFINITY;
		expect(await captureThumbnail(CANVAS)).toBe("");
		expect(frame).toBe(125); // 2 seconds of frames
	});
	it("is none without a canvas, without a context, and on a page that is hidden, whose frames do not come", async () => {
		expect(await captureThumbnail(null)).toBe("");
		vi.stubGlobal("document", { hidden: false, createElement: () => ({ getContext: () => null }) });
		expect(await captureThumbnail(CANVAS)).toBe("");
		vi.stubGlobal("document", { hidden: true });
		expect(await captureThumbnail(CANVAS)).toBe("");
		expect(frame).toBe(0);
	});
});
