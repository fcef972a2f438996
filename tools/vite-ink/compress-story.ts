// Stories encoded and gzipped as small as gzip can be, 5 % under zlib's best. That takes seconds, so each is
// done once and cached by its content. Only what loads before the first line is worth it.
import { createHash } from "node:crypto";
import { existsSync, mkdirSync, readFileSync, renameSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { gzipSync } from "node:zlib";
import { gzipAsync } from "@gfx/zopfli";
import { encodeStory } from "../../src/story/runtime/encode-story.ts";
import type { StoryJson } from "../../src/story/runtime/session.ts";

const ROUNDS = 5; // three times as many are three times as slow, and 600 bytes better

/** Packs a story at once, as well as zlib does. */
export const compressStory = (json: StoryJson): Uint8Array => gzipSync(encodeStory(json), { level: 9 });

/** Packs a story as small as it goes; kept in a folder from one time to the next. */
export async function compressStorySmall(json: StoryJson, home: string): Promise<Uint8Array> {
	const text = Buffer.from(encodeStory(json));
	const file = join(home, `${createHash("sha256").update(`${ROUNDS} `).update(text).digest("hex")}.gz`);
	if (existsSync(file)) return readFileSync(file);
	const small = await gzipAsync(text, { numiterations: ROUNDS });
	mkdirSync(home, { recursive: true });
	const making = `${file}.${process.pid}`; // two builds at once find it whole or not at all
	writeFileSync(making, small);
	renameSync(making, file);
	return small;
}
