// A crew that shows nothing, for walks and checks.
import { countWords } from "../../src/base/words.ts";
import { NULL_CREW } from "../../src/director/null-crew.ts";
import type { Crew } from "../../src/director/perform.ts";

/** What else a headless crew may tell of. */
interface HeadlessEvents {
	readonly onRestart?: () => void;
	readonly onWords?: (count: number) => void; // of each line that is printed
}

/** Makes a crew that shows nothing and tells of endings. */
export function headlessCrew(onEnding: (id: string) => void, { onRestart, onWords }: HeadlessEvents = {}): Crew {
	const page: Crew["page"] = {
		...NULL_CREW.page,
		print: async (line) => onWords?.(countWords(line.text)),
		// Only a restart sets an empty log where nothing is resumed.
		restore: (lines) => void (lines.length === 0 && onRestart?.()),
		effect: (effect) => void (effect.effect === "ending" && onEnding(effect.id)),
	};
	return { ...NULL_CREW, page };
}
