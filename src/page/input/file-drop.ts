// Files dropped on the page: taken hold of at once, since the browser gives them up when the event is over, and read later.

/** What was dropped or picked, not yet read. */
export interface FileSelection {
	readonly entries: readonly FileSystemEntry[]; // folders and files, where the browser knows them
	readonly files: readonly File[];
}

/** Calls back when files are dropped anywhere on the page; returns its undo. */
export function onFileDrop(page: Document, take: (handed: FileSelection) => void): () => void {
	const over = (event: DragEvent): void => {
		if (event.dataTransfer?.types.includes("Files")) event.preventDefault();
	};
	const drop = (event: DragEvent): void => {
		const { items, files } = event.dataTransfer ?? {};
		if (!files?.length) return;
		event.preventDefault();
		const entries = [...(items ?? [])].flatMap((item) => item.webkitGetAsEntry?.() ?? []);
		take({ entries, files: [...files] });
	};
	page.addEventListener("dragover", over);
	page.addEventListener("drop", drop);
	return () => {
		page.removeEventListener("dragover", over);
		page.removeEventListener("drop", drop);
	};
}
