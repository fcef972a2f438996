// What ink says again of a choice that was taken: its words before the bracket, and what follows the bracket
// on its line. Told by where in the story each piece of the line comes from. Knows no session.
import type { Story } from "inkjs";

// As much of ink's runtime objects as is read here.
interface InkContainer {
	readonly name: string | null;
	readonly parent: InkContainer | null;
	readonly content: readonly InkPoint[];
}
interface InkPoint {
	readonly hasStartContent?: boolean; // choice points have it
	readonly choiceTarget?: InkContainer | null;
}
interface OutputPiece {
	readonly value?: unknown;
	readonly commandType?: number; // control commands have it
	readonly parent: InkContainer | null;
}

const [BEGIN_TAG, END_TAG] = [24, 25]; // of ink's control commands
const START = "s"; // ink's name for the words of a choice before its bracket

/** Whether ink prints something of a choice once more when it is taken. */
export function echoes(story: Story, { targetPath, sourcePath }: Story["currentChoices"][number]): boolean {
	if (!targetPath) return false;
	const Path = targetPath.constructor as new (path: string) => NonNullable<typeof targetPath>;
	const point = story.ContentAtPath(new Path(sourcePath)).obj as unknown as InkPoint | null;
	return point?.hasStartContent ?? false;
}

/** Gives the part of the present line that repeats the choice just taken, "" for none. */
export function choiceEcho(story: Story, line: string): string {
	const pieces = printedPieces(story);
	const starts = pieces.map((piece) => choicePointOf(piece.parent));
	const choice = starts.find((point) => point !== null);
	if (!choice) return "";
	let last = pieces.length - 1;
	while (!starts[last] && !isInside(pieces[last]!.parent, choice.choiceTarget ?? null)) last--;
	const rest = pieces.slice(last + 1);
	// A printed value does not know where it comes from.
	if (rest.some(({ parent }) => !parent && rest.length > 1) || !goesOnApart(written(rest))) return line;
	const echo = written(pieces.slice(0, last + 1));
	return line.startsWith(echo) ? echo : line;
}

// What is printed, without the words of tags.
function printedPieces(story: Story): OutputPiece[] {
	let inTag = false;
	return (story.state.outputStream as unknown as OutputPiece[]).filter(({ value, commandType }) => {
		if (commandType === BEGIN_TAG || commandType === END_TAG) inTag = commandType === BEGIN_TAG;
		return typeof value === "string" && value !== "\n" && !inTag;
	});
}

// The choice whose words before the bracket hold a piece; null when none do.
function choicePointOf(from: InkContainer | null): InkPoint | null {
	for (let at = from; at?.parent; at = at.parent) {
		const point = at.name === START && at.parent.content.find((one) => one.hasStartContent);
		if (point) return point;
	}
	return null;
}

function isInside(from: InkContainer | null, whole: InkContainer | null): boolean {
	for (let at = from; at && whole; at = at.parent) if (at === whole) return true;
	return false;
}

// Words behind a divert are a line of their own, unless they go on with the sentence.
const goesOnApart = (rest: string): boolean => /^[^\p{Ll}\p{Pe}\p{Pf},.;:!?…]/u.test(rest);

const written = (pieces: readonly OutputPiece[]): string =>
	pieces
		.map(({ value }) => value)
		.join("")
		.replace(/[ \t]+/g, " ")
		.trim();
