// The interface's words.
import { afterEach, expect, it } from "vitest";
import { en } from "../../../src/page/strings/en.ts";
import { speak, t } from "../../../src/page/strings/t.ts";

afterEach(() => speak("en", en));

it("fills in and picks the plural", () => {
	expect(t("story.offered", { n: 1 })).toBe("1 choice");
	expect(t("story.offered", { n: 3 })).toBe("3 choices");
	expect(t("desk.letter", { title: "To Lise" })).toBe("The letter on the desk: To Lise");
});

it("leaves a gap nobody filled as it stands", () => expect(t("desk.letter")).toContain("{title}"));

it("speaks another language from one table", () => {
	speak("es", { ...en, close: "Cerrar" });
	expect(t("close")).toBe("Cerrar");
});
