// The log as a sheet: what has been told, searched, and gone back to. Draws a few hundred lines at a time, so that a long play opens as fast
// as a short one. Keeps only what is being looked at.
import "../css/history.css";
import { useLayoutEffect, useMemo, useRef, useState } from "preact/hooks";
import type { Line } from "../../director/crew.ts";
import { stepForKey, stepTarget } from "../input/history-keys.ts";
import { t } from "../strings/t.ts";
import { plainText } from "../text/inline-markup.ts";
import { createLineSearch, splitMatches } from "../text/line-search.ts";

interface HistoryProps {
	readonly lines: readonly Line[];
	readonly find: boolean; // begin in the search field
	readonly willSave: (lost: number) => boolean; // whether the place now is kept as a save before so many lines are left behind
	readonly show: (index: number) => void; // in the story, where it stands
	readonly rewindTo: (to: number) => void; // to so many lines
}

const MOST = 150; // lines drawn at once, and more for each time it's asked

/** Shows the log. */
export function HistoryView({ lines, find, willSave: keeps, show, rewindTo: back }: HistoryProps) {
	const search = useMemo(() => createLineSearch(lines.length, (i) => plainText(lines[i]!.text)), [lines]);
	const [query, ask] = useState("");
	const found = useMemo(() => search.find(query), [search, query]);
	const [drawn, draw] = useState(MOST);
	const [at, stand] = useState(-1); // the line that has the one tab stop, -1 for the last
	const [open, unfold] = useState(-1); // the line whose ways are shown
	const list = useRef<HTMLOListElement>(null);
	const field = useRef<HTMLInputElement>(null);
	const wanted = useRef(-1); // the line that is focused as soon as it is drawn

	const first = Math.max(0, found.length - drawn);
	const rows = found.slice(first);
	const stop = rows.includes(at) ? at : rows.at(-1);

	const reach = (place: number): void => {
		const to = Math.max(0, place);
		wanted.current = found[to] ?? -1;
		stand(wanted.current);
		if (to < first) draw(found.length - to + MOST);
	};
	useLayoutEffect(() => {
		const row = list.current?.querySelector<HTMLElement>(`[data-told="${wanted.current}"]`);
		if (wanted.current < 0 || !row) return;
		wanted.current = -1;
		row.focus({ preventScroll: true });
		row.scrollIntoView({ block: "nearest" });
	});
	const hear = (event: KeyboardEvent): void => {
		const row = (event.target as Element).closest<HTMLElement>("[data-told]");
		const step = row && !event.ctrlKey && !event.altKey && !event.metaKey ? stepForKey(event.key) : null;
		if (!row || !step) return;
		event.preventDefault();
		if (step === "find") field.current?.focus();
		else reach(stepTarget(step, found.indexOf(Number(row.dataset.told)), found.length));
	};
	return (
		<div class="told">
			<div class="finder">
				<input
					ref={field}
					type="search"
					data-here={find ? "" : undefined}
					aria-label={t("log.search")}
					placeholder={t("log.search")}
					autocomplete="off"
					enterkeyhint="search"
					value={query}
					onInput={(event) => {
						ask(event.currentTarget.value);
						draw(MOST);
						unfold(-1);
					}}
					onKeyDown={(event) => {
						if (event.key === "Enter" && found.length) reach(found.length - 1);
						if (event.key !== "Escape" || !query) return;
						event.preventDefault(); // the first Escape empties the field, the next leaves
						ask("");
					}}
				/>
				<p class="small" role="status">
					{query.trim() ? t("log.found", { n: found.length }) : ""}
				</p>
			</div>
			{lines.length ? null : <p>{t("log.none")}</p>}
			{first > 0 ? (
				<button type="button" class="plain" onClick={() => reach(first - 1)}>
					{t("log.earlier", { n: first })}
				</button>
			) : null}
			<ol ref={list} aria-label={t("story.log")} onKeyDown={hear}>
				{rows.map((index) => (
					<li key={index}>
						{lines[index]!.chapter ? <h3>{lines[index]!.chapter}</h3> : null}
						<button
							type="button"
							class="told-line"
							data-told={index}
							data-here={!find && index === stop ? "" : undefined}
							data-as={lines[index]!.as}
							tabIndex={index === stop ? 0 : -1}
							aria-expanded={index === open}
							onFocus={() => stand(index)}
							onClick={() => unfold(index === open ? -1 : index)}
						>
							<Words line={lines[index]!} text={plainText(lines[index]!.text)} query={query} />
						</button>
						{index === open ? (
							<LineActions
								line={lines[index]!}
								index={index}
								count={lines.length}
								willSave={keeps}
								show={show}
								rewindTo={back}
							/>
						) : null}
					</li>
				))}
			</ol>
		</div>
	);
}

const Words = ({ line, text, query }: { line: Line; text: string; query: string }) => (
	<>
		{line.as === "chosen" ? <span class="heard">{`${t("log.chosen")}: `}</span> : null}
		{splitMatches(text, query).map((piece, i) => (i % 2 ? <mark key={i}>{piece}</mark> : piece))}
	</>
);

interface LineActionsProps extends Pick<HistoryProps, "willSave" | "show" | "rewindTo"> {
	readonly line: Line;
	readonly index: number;
	readonly count: number;
}

// A line is gone back to so that it is the last; a choice, so that it is still to be made.
function LineActions({ line, index, count, willSave: keeps, show, rewindTo: back }: LineActionsProps) {
	const chosen = line.as === "chosen";
	const to = chosen ? index : index + 1;
	const lost = count - to;
	return (
		<div class="ways">
			{lost ? <p class="small">{t(keeps(lost) ? "log.keeps" : "log.loses", { n: lost })}</p> : null}
			<p class="answers">
				{lost ? (
					<button type="button" class="plain main" onClick={() => back(to)}>
						{t(chosen ? "log.choose" : "log.back")}
					</button>
				) : null}
				<button type="button" class="plain" onClick={() => show(index)}>
					{t("log.show")}
				</button>
			</p>
		</div>
	);
}
