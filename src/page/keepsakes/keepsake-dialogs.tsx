// What the player can take from a story: the book of letters, the picture of the stars, and a shared ending.
// It fetches each only when it is asked for.
import type { Letter, Star } from "../../director/tableau.ts";
import type { DialogStack } from "../dialogs/dialog-stack.tsx";
import type { LatestOnly } from "../dialogs/latest-only.ts";
import { t } from "../strings/t.ts";

/** What the keepsakes need. */
export interface KeepsakeOptions {
	readonly page: Document;
	readonly stack: DialogStack;
	readonly giveFile: (name: string, file: Blob) => void;
	readonly tell: (message: string) => void;
	readonly own: () => boolean; // the story is the game's own
	readonly latestOnly: LatestOnly;
}

/** One function for each keepsake. */
export interface KeepsakeDialogs {
	book(letters: readonly Letter[], stars: readonly Star[]): void;
	picture(stars: readonly Star[]): void;
	share(ending: string, stars: readonly Star[]): void;
}

/** Makes the functions that open or give the keepsakes. */
export const createKeepsakeDialogs = (options: KeepsakeOptions): KeepsakeDialogs => ({
	book: (letters, stars) => void openBook(options, letters, stars),
	picture: (stars) => void givePicture(options, stars),
	share: (ending, stars) => void share(options, ending, stars),
});

async function givePicture({ page, giveFile, tell }: KeepsakeOptions, stars: readonly Star[]): Promise<void> {
	const { drawPoster } = await import("./poster.ts");
	const file = await drawPoster(page, stars, t("game.name"));
	if (file) giveFile(t("poster.file"), file);
	tell(t(file ? "poster.kept" : "poster.failed"));
}

async function share(
	{ page, stack, tell, own }: KeepsakeOptions,
	ending: string,
	stars: readonly Star[],
): Promise<void> {
	const { shareEnding } = await import("./share-ending.tsx");
	await shareEnding({ ending, own: own(), stars }, { page, stack, tell });
}

async function openBook(options: KeepsakeOptions, letters: readonly Letter[], stars: readonly Star[]): Promise<void> {
	const { page, stack, giveFile, latestOnly } = options;
	const modules = Promise.all([import("./book.ts"), import("./book-view.tsx"), import("./print-page.ts")]);
	const [{ renderBook }, { BookView }, { printPage }] = await latestOnly(modules);
	const written = letters.filter((letter) => letter.lines.length);
	const html = renderBook(written, {
		title: t("game.name"),
		by: t("book.by"),
		date: new Date().toLocaleDateString(page.documentElement.lang, { dateStyle: "long" }),
		language: page.documentElement.lang,
	});
	stack.push({
		label: () => t("book.heading"),
		wide: true,
		view: () => (
			<BookView
				letters={written}
				print={() => printPage(page, html)}
				save={() => giveFile(t("book.file"), new Blob([html], { type: "text/html" }))}
				picture={stars.length ? () => void givePicture(options, stars) : null}
			/>
		),
	});
}
