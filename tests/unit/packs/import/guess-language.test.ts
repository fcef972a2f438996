// The language of ink that does not say it, by its letters.
import { describe, expect, it } from "vitest";
import { defaultManifest } from "../../../../src/packs/import/default-manifest.ts";
import { guessLanguage } from "../../../../src/packs/import/guess-language.ts";

describe("the language of a text", () => {
	it.each([
		["he", "# title: המנורה\nהמנורה דולקת מהבוקר, ואין איש בבית.\n* [לכבות!]\n- -> END"],
		["ar", "VAR light_is_on = true\nالمصباح مضاء منذ الصباح، ولا أحد في البيت.\n* [أطفئه!]\n- -> END"],
		["fa", "چراغ از صبح روشن است و کسی در خانه نیست. گفت: بگذار باشد."],
		["ja", "窓が開いている。そのままでいい。"],
		["zh", "窗户开着。就让它这样吧。"],
		["ko", "창문이 열려 있다. 그대로 둬."],
		["ru", "Окно открыто, и никого нет. Пусть будет так, мы не спешим."],
		["uk", "Вікно відчинене, і нікого немає. Нехай буде так, її чекають."],
		["und", "Прозорецът е отворен. Нека бъде така."],
		["el", "Το παράθυρο είναι ανοιχτό."],
		["en", "The window is open. Ночь."],
		["en", "// комментарий\nVAR x = 1\nOpen."],
		["en", ""],
	])("is %s in %s", (language, ink) => expect(guessLanguage(ink)).toBe(language));
	it("is what its tag says, and a tag that names none is passed over", () => {
		expect(defaultManifest("a.ink", "# language: pt-BR\nA janela.", "a.ink").language).toBe("pt-BR");
		expect(
			defaultManifest("a.ink", "# language: quite plain\nהמנורה דולקת מהבוקר, ואין איש בבית.", "a.ink").language,
		).toBe("he");
	});
});
