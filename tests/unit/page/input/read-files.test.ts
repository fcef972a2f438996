// What a hand drops: files, folders within folders, and no more of them than a pack may hold.
import { describe, expect, it } from "vitest";
import { readFiles } from "../../../../src/page/input/read-files.ts";

const file = (name: string, text = name, size?: number): File => {
	const made = new File([text], name);
	if (size) Object.defineProperty(made, "size", { value: size });
	return made;
};
const entryOf = (path: string, of: File): FileSystemEntry =>
	({
		isFile: true,
		name: of.name,
		fullPath: `${path}/${of.name}`,
		file: (done: (file: File) => void, failed: () => void) => (of.name === "locked.ink" ? failed() : done(of)),
	}) as unknown as FileSystemEntry;

/** A folder as a browser shows it: a few entries at a time, then none. */
function folder(path: string, entries: readonly FileSystemEntry[], at = 2): FileSystemEntry {
	return {
		isFile: false,
		name: path.split("/").pop(),
		fullPath: path,
		createReader() {
			let next = 0;
			return {
				readEntries(done: (some: FileSystemEntry[]) => void) {
					done(entries.slice(next, next + at));
					next += at;
				},
			};
		},
	} as unknown as FileSystemEntry;
}
const paths = async (...entries: FileSystemEntry[]) => [...(await readFiles({ entries, files: [] })).files.keys()];

describe("a folder", () => {
	const ink = folder("/tin/ink", [entryOf("/tin/ink", file("lid.ink"))]);
	const tin = folder("/tin", [entryOf("/tin", file("a.ink")), ink, entryOf("/tin", file("b.ink"))]);
	it("is read with what is in its folders, however few the browser gives at a time, and named for itself", async () => {
		const { files, name } = await readFiles({ entries: [tin], files: [] });
		expect([...files.keys()]).toEqual(["tin/a.ink", "tin/ink/lid.ink", "tin/b.ink"]);
		expect(new TextDecoder().decode(files.get("tin/ink/lid.ink"))).toBe("lid.ink");
		expect(name).toBe("tin");
	});
	it("that cannot be read in part is read in the rest", async () => {
		const torn = folder("/tin", [entryOf("/tin", file("locked.ink")), entryOf("/tin", file("a.ink"))]);
		expect(await paths(torn)).toEqual(["tin/a.ink"]);
	});
	it("with more files than a pack may hold is read no further than that it can be said", async () => {
		const many = Array.from({ length: 900 }, (_, i) => entryOf("/tin", file(`${i}.ink`)));
		expect((await paths(folder("/tin", many, 100))).length).toBe(501);
	});
});

describe("files", () => {
	it("are read by their names, or by their paths when a folder was picked", async () => {
		const picked = Object.defineProperty(file("lid.ink"), "webkitRelativePath", { value: "tin/ink/lid.ink" });
		const { files, name } = await readFiles({ entries: [], files: [picked, file("a.ink")] });
		expect([[...files.keys()], name]).toEqual([["tin/ink/lid.ink", "a.ink"], "tin"]);
	});
	it("too large to be held are named and not read", async () => {
		const { files } = await readFiles({
			entries: [],
			files: [file("a.ink"), file("b.zip", "b", 300_000_000), file("c")],
		});
		expect([...files].map(([path, bytes]) => [path, bytes.length])).toEqual([
			["a.ink", 5],
			["b.zip", 0],
		]);
	});
	it("none at all are nothing", async () => {
		expect(await readFiles({ entries: [], files: [] })).toEqual({ files: new Map(), name: "" });
	});
});
