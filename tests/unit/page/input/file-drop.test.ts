// What is dropped on the page is the game's, and never leads away from it.
import { describe, expect, it } from "vitest";
import { type FileSelection, onFileDrop } from "../../../../src/page/input/file-drop.ts";

/**
 * A page on which things are dropped; a drop that is not prevented is the browser's, which follows an
 * address.
 */
function listen() {
	const page = new EventTarget();
	const taken: (FileSelection | undefined)[] = [];
	onFileDrop(page as Document, (selection) => void taken.push(selection));
	const send = (kind: "dragover" | "drop", files: readonly File[], addresses = "") => {
		const types = [files.length ? "Files" : "", addresses ? "text/uri-list" : ""].filter(Boolean);
		const dataTransfer = { types, files, items: [], getData: () => addresses };
		const event = Object.assign(new Event(kind, { cancelable: true }), { dataTransfer });
		page.dispatchEvent(event);
		return event.defaultPrevented ? "the game's" : "the browser's";
	};
	return { send, taken };
}

describe("a drop", () => {
	it("of files is the game's, with its files", () => {
		const { send, taken } = listen();
		const file = new File(["x"], "a.ink");
		expect([send("dragover", [file]), send("drop", [file])]).toEqual(["the game's", "the game's"]);
		expect(taken).toEqual([{ entries: [], files: [file] }]);
	});
	it("of a file's address, as WebKitGTK gives it, opens the library and doesn't lead away", () => {
		const { send, taken } = listen();
		const address = "file:///home/somebody/a.zip";
		expect([send("dragover", [], address), send("drop", [], address)]).toEqual(["the game's", "the game's"]);
		expect(taken).toEqual([undefined]);
	});
	it("of another address does nothing, and of words is the browser's", () => {
		const { send, taken } = listen();
		expect(send("drop", [], "https://example.org/")).toBe("the game's");
		expect([send("dragover", []), send("drop", [])]).toEqual(["the browser's", "the browser's"]);
		expect(taken).toEqual([]);
	});
});
