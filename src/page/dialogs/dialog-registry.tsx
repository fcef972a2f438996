// The shelf of sheets: which views there are and how one leads to another. Keeps nothing; asks for what it shows, and for the larger views
// themselves, when it is opened: none of them is needed for the first line.

import type { Settings } from "../../base/settings.ts";
import type { Line } from "../../director/crew.ts";
import type { Letter, Star } from "../../director/tableau.ts";
import type { Fullscreen } from "../../platform/platform.ts";
import type { FileSelection } from "../input/file-drop.ts";
import type { FileSet } from "../input/read-files.ts";
import { t } from "../strings/t.ts";
import { BeginView, ChaptersView, type EntryPoint } from "../title/title-view.tsx";
import type { DialogStack } from "./dialog-stack.tsx";
import type { LibraryState } from "./library-view.tsx";
import { type Answer, LinkPrompt, Menu, Question, type SaveStatus } from "./menu.tsx";
import type { SavesState } from "./saves-view.tsx";

interface DialogRegistryOptions {
	readonly page: Document;
	readonly sheets: DialogStack;
	readonly giveFile: (name: string, file: Blob) => void;
	readonly settings: () => Settings;
	readonly change: (settings: Settings) => void;
	readonly tell: (message: string) => void;
	readonly warnings: () => readonly string[];
	readonly storyLanguages: () => readonly string[]; // languages of the story that the interface does not speak
	readonly own: () => boolean; // the story is the game's own
	readonly tryVoice: (words: string) => void;
	readonly readLibrary: (dropped?: FileSet) => Promise<LibraryState | null>;
	readonly readSaves: () => Promise<SavesState | null>;
	readonly quick: (what: "save" | "load") => void;
	readonly screen: () => Fullscreen | null;
	readonly enterStory: (then: () => void) => void; // lets the story in and goes on
	readonly latestOnly: <T>(coming: Promise<T>) => Promise<T>; // never comes when the player went elsewhere meanwhile
}

interface MenuOptions {
	readonly saved: SaveStatus;
	readonly log: () => void;
	readonly letters: readonly Letter[];
	readonly stars: readonly Star[];
	readonly leave: (() => void) | null;
}

interface HistoryOptions {
	readonly lines: readonly Line[];
	readonly find: boolean; // begin in the search field
	readonly show: (index: number) => void;
	readonly back: (to: number) => void; // to so many lines
}

const LINES_LOST_WITHOUT_SAVE = 12; // lines that are not left behind without a save

/** One function for each sheet. */
export type DialogRegistry = ReturnType<typeof createDialogRegistry>;

