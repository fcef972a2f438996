// The table of places. A new place is one file in places/ and one line here.

import type { Picture, Place } from "./picture.ts";
import { amysFlat } from "./places/amys-flat.ts";
import { apartment } from "./places/apartment.ts";
import { balcony } from "./places/balcony.ts";
import { cabin } from "./places/cabin.ts";
import { dark } from "./places/dark.ts";
import { drained } from "./places/drained.ts";
import { hills } from "./places/hills.ts";
import { installation } from "./places/installation.ts";
import { letterOffice } from "./places/letter-office.ts";
import { market } from "./places/market.ts";
import { pier } from "./places/pier.ts";
import { restaurant } from "./places/restaurant.ts";
import { roof } from "./places/roof.ts";
import { square } from "./places/square.ts";
import { stairs } from "./places/stairs.ts";
import { stairwell } from "./places/stairwell.ts";
import { terrace } from "./places/terrace.ts";
import { tram } from "./places/tram.ts";
import { walkways } from "./places/walkways.ts";
import { windows } from "./places/windows.ts";
import type { Viewport } from "./viewport.ts";

/** Every place, by the id that a `place` cue gives. */
export const PLACES: Readonly<Record<string, Place>> = {
	"letter-office": letterOffice,
	tram,
	walkways,
	apartment,
	balcony,
	installation,
	market,
	pier,
	"amys-flat": amysFlat,
	restaurant,
	dark,
	hills,
	stairwell,
	roof,
	terrace,
	drained,
	stairs,
	cabin,
	square,
	windows,
};

/** Paints a place in a light. An unknown place becomes the dark, an unknown light the place's first. */
export function paintPlace(id: string, light: string, f: Viewport): Picture {
	const place = Object.hasOwn(PLACES, id) ? PLACES[id]! : dark; // a tag may name anything
	return place.paint(Object.hasOwn(place.words, light) ? light : Object.keys(place.words)[0]!, f);
}

/** Describes the picture in words, for those who cannot see it; "" for an unknown place. */
export function placeDescription(id: string, light: string): string {
	const words = PLACES[id]?.words;
	return words?.[light] ?? Object.values(words ?? {})[0] ?? "";
}
