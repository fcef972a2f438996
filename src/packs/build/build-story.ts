// A story compiled with its extensions laid over it. They replace or add whole files, the last one wins, and
// every change is listed. An extension that does not compile with the rest is left out; the story never is.
import { eachProblem, isProblem, type Problem, problem, type Result } from "../../base/problem.ts";
import { type CompiledStory, compileInk } from "../../story/compile/compile-ink.ts";
import { includes } from "../../story/compile/ink-source.ts";
import { findInclude, type InkFiles } from "../../story/compile/resolve-includes.ts";
import type { Manifest } from "../import/manifest.ts";
import { orderExtensions, type SkippedPack } from "./order-extensions.ts";

/** Ink with its manifest. */
export interface PackSource {
	readonly manifest: Manifest;
	readonly ink: InkFiles;
}

/** One file that an extension replaces or adds. */
export interface FileChange {
	readonly by: string; // the extension's id
	readonly file: string;
	readonly over: string; // whose file it was: a pack's id, or "" for an added file
}

/** A story compiled with what was laid over it. */
export interface StoryBuild {
	readonly compiled: CompiledStory;
	readonly changes: readonly FileChange[];
	readonly leftOut: readonly SkippedPack[];
	readonly notes: readonly Problem[];
}

interface Overlay {
	readonly ink: InkFiles;
	readonly owners: ReadonlyMap<string, string>; // whose each file is
	readonly changes: readonly FileChange[];
	readonly notes: readonly Problem[];
}

/** Compiles a story with its extensions; a Problem only when the story itself does not compile. */
export function buildStory(
	story: PackSource,
	extensions: readonly PackSource[],
	present: ReadonlySet<string>,
): Result<StoryBuild> {
	const { order, leftOut } = orderExtensions(story.manifest.id, extensions, present);
	const { entry } = story.manifest;
	const owners = new Map(Object.keys(story.ink).map((file) => [file, story.manifest.id]));
	let laid: Overlay = { ink: story.ink, owners, changes: [], notes: [] };
	const all = order.reduce(applyExtension, laid);
	const whole = compileInk(includeAddedFiles(all, entry), entry);
	if (!isProblem(whole)) return { compiled: whole, leftOut, changes: all.changes, notes: all.notes };
	if (!order.length) return whole;
	// Not all together: one after the other, without those that break it.
	let compiled = compileInk(story.ink, entry);
	if (isProblem(compiled)) return compiled;
	const left: SkippedPack[] = [...leftOut];
	for (const one of order) {
		const next = applyExtension(laid, one);
		const needs = one.manifest.dependencies.find((id) => left.some((out) => out.id === id));
		const tried = needs ? null : compileInk(includeAddedFiles(next, entry), entry);
		if (!tried || isProblem(tried)) {
			const { id, name } = one.manifest;
			const [code, what, other] = needs
				? ["extension.needs-left-out", 'was skipped because it needs "{other}", which was left out', needs]
				: ["extension.breaks", "was skipped because it does not compile together with {other}", story.manifest.name];
			const skipped = problem(code!, name, what!, "The story is told without it.", { values: { other: other! } });
			left.push({ id, problems: [skipped, ...(tried ? eachProblem(tried) : [])] });
			continue;
		}
		compiled = tried;
		laid = next;
	}
	return { compiled, leftOut: left, changes: laid.changes, notes: laid.notes };
}

function applyExtension(laid: Overlay, { manifest, ink }: PackSource): Overlay {
	const owners = new Map(laid.owners);
	const whole: Record<string, string> = Object.assign(Object.create(null), laid.ink);
	const changes: FileChange[] = [...laid.changes];
	const notes: Problem[] = [...laid.notes];
	for (const [file, text] of Object.entries(ink)) {
		const over = owners.get(file) ?? "";
		whole[file] = text;
		owners.set(file, manifest.id);
		changes.push({ by: manifest.id, file, over });
		if (over && !manifest.overrides.includes(file))
			notes.push(
				problem(
					"extension.undeclared-override",
					manifest.name,
					"replaces {file} without naming it",
					'Name it under "overrides" in story.json.',
					{ values: { file } },
				),
			);
	}
	for (const file of manifest.overrides)
		if (!Object.hasOwn(ink, file))
			notes.push(
				problem(
					"extension.missing-override",
					manifest.name,
					'names {file} under "overrides" but does not bring it',
					"Look for a slip in its name.",
					{ values: { file } },
				),
			);
		else if (!laid.owners.has(file))
			notes.push(
				problem(
					"extension.stale-override",
					manifest.name,
					"replaces {file}, which is not there",
					"The story may have changed since; it was added.",
					{ values: { file } },
				),
			);
	return { ink: whole, owners, changes, notes };
}

// Includes added files that nothing includes at the end of the entry, so that diverts can reach them.
function includeAddedFiles({ ink, changes }: Overlay, entry: string): InkFiles {
	const paths = new Set(Object.keys(ink));
	const included = new Set(
		Object.entries(ink).flatMap(([within, text]) =>
			includes(text).map(({ name }) => findInclude(paths, name, { entry, within })),
		),
	);
	// Counted from the entry's folder, wherever that is.
	const up = "../".repeat(entry.split("/").length - 1);
	const added = changes
		.filter(({ over, file }) => !over && !included.has(file))
		.map(({ file }) => `INCLUDE ${up}${file}`);
	if (!added.length) return ink;
	return Object.assign(Object.create(null), ink, {
		[entry]: `${ink[entry] ?? ""}\n${[...new Set(added)].join("\n")}\n`,
	});
}
