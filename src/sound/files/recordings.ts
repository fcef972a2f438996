// What has been recorded: the manifest that the audio renderer writes, typed. Knows no player.
import manifest from "../../../assets/audio/manifest.json" with { type: "json" };

/** One rendered sound, in two codecs. */
export interface Recording {
	readonly files: readonly string[]; // under assets/audio; Ogg Opus first, m4a second
	readonly channels: number;
	readonly duration: number; // seconds, with the padding of a loop
	readonly lufs: number; // integrated for loops, the loudest 400 ms for close sounds
	readonly peak: number; // dBTP
	readonly dc: number;
}

/** The step across a join, and the 99.9th percentile of all steps elsewhere. */
interface LoopSeam {
	readonly step: number;
	readonly usual: number;
}

/** A recording that loops. */
export interface LoopRecording extends Recording {
	readonly loop: readonly number[]; // [start, end] in milliseconds
	readonly seam: LoopSeam; // in Opus
	readonly twin: LoopSeam; // in AAC, whatever delay a player leaves in
}

/** One stem of a piece of music. */
export interface Stem extends LoopRecording {
	readonly name: string;
	readonly pan: number; // -1 to 1
}

/** The ambience of a place; the manifest calls it a bed. */
export interface AmbienceRecording extends LoopRecording {
	readonly kind: "bed";
}

/** A piece of music in stems of one length. */
export interface MusicRecording {
	readonly kind: "music";
	readonly duration: number; // seconds, with the padding
	readonly loop: readonly number[]; // [start, end] in milliseconds
	readonly lufs: number; // all stems together
	readonly stems: readonly Stem[];
}

/** A sound that plays once. */
export interface CloseRecording extends Recording {
	readonly kind: "close";
	readonly caption?: string;
}

/** Everything recorded, by id. */
export const RECORDINGS = manifest as unknown as Readonly<
	Record<string, AmbienceRecording | MusicRecording | CloseRecording>
>; // the renderer writes just this shape

const findKind = <K extends "bed" | "music" | "close">(kind: K, id: string) => {
	const found = Object.hasOwn(RECORDINGS, id) ? RECORDINGS[id] : undefined;
	return found?.kind === kind
		? (found as Extract<AmbienceRecording | MusicRecording | CloseRecording, { kind: K }>)
		: null;
};

/** Finds an ambience by name. */
export const findAmbience = (id: string): AmbienceRecording | null => findKind("bed", id);

/** Finds a piece of music by name. */
export const findMusic = (id: string): MusicRecording | null => findKind("music", id);

/** Finds a close sound by name. */
export const findCloseSound = (id: string): CloseRecording | null => findKind("close", id);

/** Gives a close sound's caption in English, "" when it needs none. */
export const captionOf = (id: string): string => findCloseSound(id)?.caption ?? "";