/** Makes the shelf. */
export function createDialogRegistry({
	page,
	sheets,
	giveFile: keep,
	settings,
	change,
	tell,
	warnings,
	storyLanguages: tongues,
	own,
	tryVoice,
	readSaves,
	quick,
	readLibrary,
	screen,
	enterStory: leaveFor,
	latestOnly: wanted,
}: DialogRegistryOptions) {
	const picture = async (stars: readonly Star[]): Promise<void> => {
		const { drawPoster } = await import("../keepsakes/poster.ts");
		const file = await drawPoster(page, stars, t("game.name"));
		if (file) keep(t("poster.file"), file);
		tell(t(file ? "poster.kept" : "poster.failed"));
	};
	const share = async (ending: string, stars: readonly Star[]): Promise<void> => {
		const { shareEnding } = await import("../keepsakes/share-ending.tsx");
		await shareEnding({ ending, own: own(), stars }, { page, sheets, tell });
	};
	const book = async (letters: readonly Letter[], stars: readonly Star[]): Promise<void> => {
		const parts = Promise.all([
			import("../keepsakes/book.ts"),
			import("../keepsakes/book-view.tsx"),
			import("../keepsakes/print-page.ts"),
		]);
		const [{ renderBook: bindBook }, { BookView }, { printPage }] = await wanted(parts);
		const written = letters.filter((letter) => letter.lines.length);
		const html = bindBook(written, {
			title: t("game.name"),
			by: t("book.by"),
			date: new Date().toLocaleDateString(page.documentElement.lang, { dateStyle: "long" }),
			language: page.documentElement.lang,
		});
		sheets.push({
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
		sheets.push({
			label: () => t("settings.heading"),
			view: () => (
				<SettingsView
					settings={settings()}
					change={change}
					warnings={warnings()}
					own={own()}
					storyLanguages={tongues()}
					tryVoice={tryVoice}
				/>
			),
		});
	};
	const openKeys = async (): Promise<void> => {
		const { KeysView } = await wanted(import("./keys-view.tsx"));
		sheets.push({ label: () => t("keys.heading"), view: () => <KeysView single={settings().singleKeys} /> });
	};
	const openLog = async ({ lines, find, show, back }: HistoryOptions): Promise<void> => {
		const { HistoryView: LogView } = await wanted(import("./history-view.tsx"));
		const keeps = (lost: number): boolean => lost > LINES_LOST_WITHOUT_SAVE;
		const leave = async (to: number): Promise<void> => {
			sheets.clear(); // at once: while the place is being kept, it cannot be asked for again
			if (keeps(lines.length - to)) await (await readSaves())?.saveHere();
			back(to);
		};
		const stay = (index: number): void => {
			sheets.clear();
			show(index);
		};
		sheets.push({
			label: () => t("menu.log"),
			wide: true,
			view: () => <LogView lines={lines} find={find} willSave={keeps} show={stay} rewindTo={(to) => void leave(to)} />,
		});
	};
	const saves = async (canSave: boolean): Promise<void> => {
		let [{ SavesView: Saves }, state] = await wanted(Promise.all([import("./saves-view.tsx"), readSaves()]));
		const again = async (): Promise<void> => {
			state = await readSaves();
			sheets.redraw();
		};
		sheets.push({
			label: () => t("saves.heading"),
			view: () => state && <Saves state={state} canSave={canSave} leave={leaveFor} reload={again} />,
		});
	};
	// Opened, or brought to what was just handed over if it already lies on top.
	let reading: ((handed: FileSelection) => Promise<void>) | null = null; // of the library that was opened last
	const library = async (handed?: FileSelection): Promise<void> => {
		const lies = (): boolean => reading !== null && sheets.top() === t("library.heading");
		if (handed && lies()) return reading?.(handed);
		const views = Promise.all([
			import("./library-view.tsx"),
			import("../input/read-files.ts"),
			handed ? null : readLibrary(),
		]);
		const [{ LibraryView: Library }, { readFiles: readGiven }, first] = await (handed ? views : wanted(views)); // what was handed over is not left
		if (handed && lies()) return reading?.(handed); // something else was, just before
		let state = first;
		const read = async (given?: FileSelection): Promise<void> => {
			if (given) state = null;
			sheets.redraw();
			state = await readLibrary(given && (await readGiven(given)));
			sheets.redraw();
		};
		reading = read;
		sheets.push({
			label: () => t("library.heading"),
			wide: true,
			view: () =>
				state ? (
					<Library state={state} add={(files) => read({ entries: [], files })} reload={() => read()} leave={leaveFor} />
				) : (
					<p role="status">{t("library.busy")}</p>
				),
		});
		if (handed) await read(handed);
	};
	return {
		library: (handed?: FileSelection) => void library(handed),
		book: (letters: readonly Letter[], stars: readonly Star[]) => void book(letters, stars),
		picture: (stars: readonly Star[]) => void picture(stars),
		share: (ending: string, stars: readonly Star[]) => void share(ending, stars),
		settings: () => void openSettings(),
		credits: () => void wanted(import("./credits-view.tsx")).then(({ openCredits }) => openCredits(sheets)),
		chapters: (chapters: readonly EntryPoint[]) =>
			sheets.push({ label: () => t("title.chapters"), view: () => <ChaptersView chapters={chapters} /> }),
		begin: (begin: () => void) =>
			sheets.push({
				label: () => t("note.heading"),
				view: () => <BeginView warnings={warnings()} own={own()} begin={begin} back={sheets.pop} />,
			}),
		log: (state: HistoryOptions) => void openLog(state),
		keys: () => void openKeys(),
		menu({ saved, log, letters, stars, leave }: MenuOptions) {
			const whole = screen();
			const after = (then: () => void) => () => {
				sheets.clear();
				then();
			};
			sheets.push({
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
			sheets.push({ label: () => heading, view: () => <Question text={text} answers={answers} />, dismissed: closed }),
		ask: (href: string) =>
			sheets.push({
				label: () => t("link.heading"),
				view: () => (
					<LinkPrompt
						href={href}
						back={sheets.pop}
						open={() => {
							page.defaultView?.open(href, "_blank", "noopener,noreferrer");
							sheets.pop();
						}}
					/>
				),
			}),
	};
}
