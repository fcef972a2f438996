// Whose voice a line is, resolved from the pack's manifest and nowhere else. Stage, Sound and Page read it
// off the line and must not go by the speaker's name.
import type { Line, SpeakerVoice } from "./crew.ts";

/** A pack's declared speakers by name, as its manifest has them. */
export type Speakers = Readonly<Record<string, { readonly voice: SpeakerVoice }>>;

/**
 * Sets a line's voice to what the manifest says of its speaker; no voice for `none`, for narration and for
 * names it does not know.
 */
export function withVoice({ voice: _, ...line }: Line, speakers: Speakers): Line {
	const voice = Object.hasOwn(speakers, line.speaker) ? speakers[line.speaker]!.voice : "none";
	return voice === "none" ? line : { ...line, voice };
}
