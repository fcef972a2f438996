// Shows the history: every line read so far, to search and to go back to. It draws some 150 lines at a time,
// so that a long playthrough opens as fast as a short one. It keeps only what is being looked at.
import "../strings/en-late.ts";
import "../css/history.css";
import type { ComponentChildren, RefObject } from "preact";
import { useLayoutEffect, useMemo, useRef, useState } from "preact/hooks";
import type { Line } from "../../director/crew.ts";
import { stepForKey, stepTarget } from "../input/keys/history-keys.ts";
import { isComposing, keyName } from "../input/keys/key-name.ts";
import { t } from "../strings/t.ts";
import { plainText } from "../text/inline-markup.ts";
import { createLineSearch, splitMatches } from "../text/line-search.ts";
import { ChangingText } from "../widgets/changing-text.tsx";

interface HistoryProps {
	readonly lines: readonly Line[];
	readonly find: boolean; // start in the search field
	readonly willSave: (lost: number) => boolean; // dropping so many lines saves the place first
	readonly show: (index: number) => void; // shows the line where it stands in the story
	readonly rewindTo: (to: number) => void; // rewinds until this many lines are left
}

const BATCH = 150; // lines drawn at first, and again for each time the player asks for earlier ones

/** Shows the history. */
export function HistoryView({ lines, find, willSave, show, rewindTo }: HistoryProps) {
	const list = useRef<HTMLOListElement>(null);
	const field = useRef<HTMLInputElement>(null);
	const { query, setQuery, resetLimit, found, first, rows, tabStop, setCurrent, moveTo } = useRows(lines, list);
	const [expanded, setExpanded] = useState(-1); // the line whose actions are shown

	const onKeyDown = (event: KeyboardEvent): void => {
		const { row, step } = readKey(event);
		if (!row || !step) return;
		event.preventDefault();
		if (step === "find") field.current?.focus();
		else moveTo(stepTarget(step, found.indexOf(Number(row.dataset.told)), found.length));
	};
	const actions = { count: lines.length, willSave, show, rewindTo };
	const search = (words: string): void => {
		setQuery(words);
		resetLimit();
		setExpanded(-1);
	};
	return (
		<div class="told">
			<SearchField
				field={field}
				startHere={find}
				query={query}
				found={found.length}
				search={search}
				clear={() => setQuery("")}
				enter={() => found.length && moveTo(found.length - 1)}
			/>
			{lines.length ? null : <p>{t("log.none")}</p>}
			{first > 0 ? (
				<button type="button" class="plain" onClick={() => moveTo(first - 1)}>
					{t("log.earlier", { n: first })}
				</button>
			) : null}
			<ol ref={list} aria-label={t("story.log")} onKeyDown={onKeyDown}>
				{rows.map((index) => (
					<HistoryLine
						key={index}
						line={lines[index]!}
						index={index}
						query={query}
						tabStop={index === tabStop}
						startHere={!find && index === tabStop}
						expanded={index === expanded}
						focused={() => setCurrent(index)}
						toggle={() => setExpanded(index === expanded ? -1 : index)}
					>
						<LineActions {...actions} line={lines[index]!} index={index} />
					</HistoryLine>
				))}
			</ol>
		</div>
	);
}

// No step for a key that is the browser's.
function readKey(event: KeyboardEvent) {
	const row = (event.target as Element).closest<HTMLElement>("[data-told]");
	const step = row && !event.ctrlKey && !event.altKey && !event.metaKey ? stepForKey(keyName(event)) : null;
	return { row, step };
}

/**
 * Which lines are drawn for the query, and which of them Tab reaches. Indices point into `lines`, places into
 * `found`.
 */
function useRows(lines: readonly Line[], list: RefObject<HTMLOListElement | null>) {
	const search = useMemo(() => createLineSearch(lines.length, (i) => plainText(lines[i]!.text)), [lines]);
	const [query, setQuery] = useState("");
	const found = useMemo(() => search.find(query), [search, query]);
	const [limit, setLimit] = useState(BATCH);
	const [current, setCurrent] = useState(-1); // the line that Tab reaches, -1 for the last
	const pending = useRef(-1); // the line to focus as soon as it is drawn

	const first = Math.max(0, found.length - limit);
	const rows = found.slice(first);
	const moveTo = (place: number): void => {
		const to = Math.max(0, place);
		pending.current = found[to] ?? -1;
		setCurrent(pending.current);
		if (to < first) setLimit(found.length - to + BATCH);
	};
	useLayoutEffect(() => {
		const row = list.current?.querySelector<HTMLElement>(`[data-told="${pending.current}"]`);
		if (pending.current < 0 || !row) return;
		pending.current = -1;
		row.focus({ preventScroll: true });
		row.scrollIntoView({ block: "nearest" });
	});
	const tabStop = rows.includes(current) ? current : rows.at(-1);
	return { query, setQuery, resetLimit: () => setLimit(BATCH), found, first, rows, tabStop, setCurrent, moveTo };
}

interface SearchFieldProps {
	readonly field: RefObject<HTMLInputElement | null>;
	readonly startHere: boolean;
	readonly query: string;
	readonly found: number; // lines
	readonly search: (words: string) => void;
	readonly clear: () => void;
	readonly enter: () => void;
}

const SearchField = ({ field, startHere, query, found, search, clear, enter }: SearchFieldProps) => (
	<div class="finder">
		<input
			ref={field}
			type="search"
			data-here={startHere ? "" : undefined}
			aria-label={t("log.search")}
			placeholder={t("log.search")}
			autocomplete="off"
			enterkeyhint="search"
			value={query}
			onInput={(event) => search(event.currentTarget.value)}
			onKeyDown={(event) => {
				if (isComposing(event)) return;
				if (event.key === "Enter") enter();
				if (event.key !== "Escape" || !query) return;
				event.preventDefault(); // the first Escape empties the field, the next one leaves
				clear();
			}}
		/>
		<p class="small" role="status">
			<ChangingText>{query.trim() ? t("log.found", { n: found }) : ""}</ChangingText>
		</p>
	</div>
);

interface HistoryLineProps {
	readonly line: Line;
	readonly index: number;
	readonly query: string;
	readonly tabStop: boolean; // Tab reaches this line and no other
	readonly startHere: boolean; // gets the focus when the dialog opens
	readonly expanded: boolean;
	readonly focused: () => void;
	readonly toggle: () => void;
	readonly children: ComponentChildren; // shown while expanded
}

const HistoryLine = (props: HistoryLineProps) => (
	<li>
		{props.line.chapter ? <h3>{props.line.chapter}</h3> : null}
		<button
			type="button"
			class="told-line"
			data-told={props.index}
			data-here={props.startHere ? "" : undefined}
			data-as={props.line.as}
			tabIndex={props.tabStop ? 0 : -1}
			aria-expanded={props.expanded}
			onFocus={props.focused}
			onClick={props.toggle}
		>
			<Words line={props.line} text={plainText(props.line.text)} query={props.query} />
		</button>
		{props.expanded ? props.children : null}
	</li>
);

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

// Rewinding to a line leaves it as the last one; rewinding to a choice leaves it still to be made.
function LineActions({ line, index, count, willSave, show, rewindTo }: LineActionsProps) {
	const chosen = line.as === "chosen";
	const to = chosen ? index : index + 1;
	const lost = count - to;
	return (
		<div class="ways">
			{lost ? <p class="small">{t(willSave(lost) ? "log.keeps" : "log.loses", { n: lost })}</p> : null}
			<p class="answers">
				{lost ? (
					<button type="button" class="plain main" onClick={() => rewindTo(to)}>
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
