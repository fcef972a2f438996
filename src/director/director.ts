// The director: what the player does in, orders to the crew out. Every moment is on the chain before anything
// is shown. Knows no Phaser, no Howler, no DOM; the clock and the keeping of saves are passed in.
import { isProblem, type Problem } from "../base/problem.ts";
import { createTaskQueue } from "../base/task-queue.ts";
import type { StorySession } from "../story/runtime/session.ts";
import type { PlayerInput, Sound, Stage } from "./crew.ts";
import type { DirectorOptions, DirectorState } from "./director-options.ts";
import { initialMoment, type Moment, MUSIC_UNKNOWN, trail, transcript } from "./moment.ts";
import { perform } from "./perform.ts";
import { NO_HISTORY } from "./save/read-history.ts";
import { replay, restoreMoment, restoreSave } from "./save/replay.ts";
import { findRewindTarget } from "./save/rewind.ts";
import {
	carriedTableau,
	type EarlierChoices,
	earlierChoices,
	type SaveData,
	type StartPoint,
	serialize,
} from "./save/save-data.ts";
import { type Step, takeBeat, takeChoice } from "./step.ts";

/** The director of one run. */
export interface Director {
	/** Takes what the player does; resolves when it has been shown. */
	take(input: PlayerInput): Promise<void>;
	/**
	 * Begins: at the start, at a knot, or where a kept moment was; a Problem when the story was changed and the
	 * place is not sure.
	 */
	begin(from?: StartPoint): Promise<Problem | null>;
	/** Replaces a hand that came late or was rebuilt; it is shown the present at once. */
	attach(hands: { stage?: Stage; sound?: Sound }): void;
	/**
	 * Puts a changed story in place and finds the player's place in it by the trail; counts the choices not
	 * found again.
	 */
	reload(open: () => StorySession): Promise<number | Problem>;
	/**
	 * Goes on from the same place in another language, the log told anew; a Problem when it can't, and then
	 * nothing was changed.
	 */
	translate(open: () => StorySession, language: string): Promise<Problem | null>;
	/** The present moment, its choices, ink's variables, and the language it is all told in. */
	present(): DirectorState;
}

