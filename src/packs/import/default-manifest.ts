// Ink without a manifest: finds the file it begins in, and makes a manifest from its own words. Two stories
// with other words get other ids, in any script, whatever their files are called.

import { hash53Hex } from "../../base/hash53.ts";
import { includes, inkLines, isSilentLine, topTags } from "../../story/compile/ink-source.ts";
import { findInclude, type InkFiles } from "../../story/compile/resolve-includes.ts";
import { guessLanguage } from "./guess-language.ts";
import type { Manifest } from "./manifest.ts";
import { readManifest } from "./manifest.ts";

/** Finds the file that a story begins in. */
export const findEntry = (ink: InkFiles): string => findEntries(ink)[0]!;

/**
 * Finds the files that a story may begin in, as likely one as the other: of those that no other includes
 * the main.ink nearest to the root, else the one that includes most. More than one only for several
 * main.ink.
 */
export function findEntries(ink: InkFiles): string[] {
	const names = Object.keys(ink);
	const paths = new Set(names);
	const targets = (file: string): string[] =>
		includes(ink[file]!).flatMap(({ name }) => findInclude(paths, name, { entry: file, within: file }) ?? []);
	const leads = new Map(names.map((file) => [file, targets(file).filter((target) => target !== file)]));
	const included = new Set([...leads.values()].flat());
	const roots = names.filter((name) => !included.has(name));
	const likely = roots.length ? roots : names;
	const depth = (path: string): number => path.split("/").length;
	const mains = likely.filter((name) => /(^|\/)main\.ink$/i.test(name)).sort((a, b) => depth(a) - depth(b));
	if (mains.length) return mains.filter((name) => depth(name) === depth(mains[0]!));
	const [first] = [...likely].sort((a, b) => leads.get(b)!.length - leads.get(a)!.length || depth(a) - depth(b));
	return first === undefined ? [] : [first];
}

/** Makes a manifest from the name of what was handed over and the ink it begins with. */
export function defaultManifest(fileName: string, ink: string, entry: string): Manifest {
	const top = topTags(ink);
	const tag = (name: string): string => {
		const is = new RegExp(`^${name}\\s*:\\s*(.+)$`, "i");
		return (
			top
				.flatMap((text) => is.exec(text)?.[1] ?? [])[0]
				?.trim()
				.slice(0, 200) ?? ""
		);
	};
	const name = tag("title") || tellingName(fileName) || firstWords(ink) || plainName(fileName) || "A story";
	const id = packId(name);
	const language = /^[a-z]{2,3}(-[a-z0-9]+)*$/i.exec(tag("language"))?.[0] ?? guessLanguage(ink);
	const made = readManifest({ id, name, version: "0.0.0", author: tag("author"), language, entry }, fileName);
	return made as Manifest; // made of what the schema takes
}

/** Whether a pack brought no manifest of its own. */
export const isBare = ({ version }: Pick<Manifest, "version">): boolean => version === "0.0.0";

/**
 * The id that 0.1.0 gave a pack without a manifest, by its file's name alone: packs are kept under it
 * still.
 */
export const formerId = (fileName: string, title: string): string =>
	asciiSlug(fileStem(fileName)) || asciiSlug(title) || "a-story";

/** Makes an id of a title in any script: its letters where they are Latin, else with a sum of it. */
function packId(title: string): string {
	const plain = title.normalize("NFKD").replace(/\p{M}/gu, "").toLowerCase();
	const latin = plain.replace(/[^a-z0-9]+/g, "-").replace(/^-+|-+$/g, "");
	const whole = latin.length > 1 && latin.length <= 50 && !/(?![a-z0-9])[\p{L}\p{N}]/u.test(plain);
	return whole
		? latin
		: withSum(latin.slice(0, 40).replace(/-+$/, "") || "story", title.normalize("NFC").toLowerCase());
}

/** Sets a story apart from another of its id by what it holds. */
export const withSum = (id: string, content: string): string => `${id.slice(0, 55)}-${hash53Hex(content).slice(-8)}`;

const fileStem = (fileName: string): string =>
	fileName.replace(/^.*[\\/]/, "").replace(/(\.ink)?\.(ink|zip|json|js)$/i, "");

const plainName = (fileName: string): string =>
	fileStem(fileName).normalize("NFC").replaceAll(/[-_]+/g, " ").trim().slice(0, 200);

// Names that say nothing of a story, which most have; a browser numbers what is fetched twice.
function tellingName(fileName: string): string {
	const name = plainName(fileName.replace(/[ _]?(\(\d+\)|- copy)(?=\.|$)/i, ""));
	return /^(|\W+|(the |my )?(main|story|stories|index|game|start|ink|untitled|new|export|output|web|src|source|content|pack|archive)( ?\d+)?)$/iu.test(
		name,
	) || !/[\p{L}\p{N}]/u.test(name)
		? ""
		: name;
}

// As a poem without a title is called.
function firstWords(ink: string): string {
	for (const line of inkLines(ink)) {
		if (isSilentLine(line) || /^\s*#/.test(line.text)) continue;
		const words = line.text
			.replace(/^[\s*+-]*(\([^)]*\))?/, "")
			.replace(/->.*|#.*|\{[^}]*\}|<[^>]*>|[[\]{}|\\]/g, " ")
			.replace(/\s+/g, " ")
			.trim();
		if (!/[\p{L}\p{N}]/u.test(words)) continue;
		if (words.length <= 40) return words.replace(/[.,;:]+$/, "");
		return `${words.slice(0, 40).replace(/\s+\S*$/, "")}…`;
	}
	return "";
}

const asciiSlug = (text: string): string => {
	const made = text
		.normalize("NFKD")
		.toLowerCase()
		.replace(/[^a-z0-9]+/g, "-")
		.replace(/^-+|-+$/g, "")
		.slice(0, 60);
	return made.length > 1 ? made : "";
};
