// What has been recorded: the renderer's manifest, typed. Knows no player.
import manifest from "../../../assets/audio/manifest.json" with { type: "json" };

/** One rendered sound, in two codecs. */
export interface Recording {
	readonly files: readonly string[]; // under assets/audio; Ogg Opus first, m4a second
	readonly channels: number;
	readonly duration: number; // seconds, with what is padded round a loop
	readonly lufs: number; // integrated for loops, the loudest 400 ms for close sounds
	readonly peak: number; // dBTP
	readonly dc: number;
}

/** The step across a join, and the 99.9th percentile of all steps elsewhere. */
interface Seam {
	readonly step: number;
	readonly usual: number;
}

/** A recording that goes round. */
export interface Loop extends Recording {
	readonly loop: readonly number[]; // [start, end] in milliseconds
	readonly seam: Seam; // in Opus
	readonly twin: Seam; // in AAC, however late its player begins
}

/** One stem of a cue. */
export interface Stem extends Loop {
	readonly name: string;
	readonly pan: number;
}

export interface Bed extends Loop {
	readonly kind: "bed";
}

export interface Cue {
	readonly kind: "music";
	readonly duration: number;
	readonly loop: readonly number[];
	readonly lufs: number; // all stems together
	readonly stems: readonly Stem[];
}

export interface Close extends Recording {
	readonly kind: "close";
	readonly caption?: string;
}

/** Everything recorded, by id. */
export const RECORDED = manifest as unknown as Readonly<Record<string, Bed | Cue | Close>>; // the renderer writes just this shape

const of = <K extends "bed" | "music" | "close">(kind: K, id: string) => {
	const found = Object.hasOwn(RECORDED, id) ? RECORDED[id] : undefined;
	return found?.kind === kind ? (found as Extract<Bed | Cue | Close, { kind: K }>) : null;
};

/** Finds a bed, or null. */
export const bedNamed = (id: string): Bed | null => of("bed", id);

/** Finds a cue, or null. */
export const cueNamed = (id: string): Cue | null => of("music", id);

/** Finds a close sound, or null. */
export const closeNamed = (id: string): Close | null => of("close", id);

/** Gives a close sound's own caption, "" when it needs none. */
export const captionOf = (id: string): string => closeNamed(id)?.caption ?? "";
