// What is said of a pack that comes where another is: that it is a newer version, or what is to be done
// where it is not. Places nothing itself.
import { type Problem, problem } from "../../base/problem.ts";
import type { AddedPack } from "../../packs/store/installed-packs.ts";
import type { Conflict, Replacement } from "../../packs/store/place-of-pack.ts";
import type { PageFace } from "../../page/page.tsx";
import { problemText } from "../../page/strings/t.ts";

/** Says that an added pack was an update, or was here already; null for one that is new. */
export function newsOf({ card, place }: AddedPack): Problem | null {
	if (!card || !place?.before || place.came === "replacement") return null;
	const { name, version } = card.manifest;
	const from = place.before.manifest.version;
	if (place.came === "same")
		return problem("pack.same", name, "it was here already, just as it is", "Nothing was changed.");
	const hint = "Your saves of it stay.";
	if (from === version) return problem("pack.updated", name, "it was here already, and was brought up to date", hint);
	return problem("pack.new-version", name, "version {from} became version {version}", hint, {
		values: { from, version },
	});
}

/** Asks what is to be done with a pack that would take the place of another. */
export const askWhatToDo = (page: Pick<PageFace, "askFirst">, conflict: Conflict): Promise<Replacement> =>
	new Promise((answer) => {
		const { name, other, canKeepBoth } = conflict;
		const text = problem(
			"pack.other-content",
			name,
			'there is another pack of this id in the library, called "{other}"',
			"If it is replaced, its saves go over to the new one.",
			{ values: { other } },
		);
		page.askFirst(
			name,
			problemText(text),
			[
				...(canKeepBoth ? [{ title: "library.both" as const, go: () => answer("both") }] : []),
				{ title: "library.replace", go: () => answer("replace") },
				{ title: "cancel", go: () => answer("neither") },
			],
			() => answer("neither"),
		);
	});
