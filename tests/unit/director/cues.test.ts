import { describe, expect, it } from "vitest";
import { isProblem } from "../../../src/base/problem.ts";
import { readChoiceOffer } from "../../../src/director/choice-offer.ts";
import { imagesInWords, takeImages } from "../../../src/director/cues/image.ts";
import { nearestCue, readTagAsCue } from "../../../src/director/cues.ts";
import { EMPTY_TABLEAU } from "../../../src/director/tableau.ts";
import { readTag } from "../../../src/director/tag.ts";

const cue = (text: string) => {
	const got = readTagAsCue(text, "here");
	if (!got || isProblem(got)) throw new Error(JSON.stringify(got));
	return got;
};

describe("a tag", () => {
	it("is a name, a key, and options, quoted or bare", () => {
		expect(readTag('SFX: tram-bell pan=-0.6 caption="a tram, turning"')).toEqual({
			name: "sfx",
			key: "tram-bell",
			options: { pan: "-0.6", caption: "a tram, turning" },
			rest: 'tram-bell pan=-0.6 caption="a tram, turning"',
		});
		expect(readTag("clear")).toMatchObject({ name: "clear", key: "", options: {} });
		expect(readTag("figure: amy gone").options).toEqual({ gone: "true" });
	});
});

describe("a cue", () => {
	it("changes the tableau", () => {
		expect(cue("place: apartment light=night").change(EMPTY_TABLEAU).place).toEqual({
			id: "apartment",
			light: "night",
			cut: false,
		});
	});
	it("leaves figures and weather behind when the place changes, and keeps them when only the light does", () => {
		const hall = cue("weather: rain").change(
			cue("figure: amy at=left").change(cue("place: hall").change(EMPTY_TABLEAU)),
		);
		expect(cue("light: night").change(hall)).toMatchObject({ weather: "rain", figures: { amy: "left" } });
		expect(cue("place: roof").change(hall)).toMatchObject({ weather: "", figures: {} });
	});
	it("puts a thing into the picture, moves it, takes it away, and leaves it behind with the place", () => {
		const night = cue("place: apartment light=night").change(EMPTY_TABLEAU);
		const chair = cue("prop: coat at=chair size=large").change(night);
		expect(chair.props).toEqual({ coat: { at: "chair", size: "large" } });
		expect(cue("light: morning").change(chair).props).toEqual(chair.props);
		expect(cue("place: apartment light=morning").change(chair).props).toEqual(chair.props);
		expect(cue("prop: coat at=hook").change(chair).props).toEqual({ coat: { at: "hook", size: "usual" } });
		expect(cue("prop: cup").change(chair).props).toMatchObject({ coat: { at: "chair" }, cup: { at: "" } });
		for (const away of ["prop: coat gone", "place: market", "scene: next", "background: images/room.jpg"])
			expect(cue(away).change(chair)).not.toHaveProperty("props");
	});
	it("or is an effect and leaves the tableau as it was", () => {
		const sfx = cue("sfx: cup pan=0.5");
		expect(sfx.change(EMPTY_TABLEAU)).toBe(EMPTY_TABLEAU);
		expect(sfx.effect).toEqual({ effect: "sfx", id: "cup", pan: 0.5, caption: "" });
	});
	it("keeps what presence does not say", () => {
		const met = cue("presence: growth=3 closeness=2 mood=warm").change(EMPTY_TABLEAU);
		expect(cue("presence: mood=calling").change(met).presence).toEqual({ growth: 3, closeness: 2, mood: "calling" });
	});
	it("says what it expected when an option does not fit", () => {
		expect(readTagAsCue("sfx: cup pan=left", "here")).toMatchObject({ what: '# sfx: pan is "left", expected -1 to 1' });
		expect(readTagAsCue("music:", "here")).toMatchObject({ what: expect.stringContaining("needs its key") });
		expect(readTagAsCue("place: tram lihgt=dusk", "here")).toMatchObject({ what: '# place has no option "lihgt"' });
	});
});

