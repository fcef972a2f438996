// Safe mode: added packs are left out of this start, and none is removed. Offered after starts that ended
// badly, and taken by holding Shift. Knows packs only by id and name.
import { GAME_PACK_ID } from "../../packs/game-pack-id.ts";
import type { PageFace } from "../../page/page.tsx";
import { t } from "../../page/strings/t.ts";
import type { Platform } from "../../platform/platform.ts";
import { onShiftHeld } from "./shift-held.ts";
import { readStartup, updateStartup } from "./startup-record.ts";

/** What safe mode is given. */
export interface SafeModeOptions {
	readonly platform: Pick<Platform, "read" | "write" | "safeMode">;
	readonly page: Pick<PageFace, "tell" | "askFirst">;
	readonly openGame: () => void; // opens the game's own story, when packs are left out after one was opened
	readonly address?: string; // the page's query; its own when none is given
	readonly keys?: EventTarget; // where Shift is heard; the window when none is given
}

/** Safe mode's face. */
export interface SafeMode {
	/** Whether packs are left out. */
	active(): boolean;
	/**
	 * Finds what to begin with by its id. Null: the game's own story as it is, which in safe mode it always is.
	 */
	first<Found>(find: (id: string) => Promise<Found | null>): Promise<Found | null>;
}

interface Start extends SafeModeOptions {
	active: boolean;
	shiftHeld: boolean;
	opened: boolean; // what was found has opened, and can be replaced
}

const MAX_FAILED_STARTS = 2; // bad starts after which packs are asked about
/** Milliseconds a story that was found may need to open, and cannot be sent away again. */
const OPENING_TIME = 500;
const SHIFT_WINDOW = 4000; // milliseconds in which Shift may still show that it was held

/** Makes safe mode; active at once when the command line or the address asks for it. */
export function createSafeMode(options: SafeModeOptions): SafeMode {
	const { platform, address = location.search } = options;
	const active = platform.safeMode === true || /[?&]safe=1\b/.test(address);
	const start: Start = { ...options, active, shiftHeld: false, opened: false };
	return { active: () => start.active, first: (find) => first(start, find) };
}

async function first<Found>(start: Start, find: (id: string) => Promise<Found | null>): Promise<Found | null> {
	const { open, dressed, starting, unclean } = readStartup(start.platform);
	if (!open && !dressed.includes(GAME_PACK_ID)) return null;
	const forget = onShiftHeld(
		() => !start.opened,
		() => heardShift(start),
		start.keys,
	);
	setTimeout(forget, SHIFT_WINDOW);
	if (!start.active && unclean >= MAX_FAILED_STARTS && starting && (await offer(start, starting)))
		return setAside(start);
	const found = start.active || start.shiftHeld ? null : await find(open || GAME_PACK_ID).catch(() => null);
	if (start.active || start.shiftHeld) return setAside(start);
	setTimeout(() => {
		start.opened = true;
		if (start.shiftHeld) heardShift(start);
	}, OPENING_TIME);
	return found;
}

function heardShift(start: Start): void {
	start.shiftHeld = true;
	if (!start.opened || start.active) return;
	setAside(start);
	start.openGame();
}

function setAside(start: Start): null {
	start.active = true;
	updateStartup(start.platform, { starting: "", unclean: 0 });
	start.page.tell(t("safe.asked"));
	return null;
}

// Only ever offered: a player may want the pack that broke, to see what is wrong with it.
const offer = ({ page }: Start, names: string): Promise<boolean> =>
	new Promise((answer) =>
		page.askFirst(
			t("safe.heading"),
			t("safe.text", { names }),
			[
				{ title: "safe.take", go: () => answer(true) },
				{ title: "safe.go", go: () => answer(false) },
			],
			() => answer(false),
		),
	);
