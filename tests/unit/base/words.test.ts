import { expect, it } from "vitest";
import { countWords, wordSimilarity } from "../../../src/base/words.ts";

it("counts runs of letters, digits and apostrophes", () => {
	expect(countWords("")).toBe(0);
	expect(countWords("—No —dijo—. ¿Qué hora es?")).toBe(5);
	expect(countWords("It's 9:30, she’d said; *don't* wait.")).toBe(7);
});

it("gives the share of words that two texts have in common", () => {
	expect(wordSimilarity("The tram was late.", "the TRAM, was late")).toBe(1);
	expect(wordSimilarity("The tram was late.", "The tram was early.")).toBe(0.75);
	expect(wordSimilarity("The tram.", "A letter")).toBe(0);
	expect(wordSimilarity("", "...")).toBe(0);
});
