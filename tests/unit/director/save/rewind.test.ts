// Going back, and skipping: where a rewind stands, what it restores and silences, and where skipping stops.

import { describe, expect, it } from "vitest";
import { voiceRegister } from "../../../../src/app/playthrough.ts";
import { isProblem } from "../../../../src/base/problem.ts";
import type { Line, OfferedChoice } from "../../../../src/director/crew.ts";
import { createDirector } from "../../../../src/director/director.ts";
import type { Crew } from "../../../../src/director/perform.ts";
import type { SaveData } from "../../../../src/director/save/save-data.ts";
import { EMPTY_TABLEAU, type Tableau } from "../../../../src/director/tableau.ts";
import { compileInk } from "../../../../src/story/compile/compile-ink.ts";
import { createSession } from "../../../../src/story/runtime/session.ts";

const INK = `
-> one
=== one
# scene: one title="One" act=1
# place: tram light=dusk
First. # music: letters
Second.
* [Say nothing. # silence]
- # pause: 1
Samantha: "Third," she says. # presence: growth=3
* ["Go there."]
- -> two
=== two
# scene: two title="Two" act=1
# place: roof light=night
# music: snow
Fourth.
Fifth.
* [Left]
  Sixth left.
* [Right]
  Sixth right.
- Seventh.
-> END
`;

/** A remembered set of what was seen, shared between runs as storage would. */
const memory = (set = new Set<string>()) => ({
	has: (where: string, text: string) => set.has(`${where}|${text}`),
	record: (where: string, text: string) => void set.add(`${where}|${text}`),
});

/** A crew that remembers what it was told. */
function rememberingCrew() {
	let clock = 0;
	let lines: readonly Line[] = [];
	let offered: readonly OfferedChoice[] = [];
	let familiar = false;
	let shown: Tableau = EMPTY_TABLEAU;
	let heard: (string | null)[] = [];
	const sought: number[] = [];
	const rushed: boolean[] = [];
	const voice = (line: Line | null) => void heard.push(line && line.text);
	const crew: Crew = {
		stage: {
			show: async (tableau) => {
				shown = tableau;
			},
			offer: () => {},
			voice,
		},
		sound: {
			mix: async () => {},
			play: async () => {},
			voice,
			position: () => ++clock,
			seek: (seconds) => void sought.push(seconds),
		},
		page: {
			print: async (line, _, hurry) => {
				lines = [...lines, line];
				rushed.push(hurry.aborted);
			},
			restore: (all) => {
				lines = [...all];
			},
			offer: (choices, _, known) => {
				offered = choices;
				familiar = known ?? false;
			},
			effect: () => {},
			caption: () => {},
			tell: () => {},
		},
	};
	return {
		crew,
		sought,
		rushed,
		quiet: () => (heard = []),
		heard: () => heard,
		shown: () => shown,
		lines: () => lines.map((line) => line.text),
		chapters: () => lines.map((line) => line.chapter ?? ""),
		offered: () => offered.map((o) => o.text),
		known: () => offered.filter((o) => o.known).map((o) => o.text),
		familiar: () => familiar,
	};
}

function house(seen = memory(), ink = INK) {
	const compiled = compileInk({ "main.ink": ink }, "main.ink");
	if (isProblem(compiled)) throw new Error(JSON.stringify(compiled));
	const kept: SaveData[] = [];
	const { crew, ...told } = rememberingCrew();
	const make = () =>
		createDirector({
			open: () => createSession(compiled.json, { seed: 1, where: "test" }),
			run: { pack: "test", hash: "h", skeleton: "s", lists: "l", seed: 1, playthrough: 1 },
			speakers: { Samantha: { voice: "samantha" } },
			crew,
			wait: async () => {},
			now: () => 1,
			queueSave: (serialize) => void kept.push(serialize()),
			readHistory: seen,
			onProblem: () => {},
		});
	return { make, kept, ...told };
}

