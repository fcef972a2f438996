import { describe, expect, it } from "vitest";
import { isProblem, type Problem } from "../../../src/base/problem.ts";
import type { Line, OfferedChoice } from "../../../src/director/crew.ts";
import { createDirector, type Director } from "../../../src/director/director.ts";
import { trail, transcript } from "../../../src/director/moment.ts";
import type { Crew } from "../../../src/director/perform.ts";
import type { DirectorOptions } from "../../../src/director/playhead.ts";
import type { SaveData } from "../../../src/director/save/save-data.ts";
import { compileInk } from "../../../src/story/compile/compile-ink.ts";
import { createSession } from "../../../src/story/runtime/session.ts";

const INK = `
VAR warm = 0
# scene: one title="One" act=1
First. # place: tram light=dusk
Second. # sfx: cup caption="a cup"
* ["Yes."]
  ~ warm = 1
  Samantha: "Good," she says. # presence: growth=2
  # letter: fifty title="Fifty"
  Dear
  ** My dear, [ # fragment: exact]
  ** O light of my days, [ # fragment: ornament]
  -- He reads it. # letter: end
* [No. # struck]
* [Say nothing. # silence]
  She waits.
- Third {warm}. {~a|b|c|d}
* [On] # ignored
- The end. # ending: roof
-> END
`;

/** A crew that writes down what it is told. */
function loggingCrew() {
	const log: string[] = [];
	const hooks = { onPage: (_what: string): void => {} };
	let offered: readonly OfferedChoice[] = [];
	let lines: Line[] = [];
	let placed: [number, string][] = [];
	const crew: Crew = {
		stage: { show: async (t) => void log.push(`show ${t.place?.id ?? "-"}`), offer: () => {}, voice: () => {} },
		sound: {
			mix: async () => {},
			play: async (s) => void log.push(`sfx ${s.id}`),
			voice: () => {},
			position: () => 12,
			seek: (s) => void log.push(`seek ${s}`),
		},
		page: {
			print: async (line) => {
				hooks.onPage(line.text);
				lines.push(line);
			},
			restore: (all, _, asides) => {
				lines = [...all];
				placed = asides.map(({ at, aside }) => [at, aside.effect]);
			},
			offer: (choices) => {
				offered = choices;
			},
			effect: (e) => {
				hooks.onPage(e.effect);
				log.push(e.effect === "ending" ? `ending ${e.id}` : e.effect);
			},
			caption: (text) => void log.push(`caption ${text}`),
			tell: (text) => void log.push(`tell ${text}`),
		},
	};
	return {
		...{ crew, log, hooks },
		lines: () => lines.map((l) => l.text),
		raw: () => lines,
		asides: () => placed,
		offered: () => offered.map((o) => o.text),
	};
}

function house(ink = INK) {
	const compiled = compileInk({ "main.ink": ink }, "main.ink");
	if (isProblem(compiled)) throw new Error(JSON.stringify(compiled));
	const kept: SaveData[] = [];
	const problems: Problem[] = [];
	const { crew, ...told } = loggingCrew();
	const open = (text = ink) => {
		const fresh = text === ink ? compiled : compileInk({ "main.ink": text }, "main.ink");
		if (isProblem(fresh)) throw new Error(JSON.stringify(fresh));
		return createSession(fresh.json, { seed: 3, where: "test" });
	};
	const make = (heard = told.hooks.onPage, more: Partial<DirectorOptions> = {}): Director => {
		told.hooks.onPage = heard;
		return createDirector({
			open,
			run: { pack: "test", hash: "h", skeleton: "s", lists: "l", seed: 3, playthrough: 1 },
			speakers: { Samantha: { voice: "samantha" } },
			crew,
			wait: async () => {},
			now: () => 1,
			queueSave: (serialize) => void kept.push(serialize()),
			onProblem: (p) => void problems.push(p),
			...more,
		});
	};
	return { make, open, kept, problems, ...told };
}

const on = { do: "advance" } as const;

describe("a thing in the picture", () => {
	it("keeps what was put into the picture, and takes it back with a rewind", async () => {
		const h = house(`# place: apartment light=night
Dark. # prop: coat at=chair
* [Get up.]
- It hangs. # prop: coat at=hook
* [On]
- Bare. # prop: coat gone
-> END
`);
		const d = h.make();
		await d.begin();
		await d.take({ do: "choose", index: 0 });
		expect(d.present().moment.tableau.props).toEqual({ coat: { at: "hook", size: "usual" } });
		await d.take({ do: "choose", index: 0 });
		expect(d.present().moment.tableau).not.toHaveProperty("props");
		expect(h.kept.at(-1)!.states.map((state) => state.tableau.props?.["coat"]?.at)).toEqual(["chair", "hook"]);
		await d.take({ do: "rewind" });
		expect(d.present().moment.tableau.props).toEqual({ coat: { at: "hook", size: "usual" } });
		await d.take({ do: "rewind" });
		expect(d.present().moment.tableau.props).toEqual({ coat: { at: "chair", size: "usual" } });
	});
});

