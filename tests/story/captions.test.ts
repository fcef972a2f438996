// Every close sound that the shipped stories cue can be read too: as the story's own caption, or as the
// sound's. A sound without one is made by a place at random and means nothing.

import "../../src/page/strings/en-late.ts";
import { describe, expect, it } from "vitest";
import { isProblem } from "../../src/base/problem.ts";
import { readTag } from "../../src/director/tag.ts";
import { en } from "../../src/page/strings/en.ts";
import { es } from "../../src/page/strings/es.ts";
import * as spanish from "../../src/page/strings/es-extras.ts";
import { setLanguage, translateCaption } from "../../src/page/strings/t.ts";
import { ONE_SHOT_IDS } from "../../src/sound/ambience/one-shots.ts";
import { captionOf, RECORDINGS } from "../../src/sound/files/recordings.ts";
import { CAPTIONS } from "../../tools/audio/captions.mjs";
import { sourceTags } from "../../tools/story/source.ts";
import { readPack } from "../../tools/vite-ink/read-pack.ts";

const captions = new Set(
	Object.values(RECORDINGS).flatMap((one) => (one.kind === "close" && one.caption ? [one.caption] : [])),
);

describe.each(["the-voice-you-keep", "amys-rooms", "gallery"])("what sounds in %s", (name) => {
	const pack = readPack(`stories/${name}`);
	if (isProblem(pack)) throw new Error(pack.what);
	const cued = [...sourceTags(pack.files)]
		.map(({ where, text }) => ({ where, tag: readTag(text) }))
		.filter(({ tag }) => tag.name === "sfx");

	it("has a caption wherever it means something", () => {
		expect(cued.length).toBeGreaterThan(1);
		const unread = cued.filter(({ tag }) => !tag.options["caption"]?.trim() && !captionOf(tag.key));
		expect(unread.filter(({ tag }) => !ONE_SHOT_IDS.includes(tag.key)).map(({ where }) => where)).toEqual([]);
	});
});

describe("a sound's own caption", () => {
	it("is the one the renderer writes", () => {
		for (const [id, caption] of Object.entries(CAPTIONS)) expect([id, captionOf(id)]).toEqual([id, caption]);
		expect(captions.size).toBe(new Set(Object.values(CAPTIONS)).size);
	});
	it("is said in Spanish too, each of them", () => {
		expect(Object.keys(spanish.sounds).sort()).toEqual([...captions].sort());
		setLanguage("es", es, spanish);
		expect(translateCaption(captionOf("kettle"))).toBe("el agua, a punto de hervir");
		setLanguage("en", en);
		expect(translateCaption(captionOf("kettle"))).toBe("the kettle, coming to the boil");
	});
});
