// Object URLs for the files of the open packs, which only this page knows. Revokes them when another story
// opens.
import type { Translation } from "../build/translations.ts";
import type { PackFiles } from "../import/unzip.ts";
import type { PackLanguage } from "../shipped-packs.ts";

/** Makes the set of object URLs. */
export function createObjectUrls() {
	const made: string[] = [];
	const create = (bytes: Uint8Array, type: string): string => {
		const address = URL.createObjectURL(new Blob([bytes as BlobPart], { type }));
		made.push(address);
		return address;
	};
	return {
		/** Revokes every URL that was made. */
		revokeAll(): void {
			for (const address of made.splice(0)) URL.revokeObjectURL(address);
		},
		/** Makes URLs of files, by path. Each ends in `#` and the file's name, since players go by its ending. */
		files: (files: PackFiles): Record<string, string> =>
			Object.fromEntries(
				[...files].map(([path, bytes]) => {
					const type = MIME_TYPES[path.split(".").pop()!.toLowerCase()] ?? "";
					return [path, `${create(bytes, type)}#${encodeURIComponent(path.split("/").pop()!)}`];
				}),
			),
		/** Makes URLs of a story's languages. */
		languages: (tongues: readonly Translation[]): Record<string, PackLanguage> =>
			Object.fromEntries(
				tongues.map(({ language, story, name, contentWarnings }) => [
					language,
					{ url: create(story, ""), name, contentWarnings },
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