const on = { do: "advance" } as const;
const first = { do: "choose", index: 0 } as const;
const inputs = [on, first, first, on, first, on] as const; // to the last line
const ALL = [
	"First.",
	"Second.",
	'"Third," she says.',
	'"Go there."',
	"Fourth.",
	"Fifth.",
	"Left",
	"Sixth left.",
	"Seventh.",
];

async function played(h = house()) {
	const director = h.make();
	await director.begin();
	for (const input of inputs) await director.take(input);
	expect(h.lines()).toEqual(ALL);
	return { h, director };
}

/** A second play of a story read to its end once, come to where the ways part. */
async function atTheFork() {
	const seen = memory();
	await played(house(seen));
	const h = house(seen);
	const director = h.make();
	await director.begin();
	for (const input of inputs.slice(0, 4)) await director.take(input);
	return { h, director };
}

describe("a rewind", () => {
	it("stops at each place the player stood, silent choices too, back to the first line", async () => {
		const { h, director } = await played();
		const places: [number, string[]][] = [];
		for (let i = 0; i < 8; i++) {
			await director.take({ do: "rewind" });
			places.push([h.lines().length, h.offered()]);
		}
		expect(places).toEqual([
			[8, []],
			[6, ["Left", "Right"]],
			[5, []],
			[3, ['"Go there."']],
			[2, ["Say nothing."]],
			[1, []],
			[1, []],
			[1, []],
		]);
	});

	it("stands at any line or choice of the transcript, and the other way can be taken from there", async () => {
		const { h, director } = await played();
		await director.take({ do: "rewind", to: ALL.indexOf("Left") });
		expect(h.lines()).toEqual(ALL.slice(0, 6));
		expect(h.offered()).toEqual(["Left", "Right"]);
		await director.take({ do: "choose", index: 1 });
		expect(h.lines().at(-1)).toBe("Sixth right.");
		await director.take({ do: "rewind", to: 2 });
		expect(h.offered()).toEqual(["Say nothing."]);
	});
});

describe("what a rewind brings back", () => {
	it("brings back the picture, and the music to where it was at that line", async () => {
		const { h, director } = await played();
		await director.take({ do: "rewind", to: 6 });
		expect(h.shown().place).toMatchObject({ id: "roof", light: "night" });
		await director.take({ do: "rewind", to: 3 });
		expect(h.shown()).toMatchObject({ place: { id: "tram", light: "dusk" }, music: "letters" });
		expect(h.shown().presence?.growth).toBe(3);
		const [later, earlier] = h.sought;
		expect(earlier).toBeLessThan(later!);
		await director.take({ do: "rewind", to: 1 });
		expect(h.sought.at(-1)).toBe(0); // where the cue began
	});

	it("says nothing again: her voice falls silent and only what comes next is spoken", async () => {
		const { h, director } = await played();
		h.quiet();
		await director.take({ do: "rewind", to: 3 });
		expect(h.heard()).toEqual([null, null]);
		await director.take({ do: "rewind" });
		h.quiet();
		await director.take(first);
		expect(h.heard()).toContain('"Third," she says.');
	});
});

