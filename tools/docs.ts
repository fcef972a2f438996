// npm run docs: writes the generated documents: the cue reference, the manifest's JSON schema and the
// tutorial's example.
import { writeFileSync } from "node:fs";
import { cueReference } from "./cues-doc.ts";
import { floorsSvg } from "./floors-svg.ts";
import { storySchema } from "./story-schema.ts";
import { exampleScene } from "./tutorial-example.ts";

/** Writes them. */
export async function main(): Promise<number> {
	writeFileSync("docs/cues.md", cueReference());
	writeFileSync("docs/floors.svg", floorsSvg());
	writeFileSync("docs/story.schema.json", storySchema());
	writeFileSync("docs/examples/rain-in-the-morning/05-first-morning.ink", exampleScene());
	return 0;
}
