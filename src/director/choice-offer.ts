// Ways of offering a choice, read from the tags on the choice. A way changes how a choice is offered, never
// what it does.

import { type Problem, problem } from "../base/problem.ts";
import type { Earpiece, StagePosition } from "./tableau.ts";
import { readTag } from "./tag.ts";

/** A way of offering a choice. */
export type ChoiceOffer =
	| { readonly way: "plain" }
	| { readonly way: "silence" }
	| { readonly way: "struck" }
	| { readonly way: "look"; readonly id: string; readonly at: StagePosition; readonly label: string }
	| { readonly way: "hold"; readonly seconds: number }
	| { readonly way: "fragment"; readonly kind: string }
	| { readonly way: "earpiece"; readonly to: Earpiece }
	| { readonly way: "turn"; readonly to: "left" | "right" | "stop" | "on" };

const POSITIONS: readonly StagePosition[] = ["far-left", "left", "centre", "right", "far-right"];
const EARPIECE: readonly Earpiece[] = ["in", "out", "table", "case"];
const TURNS = ["left", "right", "stop", "on"] as const;
const STRUCK = ["struck", "unclickable", "disabled", "inactive"]; // ours, then Inky's three

const PLAIN: ChoiceOffer = { way: "plain" };

/** The ways, with what may be written and one sentence each, for the cue reference. */
export const OFFER_WAYS: readonly { readonly way: ChoiceOffer["way"]; readonly write: string; readonly doc: string }[] =
	[
		{ way: "plain", write: "", doc: "Offered as it stands." },
		{ way: "silence", write: "silence", doc: "Saying nothing, offered quietly." },
		{
			way: "struck",
			write: "struck",
			doc: "Shown struck through, focusable, announced as unavailable and never taken.",
		},
		{
			way: "look",
			write: 'look: id at=left label="..."',
			doc: "Something to look at on the stage, and a button with the label.",
		},
		{
			way: "hold",
			write: "hold: 3",
			doc: "Press and hold for so many seconds (1 to 12); a plain press for those who cannot hold.",
		},
		{
			way: "fragment",
			write: "fragment: exact",
			doc: "A slot of the letter on the desk; the choice is printed on the paper as it stands.",
		},
		{ way: "earpiece", write: "earpiece: in", doc: "Taking the earpiece in, out, to the table or the case." },
		{ way: "turn", write: "turn: left", doc: "A step of the walk with eyes closed: left, right, stop or on." },
	];

/** Whether a tag of this name says how a choice is offered. */
export const isOfferTag = (name: string): boolean =>
	STRUCK.includes(name) || OFFER_WAYS.some(({ way, write }) => write && way === name);

/** Reads how a choice is offered from its tags; `as: silence` and the like are understood too. */
export function readChoiceOffer(tags: readonly string[], where: string): ChoiceOffer | Problem {
	for (const text of tags) {
		const tag = readTag(text);
		const offer = tag.name === "as" ? readWay({ ...tag, name: tag.key, key: "" }, where) : readWay(tag, where);
		if (offer) return offer;
	}
	return PLAIN;
}

function readWay(tag: ReturnType<typeof readTag>, where: string): ChoiceOffer | Problem | null {
	const among = <T extends string>(values: readonly T[], value: string): T | undefined =>
		values.find((v) => v === value);
	const wrong = (expected: string) =>
		problem("choice.bad-option", where, '# {name}: "{key}" is not {expected}', "Write it as: # {write}", {
			values: {
				name: tag.name,
				key: tag.key,
				expected,
				write: OFFER_WAYS.find((w) => w.way === tag.name)?.write ?? "",
			},
		});
	if (STRUCK.includes(tag.name)) return { way: "struck" };
	switch (tag.name) {
		case "silence":
			return { way: "silence" };
		case "look": {
			const at = among(POSITIONS, tag.options["at"] ?? "centre");
			return at
				? { way: "look", id: tag.key, at, label: tag.options["label"] ?? tag.key }
				: wrong(`at one of ${POSITIONS.join(", ")}`);
		}
		case "hold": {
			const seconds = Number(tag.key || 3);
			return seconds >= 1 && seconds <= 12 ? { way: "hold", seconds } : wrong("a time of 1 to 12 seconds");
		}
		case "fragment":
			return { way: "fragment", kind: tag.key || "exact" };
		case "earpiece": {
			const to = among(EARPIECE, tag.key);
			return to ? { way: "earpiece", to } : wrong(EARPIECE.join(", "));
		}
		case "turn": {
			const to = among(TURNS, tag.key);
			return to ? { way: "turn", to } : wrong(TURNS.join(", "));
		}
		default:
			return null;
	}
}
