// Every colour on the stage: a row of seven for each place and light; all else is mixed from them.
// Blue waits for Act III: cold on the terrace, thin in the drained days, clear and kind in the last light.

/** Seven colours of one light, each `#rrggbb`. Indoors, `high` to `low` run over the walls. */
export interface Palette {
	readonly high: string; // the top of the sky, the dark of the wall
	readonly mid: string;
	readonly low: string; // at the horizon
	readonly glow: string; // the light itself
	readonly haze: string; // what distance turns to
	readonly deep: string; // the darkest and nearest
	readonly spark: string; // lamps and lit windows; the accent
}

const row = (line: string): Palette => {
	const [high, mid, low, glow, haze, deep, spark] = line.split(" ").map((c) => `#${c}`) as [
		string,
		string,
		string,
		string,
		string,
		string,
		string,
	];
	return { high, mid, low, glow, haze, deep, spark };
};

/** Palettes by place, then by light. */
export const PALETTES: Readonly<Record<string, Readonly<Record<string, Palette>>>> = {
	//                 high   mid    low    glow   haze   deep   spark
	"letter-office": {
		day: row("c98f74 e3b48f f3d3aa fff3dc efcda6 43262a e4694a"),
		dusk: row("6b3a48 b8605a ef9a6c ffdca6 d98d74 2a1624 ffcb80"),
	},
	tram: {
		dusk: row("7a4a5c cc6a60 f6a06f ffe6b8 eaa888 2a1724 ffd18a"),
		night: row("241624 47283a 8a4648 ffb57c 643846 150c17 ffc079"),
	},
	walkways: {
		dusk: row("8e5a6c dc7664 f9b07c ffebc6 f4bd9a 33202e ffd898"),
		night: row("1d1424 432840 84424e ffb27e 5f3648 120b17 ffbd70"),
	},
	apartment: {
		evening: row("834e5f d0725f f6a878 ffe4b6 e6a283 2b1925 ffc67e"),
		night: row("1e1524 3a2438 6b3a48 ff9d6a 4e2d40 110a16 ffb266"),
		morning: row("dfae90 efc9a5 f9e0bd fff7e4 f5d8b6 5d3937 ee8a5e"),
		bleached: row("e6d8c8 f1e7d9 f9f2e7 fffdf8 efe4d6 8a7466 fffaf0"),
		"last-light": row("3f5f92 88a2c6 f3c6a4 ffedd2 c2b7c0 1c2036 ffd59a"),
	},
	balcony: {
		dusk: row("74506a d36d62 faa873 ffe7ba efb090 26182a ffd184"),
		night: row("1a1322 38243a 6f3c4c ffb07a 4c2e42 0f0a15 ffb868"),
		morning: row("eac2a2 f4d5b1 fbe6c6 fffaea f6dcbd 4f3436 f28f5c"),
	},
	installation: { glow: row("1a0f18 3a1c26 84383a ffb088 54262e 0c070d ff7d52") },
	market: { morning: row("dd9c5e efc28c f9ddb0 fff6df f0c596 45262a e4602f") },
	pier: {
		noon: row("eab98e f4d3aa fae5c6 fffbea f2cfa8 553430 e4743f"),
		dusk: row("7c4a62 d8665c fca46a fff0c4 f0a884 2a1826 ffd48c"),
	},
	"amys-flat": { evening: row("3c231f 744030 b5693f ffd894 8c5238 1b0f11 ffb85c") },
	"coat-shop": {
		day: row("84604f b48a70 dcb993 fbefd6 c9ad94 281a1a d8643a"),
		dusk: row("4c3038 8a4e46 c97d58 ffdba6 86565c 1c1017 ffbf70"),
	},
	restaurant: { night: row("37141c 6e2427 a8402f ffc880 5e2428 16080e ffa94e") },
	dark: { dark: row("07050a 0a070c 0d090f 1a1013 0a070c 040306 2a1716") },
	hills: { noon: row("bccb9a e0dca2 f8e4ae fffae0 e2d795 2c3a18 e2663c") },
	stairwell: { night: row("2a2124 4f3a34 866248 ffdb9a 5c463c 130e12 e5a35a") },
	roof: {
		night: row("161426 322640 6b4252 ffb683 47344a 0b0a14 ffc274"),
		dawn: row("7a6f8e d99a94 f8c7a0 fff0d0 e6b9a4 2c2233 ffdfae"),
	},
	terrace: { noon: row("5f97c8 a3c6e0 dcebf2 ffffff d3e2ec 27405e ecc95a") },
	drained: {
		day: row("a3afb8 bcc5ca d3d8d9 eef1ef c3cbcf 333d47 dfe5e4"),
		night: row("1a2029 2b343f 44505c 9db0bd 38434f 0b0e13 e4f1f8"),
	},
	stairs: { rush: row("5c6670 8a939a b9bdbd e6e3da 9aa3a8 1d232b e79a5e") },
	cabin: {
		whiteout: row("d9e3ea e8eef1 f4f6f5 ffffff e6ecee 3a4148 e8804a"),
		night: row("141b30 24304c 41506c ffa050 2b3650 0c0f1a ff8636"),
	},
	square: { dusk: row("4d5f96 937ea6 e8a79e ffdfba b8a0b0 20203a ffd9a0") },
	windows: {
		dusk: row("4a6ba6 86a2cc f0c8b2 fff0da b4b8cc 1d2542 ffd698"),
		"going-out": row("2c4478 5874a4 a8a8be f4e0d4 7486a8 131a34 ffcf8c"),
		night: row("14234a 28406e 506a92 d4dcea 3a5078 0a1024 ffd08a"),
	},
};

