// Typed text becomes set text.
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { curlQuotes, setDashesAndDots } from "../../../../src/page/text/typography.ts";

describe("curl", () => {
	it.each([
		['"Which six?"', "“Which six?”"],
		[`"You don't," she says. "It's quite long."`, "“You don’t,” she says. “It’s quite long.”"],
		[`"'Come,' she says, and I came."`, "“‘Come,’ she says, and I came.”"],
		[`He said "no" ("no!").`, "He said “no” (“no!”)."],
		["the boys' coats", "the boys’ coats"],
		["'Tis the '90s, give 'em that", "’Tis the ’90s, give ’em that"],
		['"I wanted—" she says.', "“I wanted—” she says."],
		['"Two"—"three."', "“Two”—“three.”"],
		["rock 'n' roll", "rock ’n’ roll"],
		["don't", "don’t"],
		['"', "”"],
		["", ""],
	])("sets %s", (typed, set) => expect(curlQuotes(typed)).toBe(set));

	it("never changes a length, and leaves no straight quote", () => {
		fc.assert(
			fc.property(fc.string(), (text) => {
				const set = curlQuotes(text);
				return set.length === text.length && !/["']/.test(set);
			}),
		);
	});

	it("leaves what is already set alone", () => expect(curlQuotes(curlQuotes(`"It's"`))).toBe("“It’s”"));
});

describe("setPoints", () => {
	it.each([
		["And then...", "And then…"],
		["a word -- and another", "a word\u00a0– and another"],
		["a word--and another", "a word—and another"],
		["twenty-one", "twenty-one"],
	])("sets %s", (typed, set) => expect(setDashesAndDots(typed)).toBe(set));
});

it("keeps an opening dash with its word, and a dash between words with the word before it", () => {
	expect(setDashesAndDots("—Ya —dice—. Sí.")).toBe("—\u2060Ya —\u2060dice—. Sí.");
	expect(setDashesAndDots("one -- two")).toBe("one\u00a0– two");
});
