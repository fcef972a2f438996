// Showing a step: orders to the crew in the order the audience should have them. Holds nothing; may be
// hurried at any point.
import type { Effect, Line, Page, Sound, Stage } from "./crew.ts";
import type { Step } from "./step.ts";
import type { Tableau } from "./tableau.ts";

/** The crew on duty; stage and sound may be changed while playing. */
export interface Crew {
	stage: Stage;
	sound: Sound;
	page: Page;
}

/** Waits; resolves at once when hurried. Passed in, so that tests and walks need no time. */
export type Wait = (seconds: number, hurry: AbortSignal) => Promise<void>;

// Effects that come when the line has been read.
const EFFECTS_AFTER_LINE = ["note", "link", "voices", "ending"];

/** Shows a step: air and picture first, then what happens once, then the words. */
export async function perform(step: Step, crew: Crew, wait: Wait, hurry: AbortSignal): Promise<void> {
	const { tableau, effects } = step.result;
	void crew.sound.mix(tableau, hurry);
	void crew.stage.show(tableau, hurry);
	const { lines } = step.moment;
	// What was chosen belongs to the page that is turned.
	const before = effects.some(({ effect }) => effect === "clear") ? lines.filter(({ as }) => as === "chosen") : [];
	for (const line of before) await performLine(line, tableau, crew, hurry);
	for (const effect of effects)
		if (!EFFECTS_AFTER_LINE.includes(effect.effect)) await performEffect(effect, tableau, crew, wait, hurry);
	for (const line of lines) if (!before.includes(line)) await performLine(line, tableau, crew, hurry);
	for (const effect of effects)
		if (EFFECTS_AFTER_LINE.includes(effect.effect)) await performEffect(effect, tableau, crew, wait, hurry);
	const goesOn = effects.some((e) => e.effect === "ending" || e.effect === "restart");
	if (step.end && !goesOn) crew.page.effect({ effect: "ending", id: "" }, tableau);
}

async function performEffect(
	effect: Effect,
	tableau: Tableau,
	crew: Crew,
	wait: Wait,
	hurry: AbortSignal,
): Promise<void> {
	if (effect.effect === "restart") return;
	if (effect.effect === "pause") return wait(effect.seconds, hurry);
	if (effect.effect !== "sfx") return crew.page.effect(effect, tableau);
	if (effect.caption) crew.page.caption(effect.caption, effect.lang);
	if (!hurry.aborted) void crew.sound.play(effect, hurry);
}

function performLine(line: Line, tableau: Tableau, crew: Crew, hurry: AbortSignal): Promise<void> {
	const hers = line.voice === "samantha" ? line : null;
	crew.stage.voice(hers);
	crew.sound.voice(hurry.aborted ? null : hers);
	return crew.page.print(line, tableau, hurry);
}
