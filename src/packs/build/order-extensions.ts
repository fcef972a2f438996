// The order in which extensions are laid over a story: dependencies first, then what they ask to be loaded
// after, then by id. An extension that lacks something or conflicts with another is left out with the reason.
import { type Problem, problem } from "../../base/problem.ts";
import type { Manifest } from "../import/manifest.ts";

/** An extension that is left out, and why. */
export interface SkippedPack {
	readonly id: string;
	readonly problems: readonly Problem[];
}

/** Orders the extensions of a story; `present` holds the ids of all packs there are, also the story's. */
export function orderExtensions<T extends { readonly manifest: Manifest }>(
	story: string,
	extensions: readonly T[],
	present: ReadonlySet<string>,
): { order: T[]; leftOut: SkippedPack[] } {
	const leftOut: SkippedPack[] = [];
	const skip = ({ manifest: { id, name } }: T, code: string, why: string, hint: string, other: string) =>
		leftOut.push({
			id,
			problems: [problem(code, name, `was skipped because ${why}`, hint, { values: { other } })],
		});
	const waiting = new Map<string, T>();
	const sorted = extensions
		.filter((one) => one.manifest.dependencies.includes(story))
		.sort((a, b) => (a.manifest.id < b.manifest.id ? -1 : 1));
	for (const one of sorted) {
		const rival = [...waiting.values()].find((other) => inConflict(one.manifest, other.manifest));
		const hint = "Switch one of the two off.";
		if (rival) skip(one, "extension.conflict", "it does not go together with {other}", hint, rival.manifest.name);
		else waiting.set(one.manifest.id, one);
	}
	const order: T[] = [];
	const done = new Set<string>([story]);
	while (waiting.size) {
		const open = [...waiting.values()];
		const ready = (one: T, soft: boolean) =>
			one.manifest.dependencies.every((id) => done.has(id) || (present.has(id) && !isExtension(id, sorted))) &&
			(!soft || one.manifest.loadAfter.every((id) => !waiting.has(id)));
		const next = open.find((one) => ready(one, true)) ?? open.find((one) => ready(one, false));
		if (!next) break;
		waiting.delete(next.manifest.id);
		done.add(next.manifest.id);
		order.push(next);
	}
	for (const one of waiting.values()) {
		const missing = one.manifest.dependencies.find((id) => !done.has(id)) ?? "";
		if (missing && !present.has(missing))
			skip(
				one,
				"extension.needs-missing",
				'it needs the pack "{other}", which is not here',
				"Add that pack too.",
				missing,
			);
		else {
			const why = 'it needs "{other}", which is switched off, left out, or needs it in turn';
			skip(one, "extension.needs-off", why, "Switch that pack on.", missing);
		}
	}
	return { order, leftOut };
}

const inConflict = (a: Manifest, b: Manifest): boolean => a.conflicts.includes(b.id) || b.conflicts.includes(a.id);

const isExtension = (id: string, all: readonly { readonly manifest: Manifest }[]): boolean =>
	all.some((one) => one.manifest.id === id);
