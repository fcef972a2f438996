// The files themselves, decoded as a player would and measured again: the manifest's word is not enough. A
// file that this meter has measured is known by its hash. With TORTURE set (npm run test:torture) all are
// measured again. KEEP_MEASURED=1 keeps the hashes of what was measured.
import { createHash } from "node:crypto";
import { readFileSync, writeFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { type LoopRecording, RECORDINGS, type Recording } from "../../../src/sound/files/recordings.ts";
import { loudness, momentary, offset, seam, truePeak } from "../../../tools/audio/meter.mjs";
import { hear, RATE } from "./ear.ts";

type Piece = Recording & Partial<Pick<LoopRecording, "loop">>;
const pieces = Object.values(RECORDINGS).flatMap((r): readonly Piece[] => (r.kind === "music" ? r.stems : [r]));

const KEPT = new URL("./measured.json", import.meta.url);
const kept = JSON.parse(readFileSync(KEPT, "utf8")) as Record<string, string>;
const meter = readFileSync("tools/audio/meter.mjs");
/** What was measured: the file, what the manifest says of it, and the meter. */
function hashOf(piece: Piece): string {
	const { channels, duration, lufs, peak, loop = null } = piece;
	return createHash("sha256")
		.update(readFileSync(`assets/audio/${piece.files[0]}`))
		.update(JSON.stringify([channels, duration, lufs, peak, loop]))
		.update(meter)
		.digest("hex")
		.slice(0, 24);
}

async function measure(piece: Piece): Promise<void> {
	const name = piece.files[0]!;
	const [sides] = await hear([name]);
	const x = sides!;
	expect(x.length, name).toBe(piece.channels);
	expect(x[0]!.length / RATE, name).toBeCloseTo(piece.duration, 1);
	expect((piece.loop ? loudness : momentary)(x), name).toBeCloseTo(piece.lufs, 0);
	const peak = truePeak(x);
	expect(peak, name).toBeLessThan(-1);
	expect(Math.abs(peak - piece.peak), name).toBeLessThan(0.3);
	expect(offset(x), name).toBeLessThan(0.001);
	if (!piece.loop) return;
	const [start = 0, end = 0] = piece.loop.map((ms) => Math.round((ms / 1000) * RATE));
	const { step, usual } = seam(x, start, end);
	expect(step, name).toBeLessThan(0.75 * Math.max(usual ?? 0, 0.0005));
}

describe("every rendered file", { timeout: 240_000 }, () => {
	it("is as loud, as long and as even as the manifest says, and joins where it says", async () => {
		const all = process.env["TORTURE"] || process.env["KEEP_MEASURED"];
		const now = Object.fromEntries(pieces.map((piece) => [piece.files[0]!, hashOf(piece)]));
		expect(Object.keys(now).length).toBeGreaterThan(100);
		for (const piece of pieces) if (all || kept[piece.files[0]!] !== now[piece.files[0]!]) await measure(piece);
		if (process.env["KEEP_MEASURED"]) writeFileSync(KEPT, `${JSON.stringify(now, null, "\t")}\n`);
	});
	it("that is changed is measured anew", async () => {
		const [piece] = pieces;
		expect(hashOf({ ...piece!, peak: piece!.peak + 1 })).not.toBe(hashOf(piece!));
		await expect(measure({ ...piece!, peak: piece!.peak + 1 })).rejects.toThrow(piece!.files[0]);
	});
});
