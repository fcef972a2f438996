// Inky's IMAGE: a picture set among the lines. A picture that stands in a line as HTML is taken out of its
// words and shown in the same way.
import type { Effect } from "../crew.ts";
import { defineCue } from "../cue.ts";
import { word } from "../cue-option.ts";

/** The cue `image`. */
export const image = defineCue({
	name: "image",
	doc: "Sets a picture of the pack among the lines, as Inky's IMAGE does.",
	examples: ["image: lemon.png"],
	wholeRest: true,
	options: { key: word("a file of the pack") },
	effect: ({ key }) => ({ effect: "image", src: key }),
});

type ImageEffect = Extract<Effect, { effect: "image" }>;

const IMAGE = /<img\b[^>]*>/gi;
const BEFORE_STOP = /\s*<img\b[^>]*>\s*(?=[.,])/gi;

/** Takes the pictures out of a line. */
export function takeImages(text: string): { readonly text: string; readonly images: readonly ImageEffect[] } {
	if (!/<img\b/i.test(text)) return { text, images: [] };
	const images = (text.match(IMAGE) ?? []).flatMap((tag): ImageEffect[] => {
		const [src, alt] = [attribute(tag, "src"), attribute(tag, "alt")];
		return src ? [{ effect: "image", src, ...(alt && { alt }) }] : [];
	});
	return {
		text: text
			.replace(BEFORE_STOP, "")
			.replace(IMAGE, " ")
			.replace(/\s{2,}/g, " ")
			.trim(),
		images,
	};
}

/** Gives a choice's words, with those of its pictures in place of them: a button shows none. */
export const imagesInWords = (text: string): string =>
	/<img\b/i.test(text)
		? text.replace(IMAGE, (tag) => attribute(tag, "alt") || bareName(attribute(tag, "src"))).trim()
		: text;

const attribute = (tag: string, name: string): string => {
	const [, double, single, bare] =
		new RegExp(`\\s${name}\\s*=\\s*(?:"([^"]*)"|'([^']*)'|([^\\s>]+))`, "i").exec(tag) ?? [];
	return (double ?? single ?? bare ?? "").trim();
};

const bareName = (path: string): string =>
	path
		.replace(/^.*[\\/]/, "")
		.replace(/\.\w+$/, "")
		.replace(/[-_]+/g, " ");
