// npm run docs: writes what is made and not written, the cue reference and the manifest's JSON schema.
import { writeFileSync } from "node:fs";
import { cueReference } from "./cues-doc.ts";
import { storySchema } from "./story-schema.ts";

/** Writes both. */
export async function main(): Promise<number> {
	writeFileSync("docs/cues.md", cueReference());
	writeFileSync("docs/story.schema.json", storySchema());
	return 0;
}
