// The shelf of sheets: which views there are and how one leads to another. Keeps nothing; asks for what it shows, and for the larger views
// themselves, when it is opened: none of them is needed for the first line.
import type { Letter, Star } from "../director/tableau.ts";
import type { Settings } from "../settings.ts";
import type { Keep } from "./keep.ts";
import { type Answer, AskLink, Credits, Menu, Question, type Saved } from "./menu.tsx";
import type { SavesState } from "./saves-view.tsx";
import type { Sheets } from "./sheets.tsx";
import { t } from "./strings/t.ts";
import type { Entrance } from "./title.tsx";
import { Begin, Chapters } from "./title-view.tsx";

interface ShelfOptions {
	readonly page: Document;
	readonly sheets: Sheets;
	readonly keep: Keep;
	readonly settings: () => Settings;
	readonly change: (settings: Settings) => void;
	readonly tell: (message: string) => void;
	readonly warnings: () => readonly string[];
	readonly tryVoice: (words: string) => void;
	readonly readSaves: () => Promise<SavesState | null>;
	readonly leaveFor: (then: () => void) => void; // lets the story in and goes on
}

interface MenuState {
	readonly saved: Saved;
	readonly readBack: () => void;
	readonly letters: readonly Letter[];
	readonly stars: readonly Star[];
	readonly leave: (() => void) | null;
}

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
	tryVoice,
	readSaves,
	leaveFor,
}: ShelfOptions) {
	const picture = async (stars: readonly Star[]): Promise<void> => {
		const { drawPoster } = await import("./poster.ts");
		const file = await drawPoster(page, stars, t("game.name"));
		if (file) keep(t("poster.file"), file);
		tell(t(file ? "poster.kept" : "poster.failed"));
	};
	const book = async (letters: readonly Letter[], stars: readonly Star[]): Promise<void> => {
		const [{ bindBook }, { BookView }, { printPage }] = await Promise.all([
			import("./book.ts"),
			import("./book-view.tsx"),
			import("./print.ts"),
		]);
		const written = letters.filter((letter) => letter.lines.length);
		const html = bindBook(written, {
			title: t("game.name"),
			by: t("book.by"),
			date: new Date().toLocaleDateString(page.documentElement.lang, { dateStyle: "long" }),
			language: page.documentElement.lang,
		});
		sheets.open({
			label: t("book.heading"),
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
		const { SettingsView } = await import("./settings-view.tsx");
		sheets.open({
			label: t("settings.heading"),
			view: () => <SettingsView settings={settings()} change={change} warnings={warnings()} tryVoice={tryVoice} />,
		});
	};
	const saves = async (canSave: boolean): Promise<void> => {
		const { Saves } = await import("./saves-view.tsx");
		let state = await readSaves();
		const again = async (): Promise<void> => {
			state = await readSaves();
			sheets.redraw();
		};
		sheets.open({
			label: t("saves.heading"),
			view: () =>
				state && <Saves state={state} canSave={canSave} leave={leaveFor} again={() => void again()} tell={tell} />,
		});
	};
	return {
		book: (letters: readonly Letter[], stars: readonly Star[]) => void book(letters, stars),
		picture: (stars: readonly Star[]) => void picture(stars),
		settings: () => void openSettings(),
		credits: () => sheets.open({ label: t("credits.heading"), view: () => <Credits /> }),
		chapters: (chapters: readonly Entrance[]) =>
			sheets.open({ label: t("title.chapters"), view: () => <Chapters chapters={chapters} /> }),
		begin: (begin: () => void) =>
			sheets.open({
				label: t("note.heading"),
				view: () => <Begin warnings={warnings()} begin={begin} back={sheets.back} />,
			}),
		menu({ saved, readBack, letters, stars, leave }: MenuState) {
			const after = (then: () => void) => () => {
				sheets.clear();
				then();
			};
			sheets.open({
				label: t("menu.heading"),
				view: () => (
					<Menu
						saved={saved}
						resume={sheets.clear}
						readBack={after(readBack)}
						settings={() => void openSettings()}
						saves={() => void saves(true)}
						book={letters.some((l) => l.lines.length) ? () => void book(letters, stars) : null}
						leave={leave && after(leave)}
					/>
				),
			});
		},
		saves,
		question: (heading: string, text: string, answers: readonly Answer[]) =>
			sheets.open({ label: heading, view: () => <Question text={text} answers={answers} /> }),
		ask: (href: string) =>
			sheets.open({
				label: t("link.heading"),
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
