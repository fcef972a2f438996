// Shows one pack in the library: what it says of itself, what it changes, what is wrong with it and what can
// be done with it. It keeps nothing and knows no file of a pack.
import type { Problem } from "../../base/problem.ts";
import { t } from "../strings/t.ts";
import { languageName } from "../strings/ui-languages.ts";

/** One pack as it is shown. */
export interface PackRow {
	readonly id: string;
	readonly name: string; // "" while it is still locked and must not be named
	readonly author: string;
	readonly version: string;
	readonly description: string;
	readonly language: string; // BCP 47
	readonly warnings: readonly string[];
	readonly type: "story" | "extension" | "translation";
	readonly on: boolean;
	readonly added: boolean; // by the player; otherwise it came with the game
	readonly words: number; // 0 when nobody has counted them
	readonly problems: readonly Problem[];
	readonly changes: readonly { readonly file: string; readonly over: string }[]; // over: "" for a new file
	/** The stories it translates, and how many of their passages. */
	readonly translates?: { readonly name: string; readonly told: number; readonly all: number }[];
	readonly unlockedIn?: string; // the story that unlocks it, while it is locked
	readonly open?: () => void;
	readonly setEnabled?: (on: boolean) => Promise<void>;
	readonly remove?: () => Promise<() => Promise<void>>; // gives its undo
}

interface PackItemProps {
	readonly row: PackRow;
	readonly leave: (then: () => void) => void; // closes the dialog first
	readonly reload: () => Promise<void>;
	readonly removed: (undo: () => Promise<void>) => void;
}

/** Shows one pack. */
export function PackItem(props: PackItemProps) {
	const { row } = props;
	if (!row.name) return <LockedPack unlockedIn={row.unlockedIn ?? ""} />;
	return (
		<li data-pack={row.id} data-on={row.on ? "" : undefined}>
			<h3>{row.name}</h3>
			<p class="small">{packFacts(row).filter(Boolean).join(" · ")}</p>
			{row.description ? <p>{row.description}</p> : null}
			{row.warnings.length ? <p class="small">{t("library.contains", { what: row.warnings.join("; ") })}</p> : null}
			{row.type === "extension" && row.changes.length ? <PackChanges changes={row.changes} /> : null}
			{row.translates?.map(({ name, told, all }) => (
				<p key={name} class="small">
					{t("library.tells", { name, n: told, all })}
				</p>
			))}
			{row.unlockedIn ? <p class="small">{t("library.later", { name: row.unlockedIn })}</p> : null}
			<ProblemList problems={row.problems} />
			<PackActions {...props} />
		</li>
	);
}

const LockedPack = ({ unlockedIn }: { unlockedIn: string }) => (
	<li class="closed">
		<h3>{t("library.closed")}</h3>
		<p class="small">{t("library.later", { name: unlockedIn })}</p>
	</li>
);

const packFacts = ({ author, version, language, words }: PackRow): readonly string[] => [
	author,
	version === "0.0.0" ? "" : version,
	languageName(language),
	words ? t("library.words", { n: words.toLocaleString() }) : "",
];

const PackChanges = ({ changes }: Pick<PackRow, "changes">) => (
	<div class="small">
		<p>{t("library.changes")}</p>
		<ul>
			{changes.map(({ file, over }) => (
				<li key={file}>{over ? t("library.replaces", { file, over }) : t("library.adds", { file })}</li>
			))}
		</ul>
	</div>
);

function PackActions({ row, leave, reload, removed }: PackItemProps) {
	const { name, open, setEnabled, remove } = row;
	return (
		<p class="answers">
			{open ? (
				<button
					type="button"
					class="plain main"
					onClick={() => leave(open)}
					aria-label={t("library.openName", { name })}
				>
					{t("library.open")}
				</button>
			) : null}
			{setEnabled ? (
				<label class="tick">
					<input
						type="checkbox"
						checked={row.on}
						onChange={(event) => void setEnabled(event.currentTarget.checked).then(reload)}
					/>
					{t("library.on")}
					<span class="heard">{name}</span>
				</label>
			) : (
				<span class="small">{t("library.shipped")}</span>
			)}
			{remove ? (
				<button
					type="button"
					class="plain"
					onClick={() => void remove().then(removed)}
					aria-label={t("library.removeName", { name })}
				>
					{t("saves.remove")}
				</button>
			) : null}
		</p>
	);
}

const MAX_PROBLEMS = 8; // shown; the rest are counted

/** Lists problems, each with its place and its hint. */
export function ProblemList({ problems }: { problems: readonly Problem[] }) {
	if (!problems.length) return null;
	return (
		<ul class="problems">
			{problems.slice(0, MAX_PROBLEMS).map((p) => (
				<li key={`${p.where} ${p.what}`}>
					<b>{p.where}</b>: {p.what}. {p.hint}
					{p.line ? <code>{p.line}</code> : null}
				</li>
			))}
			{problems.length > MAX_PROBLEMS ? <li>{t("library.more", { n: problems.length - MAX_PROBLEMS })}</li> : null}
		</ul>
	);
}
