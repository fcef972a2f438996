// The house as docs/architecture.md draws it: imports go downward only, one library lives in one room, no barrels, no file too long.
import { readdirSync, readFileSync } from "node:fs";
import { join, relative } from "node:path";
import { describe, expect, it } from "vitest";

const LEVELS: Record<string, number> = {
	main: 7,
	app: 6,
	dev: 6,
	stage: 5,
	sound: 5,
	page: 5,
	picture: 4,
	packs: 3,
	saves: 3,
	director: 2,
	story: 1,
	platform: 1,
	base: 0,
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
		expect(wrong.filter((w) => !/^app\/playthrough-controller\.ts -> dev\//.test(w))).toEqual([]);
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
