// Ink without a manifest: finds the file it begins in, and makes a manifest from its own words.
import type { InkFiles } from "../../story/compile/resolve-includes.ts";
import { guessLanguage } from "./guess-language.ts";
import type { Manifest } from "./manifest.ts";
import { readManifest } from "./manifest.ts";

/** Finds the file that a story begins in: main.ink, the only one, or one that no other includes. */
export function findEntry(ink: InkFiles): string {
	const names = Object.keys(ink);
	const main = names.find((name) => /^main\.ink$/i.test(name));
	if (main || names.length === 1) return main ?? names[0]!;
	const included = new Set(
		Object.values(ink).flatMap((text) =>
			[...text.matchAll(/^\s*INCLUDE\s+(.+?)\s*$/gm)].map((m) => m[1]!.replaceAll("\\", "/").toLowerCase()),
		),
	);
	const roots = names.filter(
		(name) => !included.has(name.toLowerCase()) && !included.has(name.toLowerCase().replace(/\.ink$/, "")),
	);
	return roots.find((name) => /INCLUDE\s/.test(ink[name]!)) ?? roots[0] ?? names[0]!;
}

/** Makes a manifest from a file's name and the tags that its ink begins with. */
export function defaultManifest(fileName: string, ink: string, entry: string): Manifest {
	const tag = (name: string): string =>
		(
			new RegExp(`^\\s*#\\s*${name}\\s*:\\s*(.+?)\\s*$`, "im").exec(ink.split("\n").slice(0, 40).join("\n"))?.[1] ?? ""
		).slice(0, 200);
	const plain = fileName.replace(/^.*[\\/]/, "").replace(/(\.ink)?\.(ink|zip|json)$/i, "");
	const name = tag("title") || plain.replaceAll(/[-_]+/g, " ").trim().slice(0, 200) || "A story";
	const id = slug(plain) || slug(name) || "a-story";
	const language = /^[a-z]{2,3}(-[a-z0-9]+)*$/i.exec(tag("language"))?.[0] ?? guessLanguage(ink);
	const made = readManifest({ id, name, version: "0.0.0", author: tag("author"), language, entry }, fileName);
	return made as Manifest; // made of what the schema takes
}

const slug = (text: string): string => {
	const made = text
		.normalize("NFKD")
		.toLowerCase()
		.replace(/[^a-z0-9]+/g, "-")
		.replace(/^-+|-+$/g, "")
		.slice(0, 60);
	return made.length > 1 ? made : "";
};
