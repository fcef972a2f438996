// Files dropped on the page. It takes their entries at once, because the browser withdraws them after the
// event; reading comes later and elsewhere. WebKitGTK gives only addresses, which nobody may read, and would
// leave the game for them.

/** Files that were dropped or picked, not read yet. */
export interface FileSelection {
	readonly entries: readonly FileSystemEntry[]; // files and folders, where the browser gives them
	readonly files: readonly File[];
}

/**
 * Calls back when files are dropped anywhere on the page, without a selection where the browser does not give
 * them; returns its undo.
 */
export function onFileDrop(page: Document, onFiles: (selection?: FileSelection) => void): () => void {
	const allow = (event: DragEvent): void => {
		const types = event.dataTransfer?.types ?? [];
		if (types.includes("Files") || (types.includes("text/uri-list") && !isTyping(event))) event.preventDefault();
	};
	const drop = (event: DragEvent): void => {
		const { items, files } = event.dataTransfer ?? {};
		const addresses = event.dataTransfer?.getData("text/uri-list");
		if (!files?.length && (!addresses || isTyping(event))) return;
		event.preventDefault();
		if (!files?.length) {
			if (addresses?.startsWith("file:")) onFiles();
			return;
		}
		const entries = [...(items ?? [])].flatMap((item) => item.webkitGetAsEntry?.() ?? []);
		onFiles({ entries, files: [...files] });
	};
	page.addEventListener("dragover", allow);
	page.addEventListener("drop", drop);
	return () => {
		page.removeEventListener("dragover", allow);
		page.removeEventListener("drop", drop);
	};
}

/** Whether an address is dropped where the player could type it. */
const isTyping = ({ target }: Event): boolean => (target as Element | null)?.closest?.("input, textarea") != null;