describe("a rewind past a save", () => {
	it("reaches behind a save, with the music where it was at the choice before, or at the cue's beginning", async () => {
		const { h } = await played();
		const kept = JSON.parse(JSON.stringify(h.kept.at(-1))) as SaveData;
		const [silence, there] = kept.states.map((state) => state.music!);
		expect(silence).toBeGreaterThan(0);
		expect(there).toBe(0); // another cue began there
		const again = house();
		const director = again.make();
		await director.begin(kept);
		expect(again.lines()).toEqual(ALL);
		const back = async (to: number) => {
			again.sought.length = 0;
			await director.take({ do: "rewind", to });
			expect(again.lines()).toEqual(ALL.slice(0, to));
			return again.sought;
		};
		expect(await back(3)).toEqual([silence]);
		expect(again.offered()).toEqual(['"Go there."']);
		expect(await back(1)).toEqual([0]);
		await director.take({ do: "skip" });
		await director.take(first);
		await director.take(first);
		expect(again.lines()).toEqual(ALL.slice(0, 5));
	});

	it("begins the cue where a save from before they said so says nothing of its music", async () => {
		const { h } = await played();
		const kept = JSON.parse(JSON.stringify(h.kept.at(-1))) as SaveData;
		const again = house();
		const director = again.make();
		await director.begin({ ...kept, states: kept.states.map(({ music: _, ...state }) => state) });
		again.sought.length = 0;
		await director.take({ do: "rewind", to: 3 });
		expect(again.sought).toEqual([0]);
	});

	it("gives her the voice that was chosen there: a register is part of the story, not of the window", async () => {
		const ink = `VAR voice = ""\nHello.\n* [Low]\n  ~ voice = "voice_low"\n* [High]\n  ~ voice = "voice_high"\n- Chosen.\n* [On]\n- Later.\n-> END\n`;
		const director = house(memory(), ink).make();
		const register = () => voiceRegister(director.present().variables["voice"]);
		await director.begin();
		expect(register()).toBe("mid");
		await director.take({ do: "choose", index: 1 });
		await director.take(first);
		expect(register()).toBe("high");
		await director.take({ do: "rewind", to: 1 });
		expect(register()).toBe("mid");
		await director.take(first);
		expect(register()).toBe("low");
		await director.take(first);
		await director.take({ do: "rewind" });
		expect(register()).toBe("low");
	});
});

describe("a chapter", () => {
	it("begins at the story's first words in it, not at the choice that led there, and is kept with the line", async () => {
		const { h } = await played();
		const chapters = ALL.map((text) => (text === "First." ? "One" : text === "Fourth." ? "Two" : ""));
		expect(h.chapters()).toEqual(chapters);
		const again = house();
		await again.make().begin(JSON.parse(JSON.stringify(h.kept.at(-1))));
		expect(again.chapters()).toEqual(chapters);
	});
});

describe("skipping what was seen", () => {
	it("does nothing fast in a first play: each line is new", async () => {
		const h = house();
		const director = h.make();
		await director.begin();
		expect(h.familiar()).toBe(false);
		await director.take({ do: "skip", seen: true });
		expect(h.lines()).toEqual(["First.", "Second."]);
		expect(h.rushed).toEqual([false, false]);
	});

	it("goes on at once through what was read in another play, and stops at each choice", async () => {
		const seen = memory();
		await played(house(seen));
		const h = house(seen);
		const director = h.make();
		await director.begin();
		expect(h.familiar()).toBe(true);
		await director.take({ do: "skip", seen: true });
		expect(h.lines()).toEqual(["First.", "Second."]);
		expect(h.offered()).toEqual(["Say nothing."]);
		await director.take(first);
		expect(h.lines().at(-1)).toBe('"Third," she says.');
		await director.take(first);
		await director.take({ do: "skip", seen: true });
		expect(h.lines().at(-1)).toBe("Fifth.");
		expect(h.rushed.at(-1)).toBe(true);
	});

	it("stops at the first line not read before, and shows that one in its own time", async () => {
		const seen = memory();
		const before = house(seen).make();
		await before.begin();
		for (const input of inputs.slice(0, 3)) await before.take(input); // as far as "Fourth."
		const h = house(seen);
		const director = h.make();
		await director.begin();
		await director.take({ do: "skip", seen: true });
		await director.take(first);
		await director.take(first);
		await director.take({ do: "skip", seen: true });
		expect(h.lines().at(-1)).toBe("Fifth.");
		expect(h.rushed.at(-1)).toBe(false);
		expect(h.familiar()).toBe(false);
	});

	it("goes fast again behind a new line, and never sets lines out of order when it is asked for in the middle of one", async () => {
		const { h, director } = await atTheFork();
		const chosen = director.take({ do: "choose", index: 1 });
		await director.take({ do: "skip", seen: true });
		await chosen;
		expect(h.lines().slice(-3)).toEqual(["Right", "Sixth right.", "Seventh."]);
	});

	it("marks the choices that were taken before, and only those", async () => {
		const { h } = await atTheFork();
		expect(h.offered()).toEqual(["Left", "Right"]);
		expect(h.known()).toEqual(["Left"]);
	});
});
