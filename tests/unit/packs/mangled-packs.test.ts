// Any bytes given as a pack give a Problem or a pack: zips and ink files mangled from a seed (bit flips,
// cuts, splices), random mixtures of ink's own signs, and bytes of no kind at all. A thousand of them with
// TORTURE set (npm run test:torture). They go through the worker itself, which is ended where one would hang.
import fc from "fast-check";
import { strToU8, zipSync } from "fflate";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { eachProblem, isProblem, type Problem, type Result } from "../../../src/base/problem.ts";
import { seededRandom } from "../../../src/base/random.ts";
import type { BuildResult } from "../../../src/packs/build/build-and-test.ts";
import { type CompilerClient, createCompilerClient } from "../../../src/packs/build/compiler-client.ts";
import { type RawPack, readPack } from "../../../src/packs/import/read-pack.ts";
import { bundleWorker } from "./real-worker.ts";

const SEED = 20261123;
const MANY = process.env["TORTURE"] ? 1000 : 240;
const LONGEST = 4000; // milliseconds per pack before the worker is ended; a player's has thirty seconds

const INK = `# title: The Kettle
INCLUDE cups.ink
VAR water = 2
LIST state = cold, (warm), hot
-> kitchen
=== kitchen
# place: apartment light=night
{water} cups of water, {state}. # sfx: kettle pan=-0.4 caption="a kettle"
* [Wait. # silence]
	{~It ticks.|It hums.} <>
	~ state = hot
	-> cup ->
* {water > 1} [Pour "it" out.]
	~ water = pour(water, 1)
	{ water == 1:
		One left.
	- else:
		None.
	}
+ [Walk off.] -> END
- {!Once.|Twice.} {LIST_VALUE(state)}
<- aside
-> DONE
=== function pour(from, by)
~ return from - by
`;
const CUPS = `=== cup
A cup.
->->
=== aside
* [Go on.] # ending: tea
	Done. -> END
`;
const MANIFEST = `{
	"id": "kettle", "name": "The Kettle", "version": "1.0.0", "author": "Nobody",
	"speakers": { "Samantha": { "voice": "samantha" } },
	"places": { "kitchen": { "like": "apartment", "lights": { "late": { "image": "kitchen.webp", "words": "A kitchen." } } } }
}`;
const files = {
	"story.json": strToU8(MANIFEST),
	"main.ink": strToU8(INK),
	"cups.ink": strToU8(CUPS),
	"kitchen.webp": new Uint8Array(300).map((_, i) => (i * 37) & 255),
};
const ZIPS = [zipSync(files, { level: 9 }), zipSync(files, { level: 0 }), zipSync({ kettle: files })];
const BARE = strToU8(INK.replace("INCLUDE cups.ink\n", "") + CUPS);

/** Changes bytes as wires, disks and hands do. */
function mangle(bytes: Uint8Array, roll: () => number): Uint8Array {
	let made = bytes.slice();
	const at = (): number => Math.floor(roll() * made.length);
	for (let times = 1 + Math.floor(roll() * 3); times > 0; times--) {
		const way = Math.floor(roll() * 5);
		const [a, b] = [at(), at()].sort((x, y) => x - y) as [number, number];
		if (way === 0)
			for (let flips = 1 + Math.floor(roll() * 4); flips > 0; flips--) made[at()]! ^= 1 << Math.floor(roll() * 7.2);
		else if (way === 1) made = made.slice(0, Math.max(1, b));
		else if (way === 2)
			made = new Uint8Array([...made.slice(0, a), ...made.slice(b)]); // something is gone
		else if (way === 3)
			made = new Uint8Array([...made.slice(0, b), ...made.slice(a)]); // something is there twice
		else made.set(made.slice(a, Math.min(b, a + 40)), at() % Math.max(1, made.length - 40)); // a move
	}
	return made;
}

/** A zip of which one file is mangled and every checksum right. */
function repack(roll: () => number): Uint8Array {
	const names = Object.keys(files) as (keyof typeof files)[];
	const name = names[Math.floor(roll() * names.length)]!;
	return zipSync({ ...files, [name]: mangle(files[name], roll) });
}

// What ink is made of, in no order.
const SIGNS = [
	..."*+-~{}|[]()#=<>/\\\"'&!:,.\t ",
	"->",
	"->->",
	"<-",
	"<>",
	"==",
	"=== k\n",
	"= s\n",
	"\n",
	"\n",
	"\n* ",
	"\n- ",
	"\n+ ",
];
// biome-ignore format: a list of words
const WORDS = ["k", "s", "x", "x", "Hello", "7", "0", "-1", "true", "not", "else:", "VAR x = ", "LIST l = ", "CONST ", "EXTERNAL f()", "INCLUDE ", "~ temp y = ", "~ return ", "END", "DONE", "stopping:", "RANDOM(1,2)", "-> k\n", "-> END\n"];
function soup(roll: () => number): Uint8Array {
	const all = [...SIGNS, ...WORDS];
	const length = 5 + Math.floor(roll() * 120);
	return strToU8(
		`Hello.\n${Array.from({ length }, () => all[Math.floor(roll() * all.length)]).join(roll() < 0.5 ? "" : " ")}`,
	);
}

