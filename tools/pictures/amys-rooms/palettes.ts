// The colours of Amy's own rooms, a row a light, under the stage's seven names. Bottle green for water,
// tobacco and felt for the pit, and for her mother's front room a rose that forty years of afternoons have
// faded.
import type { Palette } from "../../../src/picture/palettes.ts";

const row = (line: string): Palette => {
	const [high, mid, low, glow, haze, deep, spark] = line.split(" ").map((c) => `#${c}`) as string[];
	return { high, mid, low, glow, haze, deep, spark } as Palette;
};

/** Palettes by place, then by light. */
export const ROOMS: Readonly<Record<string, Readonly<Record<string, Palette>>>> = {
	//         high   mid    low    glow   haze   deep   spark
	baths: {
		night: row("0f2426 1d4544 3f8a7c b9f2d6 2a5c56 081416 ffcf86"),
		dark: row("070f11 0e2223 1d4a46 6fb9a2 15302f 040a0b e0a862"),
		day: row("a9bdb2 c9d6c6 dfe6d2 fbf8e6 c3d0c0 24403c e0a45a"),
	},
	pit: {
		picture: row("1a1614 2f2823 5e4d3d ffeccb 41362d 0b0908 f2b268"),
		work: row("38261a 6b4429 a8713f ffe0a4 7c5432 150d09 ffc266"),
	},
	"front-room": {
		afternoon: row("b9857a d9aa93 f0cfae fff3d6 e3bda0 4b2a2c e08a58"),
		evening: row("33262f 55384a 8c5a62 ffc987 5d4250 150d14 ffd694"),
	},
};

/** The palette of one of her rooms in a light. */
export const roomPalette = (place: string, light: string): Palette => ROOMS[place]![light]!;

/** How much grain they have: less than what the stage paints, since a file has to carry it. */
export const GRAIN = 0.28;
