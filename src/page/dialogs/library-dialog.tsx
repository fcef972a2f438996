// Opens the library dialog and feeds it: with the packs, and with files that were chosen or dropped on the
// page. It keeps the state of the library opened last; what a pack is, it does not know.
import type { FileSelection } from "../input/file-drop.ts";
import type { FileSet, readFiles } from "../input/read-files.ts";
import { t } from "../strings/t.ts";
import type { DialogStack } from "./dialog-stack.tsx";
import type { LatestOnly } from "./latest-only.ts";
import type { LibraryState, LibraryView } from "./library-view.tsx";

/** What the library dialog needs. */
export interface LibraryDialogOptions {
	readonly stack: DialogStack;
	readonly readLibrary: (files?: FileSet) => Promise<LibraryState | null>; // adds the files first
	readonly enterStory: (then: () => void) => void; // shows the story, then goes on
	readonly latestOnly: LatestOnly;
}

interface LibraryModules {
	readonly LibraryView: typeof LibraryView;
	readonly readFiles: typeof readFiles;
}

type AddFiles = (files?: FileSelection) => Promise<void>; // without files, it only reads the library again

/**
 * Makes the function that opens the library. Files go to the library that is already on top, if there is one.
 */
export function createLibraryDialog(options: LibraryDialogOptions): AddFiles {
	const { stack, readLibrary, latestOnly } = options;
	let addToOpen: AddFiles | null = null; // adds files to the library opened last
	const isOnTop = (): boolean => addToOpen !== null && stack.top() === t("library.heading");
	return async (files) => {
		if (files && isOnTop()) return addToOpen?.(files);
		const parts = Promise.all([
			import("./library-view.tsx"),
			import("../input/read-files.ts"),
			files ? null : readLibrary(),
		]);
		// Files that were handed over are read even when the player has gone elsewhere meanwhile.
		const [{ LibraryView }, { readFiles }, first] = await (files ? parts : latestOnly(parts));
		if (files && isOnTop()) return addToOpen?.(files); // other files opened it while the view was fetched
		addToOpen = pushLibrary(options, { LibraryView, readFiles }, first);
		if (files) await addToOpen(files);
	};
}

function pushLibrary(
	{ stack, readLibrary, enterStory }: LibraryDialogOptions,
	{ LibraryView, readFiles }: LibraryModules,
	first: LibraryState | null,
): AddFiles {
	let state = first;
	const add = async (files?: FileSelection): Promise<void> => {
		if (files) state = null;
		stack.redraw();
		state = await readLibrary(files && (await readFiles(files)));
		stack.redraw();
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
