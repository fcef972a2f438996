// The director: what the player does in, orders to the crew out. Every moment is on the chain before anything is shown. Knows no
// Phaser, no Howler, no DOM; the clock and the keeping of saves are passed in.
import { isProblem, type Problem } from "../base/problem.ts";
import { createTurns } from "../base/turns.ts";
import type { StorySession } from "../story/runtime/session.ts";
import type { PlayerInput, Sound, Stage } from "./crew.ts";
import { type Moment, startOf, trail, transcript, UNHEARD } from "./moment.ts";
import { perform } from "./performance.ts";
import type { Present, Production } from "./production.ts";
import { type Begin, inHand, type Kept, lay, type Past, pastOf } from "./save/kept.ts";
import { reach, replay, thawPlace } from "./save/replay.ts";
import { wayBack } from "./save/rewind.ts";
import { UNSEEN } from "./save/seen.ts";
import { type Step, takeBeat, takeChoice } from "./step.ts";

/** The director of one run. */
export interface Director {
	/** Takes what the player does; resolves when it has been shown. */
	take(input: PlayerInput): Promise<void>;
	/** Begins: at the start, at a knot, or where a kept moment was; a Problem when the story was changed and the place is not sure. */
	begin(from?: Begin): Promise<Problem | null>;
	/** Replaces a hand that came late or was rebuilt; it is shown the present at once. */
	seat(hands: { stage?: Stage; sound?: Sound }): void;
	/** Puts a changed story in place and finds the player's place in it by the trail; counts the choices not found again. */
	reload(open: () => StorySession): Promise<number | Problem>;
	/** Goes on from the same place in another language, the log told anew; a Problem when it can't, and then nothing was changed. */
	translate(open: () => StorySession, language: string): Promise<Problem | null>;
	/** The present moment, its choices, ink's variables, and the language it is all told in. */
	present(): Present;
}

/** Makes the director of one run. */
export function createDirector(production: Production): Director {
	const { speakers, crew, seen = UNSEEN } = production;
	let { run } = production;
	let open = production.open;
	let session = open();
	let moment = startOf(session.freeze());
	let past: Past | null = null; // what lies before the chain begins; null while it reaches the first line
	let same = true; // the story has the structure it had when the choices so far were taken
	let step: Step | null = null;
	let showing: AbortController | null = null;
	const inTurn = createTurns();
	let familiar = false; // the line shown last had been read before

	const settled = () => step !== null && (step.reading.offered.length > 0 || step.end);

	const laid = (): Kept =>
		lay(moment, run, past ?? { trail: [], states: [] }, {
			offered: step?.reading.offered.map((o) => o.text) ?? [],
			knot: step?.knot ?? "",
			variables: session.variables(),
			when: production.now(),
			music: Math.max(0, moment.music),
		});
	const keep = () => production.keep(laid, moment, settled());
	function arrive(next: Step): void {
		const goesOn = next.moment.tableau.music === moment.tableau.music;
		step = next;
		moment = { ...next.moment, music: goesOn ? crew.sound.position() : 0 };
		const { line } = next.reading;
		if (line) {
			familiar = seen.has(next.knot, line.text);
			seen.note(next.knot, line.text);
		}
		for (const found of next.reading.problems) production.onProblem(found);
		for (const found of session.warnings()) production.onProblem(found);
		keep();
	}

	function broke(found: Problem): void {
		production.onProblem(found);
		crew.page.tell(found);
		crew.page.offer([], moment.tableau);
	}

	function offer(): void {
		const offered = (step?.reading.offered ?? []).map((o) => (seen.has(o.key, o.text) ? { ...o, known: true } : o));
		crew.page.offer(offered, moment.tableau, familiar);
		crew.stage.offer(offered.filter((o) => o.offer.way === "look"));
	}

	// Shows steps until one has words or choices; `rush` shows them at once: all, or those read before.
	async function play(first: Step | Problem, rush: "none" | "seen" | "all"): Promise<void> {
		let next = first;
		for (let here: AbortController | null = null; ; ) {
			if (isProblem(next)) return broke(next);
			arrive(next);
			const isNew = next.reading.line !== null && !familiar;
			if (!here || (rush === "seen" && isNew)) {
				showing?.abort();
				showing = here = new AbortController();
			}
			if (rush === "all" || (rush === "seen" && !isNew)) here.abort();
			await perform(next, crew, production.wait, here.signal);
			if (showing !== here) return;
			if (next.reading.effects.some((e) => e.effect === "restart")) {
				next = anew();
				continue;
			}
			if (next.reading.line || settled()) break;
			next = takeBeat(session, moment, speakers);
		}
		showing = null;
		offer();
	}

	// From the first line, in a fresh session; nothing before it can be gone back to.
	function anew(): Step | Problem {
		session = open();
		moment = startOf(session.freeze());
		past = null;
		crew.page.restore([], moment.tableau);
		return takeBeat(session, moment, speakers);
	}

	async function choose(index: number): Promise<void> {
		const chosen = step?.reading.offered.find((o) => o.index === index);
		if (!chosen || chosen.struck) return;
		seen.note(chosen.key, chosen.text);
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
		if (at.music !== UNHEARD) crew.sound.seek(at.music);
		void crew.stage.show(at.tableau, now);
		offer();
		keep();
	}

	function rewind(to: number | undefined): void {
		const back = wayBack(moment, to, past, open, speakers, same);
		if (isProblem(back)) crew.page.tell(back);
		if (!back || isProblem(back) || back.target === moment) return;
		const fresh = open();
		const reached = reach(fresh, back.target, speakers);
		if (isProblem(reached)) broke(reached);
		else {
			[session, past] = [fresh, back.past];
			stand(back.target, reached);
		}
	}

	// The same story: the state after the last choice and the beats since. What lies before is replayed only if it is asked for.
	function resume(kept: Kept): Problem | null {
		const fresh = open();
		const place = thawPlace(fresh, kept, speakers);
		if (isProblem(place)) return place;
		session = fresh;
		past = pastOf(kept);
		stand({ ...place.moment, music: kept.music }, place.step);
		return null;
	}

	// In a changed story the place is found by the ladder, or not at all.
	async function find(kept: Kept): Promise<Problem | null> {
		const { findPlace } = await import("./save/ladder.ts"); // rarely needed, so not loaded before the first line
		const found = findPlace(kept, run, open, speakers, await production.renamed?.());
		if (isProblem(found)) return found;
		session = found.session;
		same = found.same;
		past = found.rung === "state" ? pastOf(kept) : null;
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
			moment = { ...startOf(session.freeze()), tableau: inHand(from?.as) };
			await inTurn(() => play(takeBeat(session, moment, speakers), "none"));
			return null;
		},
		seat(hands) {
			Object.assign(crew, hands);
			const now = AbortSignal.abort();
			if (hands.stage) void hands.stage.show(moment.tableau, now);
			if (hands.stage) hands.stage.offer(step?.reading.offered.filter((o) => o.offer.way === "look") ?? []);
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
			const { retell } = await import("./save/retell.ts"); // seldom wanted, and never before the first line
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
			offered: step?.reading.offered ?? [],
			knot: step?.knot ?? "",
			variables: session.variables(),
			language: run.language ?? "",
		}),
	};
}
