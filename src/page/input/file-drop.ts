// Files dropped on the page. It takes their entries at once, because the browser withdraws them after the
// event; reading comes later and elsewhere.

/** Files that were dropped or picked, not read yet. */
export interface FileSelection {
	readonly entries: readonly FileSystemEntry[]; // files and folders, where the browser gives them
	readonly files: readonly File[];
}

/** Calls back when files are dropped anywhere on the page; returns its undo. */
export function onFileDrop(page: Document, onFiles: (selection: FileSelection) => void): () => void {
	const allow = (event: DragEvent): void => {
		if (event.dataTransfer?.types.includes("Files")) event.preventDefault();
	};
	const drop = (event: DragEvent): void => {
		const { items, files } = event.dataTransfer ?? {};
		if (!files?.length) return;
		event.preventDefault();
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
