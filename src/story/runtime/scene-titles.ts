// The titles of a compiled story's scenes, so that a place kept in one language can be named in another.
// Reads the story; plays nothing.

import type { StoryJson } from "./session.ts";
import { withoutMarks } from "./untranslated-mark.ts";

const SCENE = /^\^scene: (\S+) (?:.* )?title="([^"]*)"/;

/** Reads every scene's title, by the scene's id. */
export function readSceneTitles(json: StoryJson): Map<string, string> {
	const titles = new Map<string, string>();
	const read = (value: unknown): void => {
		if (typeof value === "string") {
			const [, id, title] = SCENE.exec(value) ?? [];
			if (id && title) titles.set(id, withoutMarks(title));
		} else if (typeof value === "object" && value !== null) for (const child of Object.values(value)) read(child);
	};
	read(json["root"]);
	return titles;
}
