// What is said of an ending when it is shared: where it leaves the reader, and nothing the story says.
import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { shareText, shareUrl } from "../../../../src/page/keepsakes/share-ending.tsx";
import { ENDINGS } from "../../../../src/page/title/title-view.tsx";

const reached = (ending: string, own = true) => shareText({ ending, own, stars: [] });

describe("an ending's words", () => {
	it("are its own for each of the six", () => {
		const said = ENDINGS.map((id) => reached(id));
		expect(new Set(said).size).toBe(6);
		for (const words of said)
			expect(words).toMatch(/^I have come to one of the six endings of The Voice You Keep\. It left me .+\.$/);
	});
	it("give away no line of the endings, and nobody's name", () => {
		const told = readFileSync("stories/the-voice-you-keep/23-endings.ink", "utf8").toLowerCase();
		for (const id of ENDINGS) {
			const line = reached(id).split(". ")[1]!;
			expect(told).not.toContain(line.toLowerCase().slice(0, -1));
			expect(line).not.toMatch(/Samantha|Theodore|Amy|Catherine/);
		}
	});
	it("are plain for another story, and for an ending nobody knows", () => {
		for (const words of [reached("roof", false), reached("this_one")])
			expect(words).toBe("I have come to the end of a story in The Voice You Keep.");
	});
});

describe("the address", () => {
	const at = (href: string, framed = false) => {
		const self = { location: new URL(href) } as unknown as Window;
		return shareUrl({
			location: self.location,
			parent: framed ? ({} as Window) : self,
			self: self as Window & typeof globalThis,
		});
	};
	it("is the page's, without what stands behind it", () => {
		expect(at("https://somewhere.example/a/b/?seed=3#x")).toBe("https://somewhere.example/a/b/");
	});
	it("is left out where nobody else could open it", () => {
		expect(at("https://somewhere.example/a/", true)).toBe("");
		expect(at("tauri://localhost/")).toBe("");
	});
});
