// npm run pack:new -- <folder> [--name "A Name"] [--changes scene.ink]: makes a pack that works. It is a
// story of its own or, with --changes, an extension that begins as a copy of one scene of the game.
// Overwrites nothing.
import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { basename, join, relative, resolve } from "node:path";
import { GAME_PACK_ID } from "../src/packs/game-pack-id.ts";
import { defaultManifest } from "../src/packs/import/default-manifest.ts";
import { readArguments } from "./story/arguments.ts";

const TEMPLATE = "tools/pack-template";

/** Makes a pack; 1 when it can't. */
export async function main(words: string[]): Promise<number> {
	const given = words[0]?.startsWith("--") ? undefined : words[0];
	const { options } = readArguments(words);
	if (!given) return refuse('Say where: npm run pack:new -- my-story --name "My Story"');
	const dir = resolve(given);
	if (existsSync(dir) && readdirSync(dir).length)
		return refuse(`${given} is there already and not empty; nothing was written.`);
	const { id, name: plain } = defaultManifest(basename(dir), "", "main.ink");
	if (existsSync(join("stories", id)))
		return refuse(`"${id}" is a pack of the game itself; take another name for the folder.`);
	const name = options["name"] ?? plain.replace(/^\p{L}/u, (first) => first.toUpperCase());
	const scene = options["changes"];
	const source = join("stories", GAME_PACK_ID, scene ?? "");
	if (scene && !(scene.endsWith(".ink") && existsSync(source)))
		return refuse(`There is no ${scene} in stories/${GAME_PACK_ID}. There are: ${scenes().join(", ")}`);
	const files = scene
		? { [scene]: readFileSync(source, "utf8") }
		: Object.fromEntries(readdirSync(TEMPLATE).map((file) => [file, fill(file, { name, dir: given })]));
	const schema = relative(dir, resolve("docs/story.schema.json")).replaceAll("\\", "/");
	const inside = !relative(".", dir).startsWith(".."); // an editor finds the schema only from here
	const about = {
		...(inside && { $schema: schema }),
		id,
		name,
		version: "1.0.0",
		author: "",
	};
	const manifest = scene
		? { ...about, type: "extension", dependencies: [GAME_PACK_ID], overrides: [scene] }
		: { ...about, description: "", contentWarnings: [], speakers: SPEAKERS, places: PLACES };
	mkdirSync(dir, { recursive: true });
	writeFileSync(join(dir, "story.json"), `${JSON.stringify(manifest, null, "\t")}\n`);
	for (const [file, text] of Object.entries(files)) writeFileSync(join(dir, file), text);
	console.log(`${name} is in ${given}. Play it while you write it:\n\n  npm run dev -- --pack ${given}\n`);
	return 0;
}

function refuse(why: string): number {
	console.error(why);
	return 1;
}

const scenes = (): string[] => readdirSync(join("stories", GAME_PACK_ID)).filter((file) => /^\d+.*\.ink$/.test(file));

const fill = (file: string, of: Record<string, string>): string =>
	readFileSync(join(TEMPLATE, file), "utf8").replace(/\{\{(\w+)\}\}/g, (_, word: string) => of[word] ?? "");

const SPEAKERS = { Ruth: { voice: "none" } };
const PLACES = {
	"her-window": {
		like: "stairwell",
		ambience: "balcony",
		lights: {
			late: {
				like: "night",
				palette: {
					high: "#141b2b",
					mid: "#22324a",
					low: "#3d5468",
					glow: "#f3d9a4",
					haze: "#31445a",
					deep: "#0a0e17",
					spark: "#ffcf7d",
				},
				words: "A stair window late at night: a street in blue, and one tram stop with a lamp over it.",
			},
		},
	},
};
