// Lends the files of the packs that are open to the page, as addresses that only this page knows; those lent before are taken back.

import type { Translation } from "../build/translations.ts";
import type { PackFiles } from "../import/unzip.ts";
import type { PackLanguage } from "../shipped-packs.ts";

/** Makes the lender. */
export function createObjectUrls() {
	const lent: string[] = [];
	const give = (bytes: Uint8Array, type: string): string => {
		const address = URL.createObjectURL(new Blob([bytes as BlobPart], { type }));
		lent.push(address);
		return address;
	};
	return {
		/** Takes back everything that was lent. */
		rest(): void {
			for (const address of lent.splice(0)) URL.revokeObjectURL(address);
		},
		/** Lends files: their addresses by path. Each says the file's name, since its ending says what can be done with it. */
		files: (files: PackFiles): Record<string, string> =>
			Object.fromEntries(
				[...files].map(([path, bytes]) => {
					const type = MIME_TYPES[path.split(".").pop()!.toLowerCase()] ?? "";
					return [path, `${give(bytes, type)}#${encodeURIComponent(path.split("/").pop()!)}`];
				}),
			),
		/** Lends a story's languages. */
		languages: (tongues: readonly Translation[]): Record<string, PackLanguage> =>
			Object.fromEntries(
				tongues.map(({ language, story, name, contentWarnings }) => [
					language,
					{ url: give(story, ""), name, contentWarnings },
				]),
			),
	};
}

const MIME_TYPES: Readonly<Record<string, string>> = {
	png: "image/png",
	jpg: "image/jpeg",
	jpeg: "image/jpeg",
	webp: "image/webp",
	gif: "image/gif",
	avif: "image/avif",
	ogg: "audio/ogg",
	opus: "audio/ogg",
	m4a: "audio/mp4",
	mp3: "audio/mpeg",
	wav: "audio/wav",
};
