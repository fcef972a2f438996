// The shelf of sheets: which views there are and how one leads to another. Keeps nothing; asks for what it shows, and for the larger views
// themselves, when it is opened: none of them is needed for the first line.

import type { Settings } from "../../base/settings.ts";
import type { Line } from "../../director/crew.ts";
import type { Letter, Star } from "../../director/tableau.ts";
import type { Fullscreen } from "../../platform/platform.ts";
import type { Handed } from "../input/drop.ts";
import type { Dropped } from "../input/given.ts";
import { t } from "../strings/t.ts";
import { Begin, Chapters, type Entrance } from "../title/title-view.tsx";
import type { LibraryState } from "./library-view.tsx";
import { type Answer, AskLink, Menu, Question, type Saved } from "./menu.tsx";
import type { SavesState } from "./saves-view.tsx";
import type { Sheets } from "./sheets.tsx";

interface ShelfOptions {
	readonly page: Document;
	readonly sheets: Sheets;
	readonly keep: (name: string, file: Blob) => void;
	readonly settings: () => Settings;
	readonly change: (settings: Settings) => void;
	readonly tell: (message: string) => void;
	readonly warnings: () => readonly string[];
	readonly tongues: () => readonly string[]; // languages of the story that the interface does not speak
	readonly own: () => boolean; // the story is the game's own
	readonly tryVoice: (words: string) => void;
	readonly readLibrary: (dropped?: Dropped) => Promise<LibraryState | null>;
	readonly readSaves: () => Promise<SavesState | null>;
	readonly quick: (what: "save" | "load") => void;
	readonly screen: () => Fullscreen | null;
	readonly leaveFor: (then: () => void) => void; // lets the story in and goes on
	readonly wanted: <T>(coming: Promise<T>) => Promise<T>; // never comes when the player went elsewhere meanwhile
}

interface MenuState {
	readonly saved: Saved;
	readonly log: () => void;
	readonly letters: readonly Letter[];
	readonly stars: readonly Star[];
	readonly leave: (() => void) | null;
}

interface LogState {
	readonly lines: readonly Line[];
	readonly find: boolean; // begin in the search field
	readonly show: (index: number) => void;
	readonly back: (to: number) => void; // to so many lines
}

const KEPT = 12; // lines that are not left behind without a save

/** One function for each sheet. */
export type Shelf = ReturnType<typeof createShelf>;

