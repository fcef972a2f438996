// Rows of the bench's table: ours beside the floor, as a ratio with its spread over the runs. Pure.

/** Numbers measured run by run; run n of ours and run n of the floor were made one after the other. */
export interface Measured {
	readonly what: string;
	readonly unit: string;
	readonly floor: readonly number[]; // empty where the floor has nothing of the kind
	readonly ours: readonly number[];
	readonly aim: string; // in words; "" for none
	readonly digits?: number; // after the point; 0 by default
}

/** The number in the middle; of an even count the upper one. 0 for none. */
export function median(list: readonly number[]): number {
	return [...list].sort((a, b) => a - b)[list.length >> 1] ?? 0;
}

/** The number that so many of a hundred do not pass. 0 for none. */
export function percentile(list: readonly number[], share: number): number {
	const sorted = [...list].sort((a, b) => a - b);
	return sorted[Math.min(sorted.length - 1, Math.floor((sorted.length * share) / 100))] ?? 0;
}

/** Ours by the floor's, run by run. */
const ratios = ({ floor, ours }: Pick<Measured, "floor" | "ours">): number[] =>
	ours.flatMap((one, run) => (floor[run] ? [one / floor[run]] : []));

/** One row in Markdown. */
export function rowOf(row: Measured): string {
	const { what, floor, ours, aim } = row;
	const ratio = spread(ratios(row), { unit: "", digits: 2 });
	return `| ${[what, spread(floor, row), spread(ours, row), ratio, aim].join(" | ")} |`;
}

/** The whole table in Markdown. */
export const tableOf = (rows: readonly Measured[]): string =>
	["| | floor | ours | ratio | aim |", "|---|---|---|---|---|", ...rows.map(rowOf)].join("\n");

// The median, and in brackets the least and the most where there are more runs than one.
function spread(list: readonly number[], { unit, digits = 0 }: Pick<Measured, "unit" | "digits">): string {
	if (!list.length) return "–";
	const tell = (value: number) => value.toFixed(digits);
	const range = list.length > 1 ? ` (${tell(Math.min(...list))}–${tell(Math.max(...list))})` : "";
	return `${tell(median(list))}${range}${unit && ` ${unit}`}`;
}
