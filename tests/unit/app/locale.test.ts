// The language of the game: stories fetched once, a setting that changes meanwhile, and stories whose
// language the interface lacks.
import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { createLocale } from "../../../src/app/locale.ts";
import { gzip } from "../../../src/base/gzip.ts";
import { isProblem, problem } from "../../../src/base/problem.ts";
import { DEFAULT_SETTINGS } from "../../../src/base/settings.ts";
import type { Pack } from "../../../src/packs/shipped-packs.ts";
import { currentLanguage } from "../../../src/page/strings/t.ts";
import { loadLanguage } from "../../../src/page/strings/ui-languages.ts";
import { encodeStory } from "../../../src/story/runtime/encode-story.ts";
import type { StoryJson } from "../../../src/story/runtime/session.ts";
import { splitStory } from "../../../src/story/runtime/split-story.ts";
import { compiled, gate, pack, saveData } from "./support/fakes.ts";

function open(opened: Pack | undefined = pack(), language = "en") {
	const told: string[] = [];
	const now = { language };
	const document = { documentElement: {} } as Document;
	const locale = createLocale({
		page: document,
		settings: () => ({ ...DEFAULT_SETTINGS, language: now.language }),
		pack: () => opened,
		tell: (what) => void told.push(typeof what === "string" ? what : what.what),
	});
	return { locale, told, now, document };
}

beforeEach(() => {
	vi.stubGlobal("navigator", { languages: ["en"] });
	vi.stubGlobal("document", { baseURI: "http://localhost/" });
});
afterEach(() => void vi.unstubAllGlobals());
afterEach(async () => void (await loadLanguage("en", { documentElement: {} } as Document)));

const acts = compiled("-> a\n=== a\nOne. # scene: a act=1\n-> b\n=== b\n# scene: b act=2\nTwo. -> END\n");
const { first, rest } = splitStory(acts)!;

describe("a story in a language", () => {
	it("is fetched once for two that ask at once", async () => {
		const story = vi.fn(async () => compiled());
		const opened = pack({ story });
		const { locale } = open(opened);
		const [one, two] = await Promise.all([locale.story(opened, "en"), locale.story(opened, "en")]);
		expect(one).toBe(two);
		expect(story).toHaveBeenCalledTimes(1);
	});
	it("is tried again after it could not be fetched", async () => {
		const answers: unknown[] = [problem("story.unfetched", "p", "no network"), compiled()];
		const opened = pack({ story: (async () => answers.shift()) as never });
		const { locale } = open(opened);
		expect(isProblem(await locale.story(opened, "en"))).toBe(true);
		expect(isProblem(await locale.story(opened, "en"))).toBe(false);
	});
	it("comes to its first act before the rest, and each part of it once", async () => {
		const asked: string[] = [];
		const later = gate<void>();
		vi.stubGlobal("fetch", async (url: URL) => {
			asked.push(url.pathname);
			if (url.pathname === "/rest") await later.closed;
			const part = url.pathname === "/rest" ? rest : first;
			return new Response((await gzip(new TextEncoder().encode(encodeStory(part)))) as BlobPart);
		});
		const { story: _, ...opened } = pack({ url: "first", size: 1, rest: { url: "rest", size: 2 } });
		const { locale } = open(opened);
		expect(await locale.beginning(opened, "en")).toEqual(first);
		expect(asked).toEqual(["/first"]);
		const whole = locale.story(opened, "en");
		later.open();
		expect(JSON.stringify(await whole)).toBe(JSON.stringify(acts));
		expect(await locale.beginning(opened, "en")).toBe(await whole);
		expect(asked).toEqual(["/first", "/rest"]);
	});
	it("whose rest could not be fetched is tried again, without its beginning", async () => {
		const asked: string[] = [];
		vi.stubGlobal("fetch", async (url: URL) => {
			asked.push(url.pathname);
			if (asked.filter((path) => path === "/rest").length === 1) return new Response("", { status: 503 });
			const part = url.pathname === "/rest" ? rest : first;
			return new Response((await gzip(new TextEncoder().encode(encodeStory(part)))) as BlobPart);
		});
		const { story: _, ...opened } = pack({ url: "first", rest: { url: "rest" } });
		const { locale } = open(opened);
		await locale.beginning(opened, "en");
		expect(await locale.story(opened, "en")).toMatchObject({ code: "story.not-loaded" });
		expect(JSON.stringify(await locale.story(opened, "en"))).toBe(JSON.stringify(acts));
		expect(asked).toEqual(["/first", "/rest", "/rest"]);
	});
});

