// The one finder of files: what people of any system write for a name, and which file they mean.
import { expect, it } from "vitest";
import { findFiles, folderOf, plainPath } from "../../../src/base/find-file.ts";

const PICTURES = { endings: /\.(png|jpe?g)$/i, anywhere: true };
const paths = ["main.ink", "images/room.jpg", "images/my room.jpg", "images/café.png", "100%25.png", "art/room.jpg"];

it.each([
	["images/room.jpg", "images/room.jpg"],
	["./images/room.jpg", "images/room.jpg"],
	["/images/room.jpg", "images/room.jpg"],
	["images//room.jpg", "images/room.jpg"],
	["Images/Room.JPG", "images/room.jpg"],
	["images\\room.jpg", "images/room.jpg"],
	["images\\\\room.jpg", "images/room.jpg"],
	["imagesroom.jpg", "images/room.jpg"], // as ink gives a single backslash
	["images/room", "images/room.jpg"],
	["images/x/../room.jpg", "images/room.jpg"],
	[" images/room.jpg ", "images/room.jpg"],
	["images/my room.jpg", "images/my room.jpg"],
	["images/my%20room.jpg", "images/my room.jpg"],
	["my room", "images/my room.jpg"],
	["images/cafe\u0301.png", "images/café.png"],
	["images/caf%C3%A9.png", "images/café.png"],
	["100%25.png", "100%25.png"],
])("%s is %s", (asked, path) => {
	expect(findFiles(asked, paths, PICTURES)).toEqual([path]);
});

it("counts from the folders it is given, in their order", () => {
	const inside = { from: ["art", ""], ...PICTURES };
	expect(findFiles("room.jpg", paths, inside)).toEqual(["art/room.jpg"]);
	expect(findFiles("../images/room.jpg", paths, inside)).toEqual(["images/room.jpg"]);
	expect(findFiles("images/room.jpg", paths, inside)).toEqual(["images/room.jpg"]);
});

it("prefers what is written exactly so, and gives all that fit equally", () => {
	expect(findFiles("B.png", ["b.png", "B.png"])).toEqual(["B.png"]);
	expect(findFiles("room", paths, PICTURES)).toEqual(["images/room.jpg", "art/room.jpg"]);
	expect(findFiles("rain", ["rain.ogg", "rain.mp3"], { endings: /\.(ogg|mp3)$/ })).toEqual(["rain.ogg", "rain.mp3"]);
});

it("finds nothing where nothing is meant", () => {
	for (const none of ["", " ", ".", "..", "../../x.png", "%", "nowhere.png", "room.jpg"])
		expect(findFiles(none, paths)).toEqual([]);
	expect(plainPath("a/../../b")).toBeNull();
	expect([folderOf("a/b/c.ink"), folderOf("c.ink")]).toEqual(["a/b", ""]);
});
