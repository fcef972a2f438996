// The departure silences one part of the mix at a time, down to room tone. The real director plays; the mix
// is read at every order.

import { describe, expect, it } from "vitest";
import { isProblem, type Problem } from "../../src/base/problem.ts";
import { seededRandom } from "../../src/base/random.ts";
import { createDirector } from "../../src/director/director.ts";
import type { Tableau } from "../../src/director/tableau.ts";
import { ambienceOf } from "../../src/sound/ambience/place-ambience.ts";
import { closeLevel, placesLevel, voiceLevel } from "../../src/sound/levels.ts";
import { createSession } from "../../src/story/runtime/session.ts";
import { headlessCrew } from "../../tools/story/headless-crew.ts";
import { readPack } from "../../tools/vite-ink/read-pack.ts";

const pack = readPack("stories/the-voice-you-keep");
if (isProblem(pack)) throw new Error("the story does not compile");

/** What can be heard of a tableau, by name; the place as the bed it is. */
const heard = (t: Tableau): string[] => [
	...(closeLevel(t) > 0 ? ["close"] : []),
	...(t.music ? ["music"] : []),
	...(placesLevel(t) > 0 && ambienceOf(t) ? [ambienceOf(t)] : []),
	...(voiceLevel(t) > 0 && t.presence ? ["her"] : []),
];

interface Order {
	readonly what: string;
	readonly heard: readonly string[];
}

/** Plays the departure to its end by chance; gives every order that the sound had, and what stood at it. */
async function play(seed: number): Promise<Order[]> {
	const orders: Order[] = [];
	let now: Tableau | null = null;
	const crew = headlessCrew(() => {});
	const note = (what: string) => void (now?.scene?.id === "departure" && orders.push({ what, heard: heard(now) }));
	const { json, manifest, hash } = pack as Exclude<typeof pack, Problem>;
	const director = createDirector({
		open: () => createSession(json, { seed, where: "departure" }),
		run: { pack: manifest.id, hash, skeleton: "", lists: "", seed, playthrough: 1 },
		speakers: manifest.speakers,
		crew: {
			...crew,
			sound: {
				...crew.sound,
				mix: async (tableau) => {
					now = tableau;
					note("mix");
				},
				play: async ({ id }) => note(`sfx ${id}`),
				voice: (line) => note(line?.speaker === "Samantha" ? "she speaks" : "voice"),
			},
		},
		wait: async (seconds) => note(`wait ${seconds}`),
		now: () => 0,
		queueSave: () => {},
		onProblem: (problem) => expect.fail(problem.what),
	});
	const chance = seededRandom(seed);
	await director.begin({ knot: "departure" });
	for (let i = 0; i < 400 && director.present().moment.tableau.scene?.id === "departure"; i++) {
		const open = director.present().offered.filter((o) => !o.struck);
		const pick = open[Math.floor(chance() * open.length)];
		await director.take(pick ? { do: "choose", index: pick.index } : { do: "advance" });
	}
	return orders;
}

describe("the departure", () => {
	it("empties the mix one bus at a time: close sounds, music, the city, her; then the room alone", async () => {
		for (const seed of [1, 2, 3, 4, 5]) {
			const mixes = (await play(seed)).filter((o) => o.what === "mix").map((o) => o.heard.join(" "));
			const steps = mixes.filter((m, i) => m !== mixes[i - 1]);
			expect(steps.slice(-6), `seed ${seed}`).toEqual([
				"close music windows her",
				"music windows her",
				"windows her",
				"her",
				"",
				"room-tone",
			]);
		}
	});
	it("plays no close sound once they have gone, and lets each part go before the next by a wait or by words", async () => {
		const orders = await play(1);
		const gone = orders.findIndex((o) => o.what === "mix" && !o.heard.includes("close"));
		expect(orders.slice(gone).filter((o) => o.what.startsWith("sfx"))).toEqual([]);
		const changes = orders.flatMap((o, i) =>
			o.what === "mix" && o.heard.join() !== orders[i - 1]?.heard.join() ? [i] : [],
		);
		for (const [k, at] of changes.slice(-5).entries())
			if (k)
				expect(orders.slice(changes.slice(-5)[k - 1]! + 1, at).some((o) => /wait|voice|speaks/.test(o.what))).toBe(
					true,
				);
	});
	it("leaves her last word alone in the air, and three seconds of nothing before the room", async () => {
		const orders = await play(3);
		const last = orders.findLast((o) => o.what === "she speaks");
		expect(last?.heard).toEqual(["her"]);
		expect(orders.filter((o) => o.what === "wait 3" && o.heard.length === 0)).toHaveLength(1);
		expect(orders.at(-1)?.heard).toEqual(["room-tone"]);
	});
});
