// npm run story:read -- [pack] [--seed N] [--knot name] [--language es]: plays a pack in the terminal, cues in grey.
import { createInterface } from "node:readline/promises";
import { eachProblem, formatProblem, isProblem } from "../../src/base/problem.ts";
import { createDirector } from "../../src/director/director.ts";
import type { Crew } from "../../src/director/perform.ts";
import { createSession } from "../../src/story/runtime/session.ts";
import { readLanguage } from "../vite-ink/read-languages.ts";
import { readPack } from "../vite-ink/read-pack.ts";
import { readArguments } from "./arguments.ts";
import { headlessCrew } from "./headless-crew.ts";

const grey = (text: string) => `\x1b[90m${text}\x1b[0m`;

/** Plays a pack until its end, or until q. */
export async function main(words: string[]): Promise<number> {
	const { dir, options } = readArguments(words);
	const pack = readPack(dir);
	if (isProblem(pack)) {
		console.error(eachProblem(pack).map(formatProblem).join("\n"));
		return 1;
	}
	const { language } = options;
	const told = language ? readLanguage(pack, language) : pack;
	if (isProblem(told)) {
		console.error(eachProblem(told).map(formatProblem).join("\n"));
		return 1;
	}
	let end = "";
	const mute = headlessCrew((id) => {
		end = id || "the end";
	});
	const crew: Crew = {
		stage: {
			...mute.stage,
			show: async (t) =>
				console.log(grey(`[${t.place ? `${t.place.id}, ${t.place.light}` : "dark"}${t.weather && `, ${t.weather}`}]`)),
		},
		sound: { ...mute.sound, play: async (s) => console.log(grey(`(${s.id}${s.caption && `: ${s.caption}`})`)) },
		page: {
			...mute.page,
			print: async (line) => console.log(`${line.speaker && grey(`${line.speaker}: `)}${line.text}\n`),
			tell: (what) => console.log(grey(typeof what === "string" ? what : formatProblem(what))),
		},
	};
	const seed = Number(options["seed"] ?? 1);
	const director = createDirector({
		open: () => createSession(told.json, { seed, where: pack.manifest.id }),
		run: { pack: pack.manifest.id, hash: pack.hash, skeleton: "", lists: "", seed, playthrough: 1 },
		speakers: pack.manifest.speakers,
		crew,
		wait: async () => {},
		now: () => 0,
		queueSave: () => {},
		onProblem: (p) => console.log(grey(formatProblem(p))),
	});
	const terminal = createInterface({ input: process.stdin, output: process.stdout });
	const asked = terminal[Symbol.asyncIterator]();
	await director.begin(options["knot"] ? { knot: options["knot"] } : undefined);
	while (!end) {
		const { offered } = director.present();
		for (const [i, o] of offered.entries())
			console.log(
				o.struck ? grey(`  -  ${o.text}`) : `  ${i + 1}  ${o.text} ${o.offer.way === "plain" ? "" : grey(o.offer.way)}`,
			);
		process.stdout.write(offered.length ? "? " : grey("Enter to go on, b to go back, q to leave "));
		const answer = await asked.next();
		if (answer.done || answer.value === "q") break;
		if (answer.value === "b") await director.take({ do: "rewind" });
		else if (!offered.length) await director.take({ do: "advance" });
		else await director.take({ do: "choose", index: offered[Number(answer.value) - 1]?.index ?? -1 });
	}
	terminal.close();
	console.log(grey(end && `[ending: ${end}]`));
	return 0;
}
