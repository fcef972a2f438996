// The menu during play. It keeps nothing, and comes after the first line.
import type { Letter, Star } from "../../director/tableau.ts";
import type { Fullscreen } from "../../platform/platform.ts";
import { currentLanguage, t } from "../strings/t.ts";
import { MenuRow } from "../widgets/question.tsx";
import type { DialogStack } from "./dialog-stack.tsx";

/**
 * When the story was last saved, or why it isn't: no storage, a full one, or another window that saves it.
 */
export type SaveStatus = Date | "none" | "full" | "away" | undefined;

interface MenuProps {
	readonly saved: SaveStatus;
	readonly resume: () => void;
	readonly log: () => void;
	readonly keys: () => void;
	readonly settings: () => void;
	readonly saves: () => void;
	readonly quick: (what: "save" | "load") => void;
	readonly book: (() => void) | null;
	readonly screen: (() => void) | null; // switches full screen; null where there is none
	readonly full: boolean; // full screen is on
	readonly leave: (() => void) | null;
}

const Menu = ({ saved, resume, log, keys, settings, saves, quick, book, screen, full, leave }: MenuProps) => (
	<nav class="entrances">
		<MenuRow words={t("menu.resume")} go={resume} />
		<MenuRow words={t("menu.log")} go={log} />
		<MenuRow words={t("menu.saves")} go={saves} />
		<MenuRow words={t("quick.save")} hint="Q" go={() => quick("save")} />
		<MenuRow words={t("quick.load")} hint="B" go={() => quick("load")} />
		<MenuRow words={t("menu.settings")} go={settings} />
		<MenuRow words={t("keys.heading")} go={keys} />
		{book ? <MenuRow words={t("menu.book")} go={book} /> : null}
		{screen ? <MenuRow words={t(full ? "menu.window" : "menu.full")} go={screen} /> : null}
		{leave ? <MenuRow words={t("menu.title")} go={leave} /> : null}
		<p class="small">{saveStatusText(saved)}</p>
	</nav>
);

/** What the menu shows of the story. */
export interface MenuOptions {
	readonly saved: SaveStatus;
	readonly log: () => void;
	readonly letters: readonly Letter[];
	readonly stars: readonly Star[];
	readonly leave: (() => void) | null;
}

/** What the menu leads to. */
export interface MenuWays {
	readonly stack: DialogStack;
	readonly screen: Fullscreen | null;
	readonly quick: (what: "save" | "load") => void;
	readonly keys: () => void;
	readonly settings: () => void;
	readonly saves: () => void;
	readonly book: (letters: readonly Letter[], stars: readonly Star[]) => void;
}

/** Opens the menu. */
export function pushMenu(menu: MenuOptions, { stack, screen, quick, keys, settings, saves, book }: MenuWays): void {
	const { saved, log, letters, stars, leave } = menu;
	const closeThen = (then: () => void) => () => {
		stack.clear();
		then();
	};
	stack.push({
		label: () => t("menu.heading"),
		view: () => (
			<Menu
				saved={saved}
				resume={stack.clear}
				log={log}
				keys={keys}
				settings={settings}
				saves={saves}
				quick={(what) => closeThen(() => quick(what))()}
				book={letters.some((letter) => letter.lines.length) ? () => book(letters, stars) : null}
				screen={screen && closeThen(screen.toggle)} // a full-screen element covers an open menu
				full={screen?.active === true}
				leave={leave && closeThen(leave)}
			/>
		),
	});
}

function saveStatusText(saved: SaveStatus): string {
	if (saved === undefined) return t("menu.waiting");
	if (typeof saved === "string") return t(`menu.saved.${saved}`);
	return t("menu.saved", { time: saved.toLocaleTimeString(currentLanguage(), { hour: "2-digit", minute: "2-digit" }) });
}