describe("the director", () => {
	it("shows a line at a time and offers choices after the last", async () => {
		const h = house();
		const d = h.make();
		await d.begin();
		expect(h.lines()).toEqual(["First."]);
		expect(h.offered()).toEqual([]);
		await d.take(on);
		expect(h.offered()).toEqual(['"Yes."', "No.", "Say nothing."]);
		expect(h.log).toContain("caption a cup");
		await d.take(on);
		expect(h.lines()).toHaveLength(2);
	});

	it("keeps the moment before it shows anything, and never takes a struck choice", async () => {
		const h = house();
		const d = h.make();
		await d.begin();
		await d.take(on);
		await d.take({ do: "choose", index: 1 });
		expect(h.lines()).toHaveLength(2);
		const before = h.kept.length;
		await d.take({ do: "choose", index: 2 });
		expect(h.kept.length).toBeGreaterThan(before);
		expect(h.lines().slice(2)).toEqual(["She waits."]);
	});

	it("sets what was said into the log, and a fragment onto the paper", async () => {
		const h = house();
		const d = h.make();
		await d.begin();
		await d.take(on);
		await d.take({ do: "choose", index: 0 });
		expect(h.raw().at(-2)).toMatchObject({ text: '"Yes."', as: "chosen" });
		expect(h.raw().at(-1)).toMatchObject({ text: '"Good," she says.', speaker: "Samantha" });
		await d.take(on);
		await d.take({ do: "choose", index: 0 });
		expect(h.raw().at(-1)).toMatchObject({ text: "My dear,", as: "letter" });
		expect(d.present().moment.tableau.letters).toEqual([{ id: "fifty", title: "Fifty", lines: ["My dear,"] }]);
	});
});

describe("the director, going back and resuming,", () => {
	it("rewinds line by line to the first, with picture and variables, and plays on the same", async () => {
		const h = house();
		const d = h.make();
		await d.begin();
		await d.take(on);
		await d.take({ do: "choose", index: 0 });
		await d.take(on);
		await d.take({ do: "choose", index: 0 });
		await d.take(on);
		const all = h.lines();
		await d.take({ do: "rewind" });
		expect(h.lines()).toEqual(all.slice(0, -1));
		await d.take(on);
		expect(h.lines()).toEqual(all);
		await d.take({ do: "rewind", to: 2 });
		expect(h.offered()).toEqual(['"Yes."', "No.", "Say nothing."]);
		expect(d.present().variables["warm"]).toBe(0);
		await d.take({ do: "rewind", to: 0 });
		expect(h.lines()).toEqual(["First.", "Second."]);
		await d.take({ do: "rewind" });
		expect(h.lines()).toEqual(["First."]);
	});

	it("resumes a kept moment exactly, and rewinds past it by replay", async () => {
		const h = house();
		const d = h.make();
		await d.begin();
		await d.take(on);
		await d.take({ do: "choose", index: 0 });
		await d.take(on);
		await d.take({ do: "choose", index: 1 });
		await d.take(on);
		const kept = h.kept.at(-1)!;
		const all = h.lines();
		const letters = d.present().moment.tableau.letters;
		const again = h.make();
		expect(await again.begin(JSON.parse(JSON.stringify(kept)))).toBe("done");
		expect(h.lines()).toEqual(all);
		expect(again.present().moment.tableau).toEqual(d.present().moment.tableau);
		expect(again.present().moment.tableau.letters).toEqual(letters);
		expect(again.present().offered).toEqual(d.present().offered);
		expect(h.log.at(-2)).toBe("seek 12");
		expect(h.kept.at(-1)).toEqual(kept);
		await again.take({ do: "rewind", to: 1 });
		expect(h.lines()).toEqual(["First."]);
		expect(trail(again.present().moment)).toEqual([]);
	});
});

describe("the director, where a story ends, changes or begins again,", () => {
	it("says that the story ended, with its ending", async () => {
		const h = house();
		const d = h.make();
		await d.begin();
		await d.take({ do: "skip" });
		await d.take({ do: "choose", index: 2 });
		await d.take({ do: "skip" });
		await d.take({ do: "choose", index: 0 });
		expect(h.log).toContain("ending roof");
		await d.take(on);
		expect(h.lines().at(-1)).toBe("The end.");
	});

	it("finds the place again in a changed story", async () => {
		const h = house();
		const d = h.make();
		await d.begin();
		await d.take(on);
		await d.take({ do: "choose", index: 2 });
		expect(
			await d.reload(() =>
				h.open(INK.replace("First.", "Premier.").replace('* ["Yes."]', '* ["New."]\n  New.\n* ["Yes."]')),
			),
		).toBe(0);
		expect(h.lines()).toEqual(["Premier.", "Second.", "She waits."]);
	});

	it("begins again at Inky's RESTART", async () => {
		const h = house(
			"VAR n = 0\nFirst {n}.\n* [On]\n  ~ n = 1\n  Second.\n  * * [Again]\n    # RESTART\n    Over.\n    -> END",
		);
		const d = h.make();
		await d.begin();
		await d.take({ do: "choose", index: 0 });
		await d.take({ do: "choose", index: 0 });
		expect(h.lines().at(-1)).toBe("First 0.");
		expect(h.offered()).toEqual(["On"]);
		expect(transcript(d.present().moment)).toHaveLength(1);
	});
});