let overridePalette: Palette | null = null; // what `paletteOf` gives while `withPalette` runs

/** Paints in another palette. `paint` must not await: painters ask for theirs as they make their picture. */
export function withPalette<T>(palette: Palette, paint: () => T): T {
	overridePalette = palette;
	try {
		return paint();
	} finally {
		overridePalette = null;
	}
}

/** Gives the palette of a place in a light; throws where there is none. */
export function paletteOf(place: string, light: string): Palette {
	const found = overridePalette ?? PALETTES[place]?.[light];
	if (!found) throw new Error(`no palette for ${place} in the light ${light}`);
	return found;
}

/** Coats by who wears them: cloth, then accent. Whoever is not listed wears one of `STRANGER_COATS`. */
export const COAT_COLOURS: Readonly<Record<string, readonly [cloth: string, accent: string]>> = {
	theodore: ["#94602f", "#c98d4a"],
	amy: ["#c9913f", "#5a3226"],
	catherine: ["#7a2a37", "#e8c9a4"],
	paul: ["#d8603c", "#f3d9a6"],
	ines: ["#66692f", "#e0a24c"],
	dominic: ["#73665f", "#3d3430"],
	nell: ["#a44d2a", "#f0c27a"],
	mum: ["#8d4a50", "#e6c3a0"],
	judith: ["#a8783a", "#5a2f28"],
	pask: ["#d8ccb2", "#b0523a"],
	halloran: ["#4b4636", "#8c6a3a"],
};

/** Coats for people without a row in `COAT_COLOURS`. */
export const STRANGER_COATS: readonly (readonly [string, string])[] = [
	["#8a6a58", "#d9a779"],
	["#5d4a45", "#c27a55"],
	["#a67c5a", "#6e3b34"],
	["#6b4038", "#e3b587"],
	["#857a6a", "#b5573f"],
];

/** The presence by mood: its core, its skirt, and the ink it is drawn with in a bright picture. */
export const PRESENCE_COLOURS: Readonly<Record<string, readonly [core: string, skirt: string, inked: string]>> = {
	bright: ["#fff3dc", "#ffc48a", "#e4683f"],
	warm: ["#ffe6cc", "#ff9f7a", "#d9573f"],
	low: ["#f6cfc4", "#d97f7c", "#a8566a"],
	hurt: ["#ffd2bc", "#e0553f", "#b23a34"],
	far: ["#fdf6ee", "#e3cfe0", "#8d7fae"],
	calling: ["#fff0d8", "#ff9a6a", "#e0603c"],
};

/** What falls and drifts, by weather: first on dark pictures, then on bright ones. */
export const WEATHER_COLOURS: Readonly<Record<string, readonly [dark: string, bright: string]>> = {
	rain: ["#f3dccb", "#7d6a64"],
	snow: ["#ffffff", "#ffffff"],
	dust: ["#ffe6b8", "#c98f5c"],
	mist: ["#f3d9c8", "#ffffff"],
	petals: ["#f7b8a4", "#e88a72"],
	wind: ["#f3dccb", "#a08a78"],
};
