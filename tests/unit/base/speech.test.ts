// What of a line is said aloud, in the marks of many languages.
import { describe, expect, it } from "vitest";
import { findSpeech, speechIn } from "../../../src/base/speech.ts";
import { setDashesAndDots } from "../../../src/page/text/typography.ts";

describe("findSpeech", () => {
	const spoken = (text: string) => findSpeech(text).map(([from, to]) => text.slice(from, to));
	it("finds each stretch with its quotes", () =>
		expect(spoken("“One,” she says. “Two.”")).toEqual(["“One,”", "“Two.”"]));
	it("lets one that is left open run to the end", () => expect(spoken("She says “and so on")).toEqual(["“and so on"]));
	it.each([
		["„Das Fenster ist offen“, sagt sie. „Lass es so.“", "„Das Fenster ist offen“|„Lass es so.“"],
		["»Das Fenster ist offen«, sagt sie. »Lass es so.«", "»Das Fenster ist offen«|»Lass es so.«"],
		["« La fenêtre est ouverte », dit-elle. « Laisse-la. »", "« La fenêtre est ouverte »|« Laisse-la. »"],
		["«Окно открыто», — говорит она. «Пусть».", "«Окно открыто»|«Пусть»"],
		["„Okno jest otwarte”, mówi. „Zostaw.”", "„Okno jest otwarte”|„Zostaw.”"],
		["”Fönstret är öppet”, säger hon. ”Låt det vara.”", "”Fönstret är öppet”|”Låt det vara.”"],
		["「窓が開いている」と彼女は言う。「そのままで」", "「窓が開いている」|「そのままで」"],
		["“The window is open,” she says. “Leave it.”", "“The window is open,”|“Leave it.”"],
		["‘The window is open,’ she says. ‘It’s cold.’", "‘The window is open,’|‘It’s cold.’"],
		['"Straight," she says. "As sound reads it."', '"Straight,"|"As sound reads it."'],
	])("finds %s", (text, said) => {
		expect(spoken(text)).toEqual(said.split("|"));
		expect(speechIn(text)).not.toMatch(/["“”„«»「」‘]|^\s|\s$/);
	});
	it("takes no apostrophe and no mark round a word for speech", () => {
		expect(spoken("The boys’ coats and the girls’ hats, ’tis said.")).toEqual([]);
		expect(spoken("A ‘quick’ one.")).toEqual([]);
		expect(spoken("She says “one ‘two’ three” and goes.")).toEqual(["“one ‘two’ three”"]);
	});
	it("takes no single closing mark for an opening one", () =>
		expect(spoken("and so to bed.” Then quiet.")).toEqual([]));
	it("finds none in narration", () => expect(spoken("The fridge stopped.")).toEqual([]));
});

it("finds speech set by dashes, without what is told between them", () => {
	const said = (text: string) => {
		const set = setDashesAndDots(text);
		return findSpeech(set).map(([from, to]) =>
			set
				.slice(from, to)
				.replace(/[\u2060\u00a0]/g, "")
				.trim(),
		);
	};
	expect(said("—Perdón —dice—. Me he reído. ¿Tenía que esperar?")).toEqual([
		"—Perdón",
		". Me he reído. ¿Tenía que esperar?",
	]);
	expect(said("—Ya lo haré yo.")).toEqual(["—Ya lo haré yo."]);
	expect(said("—Bien —dice ella.")).toEqual(["—Bien"]);
	expect(said("—Y te *cortó*. ¿Lo habías puesto de qué?")).toEqual(["—Y te *cortó*. ¿Lo habías puesto de qué?"]);
	expect(said("—Solo que a lo mejor no est— —y se va del teléfono.")).toEqual(["—Solo que a lo mejor no est—"]);
});
