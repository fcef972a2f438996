// How the people of the story are built and which cloth they wear. Pure numbers and colours; paint-figure.ts
// paints them.
import { seedOf } from "../../base/random.ts";
import { createChance } from "../brushes/chance.ts";
import { COAT_COLOURS, STRANGER_COATS } from "../palettes.ts";
import { type Build, randomBuild } from "./person.ts";

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

/** A figure's build: its own for the people of the story, else by chance from the name. */
export const buildOf = (id: string): Build => BUILDS[id] ?? randomBuild(createChance(seedOf(id)));

/** The colours of a figure's coat and of what goes with it. */
export const coatOf = (id: string): readonly [string, string] =>
	COAT_COLOURS[id] ?? STRANGER_COATS[seedOf(id) % STRANGER_COATS.length]!;
