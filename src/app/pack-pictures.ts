// The page as a pack's story sees it: where the story names a picture, the page gets its address.
import { formatProblem, problem } from "../base/problem.ts";
import type { Page } from "../director/crew.ts";
import type { Tableau } from "../director/tableau.ts";

/** Puts addresses in place of the names of pictures; what the pack does not have is left out. */
export function withPackPictures<P extends Page>(page: P, address: (file: string) => string | undefined): P {
	const addressed = (tableau: Tableau): Tableau => {
		const { background, ...bare } = tableau;
		const url = background && address(background);
		return url ? { ...bare, background: url } : background === undefined ? tableau : bare;
	};
	const effect: Page["effect"] = (shown, tableau) => {
		if (shown.effect !== "image") return page.effect(shown, addressed(tableau));
		const src = address(shown.src);
		if (src) page.effect({ ...shown, src }, addressed(tableau));
		else console.warn(formatProblem(problem("image.unknown", shown.src, "the pack has no picture of this name")));
	};
	return {
		...page,
		effect,
		print: (line, tableau, hurry) => page.print(line, addressed(tableau), hurry),
		restore: (lines, tableau) => page.restore(lines, addressed(tableau)),
		offer: (choices, tableau, familiar) => page.offer(choices, addressed(tableau), familiar),
	};
}