describe("the director, at pictures, links, notes and turned pages,", () => {
	it("has pictures, links, notes and turned pages where they were, after a load and after a rewind", async () => {
		const h = house(`
One. # IMAGE: a.png
Two. # LINK: https:\\/\\/example.org
* [Said] # note: kept
  Three. # clear
  # IMAGE: b.png
  Four.
  * * [More]
      Five. # note: last
      * * * [On]
- - - -> END
`);
		const d = h.make();
		await d.begin();
		await d.take({ do: "skip" });
		await d.take({ do: "choose", index: 0 });
		await d.take(on);
		await d.take({ do: "choose", index: 0 });
		const told = ["One.", "Two.", "Said", "Three.", "Four.", "More", "Five."];
		const placed = [
			[0, "image"],
			[2, "link"],
			[3, "note"],
			[3, "clear"],
			[4, "image"],
			[7, "note"],
		];
		const kept = JSON.parse(JSON.stringify(h.kept.at(-1))) as SaveData;
		expect(kept.asides).toHaveLength(5); // those since the last choice come with its beats
		const again = h.make();
		await again.begin(kept);
		expect(h.lines()).toEqual(told);
		expect(h.asides()).toEqual(placed);
		await again.take({ do: "rewind", to: 3 });
		expect(h.asides()).toEqual(placed.slice(0, 2));
		const { asides: _, ...first } = kept; // as the first saves were
		await h.make().begin(first);
		expect([h.lines(), h.asides()]).toEqual([told, placed.slice(5)]);
	});
});

const TURNING = `
VAR read = 0
One.
Two.
~ read = 2
Three. # clear
Four.
# sfx: cup
# pause: 2
Five.
* [On]
- Six.
# clear
* [Off]
- -> END
`;
const skip = { do: "skip" } as const;

describe("a press that brings all up to the next choice", () => {
	it("stops before the page is turned and before a pause, so that all can be read", async () => {
		const h = house(TURNING);
		const d = h.make();
		await d.begin();
		await d.take(skip);
		expect([h.lines(), h.log.includes("clear"), h.offered()]).toEqual([["One.", "Two."], false, []]);
		await d.take(skip);
		expect([h.lines().slice(2), h.log.includes("clear")]).toEqual([["Three.", "Four."], true]);
		await d.take(skip);
		expect([h.lines().slice(4), h.offered()]).toEqual([["Five."], ["On"]]);
	});
	it("goes on from there line by line too, and is saved as it stands", async () => {
		const h = house(TURNING);
		const d = h.make();
		await d.begin();
		await d.take(skip);
		expect([d.present().variables["read"], h.kept.at(-1)?.variables["read"]]).toEqual([0, 0]);
		const again = h.make();
		await again.begin(h.kept.at(-1));
		await again.take(on);
		expect(h.lines()).toEqual(["One.", "Two.", "Three."]);
		await d.take(on);
		expect(d.present().moment.printed).toBe(3);
		expect(d.present().variables["read"]).toBe(2);
	});
	it("forgets what it held when the player goes back", async () => {
		const h = house(TURNING);
		const d = h.make();
		await d.begin();
		await d.take(skip);
		await d.take({ do: "rewind", to: 1 });
		await d.take(on);
		expect(h.lines()).toEqual(["One.", "Two."]);
	});
	it("goes on where only what was read before is skipped, since that needs no reading", async () => {
		const h = house(TURNING);
		const d = h.make(undefined, { readHistory: { has: () => true, record: () => {} } });
		await d.begin();
		await d.take({ do: "skip", seen: true });
		expect([h.lines().at(-1), h.offered()]).toEqual(["Five.", ["On"]]);
	});
});

describe("the director, at tags,", () => {
	it("turns the page after what was chosen, and shows the pictures of a line before its words", async () => {
		const h = house('One.\n* [Go on]\n- # CLEAR\nTwo <img src="a.png">.\n-> END');
		const order: string[] = [];
		const d = h.make((what) => order.push(what));
		await d.begin();
		await d.take({ do: "choose", index: 0 });
		expect(order).toEqual(["One.", "Go on", "clear", "image", "Two.", "ending"]);
	});

	it("reports an unknown tag and continues", async () => {
		const h = house("Hello. # plaec: tram\n-> END");
		await h.make().begin();
		expect(h.problems).toMatchObject([{ hint: 'Did you mean "place"?' }]);
		expect(h.lines()).toEqual(["Hello."]);
	});

	it("takes a moment at the same cost late as early: chains share what came before", async () => {
		const h = house(`-> loop\n=== loop\nLine.\n+ [On]\n-> loop`);
		const d = h.make();
		await d.begin();
		for (let i = 0; i < 200; i++) await d.take({ do: "choose", index: 0 });
		const { moment } = d.present();
		expect(moment.lines).toHaveLength(2);
		expect(transcript(moment)).toHaveLength(401);
	});
});
