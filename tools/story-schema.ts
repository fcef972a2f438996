// npm run docs makes docs/story.schema.json, the manifest's JSON schema, from the schema that reads it.
import { toJsonSchema } from "@valibot/to-json-schema";
import { manifestSchema } from "../src/packs/import/manifest.ts";

/** Makes the manifest's JSON schema as text. */
export function storySchema(): string {
	const schema = toJsonSchema(manifestSchema, { typeMode: "input", errorMode: "ignore" });
	return `${JSON.stringify({ ...schema, title: "story.json of a story pack" }, null, "\t")}\n`;
}
