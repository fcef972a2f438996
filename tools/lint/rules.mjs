// The import rules of docs/architecture.md, as dependency-cruiser reads them. Knows the rooms, and of their
// files only the one that may import Tauri.

/** The rooms of `src/`, from the top floor down. `main.ts` stands above them all. */
export const FLOORS = [
	["app", "workshop", "dev"],
	["stage", "sound", "page"],
	["picture", "packs", "saves"],
	["director"],
	["story", "platform"],
	["base"],
];

// Each library, and the only place that may import it.
const LIBRARIES = {
	phaser: "stage/",
	howler: "sound/",
	inkjs: "story/",
	idb: "saves/",
	"@tauri-apps": "platform/desktop\\.ts$",
	preact: "(page|workshop|dev)/",
};

// What the player may never need is asked for late, so that the first line need not carry it.
const ASKED_FOR_LATE = ["workshop", "dev"];

const rooms = FLOORS.flat();

/** Rules for one room: it imports from lower floors alone. */
function downward(room, floor) {
	const barred = FLOORS.slice(0, floor + 1)
		.flat()
		.filter((other) => other !== room);
	const late = room === "app" ? ASKED_FOR_LATE : [];
	const rule = (to) => ({
		name: `downward-only: ${room}`,
		comment: `src/${room} imports from lower floors only, never upward and never from a room beside it.`,
		severity: "error",
		from: { path: `^src/${room}/` },
		to,
	});
	return [
		rule({ path: `^src/(main\\.ts$|(${barred.filter((other) => !late.includes(other)).join("|")})/)` }),
		...(late.length ? [rule({ path: `^src/(${late.join("|")})/`, dependencyTypesNot: ["dynamic-import"] })] : []),
	];
}

const oneRoom = ([library, place]) => ({
	name: `one-place: ${library}`,
	comment: `Only src/${place.replaceAll("\\", "")} may import ${library}.`,
	severity: "error",
	from: { path: "^src/", pathNot: `^src/${place}` },
	to: { path: `node_modules/(@types/)?${library}/` },
});

export default {
	forbidden: [
		...FLOORS.flatMap((floor, i) => floor.flatMap((room) => downward(room, i))),
		...Object.entries(LIBRARIES).map(oneRoom),
		{
			name: "no-circle",
			comment: "No file imports itself, by whatever way round.",
			severity: "error",
			from: {},
			to: { circular: true },
		},
		{
			name: "no-barrel",
			comment: "A file is imported by its own name.",
			severity: "error",
			from: {},
			to: { path: "/index[.]tsx?$", pathNot: "node_modules/" },
		},
		{
			name: "known-rooms",
			comment: "Every file of src/ but main.ts stands in a room that FLOORS names.",
			severity: "error",
			from: { path: "^src/" },
			to: { path: "^src/", pathNot: `^src/(main\\.ts$|(${rooms.join("|")})/)` },
		},
		{
			name: "game-only",
			comment: "The game imports neither tools nor tests, and only what package.json lists under dependencies.",
			severity: "error",
			from: { path: "^src/" },
			to: { path: "^(tools|tests)/|node_modules/", dependencyTypesNot: ["npm"] },
		},
		{
			name: "found",
			comment: "What is imported is there.",
			severity: "error",
			from: {},
			to: { couldNotResolve: true, pathNot: "^virtual:" },
		},
	],
	options: {
		tsPreCompilationDeps: true, // an import of types alone counts as any other
		doNotFollow: { path: "node_modules" },
		enhancedResolveOptions: { exportsFields: ["exports"], conditionNames: ["import", "default"] },
	},
};
