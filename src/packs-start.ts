// How a start with added packs goes: the mark by which one that ended badly is known again, and safe mode, which sets packs aside and removes
// none. Part of main's wiring.
import { GAME } from "./packs/game.ts";
import type { PageFace } from "./page/page.tsx";
import { t } from "./page/strings/t.ts";
import type { Platform } from "./platform/platform.ts";

/** What is remembered of packs from one start to the next; small, and read before anything else. */
export interface Remembered {
	readonly open: string; // id of the story that was open last, "" for the game's own
	readonly dressed: readonly string[]; // ids of stories with extensions switched on
	readonly starting: string; // names of packs whose start has not been seen to end well
	readonly unclean: number; // how often in a row it did not
}

const NOTHING: Remembered = { open: "", dressed: [], starting: "", unclean: 0 };
const STANDS = 8000; // milliseconds after which a start has gone well
const UNCLEAN = 2; // bad starts after which packs are set aside
const EVENTS = ["keydown", "pointermove", "pointerdown"] as const;

/** Makes the watch over starts. */
export function createStart(platform: Platform, page: PageFace) {
	const read = (): Remembered => {
		const kept = platform.read("packs");
		return typeof kept === "object" ? { ...NOTHING, ...kept } : NOTHING;
	};
	const remember = (change: Partial<Remembered>): void => void platform.write("packs", { ...read(), ...change });
	let safe = /[?&]safe=1\b/.test(location.search);
	const shift = (event: Event): void => {
		if ((event as KeyboardEvent).shiftKey) safe = true;
	};

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
			const timer = setTimeout(well, STANDS);
			const forget = platform.onLeave(well);
		},
		/** Finds what to begin with: null for the game's own story as it is, in safe mode always. */
		async first<Found>(find: (id: string) => Promise<Found | null>): Promise<Found | null> {
			const { open, dressed, starting, unclean } = read();
			if (!open && !dressed.includes(GAME)) return null;
			for (const kind of EVENTS) addEventListener(kind, shift);
			const suspect = unclean >= UNCLEAN ? starting : "";
			if (suspect) safe = true;
			const found = safe ? null : await find(open || GAME).catch(() => null);
			for (const kind of EVENTS) removeEventListener(kind, shift);
			if (!safe) return found;
			remember({ starting: "", unclean: 0 });
			page.tell(suspect ? t("safe.unclean", { names: suspect }) : t("safe.asked"));
			return null;
		},
	};
}
