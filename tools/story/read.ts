// npm run story:read -- [pack] [--seed N] [--knot name] [--language es]: plays a pack in the terminal, with
// cues in grey.
import { createInterface } from "node:readline/promises";
import { eachProblem, formatProblem, isProblem } from "../../src/base/problem.ts";
import type { OfferedChoice } from "../../src/director/crew.ts";
import { createDirector, type Director } from "../../src/director/director.ts";
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
	const story = language ? readLanguage(pack, language) : pack;
	if (isProblem(story)) {
		console.error(eachProblem(story).map(formatProblem).join("\n"));
		return 1;
	}
	const seed = Number(options["seed"] ?? 1);
	let end = "";
	const director = createDirector({
		open: () => createSession(story.json, { seed, where: pack.manifest.id }),
		run: { pack: pack.manifest.id, hash: pack.hash, skeleton: "", lists: "", seed, playthrough: 1 },
		speakers: pack.manifest.speakers,
		crew: terminalCrew((id) => {
			end = id || "the end";
		}),
		wait: async () => {},
		now: () => 0,
		queueSave: () => {},
		onProblem: (p) => console.log(grey(formatProblem(p))),
	});
	await director.begin(options["knot"] ? { knot: options["knot"] } : undefined);
	await play(director, () => end !== "");
	console.log(grey(end && `[ending: ${end}]`));
	return 0;
}

/** Makes a crew that prints: lines as they are, what is shown and sounds in grey. */
function terminalCrew(onEnding: (id: string) => void): Crew {
	const mute = headlessCrew(onEnding);
	return {
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
}

/** Takes the reader's answers until the story has ended, or the reader leaves. */
async function play(director: Director, ended: () => boolean): Promise<void> {
	const terminal = createInterface({ input: process.stdin, output: process.stdout });
	const answers = terminal[Symbol.asyncIterator]();
	while (!ended()) {
		const { offered } = director.present();
		printChoices(offered);
		process.stdout.write(offered.length ? "? " : grey("Enter to go on, b to go back, q to leave "));
		const answer = await answers.next();
		if (answer.done || answer.value === "q") break;
		if (answer.value === "b") await director.take({ do: "rewind" });
		else if (!offered.length) await director.take({ do: "advance" });
		else await director.take({ do: "choose", index: offered[Number(answer.value) - 1]?.index ?? -1 });
	}
	terminal.close();
}

function printChoices(offered: readonly OfferedChoice[]): void {
	for (const [i, { text, struck, offer }] of offered.entries())
		console.log(struck ? grey(`  -  ${text}`) : `  ${i + 1}  ${text} ${offer.way === "plain" ? "" : grey(offer.way)}`);
}
