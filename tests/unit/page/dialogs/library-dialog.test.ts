// The library dialog when something fails: files that went away, a library that cannot be read. It is
// never busy for ever.
import { describe, expect, it, vi } from "vitest";
import { isProblem } from "../../../../src/base/problem.ts";
import type { DialogStack } from "../../../../src/page/dialogs/dialog-stack.tsx";
import { createLibraryDialog, type LibraryDialogOptions } from "../../../../src/page/dialogs/library-dialog.tsx";
import { type LibraryState, LibraryView } from "../../../../src/page/dialogs/library-view.tsx";

type View = Parameters<DialogStack["push"]>[0];
interface Drawn {
	readonly type: unknown;
	readonly props: { readonly state: LibraryState; readonly add: (files: readonly File[]) => Promise<void> };
}

function open(readLibrary: LibraryDialogOptions["readLibrary"]) {
	const views: View[] = [];
	const told: unknown[] = [];
	const stack: DialogStack = {
		push: (view) => void views.push(view),
		pop: () => void views.pop(),
		clear: () => void views.splice(0),
		redraw: () => {},
		top: () => views.at(-1)?.label() ?? "",
		count: () => views.length,
	};
	const openLibrary = createLibraryDialog({
		...{ stack, readLibrary },
		enterStory: (then) => then(),
		latestOnly: (pending) => pending,
		tell: (what) => void told.push(what),
	});
	const drawn = () => views.at(-1)?.view() as unknown as Drawn | undefined;
	return { openLibrary, views, told, drawn };
}

const shown: LibraryState = { safe: false, persistent: true, packs: [], onChange: () => () => {} };
const file = (name: string) => new File(["Once."], name);
/** A file that was taken away after it was picked. */
function goneFile(name: string): File {
	const gone = file(name);
	gone.arrayBuffer = () => Promise.reject(new DOMException("it is not there", "NotReadableError"));
	return gone;
}
const dropped = (...files: File[]) => ({ entries: [], files });

describe("the library dialog", () => {
	it("says that files cannot be read, beside the library as it was", async () => {
		const { openLibrary, drawn, told } = open(async () => shown);
		await openLibrary();
		await drawn()!.props.add([goneFile("story.ink")]);
		expect(drawn()!.type).toBe(LibraryView);
		expect(drawn()!.props.state.imported).toMatchObject({
			name: "story.ink",
			problems: [{ code: "library.failed", where: "story.ink", what: expect.stringContaining("it is not there") }],
		});
		expect(told).toEqual([]);
	});
	it("says that the library refused them, and takes the next ones", async () => {
		const readLibrary = vi.fn(async () => shown);
		const { openLibrary, drawn } = open(readLibrary);
		await openLibrary();
		readLibrary.mockRejectedValueOnce(new Error("no room"));
		await openLibrary(dropped(file("story.ink")));
		expect(drawn()!.props.state.imported?.problems[0]?.what).toContain("no room");
		await openLibrary(dropped(file("other.ink")));
		expect(drawn()!.props.state).toBe(shown);
	});
	it("closes and says so where there is no library to show", async () => {
		const { openLibrary, views, told } = open(async () => Promise.reject(new Error("no library")));
		await openLibrary(dropped(file("story.ink")));
		expect(views).toEqual([]);
		await openLibrary();
		expect(views).toEqual([]);
		expect(told.map((what) => isProblem(what) && what.code)).toEqual(["library.failed", "library.failed"]);
	});
	it("is busy only while it reads", async () => {
		let finish: ((state: LibraryState) => void) | undefined;
		const reading = (): Promise<LibraryState> => new Promise((done) => (finish = done));
		const { openLibrary, drawn } = open((files) => (files ? reading() : Promise.resolve(shown)));
		await openLibrary();
		const adding = openLibrary(dropped(file("story.ink")));
		await vi.waitUntil(() => finish !== undefined);
		expect(drawn()!.type).toBe("p");
		finish!(shown);
		await adding;
		expect(drawn()!.type).toBe(LibraryView);
	});
});
