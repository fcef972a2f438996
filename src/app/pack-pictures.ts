// The page as a pack's story sees it: where the story names a picture, the page gets its address.
import { formatProblem, problem } from "../base/problem.ts";
import type { Page, PlacedAside } from "../director/crew.ts";
import type { Tableau } from "../director/tableau.ts";

/** Puts addresses in place of the names of pictures; what the pack does not have is left out. */
export function withPackPictures<P extends Page>(page: P, address: (file: string) => string | undefined): P {
	const addressed = (tableau: Tableau): Tableau => {
		const { background, ...bare } = tableau;
		const url = background && address(background);
		return url ? { ...bare, background: url } : background === undefined ? tableau : bare;
	};
	const found = <E extends { readonly effect: string }>(shown: E): E | null => {
		if (!isImage(shown)) return shown;
		const src = address(shown.src);
		if (src) return { ...shown, src };
		console.warn(formatProblem(problem("image.unknown", shown.src, "the pack has no picture of this name")));
		return null;
	};
	const placed = ({ at, aside }: PlacedAside): PlacedAside[] => {
		const shown = found(aside);
		return shown ? [{ at, aside: shown }] : [];
	};
	const effect: Page["effect"] = (shown, tableau) => {
		const addressedEffect = found(shown);
		if (addressedEffect) page.effect(addressedEffect, addressed(tableau));
	};
	return {
		...page,
		effect,
		print: (line, tableau, hurry) => page.print(line, addressed(tableau), hurry),
		restore: (lines, tableau, asides) => page.restore(lines, addressed(tableau), asides.flatMap(placed)),
		offer: (choices, tableau, familiar) => page.offer(choices, addressed(tableau), familiar),
	};
}

const isImage = (shown: { readonly effect: string }): shown is { readonly effect: "image"; readonly src: string } =>
	shown.effect === "image";
