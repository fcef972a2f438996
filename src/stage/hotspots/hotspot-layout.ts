// Where people stand on the stage and where the things to look at lie. Pure: positions in, CSS pixels out.
import type { OfferedChoice } from "../../director/crew.ts";
import type { StagePosition } from "../../director/tableau.ts";
import type { Picture } from "../../picture/picture.ts";
import type { Viewport } from "../../picture/viewport.ts";

const STAGE_X: Readonly<Record<StagePosition, readonly [landscape: number, portrait: number]>> = {
	"far-left": [0.07, 0.1],
	left: [0.27, 0.29],
	centre: [0.5, 0.5],
	right: [0.73, 0.71],
	"far-right": [0.93, 0.9],
};

/** The x of a stage position in CSS pixels; in landscape all five are left of the text. */
export const stageX = (viewport: Viewport, at: StagePosition): number =>
	viewport.X(STAGE_X[at][viewport.portrait ? 1 : 0]);

/** A point on the stage to look at; its choice can be picked there. All in CSS pixels. */
export interface Hotspot {
	readonly index: number; // of the choice
	readonly x: number;
	readonly y: number;
	readonly r: number;
}

interface LookChoice {
	readonly index: number;
	readonly at: StagePosition;
}

/** Picks from the offered choices those that can be taken by looking at something. */
export const lookChoices = (offered: readonly OfferedChoice[]): LookChoice[] =>
	offered.flatMap(({ index, offer, struck }) => (offer.way === "look" && !struck ? [{ index, at: offer.at }] : []));

/** Places a hotspot for each choice; several at one position are stacked upward. */
export function layoutHotspots(viewport: Viewport, picture: Picture, choices: readonly LookChoice[]): Hotspot[] {
	const taken = new Map<StagePosition, number>();
	const { ground, presenceAnchor } = picture;
	const base = ground ? ground.y - ground.tall * 0.62 : presenceAnchor.y + viewport.u * 0.16;
	return choices.map(({ index, at }) => {
		const n = taken.get(at) ?? 0;
		taken.set(at, n + 1);
		return { index, x: stageX(viewport, at), y: base - n * viewport.u * 0.16, r: viewport.u * 0.085 };
	});
}

const FINGER = 28; // CSS pixels

/** The hotspot nearest to a point, if the point is within its radius or within a finger's reach. */
export function hotspotAt(hotspots: readonly Hotspot[], x: number, y: number): Hotspot | null {
	let best: Hotspot | null = null;
	let nearest = Number.POSITIVE_INFINITY;
	for (const hotspot of hotspots) {
		const distance = Math.hypot(hotspot.x - x, hotspot.y - y);
		if (distance < Math.max(FINGER, hotspot.r) && distance < nearest) {
			best = hotspot;
			nearest = distance;
		}
	}
	return best;
}