/** Makes the director of one run. */
export function createDirector(production: DirectorOptions): Director {
	const { speakers, crew, readHistory: seen = NO_HISTORY } = production;
	let { run } = production;
	let open = production.open;
	let session = open();
	let moment = initialMoment(session.saveState());
	let past: EarlierChoices | null = null; // what lies before the chain begins; null while it reaches the first line
	let same = true; // the story has the structure it had when the choices so far were taken
	let step: Step | null = null;
	let showing: AbortController | null = null;
	const inTurn = createTaskQueue();
	let familiar = false; // the line shown last had been read before

	const settled = () => step !== null && (step.result.offered.length > 0 || step.end);

	const laid = (): SaveData =>
		serialize(moment, run, past ?? { trail: [], states: [] }, {
			offered: step?.result.offered.map((o) => o.text) ?? [],
			knot: step?.knot ?? "",
			variables: session.variables(),
			when: production.now(),
			music: Math.max(0, moment.music),
		});
	const keep = () => production.save(laid, moment, settled());
	function arrive(next: Step): void {
		const goesOn = next.moment.tableau.music === moment.tableau.music;
		step = next;
		moment = { ...next.moment, music: goesOn ? crew.sound.position() : 0 };
		const { line } = next.result;
		if (line) {
			familiar = seen.has(next.knot, line.text);
			seen.record(next.knot, line.text);
		}
		for (const found of next.result.problems) production.onProblem(found);
		for (const found of session.warnings()) production.onProblem(found);
		keep();
	}

	function broke(found: Problem): void {
		production.onProblem(found);
		crew.page.tell(found);
		crew.page.offer([], moment.tableau);
	}

	function offer(): void {
		const offered = (step?.result.offered ?? []).map((o) => (seen.has(o.key, o.text) ? { ...o, known: true } : o));
		crew.page.offer(offered, moment.tableau, familiar);
		crew.stage.offer(offered.filter((o) => o.offer.way === "look"));
	}

	// Shows steps until one has words or choices; `rush` shows them at once: all, or those read before.
	async function play(first: Step | Problem, rush: "none" | "seen" | "all"): Promise<void> {
		let next = first;
		for (let here: AbortController | null = null; ; ) {
			if (isProblem(next)) return broke(next);
			arrive(next);
			const isNew = next.result.line !== null && !familiar;
			if (!here || (rush === "seen" && isNew)) {
				showing?.abort();
				showing = here = new AbortController();
			}
			if (rush === "all" || (rush === "seen" && !isNew)) here.abort();
			await perform(next, crew, production.wait, here.signal);
			if (showing !== here) return;
			if (next.result.effects.some((e) => e.effect === "restart")) {
				next = anew();
				continue;
			}
			if (next.result.line || settled()) break;
			next = takeBeat(session, moment, speakers);
		}
		showing = null;
		offer();
	}

	// From the first line, in a fresh session; nothing before it can be gone back to.
	function anew(): Step | Problem {
		session = open();
		moment = initialMoment(session.saveState());
		past = null;
		crew.page.restore([], moment.tableau);
		return takeBeat(session, moment, speakers);
	}

	async function choose(index: number): Promise<void> {
		const chosen = step?.result.offered.find((o) => o.index === index);
		if (!chosen || chosen.struck) return;
		seen.record(chosen.key, chosen.text);
		crew.stage.offer([]);
		await play(takeChoice(session, moment, speakers, chosen), "none");
	}

	async function skip(seenOnly: boolean): Promise<void> {
		while (!settled()) {
			const before = moment;
			await play(takeBeat(session, moment, speakers), seenOnly ? "seen" : "all");
			if (moment === before || showing || (seenOnly && !familiar)) return;
		}
	}

	// Stands at a moment as if it had just been shown.
	function stand(at: Moment, last: Step | null): void {
		showing?.abort();
		showing = null;
		moment = at;
		step = last;
		familiar = true;
		const now = AbortSignal.abort();
		crew.page.restore(transcript(at), at.tableau);
		crew.sound.voice(null); // what was being said is not said here, and what stands here was
		crew.stage.voice(null);
		void crew.sound.mix(at.tableau, now);
		if (at.music !== MUSIC_UNKNOWN) crew.sound.seek(at.music);
		void crew.stage.show(at.tableau, now);
		offer();
		keep();
	}

	function rewind(to: number | undefined): void {
		const back = findRewindTarget(moment, to, past, open, speakers, same);
		if (isProblem(back)) crew.page.tell(back);
		if (!back || isProblem(back) || back.target === moment) return;
		const fresh = open();
		const reached = restoreMoment(fresh, back.target, speakers);
		if (isProblem(reached)) broke(reached);
		else {
			[session, past] = [fresh, back.past];
			stand(back.target, reached);
		}
	}

	// The same story: the state after the last choice and the beats since. What lies before is replayed only if
	// it is asked for.
	function resume(kept: SaveData): Problem | null {
		const fresh = open();
		const place = restoreSave(fresh, kept, speakers);
		if (isProblem(place)) return place;
		session = fresh;
		past = earlierChoices(kept);
		stand({ ...place.moment, music: kept.music }, place.step);
		return null;
	}

	// In a changed story the place is found by the ladder, or not at all.
	async function find(kept: SaveData): Promise<Problem | null> {
		const { locateSave: findPlace } = await import("./save/locate-save.ts"); // rarely needed, so not loaded before the first line
		const found = findPlace(kept, run, open, speakers, await production.renamedKnots?.());
		if (isProblem(found)) return found;
		session = found.session;
		same = found.same;
		past = found.strategy === "state" ? earlierChoices(kept) : null;
		stand({ ...found.moment, music: kept.music }, found.step);
		return null;
	}

	async function obey(input: PlayerInput): Promise<void> {
		if (input.do === "advance" && !settled()) return play(takeBeat(session, moment, speakers), "none");
		if (input.do === "choose") return choose(input.index);
		if (input.do === "skip") return skip(input.seen ?? false);
		if (input.do === "rewind") return rewind(input.to);
	}

	return {
		async take(input) {
			const busy = showing !== null;
			showing?.abort();
			if (input.do === "hurry" || (input.do === "advance" && busy)) return;
			return inTurn(() => obey(input));
		},
		async begin(from) {
			if (from && "ink" in from) return from.hash === run.hash && !resume(from) ? null : find(from);
			const wrong = from && session.goTo(from.knot);
			if (wrong) return wrong;
			for (const [name, value] of Object.entries(from?.as?.variables ?? {})) session.set(name, value);
			moment = { ...initialMoment(session.saveState()), tableau: carriedTableau(from?.as) };
			await inTurn(() => play(takeBeat(session, moment, speakers), "none"));
			return null;
		},
		attach(hands) {
			Object.assign(crew, hands);
			const now = AbortSignal.abort();
			if (hands.stage) void hands.stage.show(moment.tableau, now);
			if (hands.stage) hands.stage.offer(step?.result.offered.filter((o) => o.offer.way === "look") ?? []);
			if (hands.sound) void hands.sound.mix(moment.tableau, now);
		},
		async reload(changed) {
			const fresh = changed();
			const again = replay(fresh, (past?.trail ?? []).concat(trail(moment)), moment.printed, speakers);
			if (isProblem(again)) return again;
			open = changed;
			session = fresh;
			past = null;
			stand({ ...again.moment, music: moment.music }, again.step);
			return again.missed;
		},
		async translate(told, language) {
			const { retranslate: retell } = await import("./save/retranslate.ts"); // seldom wanted, and never before the first line
			const again = retell(told(), { moment, past, open, same }, speakers);
			if (isProblem(again)) return again;
			open = told;
			({ session, past } = again);
			run = { ...run, language };
			stand(again.moment, again.step);
			if (again.step?.end) crew.page.effect({ effect: "ending", id: "" }, moment.tableau);
			return null;
		},
		present: () => ({
			moment,
			offered: step?.result.offered ?? [],
			knot: step?.knot ?? "",
			variables: session.variables(),
			language: run.language ?? "",
		}),
	};
}
