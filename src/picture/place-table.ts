// The table of places. A new place is one file in places/ and one line here.

import type { Picture, Place, PropSize, Props } from "./picture.ts";
import { amysFlat } from "./places/amys-flat.ts";
import { apartment } from "./places/apartment.ts";
import { bedroomWithCoat } from "./places/apartment-bedroom.ts";
import { hallWithCoat } from "./places/apartment-hall.ts";
import { balcony } from "./places/balcony.ts";
import { cabin } from "./places/cabin.ts";
import { coatShop } from "./places/coat-shop.ts";
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
	"coat-shop": coatShop,
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

/** Places painted anew around a thing that is put into them: by place, then by the thing and where it is. */
export const FRAMINGS: Readonly<Record<string, Readonly<Record<string, (size: PropSize) => Place>>>> = {
	apartment: { "coat chair": bedroomWithCoat, "coat hook": hallWithCoat },
};

/** Names the framing that a thing asks for. */
export const framingName = (thing: string, at: string): string => (at ? `${thing} ${at}` : thing);

/** Finds a place as it is framed by the first of these things that it has a framing for in this light. */
function framedPlace(id: string, light: string, props: Props): Place | undefined {
	if (!Object.hasOwn(PLACES, id)) return undefined; // a tag may name anything
	const framings = Object.hasOwn(FRAMINGS, id) ? FRAMINGS[id]! : {};
	for (const [thing, { at, size }] of Object.entries(props)) {
		const name = framingName(thing, at);
		const framed = Object.hasOwn(framings, name) ? framings[name]!(size) : undefined;
		if (framed && Object.hasOwn(framed.words, light)) return framed;
	}
	return PLACES[id];
}

/** Paints a place in a light. An unknown place becomes the dark, an unknown light the place's first. */
export function paintPlace(id: string, light: string, f: Viewport, props: Props = {}): Picture {
	const place = framedPlace(id, light, props) ?? dark;
	return place.paint(Object.hasOwn(place.words, light) ? light : Object.keys(place.words)[0]!, f);
}

/** Describes the picture in words, for those who cannot see it; "" for an unknown place. */
export function placeDescription(id: string, light: string, props: Props = {}): string {
	const words = framedPlace(id, light, props)?.words;
	return words?.[light] ?? Object.values(words ?? {})[0] ?? "";
}
