// Story tests as plain text: `<name>.ink` beside `<name>.plan`, whose lines are `line:`, `cue:`, `choice:`
// (expected, in order) and `pick:` (a choice's words). A plan may instead name the game's own story: `story:
// the-voice-you-keep`, `knot: installation`.

import { readFileSync } from "node:fs";
import { isProblem } from "../../src/base/problem.ts";
import { createDirector, type Director } from "../../src/director/director.ts";
import type { Speakers } from "../../src/director/speakers.ts";
import { compileInk } from "../../src/story/compile/compile-ink.ts";
import { createSession, type StoryJson } from "../../src/story/runtime/session.ts";
import { headlessCrew } from "../../tools/story/headless-crew.ts";
import { readPack } from "../../tools/vite-ink/read-pack.ts";

/** What a plan expects against what was met. */
export interface Outcome {
	readonly expected: string[];
	readonly met: string[];
}

/** Plays a plan. */
export async function playPlan(path: string): Promise<Outcome> {
	const plan = readFileSync(path, "utf8")
		.split("\n")
		.map((l) => l.trim())
		.filter((l) => l && !l.startsWith("//"));
	const head = (name: string) =>
		plan
			.find((l) => l.startsWith(`${name}:`))
			?.slice(name.length + 1)
			.trim();
	const { json, speakers } = load(path, head("story"));
	const met: string[] = [];
	const mute = headlessCrew((id) => met.push(`cue: ending ${id}`));
	const director = createDirector({
		open: () => createSession(json, { seed: Number(head("seed") ?? 1), where: path }),
		run: { pack: "plan", hash: "", skeleton: "", lists: "", seed: 1, playthrough: 1 },
		speakers,
		crew: {
			stage: {
				...mute.stage,
				show: async (t) => {
					if (t.place) met.push(`cue: place ${t.place.id} ${t.place.light}`.trim());
				},
			},
			sound: { ...mute.sound, play: async (s) => void met.push(`cue: sfx ${s.id}`) },
			page: {
				...mute.page,
				print: async (line) => void met.push(`line: ${line.speaker && `${line.speaker}: `}${line.text}`),
			},
		},
		wait: async () => {},
		now: () => 0,
		queueSave: () => {},
		onProblem: (p) => met.push(`problem: ${p.what}`),
	});
	const knot = head("knot");
	await director.begin(knot ? { knot } : undefined);
	for (const line of plan) {
		if (!line.startsWith("pick:")) continue;
		await toNextChoice(director);
		const { offered } = director.present();
		met.push(...offered.map((o) => `choice: ${o.struck ? "(struck) " : ""}${o.text}`));
		const words = line.slice(5).trim();
		const found = offered.find((o) => o.text.startsWith(words));
		if (!found) return { expected: [`pick: ${words}`], met: offered.map((o) => `choice: ${o.text}`) };
		await director.take({ do: "choose", index: found.index });
	}
	await toNextChoice(director);
	met.push(...director.present().offered.map((o) => `choice: ${o.struck ? "(struck) " : ""}${o.text}`));
	const expected = plan.filter((l) => /^(line|cue|choice|problem):/.test(l));
	return { expected, met };
}

// Presses until choices are offered or nothing more comes: one press stops where a page is turned or rests.
async function toNextChoice(director: Director): Promise<void> {
	for (let printed = -1; ; ) {
		await director.take({ do: "skip" });
		const { offered, moment } = director.present();
		if (offered.length || moment.printed === printed) return;
		printed = moment.printed;
	}
}

function load(path: string, story?: string): { json: StoryJson; speakers: Speakers } {
	if (story) {
		const pack = readPack(`stories/${story}`);
		if (isProblem(pack)) throw new Error(JSON.stringify(pack));
		return { json: pack.json, speakers: pack.manifest.speakers };
	}
	const ink = path.replace(/\.plan$/, ".ink");
	const compiled = compileInk({ [ink]: readFileSync(ink, "utf8") }, ink);
	if (isProblem(compiled)) throw new Error(JSON.stringify(compiled));
	return { json: compiled.json, speakers: { Samantha: { voice: "samantha" } } };
}
