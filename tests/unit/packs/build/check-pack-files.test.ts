// A pack's own files against its story: what is cued and missing, and what is there and never cued.
import { expect, it } from "vitest";
import { checkPackFiles } from "../../../../src/packs/build/check-pack-files.ts";
import { type Manifest, readManifest } from "../../../../src/packs/import/manifest.ts";

const manifest = (more: object = {}) =>
	readManifest({ id: "p1", name: "P", version: "1.0.0", ...more }, "") as Manifest;
const check = (text: string, media: string[], more: object = {}, others: Record<string, string> = {}) =>
	checkPackFiles({
		manifest: manifest(more),
		used: { "main.ink": text },
		ink: { "main.ink": text, ...others },
		media,
	}).map(({ code, where, values }) => [code, where, values?.["file"] ?? ""].join(" ").trim());

it("tells a missing picture once, at its first place", () => {
	const text =
		"One. # IMAGE: images/nowhere.jpg\nTwo. # IMAGE: images/nowhere.jpg\n# image: {name}.png\n// # IMAGE: old.png";
	expect(check(text, [])).toEqual(["pack.no-picture main.ink:1 images/nowhere.jpg"]);
});

it("finds pictures and sounds however they are written", () => {
	const images = [
		"images/room.jpg",
		"./images/room.jpg",
		"images/my room.jpg",
		"images/my%20room.jpg",
		"Images/Room.JPG",
	];
	const asked = [...images, "images\\\\room.jpg", "room.jpg"].map((name) => `Look. # IMAGE: ${name}`);
	const heard = ["audio/ding.mp3", "./audio/ding.mp3", "audio/my ding.mp3", "audio/my%20ding.mp3"];
	const text = [...asked, ...heard.map((name) => `Hear. # AUDIO: ${name}`), "Eleven.# IMAGE : images/room.jpg"].join(
		"\n",
	);
	const media = ["images/room.jpg", "images/my room.jpg", "audio/ding.mp3", "audio/my ding.mp3"];
	expect(check(text, media)).toEqual([]);
	expect(check("A card.\n# IMAGE: Pictures\\Boat.PNG", ["pictures/boat.png"])).toEqual([]);
});

it("tells missing sounds of Inky's by their files, and leaves the game's own names to others", () => {
	expect(check("A. # AUDIO: gone.mp3\nB. # AUDIOLOOP: gone.ogg\nC. # AUDIO: tram-bell", [])).toEqual([
		"pack.no-sound main.ink:1 gone.mp3",
		"pack.no-sound main.ink:2 gone.ogg",
	]);
});

it("tells a place's picture that is not there", () => {
	const places = { yard: { lights: { day: { image: "yard.png", portrait: "tall.png" } } } };
	expect(check("Hi.", ["art/yard.png"], { places })).toEqual(["pack.no-picture story.json tall.png"]);
});

it("tells files that nothing asks for, unless names are put together in play", () => {
	expect(check("Hi. # sfx: rain", ["sounds/rain.wav", "old.png"], {}, { "attic.ink": "x" })).toEqual([
		"pack.unused-ink attic.ink",
		"pack.unused-file old.png",
	]);
	expect(check("Hi. # image: card-{n}.png", ["card-1.png", "card-2.png"])).toEqual([]);
});
