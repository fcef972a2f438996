import { describe, expect, it } from "vitest";
import { harmonics, pitchContour, spokenText } from "../../../src/sound/voice/pitch-contour.ts";

describe("her tone", () => {
	it("is drawn from what is said, not from who says it", () => {
		expect(spokenText('"Six are from people," she says. "I checked twice."')).toBe(
			"Six are from people, I checked twice.",
		);
		expect(spokenText("Nothing quoted here.")).toBe("Nothing quoted here.");
	});
	it("rises at a question and falls at a full stop", () => {
		const [asks] = pitchContour('"Which crossing?"', "mid");
		const [says] = pitchContour('"I kept it."', "mid");
		expect(asks?.to).toBeGreaterThan(asks?.from ?? 0);
		expect(says?.to).toBeLessThan(says?.from ?? 0);
	});
	it("takes one breath a phrase and longer over longer ones", () => {
		const breaths = pitchContour('"Yes. I looked for the plums in every list you have, and there they were."', "mid");
		expect(breaths).toHaveLength(3);
		expect(breaths[1]?.length).toBeGreaterThan(breaths[0]?.length ?? 0);
		for (const [i, b] of breaths.entries())
			if (i) expect(b.at).toBeGreaterThanOrEqual((breaths[i - 1]?.at ?? 0) + (breaths[i - 1]?.length ?? 0));
	});
	it("stays behind a long line", () => {
		const last = pitchContour(`"${"And then another thing happened. ".repeat(40)}"`, "mid").at(-1);
		expect((last?.at ?? 0) + (last?.length ?? 0)).toBeLessThanOrEqual(8);
	});
	it("is pitched by the voice that was chosen, within a speaking range", () => {
		const first = (r: "low" | "mid" | "high") => pitchContour('"Hello."', r)[0]?.from ?? 0;
		expect(first("low")).toBeLessThan(first("mid"));
		expect(first("mid")).toBeLessThan(first("high"));
		for (const b of pitchContour('"One, two, three, four, five, six?"', "high", "calling"))
			expect(b.to).toBeLessThan(1100);
	});
	it("says nothing where there's nothing to say", () => {
		expect(pitchContour("...", "mid")).toEqual([]);
		expect(pitchContour("", "mid")).toEqual([]);
	});
	it("begins as one sine and gains harmonics as she grows", () => {
		expect(harmonics(0)).toEqual([1]);
		const counts = [0, 2, 4, 6, 8, 10].map((g) => harmonics(g).length);
		expect(counts).toEqual([...counts].sort((a, b) => a - b));
		expect(counts.at(-1)).toBe(9);
		expect(harmonics(10).every((g) => g > 0 && g <= 1)).toBe(true);
	});
});
