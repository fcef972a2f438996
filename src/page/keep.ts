// Gives the player a file to keep, the browser's way. The desktop has its own way and passes it to the page.

/** Saves a file under a name. */
export type Keep = (name: string, file: Blob) => void;

const LATER = 30_000; // ms after which the browser must have taken it

/** Makes the browser's way: a download. */
export const createKeep =
	(page: Document): Keep =>
	(name, file) => {
		const link = page.createElement("a");
		link.href = URL.createObjectURL(file);
		link.download = name;
		link.click();
		setTimeout(() => URL.revokeObjectURL(link.href), LATER);
	};