describe("a cue from elsewhere", () => {
	it("is found by Inky's and others' names for it, in any case", () => {
		expect(cue("AUDIOLOOP: rain").change(EMPTY_TABLEAU).music).toBe("rain");
		expect(cue("CLEAR").effect).toEqual({ effect: "clear" });
		expect(cue("Character: Amy Lee").change(EMPTY_TABLEAU).speaker).toBe("Amy Lee");
	});
	it("takes a file's name whole, spaces and all", () => {
		expect(cue("AUDIO: audio/my sound.mp3").effect).toMatchObject({ effect: "sfx", id: "audio/my sound.mp3" });
		expect(cue("AUDIO: my sound.mp3 pan=0.5").effect).toMatchObject({ id: "my sound.mp3", pan: 0.5 });
		expect(cue("AUDIOLOOP: audio/rain loop.ogg").change(EMPTY_TABLEAU).music).toBe("audio/rain loop.ogg");
	});
	it("sets Inky's background: a picture of the pack in place of a place, or a place by name", () => {
		const hall = cue("figure: amy").change(cue("place: hall").change(EMPTY_TABLEAU));
		const room = cue("BACKGROUND: images/my room.jpg").change(hall);
		expect(room).toMatchObject({ background: "images/my room.jpg", place: null, figures: {} });
		expect(cue("BACKGROUND: none").change(room)).not.toHaveProperty("background");
		expect(cue("place: roof").change(room)).not.toHaveProperty("background");
		const tram = cue("BACKGROUND: tram light=dusk cut").change(room);
		expect(tram.place).toEqual({ id: "tram", light: "dusk", cut: true });
		expect(tram).not.toHaveProperty("background");
	});
	it("sets Inky's theme, and lets one it does not know be", () => {
		expect(cue("theme: dark").change(EMPTY_TABLEAU).theme).toBe("night");
		expect(cue("THEME: Light").change(EMPTY_TABLEAU).theme).toBe("paper");
		expect(cue("theme: forest").change(EMPTY_TABLEAU)).toBe(EMPTY_TABLEAU);
	});
	it("finds the pictures that stand in a line as HTML", () => {
		expect(takeImages('A <img src="images/room.jpg" alt="a room"> view <img src=b.png>.')).toEqual({
			text: "A view.",
			images: [
				{ effect: "image", src: "images/room.jpg", alt: "a room" },
				{ effect: "image", src: "b.png" },
			],
		});
		expect(takeImages("3 < 4")).toEqual({ text: "3 < 4", images: [] });
		expect(imagesInWords('<img src="images/my_room.jpg">')).toBe("my room");
		expect(imagesInWords('Go <img src="x.png" alt="west">')).toBe("Go west");
	});
	it("that is mistyped is told its nearest name", () => {
		expect(readTagAsCue("plaec: tram", "here")).toBeNull();
		expect(nearestCue("plaec")).toBe("place");
		expect(nearestCue("zebra")).toBe("");
		for (const short of ["12", "a", "is"]) expect(nearestCue(short)).toBe("");
	});
});

describe("a way of offering", () => {
	it("is read from the choice's tag, bare or by as", () => {
		expect(readChoiceOffer(["silence"], "x")).toEqual({ way: "silence" });
		expect(readChoiceOffer(["as: silence"], "x")).toEqual({ way: "silence" });
		expect(readChoiceOffer(["hold: 4"], "x")).toEqual({ way: "hold", seconds: 4 });
		expect(readChoiceOffer(['look: bride at=left label="the bride"'], "x")).toEqual({
			way: "look",
			id: "bride",
			at: "left",
			label: "the bride",
		});
		expect(readChoiceOffer(["UNCLICKABLE"], "x")).toEqual({ way: "struck" });
		expect(readChoiceOffer([], "x")).toEqual({ way: "plain" });
	});
	it("that does not fit is a Problem", () => {
		expect(isProblem(readChoiceOffer(["turn: up"], "x"))).toBe(true);
		expect(isProblem(readChoiceOffer(["hold: 99"], "x"))).toBe(true);
	});
});