/** Reads and builds bytes as the library does. */
async function give(client: CompilerClient, bytes: Uint8Array, name: string): Promise<"refused" | "taken"> {
	const read = (await client.read(new Map([[name, bytes]]), name)) as Result<RawPack>;
	const { manifest, ink, story } = isProblem(read) ? ({} as Partial<RawPack>) : read;
	const built = manifest
		? await client.build({ story: { manifest, ink: ink!, compiled: story! }, extensions: [], present: [manifest.id] })
		: (read as Problem);
	if (!isProblem(built)) {
		expect(built satisfies BuildResult).toMatchObject({ hash: expect.stringMatching(/^[0-9a-f]{14}$/) });
		return "taken";
	}
	for (const found of eachProblem(built)) expect(isProblem(found) && found.what.length > 0).toBe(true);
	return "refused";
}

describe("mangled packs", () => {
	let client: CompilerClient;
	let clean = () => {};
	let workers = 0;
	beforeAll(async () => {
		const worker = await bundleWorker("mangled");
		clean = worker.clean;
		client = createCompilerClient(() => {
			workers++;
			return worker.openWorker();
		}, LONGEST);
	}, 60_000);
	afterAll(() => {
		client?.close();
		clean();
	});

	it("are whole before they are mangled", async () => {
		for (const bytes of ZIPS) expect(await give(client, bytes, "kettle.zip")).toBe("taken");
		expect(await give(client, BARE, "kettle.ink")).toBe("taken");
	}, 60_000);
	it("are each refused with a reason or taken, in bounded time", async () => {
		const roll = seededRandom(SEED);
		const met: Record<string, number> = {};
		let slowest = 0;
		for (let i = 0; i < MANY; i++) {
			const zip = i % 2 === 0;
			const kind = i % 4 === 0 ? "zip" : zip ? "repacked" : i % 8 === 7 ? "soup" : "ink";
			const bytes = {
				zip: () => mangle(ZIPS[(i / 4) % ZIPS.length]!, roll),
				repacked: () => repack(roll), // whole as a zip, and mangled inside
				soup: () => soup(roll),
				ink: () => mangle(BARE, roll),
			}[kind]();
			const began = performance.now();
			const told = await give(client, bytes, zip ? "kettle.zip" : "kettle.ink");
			slowest = Math.max(slowest, performance.now() - began);
			met[`${kind} ${told}`] = (met[`${kind} ${told}`] ?? 0) + 1;
		}
		expect(slowest).toBeLessThan(3 * LONGEST); // reading and building, each to its end, and a worker started
		expect(workers).toBeLessThan(20); // one is enough unless some had to be ended
		expect(Object.values(met).reduce((a, b) => a + b)).toBe(MANY);
		// The mangling is neither too weak nor too strong to mean something.
		for (const kind of [
			"zip refused",
			"repacked refused",
			"repacked taken",
			"ink refused",
			"ink taken",
			"soup refused",
		])
			expect(met[kind], kind).toBeGreaterThan(MANY / 100);
		expect(await give(client, ZIPS[0]!, "kettle.zip")).toBe("taken"); // and the worker still works
	}, 600_000);
});

const name = fc.constantFrom(
	"a.ink",
	"a.zip",
	"story.json",
	"a.json",
	"a.js",
	"a.png",
	"a/b/c.ink",
	"../a.ink",
	"",
	"\u0000.ink",
);
const head = fc.constantFrom(
	"",
	"PK\u0003\u0004",
	"PK\u0005\u0006",
	"\uFEFF",
	'{"inkVersion":21,',
	"<html>",
	"var storyContent = {",
);
const bytes = fc
	.tuple(
		head,
		fc.oneof(
			fc.uint8Array({ maxLength: 400 }),
			fc.string({ unit: "binary", maxLength: 200 }).map((s) => strToU8(s)),
		),
	)
	.map(([first, rest]) => new Uint8Array([...strToU8(first), ...rest]));

describe("bytes of no kind", () => {
	it("are a pack or Problems, in one file or in many", () => {
		let refused = 0;
		fc.assert(
			fc.property(fc.array(fc.tuple(name, bytes), { minLength: 1, maxLength: 4 }), (all) => {
				const read = readPack(new Map(all), all[0]![0]);
				if (!isProblem(read)) {
					expect(read.manifest.id).toMatch(/^[a-z0-9-]+$/);
					return;
				}
				refused++;
				for (const found of eachProblem(read)) expect(isProblem(found)).toBe(true);
			}),
			{ numRuns: 500, seed: 3 },
		);
		expect(refused).toBeGreaterThan(50);
	});
	it("as a manifest are a manifest or a Problem", () => {
		fc.assert(
			fc.property(fc.json(), (json) => {
				const read = readPack(
					new Map([
						["story.json", strToU8(json)],
						["main.ink", strToU8("Hello.\n-> END")],
					]),
					"k",
				);
				expect(isProblem(read) ? eachProblem(read).every(isProblem) : read.manifest.id.length > 1).toBe(true);
			}),
			{ numRuns: 300, seed: 4 },
		);
	});
});
