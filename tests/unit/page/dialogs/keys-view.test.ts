// The dialog of keys shows what the tables of keys hold.
import "../../../../src/page/strings/en-late.ts";
import { expect, it } from "vitest";
import { keyRows, storyKeyRows } from "../../../../src/page/dialogs/keys-view.tsx";
import { HISTORY_KEYS } from "../../../../src/page/input/keys/history-keys.ts";
import { isCharacterKey, KEY_BINDINGS } from "../../../../src/page/input/keys/key-bindings.ts";
import { en } from "../../../../src/page/strings/en.ts";

it("shows every key of both tables on the sheet of keys, each with words", () => {
	for (const [table, shown] of [
		[KEY_BINDINGS, storyKeyRows()],
		[HISTORY_KEYS, keyRows(HISTORY_KEYS)],
	] as const) {
		expect(new Set(shown.flatMap(({ keys }) => keys))).toEqual(new Set(table.flatMap(({ keys }) => [...keys])));
		for (const { does } of shown) expect(en[does]).toBeTruthy();
	}
	expect(KEY_BINDINGS.flatMap(({ keys }) => keys).filter(isCharacterKey)).toContain("?");
});
