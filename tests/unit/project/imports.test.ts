// The import rules bite: each is broken on purpose in a small house, and dependency-cruiser names it.
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { afterEach, expect, it } from "vitest";
import { checkImports } from "../../../tools/lint/imports.mjs";

let house = "";
afterEach(() => rmSync(house, { recursive: true }));

/** Builds a house of these files and gives what is wrong with it, "rule: from -> to" each. */
async function faultsOf(files: Record<string, string>): Promise<string[]> {
	mkdirSync(".cache", { recursive: true });
	house = mkdtempSync(".cache/house-"); // here, so that the libraries are found
	for (const [path, text] of Object.entries({ "package.json": MANIFEST, ...files })) {
		mkdirSync(dirname(join(house, path)), { recursive: true });
		writeFileSync(join(house, path), text);
	}
	const { violations } = await checkImports(house);
	return violations
		.map(({ rule, from, to }) => `${rule.name}: ${from} -> ${to.replace(/.*node_modules\//, "")}`)
		.sort();
}

const MANIFEST = JSON.stringify({ dependencies: { phaser: "*", idb: "*", preact: "*", "@tauri-apps/api": "*" } });

it("a house that keeps the rules has no fault", async () => {
	expect(
		await faultsOf({
			"src/main.ts": 'import "./app/playthrough.ts";',
			"src/app/playthrough.ts": 'import "../stage/stage.ts"; void import("../dev/inspector.ts");',
			"src/dev/inspector.ts": 'import "preact"; import "../page/text/line.tsx";',
			"src/stage/stage.ts": 'import type Phaser from "phaser"; export type Scene = Phaser.Scene;',
			"src/page/text/line.tsx": 'import { h } from "preact"; export const line = <p>{h.name}</p>;',
			"src/saves/store.ts": 'import "idb"; import "../base/problem.ts";',
			"src/platform/desktop.ts": 'import "@tauri-apps/api/core";',
			"src/base/problem.ts": "export {};",
		}),
	).toEqual([]);
});

it("upward and sideways imports are named, those of types and of markup too", async () => {
	expect(
		await faultsOf({
			"src/app/title.ts": 'import "../workshop/editor.ts";',
			"src/workshop/editor.ts": "export {};",
			"src/page/text/line.tsx":
				'import type { Scene } from "../../stage/stage.ts"; export const a = (s: Scene) => <p>{s}</p>;',
			"src/stage/stage.ts": "export type Scene = string;",
			"src/base/problem.ts": 'export type Saved = import("../saves/store.ts").Saved;',
			"src/saves/store.ts": "export type Saved = 1;",
			"src/story/session.ts": 'void import("../main.ts");',
			"src/main.ts": "export {};",
		}),
	).toEqual([
		"downward-only: app: src/app/title.ts -> src/workshop/editor.ts",
		"downward-only: base: src/base/problem.ts -> src/saves/store.ts",
		"downward-only: page: src/page/text/line.tsx -> src/stage/stage.ts",
		"downward-only: story: src/story/session.ts -> src/main.ts",
	]);
});

it("a library outside its place is named, and one that the game doesn't list", async () => {
	expect(
		await faultsOf({
			"src/page/page.ts": 'import type Phaser from "phaser"; export type Scene = Phaser.Scene;',
			"src/platform/browser.ts": 'import "@tauri-apps/api/core"; void import("idb");',
			"src/saves/store.ts": 'import "vitest";',
		}),
	).toEqual([
		"game-only: src/saves/store.ts -> vitest/dist/index.js",
		"one-place: @tauri-apps: src/platform/browser.ts -> @tauri-apps/api/core.js",
		"one-place: idb: src/platform/browser.ts -> idb/build/index.js",
		"one-place: phaser: src/page/page.ts -> phaser/dist/phaser.esm.js",
	]);
});

it("a circle, a barrel, a room of no floor and a missing file are named", async () => {
	expect(
		await faultsOf({
			"src/story/one.ts": 'import type { Two } from "./two.ts"; export type One = Two;',
			"src/story/two.ts": 'import type { One } from "./one.ts"; export type Two = One;',
			"src/page/page.ts": 'import "../story/index.ts"; import "../attic/box.ts"; import "./gone.ts";',
			"src/story/index.ts": "export {};",
			"src/attic/box.ts": "export {};",
		}),
	).toEqual([
		"found: src/page/page.ts -> ./gone.ts",
		"known-rooms: src/page/page.ts -> src/attic/box.ts",
		"no-barrel: src/page/page.ts -> src/story/index.ts",
		"no-circle: src/story/one.ts -> src/story/two.ts",
	]);
});

it("a house in which no TypeScript could be read is no house without fault", async () => {
	await expect(faultsOf({ "src/main.js": "" })).rejects.toThrow("No TypeScript was read");
});
