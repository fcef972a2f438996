// The document for players lists the keys as the table has them.
import "../../../src/page/strings/en-late.ts";
import { readFileSync } from "node:fs";
import { expect, it } from "vitest";
import { storyKeyRows } from "../../../src/page/dialogs/keys-view.tsx";
import { isCharacterKey } from "../../../src/page/input/keys/key-bindings.ts";
import { en } from "../../../src/page/strings/en.ts";

it("lists every key that is heard, in the table's words, and no other", () => {
	const rows = [...readFileSync("docs/playing.md", "utf8").matchAll(/^\| (.+?) \| (.+?) \|$/gm)].slice(1);
	const lines = storyKeyRows();
	expect(rows.map((row) => row[2])).toEqual(lines.map(({ does }) => en[does]));
	for (const [i, { keys }] of lines.entries())
		for (const key of keys.filter((key) => isCharacterKey(key) && !/[2-8]/.test(key)))
			expect(rows[i]![1]).toContain(key.toUpperCase());
});

it("names what is in the menu and at an ending as the table does", () => {
	const told = readFileSync("docs/playing.md", "utf8");
	for (const key of ["menu.full", "ending.share"] as const) expect(told).toContain(`*${en[key]}*`);
});