describe("the language of a story", () => {
	it("is the save's where the story has it, else the one that is set, else the story's own", () => {
		const languages = { es: { url: "es.json", name: "Una historia", contentWarnings: [] } };
		const { locale, now } = open(pack({ languages }));
		expect(locale.languageFor("es")).toBe("es");
		expect(locale.languageFor("fr")).toBe("en");
		now.language = "es";
		expect(locale.languageFor()).toBe("es");
		expect(locale.packText(pack({ languages })).name).toBe("Una historia");
	});
	it("is offered where the interface has no words of it", () => {
		const languages = { cy: { url: "cy.json", name: "Stori", contentWarnings: [] } };
		expect(open(pack({ languages })).locale.storyOnlyLanguages()).toEqual(["cy"]);
		expect(open(pack()).locale.storyOnlyLanguages()).toEqual([]);
	});
});

describe("the title of a scene", () => {
	it("is that of the language set, once the story has come in it, and until then as saved", async () => {
		const titled = (title: string): StoryJson => compiled(`# scene: one title="${title}"\nText.\n-> END\n`);
		const spanish = { url: "es.json", name: "", contentWarnings: [], story: async () => titled("Uno") };
		const opened = pack({ story: async () => titled("One"), languages: { es: spanish as never } });
		const { locale, now } = open(opened);
		await locale.story(opened, "en");
		now.language = "es";
		expect(locale.sceneTitle(opened, saveData(1))).toBe("One");
	});
});

describe("following the setting", () => {
	it("speaks the language that is set, once", async () => {
		const { locale, now, document } = open();
		expect(await locale.follow()).toBe(true); // it had not been followed yet
		now.language = "es";
		expect(await locale.follow()).toBe(true);
		expect(await locale.follow()).toBe(false);
		expect(currentLanguage()).toBe("es");
		expect(document.documentElement.lang).toBe("es");
	});
	it("drops a language that comes when another was set", async () => {
		const { locale, now } = open();
		await locale.follow();
		now.language = "es";
		const late = locale.follow();
		now.language = "en";
		const last = locale.follow();
		expect(await Promise.all([late, last])).toEqual([false, true]);
		expect(currentLanguage()).toBe("en");
	});
});

describe("a playthrough told in another language", () => {
	const languages = { es: { url: "", name: "", contentWarnings: [] } };
	function retold(opened: Pack, now: { language: string }) {
		let language = "en";
		const translated: string[] = [];
		const director = {
			present: () => ({ language }),
			translate: async (_: unknown, to: string) => {
				translated.push(to);
				language = to;
				return undefined;
			},
		};
		const playthrough = { pack: opened, hash: opened.hash, register: () => "mid" } as never;
		return { director: director as never, playthrough, translated, now };
	}
	it("is left as it is in an older version of the story", async () => {
		const opened = pack({ languages });
		const { locale, now } = open(opened);
		const { director, translated } = retold(opened, now);
		now.language = "es";
		await locale.retell(director, { pack: opened, hash: "older" } as never, new AbortController().signal);
		expect(translated).toEqual([]);
	});
	it("tells why not, where the words cannot be fetched, and stays where it is", async () => {
		const opened = pack({ languages, story: (async () => problem("story.unfetched", "p", "no network")) as never });
		vi.stubGlobal("fetch", async () => new Response("", { status: 404 }));
		const { locale, now, told } = open(opened);
		const { director, playthrough, translated } = retold(opened, now);
		now.language = "es";
		await locale.retell(director, playthrough, new AbortController().signal);
		expect(told).toHaveLength(1);
		expect(translated).toEqual([]);
	});
	it("is not translated for a player who has left", async () => {
		const opened = pack({ languages });
		const coming = gate<Response>();
		vi.stubGlobal("fetch", () => coming.closed);
		const { locale, now, told } = open(opened);
		const { director, playthrough, translated } = retold(opened, now);
		now.language = "es";
		const leaving = new AbortController();
		const done = locale.retell(director, playthrough, leaving.signal);
		leaving.abort();
		coming.open(new Response("", { status: 404 }));
		await done;
		expect([translated, told]).toEqual([[], []]);
	});
});
