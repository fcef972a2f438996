// The house as docs/architecture.md draws it: imports go downward only, one library lives in one room, no barrels, no file too long.
import { readdirSync, readFileSync } from "node:fs";
import { join, relative } from "node:path";
import { describe, expect, it } from "vitest";

const LEVELS: Record<string, number> = {
	main: 5,
	"late-hands": 5,
	cast: 5,
	run: 5,
	languages: 5,
	"front-of-house": 5,
	keeping: 5,
	unsure: 5,
	opening: 5,
	library: 5,
	"library-desk": 5,
	"packs-start": 5,
	"packs-folder": 5,
	"newly-open": 5,
	dev: 5,
	stage: 4,
	sound: 4,
	page: 4,
	packs: 3,
	saves: 3,
	director: 2,
	story: 1,
	platform: 1,
	problem: 0,
	settings: 0,
};
const LIBRARIES: Record<string, string> = {
	phaser: "stage",
	howler: "sound",
	inkjs: "story",
	preact: "page",
	idb: "saves",
	"@tauri-apps": "platform",
};

const files = readdirSync("src", { recursive: true, withFileTypes: true })
	.filter((entry) => entry.isFile() && /\.tsx?$/.test(entry.name))
	.map((entry) => relative("src", join(entry.parentPath, entry.name)).replaceAll("\\", "/"));
const roomOf = (path: string) => path.split("/")[0]!.replace(/\.tsx?$/, "");
const imports = (file: string) =>
	[...readFileSync(join("src", file), "utf8").matchAll(/(?:from|import)\s*\(?\s*"([^"]+)"/g)].map((m) => m[1]!);

describe("the house", () => {
	it("has only the rooms of the plan", () => {
		expect([...new Set(files.map(roomOf))].filter((room) => !(room in LEVELS))).toEqual([]);
	});
	it("imports downward only, never sideways between rooms", () => {
		const wrong = files.flatMap((file) =>
			imports(file)
				.filter((to) => to.startsWith("."))
				.map((to) => relative("src", join("src", file, "..", to)).replaceAll("\\", "/"))
				.filter(
					(to) => !to.startsWith("..") && roomOf(to) !== roomOf(file) && LEVELS[roomOf(to)]! >= LEVELS[roomOf(file)]!,
				)
				.map((to) => `${file} -> ${to}`),
		);
		const allowed =
			/^(opening\.ts -> (front-of-house|keeping)|library\.ts -> library-desk|library-desk\.ts -> (library|packs-start|packs-folder)|languages\.ts -> cast|front-of-house\.ts -> (keeping|unsure|newly-open)|cast\.ts -> keeping|run\.ts -> (cast|languages|late-hands|opening|dev\/)|main\.ts -> (late-hands|cast|run|languages|opening|library))/;
		expect(wrong.filter((w) => !allowed.test(w))).toEqual([]);
	});
	it("has no circle: no file imports, by whatever way round, itself", () => {
		const next = new Map(
			files.map((file) => [
				file,
				imports(file)
					.filter((to) => to.startsWith("."))
					.map((to) => relative("src", join("src", file, "..", to)).replaceAll("\\", "/"))
					.filter((to) => files.includes(to)),
			]),
		);
		const done = new Set<string>();
		const circles: string[] = [];
		const walk = (file: string, way: readonly string[]): void => {
			if (way.includes(file)) circles.push([...way.slice(way.indexOf(file)), file].join(" -> "));
			if (way.includes(file) || done.has(file)) return;
			for (const to of next.get(file) ?? []) walk(to, [...way, file]);
			done.add(file);
		};
		for (const file of files) walk(file, []);
		expect(circles).toEqual([]);
	});
	it("keeps each library in one room", () => {
		const wrong = files.flatMap((file) =>
			imports(file)
				.filter((to) =>
					Object.entries(LIBRARIES).some(
						([library, room]) => (to === library || to.startsWith(`${library}/`)) && roomOf(file) !== room,
					),
				)
				.map((to) => `${file} says ${to}`),
		);
		expect(wrong).toEqual([]);
	});
	it("has no barrel, no file over 250 lines, and main under 120", () => {
		const length = (file: string) => readFileSync(join("src", file), "utf8").split("\n").length - 1;
		expect(files.filter((file) => /(^|\/)index\.tsx?$/.test(file))).toEqual([]);
		expect(files.filter((file) => length(file) > 250)).toEqual([]);
		expect(length("main.ts")).toBeLessThan(120);
	});
	it("says at the head of each file what it owns", () => {
		expect(
			files.filter((file) => !file.endsWith(".d.ts") && !readFileSync(join("src", file), "utf8").startsWith("//")),
		).toEqual([]);
	});
});
