// Whose name is set before a line.
import { expect, it } from "vitest";
import type { Line } from "../../../../src/director/crew.ts";
import { readBeat } from "../../../../src/director/read-beat.ts";
import type { Speakers } from "../../../../src/director/speakers.ts";
import { EMPTY_TABLEAU } from "../../../../src/director/tableau.ts";
import { shownName } from "../../../../src/page/text/render-line.ts";

const SPEAKERS: Speakers = {
	Ruth: { voice: "none" },
	Samantha: { voice: "samantha" },
	Installer: { voice: "interface" },
};

function line(text: string, ...tags: string[]): Line {
	const beat = { text, tags, choices: [], knot: "", lang: "", end: false };
	return readBeat(beat, EMPTY_TABLEAU, SPEAKERS, null).line!;
}

it("names a declared speaker without a voice, and who a tag says", () => {
	expect(shownName(line('Ruth: "Come in."'))).toBe("Ruth");
	expect(line('Ruth: "Come in."').text).toBe('"Come in."');
	expect(shownName(line("Hello there.", "speaker: Tae"))).toBe("Tae");
	expect(shownName(line("Nobody else speaks.", "character: old man"))).toBe("old man");
});

it("leaves a voice to its typeface, and a name that nobody declared where it is typed", () => {
	expect(shownName(line('Samantha: "Good."'))).toBe("");
	expect(shownName(line("Press on.", "speaker: Installer"))).toBe("");
	expect(shownName(line('Tom: "No."'))).toBe("");
	expect(line('Tom: "No."').text).toBe('Tom: "No."');
});
