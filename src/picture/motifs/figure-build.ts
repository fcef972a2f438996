// Where people and things to look at are on the stage, and how the people we know are built. Pure; the painting is coat.ts's.

import { seedOf } from "../../base/random.ts";
import type { StagePosition } from "../../director/tableau.ts";
import { createChance } from "../brushes/chance.ts";
import { COAT_COLOURS, STRANGER_COATS } from "../palettes.ts";
import type { Picture } from "../picture.ts";
import type { Viewport } from "../viewport.ts";
import { type Build, randomBuild } from "./person.ts";

const STAGE_X: Readonly<Record<StagePosition, readonly [landscape: number, portrait: number]>> = {
	"far-left": [0.07, 0.1],
	left: [0.27, 0.29],
	centre: [0.5, 0.5],
	right: [0.73, 0.71],
	"far-right": [0.93, 0.9],
};

/** The x of a place across the stage; all five are left of the text in landscape. */
export const stageX = (f: Viewport, at: StagePosition): number => f.X(STAGE_X[at][f.portrait ? 1 : 0]);

const BUILDS: Readonly<Record<string, Build>> = {
	theodore: { tall: 1, wide: 1, hem: 0.36, flare: 0.96, hair: "short", holds: "", lean: -0.3 },
	amy: { tall: 0.93, wide: 0.94, hem: 0.56, flare: 1.12, hair: "curls", holds: "headphones", lean: 0.4 },
	catherine: { tall: 0.97, wide: 0.86, hem: 0.72, flare: 1.26, hair: "bob", holds: "scarf", lean: 0.2 },
	paul: { tall: 1.05, wide: 1.24, hem: 0.34, flare: 1, hair: "curls", holds: "", lean: -0.6 },
	ines: { tall: 0.95, wide: 1.02, hem: 0.6, flare: 1.34, hair: "long", holds: "bag", lean: 0.5 },
	dominic: { tall: 1.04, wide: 0.94, hem: 0.66, flare: 0.9, hair: "short", holds: "book", lean: 0 },
	nell: { tall: 0.98, wide: 0.96, hem: 0.42, flare: 1.05, hair: "bun", holds: "case", lean: -0.4 },
	mum: { tall: 0.88, wide: 1.06, hem: 0.66, flare: 1.24, hair: "bob", holds: "bag", lean: 0.2 },
	judith: { tall: 0.99, wide: 0.96, hem: 0.5, flare: 1.1, hair: "bun", holds: "bag", lean: -0.5 },
	pask: { tall: 1.02, wide: 1.16, hem: 0.34, flare: 0.98, hair: "bald", holds: "", lean: 0.4 },
	halloran: { tall: 0.95, wide: 1.1, hem: 0.68, flare: 1.06, hair: "cap", holds: "cane", lean: 0.8 },
};

/** Somebody's build: drawn for those we know, else by chance from the name. */
export const buildOf = (id: string): Build => BUILDS[id] ?? randomBuild(createChance(seedOf(id)));

/** Somebody's cloth and accent. */
export const coatOf = (id: string): readonly [string, string] =>
	COAT_COLOURS[id] ?? STRANGER_COATS[seedOf(id) % STRANGER_COATS.length]!;

/** A point on the stage to look at. */
export interface Hotspot {
	readonly index: number; // of the choice
	readonly x: number;
	readonly y: number;
	readonly r: number;
}

/** Places what can be looked at; several at one place stand above each other. */
export function layoutHotspots(
	f: Viewport,
	picture: Picture,
	looks: readonly { index: number; at: StagePosition }[],
): Hotspot[] {
	const taken = new Map<StagePosition, number>();
	const base = picture.ground ? picture.ground.y - picture.ground.tall * 0.62 : picture.presenceAnchor.y + f.u * 0.16;
	return looks.map(({ index, at }) => {
		const n = taken.get(at) ?? 0;
		taken.set(at, n + 1);
		return { index, x: stageX(f, at), y: base - n * f.u * 0.16, r: f.u * 0.085 };
	});
}

/** The spot under a point, if any; a finger's width is allowed. */
export function hotspotAt(spots: readonly Hotspot[], x: number, y: number): Hotspot | null {
	let best: Hotspot | null = null;
	let near = Number.POSITIVE_INFINITY;
	for (const spot of spots) {
		const d = Math.hypot(spot.x - x, spot.y - y);
		if (d < Math.max(28, spot.r) && d < near) {
			best = spot;
			near = d;
		}
	}
	return best;
}
