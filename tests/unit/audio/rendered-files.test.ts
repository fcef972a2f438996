// The files themselves, decoded as a player would and measured anew: what the manifest says of them is not taken on trust.
import { describe, expect, it } from "vitest";
import { type LoopRecording, RECORDINGS, type Recording } from "../../../src/sound/files/recordings.ts";
import { loudness, momentary, offset, seam, truePeak } from "../../../tools/audio/meter.mjs";
import { hear, RATE } from "./ear.ts";

type Piece = Recording & Partial<Pick<LoopRecording, "loop">>;
const pieces = Object.values(RECORDINGS).flatMap((r): readonly Piece[] => (r.kind === "music" ? r.stems : [r]));

describe("every rendered file", { timeout: 240_000 }, () => {
	it("is as loud, as long and as even as the manifest says, and joins where it says", async () => {
		for (const piece of pieces) {
			const name = piece.files[0]!;
			const [sides] = await hear([name]);
			const x = sides!;
			expect(x.length, name).toBe(piece.channels);
			expect(x[0]!.length / RATE, name).toBeCloseTo(piece.duration, 1);
			expect((piece.loop ? loudness : momentary)(x), name).toBeCloseTo(piece.lufs, 0);
			expect(truePeak(x), name).toBeLessThan(-1);
			expect(Math.abs(truePeak(x) - piece.peak), name).toBeLessThan(0.3);
			expect(offset(x), name).toBeLessThan(0.001);
			if (!piece.loop) continue;
			const [start = 0, end = 0] = piece.loop.map((ms) => Math.round((ms / 1000) * RATE));
			const { step, usual } = seam(x, start, end);
			expect(step, name).toBeLessThan(0.75 * Math.max(usual ?? 0, 0.0005));
		}
	});
});
