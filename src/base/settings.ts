// What the player has set, with defaults and one reader for whatever was stored. Knows no storage and no
// screen.
import * as v from "valibot";

const schema = v.object({
	language: v.optional(v.string(), ""), // BCP 47; "" follows the browser
	textSize: v.optional(v.pipe(v.number(), v.minValue(80), v.maxValue(250)), 100), // percent
	leading: v.optional(v.pipe(v.number(), v.minValue(1.2), v.maxValue(2.4)), 1.6),
	measure: v.optional(v.pipe(v.number(), v.minValue(40), v.maxValue(90)), 62), // characters
	face: v.optional(v.picklist(["book", "humanist", "dyslexic"]), "book"),
	theme: v.optional(v.picklist(["auto", "paper", "dusk", "night", "contrast"]), "auto"),
	scrim: v.optional(v.pipe(v.number(), v.minValue(0), v.maxValue(100)), 70), // percent
	// A press brings one line, or all up to the next choice.
	pace: v.optional(v.picklist(["line", "passage"]), "line"),
	// Words a minute, going on by itself.
	autoPace: v.optional(v.pipe(v.number(), v.minValue(80), v.maxValue(500)), 200),
	marks: v.optional(v.boolean(), false), // choices taken before are marked
	singleKeys: v.optional(v.boolean(), true), // keys that type one character do something
	instant: v.optional(v.boolean(), false), // text arrives at once
	calm: v.optional(v.picklist(["auto", "on", "off"]), "auto"), // auto follows prefers-reduced-motion
	captions: v.optional(v.boolean(), false),
	holdByPress: v.optional(v.boolean(), false), // a plain press does for a hold
	// Step: a press moves, holding takes; scan: it moves by itself.
	oneSwitch: v.optional(v.picklist(["off", "step", "scan"]), "off"),
	scanSeconds: v.optional(v.pipe(v.number(), v.minValue(0.5), v.maxValue(10)), 2), // on each stop
	switchSeconds: v.optional(v.pipe(v.number(), v.minValue(0.3), v.maxValue(4)), 0.8), // until holding takes
	music: v.optional(v.pipe(v.number(), v.minValue(0), v.maxValue(100)), 80),
	places: v.optional(v.pipe(v.number(), v.minValue(0), v.maxValue(100)), 80),
	closeSounds: v.optional(v.pipe(v.number(), v.minValue(0), v.maxValue(100)), 80),
	her: v.optional(v.pipe(v.number(), v.minValue(0), v.maxValue(100)), 60),
	voiceName: v.optional(v.string(), ""), // one of this device's voices reads her lines; "" for none
	voiceRate: v.optional(v.pipe(v.number(), v.minValue(0.5), v.maxValue(2)), 1),
	voicePitch: v.optional(v.pipe(v.number(), v.minValue(0), v.maxValue(2)), 1),
	voiceOffered: v.optional(v.boolean(), false), // the offer has been made on this device
	muted: v.optional(v.boolean(), false),
	mono: v.optional(v.boolean(), false),
	pictures: v.optional(v.boolean(), true),
});

/** What the player has set. */
export type Settings = v.InferOutput<typeof schema>;

/** The settings nobody has changed. */
export const DEFAULT_SETTINGS: Settings = v.parse(schema, {});

/** Reads stored settings; whatever is missing or out of range becomes its default, the rest is kept. */
export function readSettings(stored: unknown): Settings {
	if (typeof stored !== "object" || stored === null) return DEFAULT_SETTINGS;
	const kept = Object.entries(stored).filter(([key, value]) => {
		const entry = schema.entries[key as keyof typeof schema.entries];
		return entry && v.is(entry, value);
	});
	return v.parse(schema, Object.fromEntries(kept));
}
