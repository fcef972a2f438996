// The interface's words.
import "../../../../src/page/strings/en-late.ts";
import { afterEach, expect, it } from "vitest";
import { en } from "../../../../src/page/strings/en.ts";
import { problemText, setLanguage, t } from "../../../../src/page/strings/t.ts";

afterEach(() => setLanguage("en", en));

it("fills in and picks the plural", () => {
	expect(t("story.offered", { n: 1 })).toBe("1 choice");
	expect(t("story.offered", { n: 3 })).toBe("3 choices");
	expect(t("desk.letter", { title: "To Lise" })).toBe("The letter on the desk: To Lise");
});

it("leaves a gap nobody filled as it stands", () => expect(t("desk.letter")).toContain("{title}"));

it("speaks another language from one table", () => {
	setLanguage("es", { ...en, close: "Cerrar" });
	expect(t("close")).toBe("Cerrar");
});

it("tells a problem in whole sentences, whether or not what is wrong was ended by whoever wrote it", () => {
	expect(
		problemText({ code: "save.broken-off", where: "the save", what: "it is broken off", hint: "Nothing was changed." }),
	).toBe("the save: it is broken off. Nothing was changed.");
	expect(problemText({ code: "ink.error", where: "a.ink:3", what: "Expected a word.", hint: "" })).toBe(
		"a.ink:3: Expected a word.",
	);
});
