// How a start with added packs goes: the mark by which one that ended badly is known again, and safe mode, which sets packs aside and removes
// none. Part of main's wiring.
import { GAME_PACK_ID } from "../../packs/game-pack-id.ts";
import type { PageFace } from "../../page/page.tsx";
import { t } from "../../page/strings/t.ts";
import type { Platform } from "../../platform/platform.ts";

/** What is remembered of packs from one start to the next; small, and read before anything else. */
export interface StartupRecord {
	readonly open: string; // id of the story that was open last, "" for the game's own
	readonly dressed: readonly string[]; // ids of stories with extensions switched on
	readonly starting: string; // names of packs whose start has not been seen to end well
	readonly unclean: number; // how often in a row it did not
}

const EMPTY_RECORD: StartupRecord = { open: "", dressed: [], starting: "", unclean: 0 };
const STABLE_AFTER = 8000; // milliseconds after which a start has gone well
const MAX_FAILED_STARTS = 2; // bad starts after which packs are asked about
const OPENING_TIME = 500; // milliseconds a story that was found may need to open, and cannot be sent away again
const SHIFT_WINDOW = 4000; // milliseconds in which Shift may still show that it was held

/** Makes the watch over starts; `aside` opens the game's own story when packs are to be set aside after all. */
export function createSafeMode(platform: Platform, page: PageFace, aside: () => void) {
	const read = (): StartupRecord => {
		const kept = platform.read("packs");
		return typeof kept === "object" ? { ...EMPTY_RECORD, ...kept } : EMPTY_RECORD;
	};
	const remember = (change: Partial<StartupRecord>): void => void platform.write("packs", { ...read(), ...change });
	let safe = platform.safeMode === true || /[?&]safe=1\b/.test(location.search);
	const setAside = (): null => {
		safe = true;
		remember({ starting: "", unclean: 0 });
		page.tell(t("safe.asked"));
		return null;
	};
	// Offered, and never done to who did not ask for it.
	const offer = (names: string): Promise<boolean> =>
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

	return {
		read,
		remember,
		/** Whether packs are set aside. */
		safe: () => safe,
		/** Marks that packs are being started; the mark is taken off when the start has gone well or was left. */
		begins(names: string): void {
			remember({ starting: names, unclean: read().unclean + 1 });
			const well = (): void => {
				clearTimeout(timer);
				forget();
				remember({ starting: "", unclean: 0 });
			};
			const timer = setTimeout(well, STABLE_AFTER);
			const forget = platform.onLeave(well);
		},
		/** Finds what to begin with: null for the game's own story as it is, in safe mode always. */
		async first<Found>(find: (id: string) => Promise<Found | null>): Promise<Found | null> {
			const { open, dressed, starting, unclean } = read();
			if (!open && !dressed.includes(GAME_PACK_ID)) return null;
			let held = false;
			let seated = false;
			const act = (): void => {
				held = true;
				if (seated && !safe) {
					setAside();
					aside();
				}
			};
			const forget = onShiftHeld(() => !seated, act);
			setTimeout(forget, SHIFT_WINDOW);
			if (!safe && unclean >= MAX_FAILED_STARTS && starting && (await offer(starting))) return setAside();
			const found = safe || held ? null : await find(open || GAME_PACK_ID).catch(() => null);
			if (safe || held) return setAside();
			setTimeout(() => {
				seated = true;
				if (held) act();
			}, OPENING_TIME);
			return found;
		},
	};
}

/** Calls back for Shift: pressed while `any` holds; after that only when it was held from before the page came, which its repeat, its
 * release, or another key or the pointer with it down gives away. Returns its undo. */
function onShiftHeld(any: () => boolean, call: () => void): () => void {
	const kinds = ["keydown", "keyup", "pointermove", "pointerdown"] as const;
	let pressed = false; // anew
	const hear = (event: Event): void => {
		const { type, key, repeat, shiftKey } = event as KeyboardEvent;
		const anew = type === "keydown" && key === "Shift" && !repeat;
		if (anew && !any()) pressed = true;
		else if (!pressed && (shiftKey || key === "Shift")) call();
	};
	for (const kind of kinds) addEventListener(kind, hear);
	return () => {
		for (const kind of kinds) removeEventListener(kind, hear);
	};
}
