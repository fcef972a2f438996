// Where in the story the present words come from, in the author's terms: knot and stitch. Ink's own pointer
// will not do: it looks ahead, past the end of the line and into the next knot.
import type { Story } from "inkjs";

interface OutputObject {
	readonly parent?: { readonly path: { readonly componentsString: string | null } } | null;
}

const WEAVE = /^([cg]-)?\d+$/; // ink's own names for unnamed points in a weave

/** Names the knot (and stitch) the present line or choices come from, or "" outside any knot. */
export function currentKnot(story: Story): string {
	const printed = (story.state.outputStream as unknown as OutputObject[]).find((piece) => piece.parent)?.parent?.path
		.componentsString;
	const path = printed ?? story.currentChoices[0]?.sourcePath ?? story.state.currentPathString ?? "";
	const [knot = "", stitch = ""] = path.split(".");
	if (!knot || WEAVE.test(knot) || knot === "global decl") return "";
	return stitch && !WEAVE.test(stitch) && !stitch.startsWith("$") ? `${knot}.${stitch}` : knot;
}