/** Makes the shelf. */
export function createShelf({
	page,
	sheets,
	keep,
	settings,
	change,
	tell,
	warnings,
	tongues,
	own,
	tryVoice,
	readSaves,
	quick,
	readLibrary,
	screen,
	leaveFor,
	wanted,
}: ShelfOptions) {
	const picture = async (stars: readonly Star[]): Promise<void> => {
		const { drawPoster } = await import("../keepsakes/poster.ts");
		const file = await drawPoster(page, stars, t("game.name"));
		if (file) keep(t("poster.file"), file);
		tell(t(file ? "poster.kept" : "poster.failed"));
	};
	const share = async (ending: string, stars: readonly Star[]): Promise<void> => {
		const { shareEnding } = await import("../keepsakes/share.tsx");
		await shareEnding({ ending, own: own(), stars }, { page, sheets, tell });
	};
	const book = async (letters: readonly Letter[], stars: readonly Star[]): Promise<void> => {
		const parts = Promise.all([
			import("../keepsakes/book.ts"),
			import("../keepsakes/book-view.tsx"),
			import("../keepsakes/print.ts"),
		]);
		const [{ bindBook }, { BookView }, { printPage }] = await wanted(parts);
		const written = letters.filter((letter) => letter.lines.length);
		const html = bindBook(written, {
			title: t("game.name"),
			by: t("book.by"),
			date: new Date().toLocaleDateString(page.documentElement.lang, { dateStyle: "long" }),
			language: page.documentElement.lang,
		});
		sheets.open({
			label: () => t("book.heading"),
			wide: true,
			view: () => (
				<BookView
					letters={written}
					print={() => printPage(page, html)}
					keep={() => keep(t("book.file"), new Blob([html], { type: "text/html" }))}
					picture={stars.length ? () => void picture(stars) : null}
				/>
			),
		});
	};
	const openSettings = async (): Promise<void> => {
		const { SettingsView } = await wanted(import("./settings-view.tsx"));
		sheets.open({
			label: () => t("settings.heading"),
			view: () => (
				<SettingsView
					settings={settings()}
					change={change}
					warnings={warnings()}
					own={own()}
					tongues={tongues()}
					tryVoice={tryVoice}
				/>
			),
		});
	};
	const openKeys = async (): Promise<void> => {
		const { KeysView } = await wanted(import("./keys-view.tsx"));
		sheets.open({ label: () => t("keys.heading"), view: () => <KeysView single={settings().singleKeys} /> });
	};
	const openLog = async ({ lines, find, show, back }: LogState): Promise<void> => {
		const { LogView } = await wanted(import("./log-view.tsx"));
		const keeps = (lost: number): boolean => lost > KEPT;
		const leave = async (to: number): Promise<void> => {
			sheets.clear(); // at once: while the place is being kept, it cannot be asked for again
			if (keeps(lines.length - to)) await (await readSaves())?.saveHere();
			back(to);
		};
		const stay = (index: number): void => {
			sheets.clear();
			show(index);
		};
		sheets.open({
			label: () => t("menu.log"),
			wide: true,
			view: () => <LogView lines={lines} find={find} keeps={keeps} show={stay} back={(to) => void leave(to)} />,
		});
	};
	const saves = async (canSave: boolean): Promise<void> => {
		let [{ Saves }, state] = await wanted(Promise.all([import("./saves-view.tsx"), readSaves()]));
		const again = async (): Promise<void> => {
			state = await readSaves();
			sheets.redraw();
		};
		sheets.open({
			label: () => t("saves.heading"),
			view: () => state && <Saves state={state} canSave={canSave} leave={leaveFor} again={again} />,
		});
	};
	// Opened, or brought to what was just handed over if it already lies on top.
	let reading: ((handed: Handed) => Promise<void>) | null = null; // of the library that was opened last
	const library = async (handed?: Handed): Promise<void> => {
		const lies = (): boolean => reading !== null && sheets.top() === t("library.heading");
		if (handed && lies()) return reading?.(handed);
		const views = Promise.all([
			import("./library-view.tsx"),
			import("../input/given.ts"),
			handed ? null : readLibrary(),
		]);
		const [{ Library }, { readGiven }, first] = await (handed ? views : wanted(views)); // what was handed over is not left
		if (handed && lies()) return reading?.(handed); // something else was, just before
		let state = first;
		const read = async (given?: Handed): Promise<void> => {
			if (given) state = null;
			sheets.redraw();
			state = await readLibrary(given && (await readGiven(given)));
			sheets.redraw();
		};
		reading = read;
		sheets.open({
			label: () => t("library.heading"),
			wide: true,
			view: () =>
				state ? (
					<Library state={state} add={(files) => read({ entries: [], files })} again={() => read()} leave={leaveFor} />
				) : (
					<p role="status">{t("library.busy")}</p>
				),
		});
		if (handed) await read(handed);
	};
	return {
		library: (handed?: Handed) => void library(handed),
		book: (letters: readonly Letter[], stars: readonly Star[]) => void book(letters, stars),
		picture: (stars: readonly Star[]) => void picture(stars),
		share: (ending: string, stars: readonly Star[]) => void share(ending, stars),
		settings: () => void openSettings(),
		credits: () => void wanted(import("./credits-view.tsx")).then(({ openCredits }) => openCredits(sheets)),
		chapters: (chapters: readonly Entrance[]) =>
			sheets.open({ label: () => t("title.chapters"), view: () => <Chapters chapters={chapters} /> }),
		begin: (begin: () => void) =>
			sheets.open({
				label: () => t("note.heading"),
				view: () => <Begin warnings={warnings()} own={own()} begin={begin} back={sheets.back} />,
			}),
		log: (state: LogState) => void openLog(state),
		keys: () => void openKeys(),
		menu({ saved, log, letters, stars, leave }: MenuState) {
			const whole = screen();
			const after = (then: () => void) => () => {
				sheets.clear();
				then();
			};
			sheets.open({
				label: () => t("menu.heading"),
				view: () => (
					<Menu
						saved={saved}
						resume={sheets.clear}
						log={log}
						keys={() => void openKeys()}
						settings={() => void openSettings()}
						saves={() => void saves(true)}
						quick={(what) => after(() => quick(what))()}
						book={letters.some((l) => l.lines.length) ? () => void book(letters, stars) : null}
						screen={whole && after(whole.toggle)} // only when the menu is gone: what fills the screen lies over it
						full={whole?.active === true}
						leave={leave && after(leave)}
					/>
				),
			});
		},
		saves,
		question: (heading: string, text: string, answers: readonly Answer[], closed: () => void) =>
			sheets.open({ label: () => heading, view: () => <Question text={text} answers={answers} />, closed }),
		ask: (href: string) =>
			sheets.open({
				label: () => t("link.heading"),
				view: () => (
					<AskLink
						href={href}
						back={sheets.back}
						open={() => {
							page.defaultView?.open(href, "_blank", "noopener,noreferrer");
							sheets.back();
						}}
					/>
				),
			}),
	};
}
