// Opens the library dialog and feeds it: with the packs, and with files that were chosen or dropped on the
// page. It keeps the state of the library opened last; what a pack is, it does not know.
import { type Problem, problem } from "../../base/problem.ts";
import type { FileSelection } from "../input/file-drop.ts";
import { type FileSet, readFiles } from "../input/read-files.ts";
import { t } from "../strings/t.ts";
import type { DialogStack } from "./dialog-stack.tsx";
import type { LatestOnly } from "./latest-only.ts";
import { type LibraryState, LibraryView } from "./library-view.tsx";

/** What the library dialog needs. */
export interface LibraryDialogOptions {
	readonly stack: DialogStack;
	readonly readLibrary: (files?: FileSet) => Promise<LibraryState | null>; // adds the files first
	readonly enterStory: (then: () => void) => void; // shows the story, then goes on
	readonly latestOnly: LatestOnly;
	readonly tell: (what: string | Problem) => void;
}

type AddFiles = (files?: FileSelection) => Promise<void>; // without files, it only reads the library again

/**
 * Makes the function that opens the library. Files go to the library that is already on top, if there is one.
 * It never rejects: the player is told.
 */
export function createLibraryDialog(options: LibraryDialogOptions): AddFiles {
	const { stack, readLibrary, latestOnly, tell } = options;
	let addToOpen: AddFiles | null = null; // adds files to the library opened last
	const isOnTop = (): boolean => addToOpen !== null && stack.top() === t("library.heading");
	return async (files) => {
		if (files && isOnTop()) return addToOpen?.(files);
		try {
			// Files that were handed over are read even when the player has gone elsewhere meanwhile.
			addToOpen = pushLibrary(options, files ? null : await latestOnly(readLibrary()));
		} catch (reason) {
			tell(failure(t("library.heading"), reason));
			return;
		}
		if (files) await addToOpen(files);
	};
}

function pushLibrary(
	{ stack, readLibrary, enterStory, tell }: LibraryDialogOptions,
	first: LibraryState | null,
): AddFiles {
	let state = first;
	const read = async (files?: FileSelection): Promise<LibraryState | null> => {
		const before = state;
		if (files) state = null;
		stack.redraw();
		try {
			return await readLibrary(files && (await readFiles(files)));
		} catch (reason) {
			const name = files ? nameOf(files) : t("library.heading");
			const found = failure(name, reason);
			if (before) return { ...before, imported: { name, problems: [found] } };
			tell(found);
			return null;
		}
	};
	const add = async (files?: FileSelection): Promise<void> => {
		state = await read(files);
		if (!state && stack.top() === t("library.heading"))
			stack.pop(); // nothing can be shown of it
		else stack.redraw();
	};
	stack.push({
		label: () => t("library.heading"),
		wide: true,
		view: () =>
			state ? (
				<LibraryView
					state={state}
					add={(files) => add({ entries: [], files })}
					reload={() => add()}
					leave={enterStory}
				/>
			) : (
				<p role="status">{t("library.busy")}</p>
			),
	});
	return add;
}

const nameOf = ({ entries, files }: FileSelection): string => entries[0]?.name ?? files[0]?.name ?? "";

const failure = (where: string, reason: unknown): Problem =>
	problem("library.failed", where, "this cannot be read ({reason})", "Nothing was changed. Try it once more.", {
		values: { reason: reason instanceof Error ? reason.message : String(reason) },
	});
