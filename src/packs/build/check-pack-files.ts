// What a story asks of its pack's own files and does not find, and what lies in the pack and is never
// asked for. Reads source as text; opens no file.
import { findFiles, folderOf } from "../../base/find-file.ts";
import { type Problem, problem } from "../../base/problem.ts";
import { tags } from "../../story/compile/ink-source.ts";
import type { InkFiles } from "../../story/compile/resolve-includes.ts";
import { findPicture } from "../find-picture.ts";
import type { Manifest } from "../import/manifest.ts";
import { fileExtension, fileKind } from "../import/pack-path.ts";

/** A story with the files of its pack. */
export interface StoryFiles {
	readonly manifest: Manifest;
	readonly used: InkFiles; // that take part in the story
	readonly ink: InkFiles; // all there is
	readonly media: readonly string[]; // paths of pictures and sounds
}

/** Checks that pictures and Inky's sounds are there, and that everything there is used. */
export const checkPackFiles = (story: StoryFiles): Problem[] => [
	...missingMedia(story),
	...missingPlacePictures(story),
	...unusedFiles(story),
];

const ASKS = /^(image|background|audio|audioloop)\s*:\s*(.+)$/i;

function missingMedia({ manifest, used, media }: StoryFiles): Problem[] {
	const sounds = media.filter((path) => fileKind(path) === "sound");
	const assets = Object.fromEntries(media.map((path) => [path, path]));
	const told = new Map<string, Problem>(); // a missing file is told at its first place
	for (const [file, text] of Object.entries(used))
		for (const { text: tag, line } of tags(text)) {
			const [, cue = "", rest = ""] = ASKS.exec(tag) ?? [];
			const name = rest.replace(/\s+[\w-]+=("[^"]*"|\S+)/g, "").trim();
			if (!name || /[{}]/.test(name) || /^none$/i.test(name)) continue; // braces: known only in play
			const where = `${file}:${line}`;
			if (/^a/i.test(cue)) {
				const given = fileKind(name) === "sound"; // else it may be one of the game's
				const found =
					!given || findFiles(name, sounds, { from: ["", folderOf(manifest.entry)], anywhere: true }).length;
				if (!found && !told.has(name))
					told.set(name, missing("pack.no-sound", where, "there is no sound {file}", name));
			} else if (!findPicture(name, { manifest, assets }) && !told.has(name))
				told.set(name, missing("pack.no-picture", where, "there is no picture {file}", name));
		}
	return [...told.values()];
}

function missingPlacePictures({ manifest, media }: StoryFiles): Problem[] {
	const assets = Object.fromEntries(media.map((path) => [path, path]));
	const named = Object.values(manifest.places).flatMap(({ lights }) =>
		Object.values(lights).flatMap(({ image, portrait }) => [image, portrait]),
	);
	return [...new Set(named)].flatMap((file) =>
		!file || findPicture(file, { manifest, assets })
			? []
			: [missing("pack.no-picture", "story.json", "there is no picture {file}", file)],
	);
}

const missing = (code: string, where: string, what: string, file: string): Problem =>
	problem(code, where, what, "Look for a slip in its name, or put it in the pack.", { values: { file } });

// A name that is put together in play is spoken of in parts, so a file counts as used when any text has
// its name.
function unusedFiles({ manifest, used, ink, media }: StoryFiles): Problem[] {
	const told = [...Object.values(used), JSON.stringify(manifest)].join("\n").normalize("NFC").toLowerCase();
	const words = told.replaceAll("%20", " ");
	const stem = (path: string): string =>
		path
			.slice(path.lastIndexOf("/") + 1, -1 - fileExtension(path).length)
			.normalize("NFC")
			.toLowerCase();
	const composed = /(image|background|audio|audioloop|sfx|music|ambience)\s*:[^\n]*\{/i.test(told);
	const idle = composed ? [] : media.filter((path) => !words.includes(stem(path)));
	const apart = manifest.type === "story" ? Object.keys(ink).filter((file) => !Object.hasOwn(used, file)) : [];
	return [
		...apart.map((file) =>
			problem("pack.unused-ink", file, "nothing includes this file", "INCLUDE it, or take it out of the pack."),
		),
		...idle.map((file) =>
			problem("pack.unused-file", file, "nothing in the story asks for this file", "Take it out of the pack."),
		),
	];
}
