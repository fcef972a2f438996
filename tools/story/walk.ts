// npm run story:walk -- [pack] --runs N --seed S [--seconds N] [--json]: random walks, and what they met.
import { eachProblem, formatProblem, isProblem } from "../../src/base/problem.ts";
import { readPack } from "../vite-ink/read-pack.ts";
import { readArguments } from "./arguments.ts";
import { type WalkReport, walkPack } from "./walk-pack.ts";

/** Walks a pack and reports; 1 when there are problems. */
export async function main(words: string[]): Promise<number> {
	const { dir, options } = readArguments(words);
	const pack = readPack(dir);
	if (isProblem(pack)) {
		console.error(eachProblem(pack).map(formatProblem).join("\n"));
		return 1;
	}
	const saves = options["saves"] as "every" | "tenth" | "none" | undefined;
	const how = {
		runs: Number(options["runs"] ?? 100),
		seed: Number(options["seed"] ?? 1),
		seconds: Number(options["seconds"] ?? 60),
		...(saves ? { saves } : {}),
		...(options["from"] ? { from: options["from"] } : {}),
	};
	const walked = await walkPack(pack, how);
	console.log(options["json"] ? JSON.stringify(walked) : report(walked));
	return walked.problems.length ? 1 : 0;
}

function report(walked: WalkReport): string {
	const { lines, choices, knots } = walked.coverage;
	const share = (c: { seen: number; total: number }) =>
		`${c.seen} of ${c.total} (${((c.seen / Math.max(1, c.total)) * 100).toFixed(1)} %)`;
	return [
		`${walked.runs}${walked.runs < walked.asked ? ` of ${walked.asked}` : ""} runs from seed ${walked.seed}, ${walked.stepsPerSecond} steps a second`,
		`ends: ${Object.entries(walked.ends)
			.map(([name, n]) => `${name} ${n}`)
			.join(", ")}`,
		`words a run: ${walked.words.min} to ${walked.words.max}, median ${walked.words.median}`,
		`seen: lines ${share(lines)}, choices ${share(choices)}, knots ${share(knots)}`,
		...walked.unseen.map((spot) => `  never seen  ${spot.file}:${spot.line}: ${spot.text.slice(0, 90)}`),
		...walked.problems.map((p) => `problem  ${formatProblem(p)}`),
		walked.problems.length ? `${walked.problems.length} problems` : "no problem",
	].join("\n");
}
