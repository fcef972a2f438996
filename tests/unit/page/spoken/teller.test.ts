// A story by ear: each line once, with its title and speaker; what is offered; and again only when asked.
import { describe, expect, it } from "vitest";
import type { Line, OfferedChoice } from "../../../../src/director/crew.ts";
import { EMPTY_TABLEAU, type Tableau } from "../../../../src/director/tableau.ts";
import type { Speak } from "../../../../src/page/spoken/spoken.ts";
import { createTelling } from "../../../../src/page/spoken/teller.ts";

const line = (text: string, more: Partial<Line> = {}): Line => ({ text, speaker: "", as: "prose", tags: [], ...more });
const hers = (text: string): Line => line(text, { speaker: "Samantha", voice: "samantha" });
const choice = (text: string, more: Partial<OfferedChoice> = {}): OfferedChoice => ({
	...{ index: 0, key: text, text, offer: { way: "plain" }, struck: false },
	...more,
});
const TABLEAU: Tableau = {
	...EMPTY_TABLEAU,
	scene: { id: "roof", title: "The Roof", act: 1 },
	desk: "a",
	letters: [{ id: "a", title: "For fifty years", lines: [] }],
};

/** A telling that is heard. */
function hear() {
	let said: string[] = [];
	const speak: Speak = createTelling(
		{
			add: ({ text, lang }) => void said.push(lang ? `(${lang}) ${text}` : text),
			clear: () => void said.push("—"),
			hold: () => {},
		},
		{ describePicture: () => "A roof in snow" },
	);
	const print = (...lines: Line[]) => {
		for (const one of lines) {
			speak({ what: "line", line: one });
			speak({ what: "offer", choices: [], tableau: TABLEAU });
		}
	};
	const heard = (): string[] => {
		const all = said;
		said = [];
		return all;
	};
	return { speak, print, heard };
}

describe("a hearing reader is told", () => {
	it("a chapter's title, a caption, who speaks where a typeface shows it, and the line without its marks", () => {
		const { speak, print, heard } = hear();
		speak({ what: "caption", text: "a tram" });
		print(
			line("It <i>snows</i>, *softly*.", { chapter: "The Roof" }),
			hers('"Good morning."'),
			hers('"You slept."'),
			line("You had.", { lang: "en" }),
			hers('"I heard."'),
			line("Ready", { speaker: "Installer", voice: "interface", as: "interface" }),
			line("Where?", { speaker: "Ines" }),
			line("At the sea.", { speaker: "Ines" }),
			line("<hr>"),
		);
		expect(heard()).toEqual([
			"[a tram]",
			"The Roof.",
			"It snows, softly.",
			"Samantha: “Good morning.”",
			"“You slept.”",
			"(en) You had.",
			"Samantha: “I heard.”",
			"Installer: Ready",
			"Ines: Where?",
			"Ines: At the sea.",
		]);
	});
	it("what was chosen, before the answer, and how many choices there are, after it", () => {
		const { speak, heard } = hear();
		speak({ what: "line", line: line("Say nothing.", { as: "chosen" }) });
		speak({ what: "line", line: line("Nobody speaks.") });
		speak({ what: "offer", choices: [choice("Go."), choice("Stay.")], tableau: TABLEAU });
		expect(heard()).toEqual(["You chose: Say nothing.", "Nobody speaks.", "2 choices."]);
	});
	it("that a choice can't be had at each press, that a press moved the text, and the end once", () => {
		const { speak, print, heard } = hear();
		for (const what of ["struck", "struck", "paged", "ending", "ending"] as const) speak({ what });
		expect(heard()).toEqual([
			"not available",
			"not available",
			"The text moved up. Press again to continue.",
			"The end",
		]);
		print(line("Or not."));
		speak({ what: "ending" });
		expect(heard()).toEqual(["Or not.", "The end"]);
	});
});

describe("a hearing reader is told, when steps are taken or asked for,", () => {
	it("after a step back the line that stands, and nothing of what still waited", () => {
		const { speak, print, heard } = hear();
		const lines = [line("One."), hers('"Two."')];
		print(...lines, line("Three."));
		heard();
		speak({ what: "standing", lines });
		speak({ what: "offer", choices: [choice("Go.")], tableau: TABLEAU });
		expect(heard()).toEqual(["—", "Samantha: “Two.”", "1 choice."]);
		speak({ what: "standing", lines: [] });
		expect(heard()).toEqual(["—"]);
	});
	it("of what is skipped only where it comes to", () => {
		const { speak, print, heard } = hear();
		speak({ what: "skipping" });
		for (const text of ["One.", "Two.", "Three."]) speak({ what: "line", line: line(text) });
		speak({ what: "offer", choices: [choice("Go.")], tableau: TABLEAU });
		print(line("Four."));
		expect(heard()).toEqual(["Three.", "1 choice.", "Four."]);
	});
	it("again, when asked, all since the player went on", () => {
		const { speak, print, heard } = hear();
		speak({ what: "again" });
		expect(heard()).toEqual(["—", "Nothing has been said yet."]);
		print(line("Before."));
		speak({ what: "line", line: line("One.") });
		speak({ what: "aside", text: "A note.", lang: "" });
		speak({ what: "offer", choices: [choice("Go.")], tableau: TABLEAU });
		heard();
		for (let twice = 0; twice < 2; twice++) {
			speak({ what: "again" });
			expect(heard()).toEqual(["—", "One.", "A note.", "1 choice."]);
		}
	});
	it("what is there now, when asked: scene, picture, letter, lines, choices or the way on", () => {
		const { speak, print, heard } = hear();
		print(line("One."));
		speak({ what: "now" });
		const around = ["The Roof.", "Picture: A roof in snow.", "The letter on the desk: For fifty years."];
		expect(heard()).toEqual(["One.", "—", ...around, "One.", "Press Enter to continue."]);
		const look = choice("", { offer: { way: "look", label: "The moon", at: "left" } as OfferedChoice["offer"] });
		speak({
			what: "offer",
			choices: [choice("Go."), choice("Stay", { struck: true, lang: "es" }), look],
			tableau: TABLEAU,
		});
		heard();
		speak({ what: "now" });
		expect(heard().slice(4)).toEqual(["One.", "3 choices.", "1: Go.", "(es) 2, not available: Stay.", "3: The moon."]);
	});
});
