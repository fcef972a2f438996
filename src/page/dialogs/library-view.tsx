// The library: the game's story and the packs that were added, each with what it says of itself and what is wrong with it; the way in for
// another. Keeps nothing itself.
import "../css/library.css";
import { useEffect, useState } from "preact/hooks";
import type { Problem } from "../../base/problem.ts";
import type { FileSet } from "../input/read-files.ts";
import { t } from "../strings/t.ts";
import { languageName } from "../strings/ui-languages.ts";

/** One pack as it is shown. */
export interface PackRow {
	readonly id: string;
	readonly name: string;
	readonly author: string;
	readonly version: string;
	readonly description: string;
	readonly language: string; // BCP 47
	readonly warnings: readonly string[];
	readonly type: "story" | "extension" | "translation";
	readonly on: boolean;
	readonly added: boolean; // by the player; else it came with the game
	readonly words: number; // 0 when nobody has counted
	readonly problems: readonly Problem[];
	readonly changes: readonly { readonly file: string; readonly over: string }[]; // over: "" for an added file
	readonly translates?: { readonly name: string; readonly told: number; readonly all: number }[]; // stories a translation tells, and how much
	readonly unlockedIn?: string; // the story in whose course it opens, while it is closed
	readonly open?: () => void;
	readonly setEnabled?: (on: boolean) => Promise<void>;
	readonly remove?: () => Promise<() => Promise<void>>; // gives its undo
}

/** The library. */
export interface LibraryState {
	readonly safe: boolean; // added packs are set aside
	readonly persistent: boolean; // false: what is added is gone when the page is closed
	readonly packs: readonly PackRow[];
	readonly folder?: () => void; // shows the folder that packs can be put in
	readonly onChange: (changed: () => void) => () => void; // by the folder; returns its undo
	readonly imported?: { readonly name: string; readonly problems: readonly Problem[] }; // what was just added, or why not
}

interface LibraryViewProps {
	readonly state: LibraryState;
	readonly add: (files: readonly File[]) => Promise<void>;
	readonly reload: () => Promise<void>; // read the library again
	readonly leave: (then: () => void) => void; // the sheet closes first
}

/** Shows the library. */
export function LibraryView({ state, add, reload: again, leave }: LibraryViewProps) {
	const [undo, setUndo] = useState<{ name: string; back: () => Promise<void> } | null>(null);
	const [busy, setBusy] = useState(false);
	const take = async (input: HTMLInputElement): Promise<void> => {
		const files = [...(input.files ?? [])];
		if (!files.length) return;
		setBusy(true);
		await add(files);
		input.value = "";
		setBusy(false);
	};
	const { imported: taken, folder, onChange } = state;
	useEffect(() => onChange(() => void again()), [onChange, again]);
	return (
		<div class="library">
			{state.safe ? <p class="told">{t("library.safe")}</p> : null}
			{state.persistent ? null : <p class="told">{t("library.unkept")}</p>}
			<div role="status">
				{busy ? <p class="told">{t("library.busy")}</p> : null}
				{taken && !busy ? <ImportResult name={taken.name} problems={taken.problems} /> : null}
				{undo ? (
					<p class="told">
						{t("library.removed", { name: undo.name })}{" "}
						<button type="button" class="plain" onClick={() => void undo.back().then(() => (setUndo(null), again()))}>
							{t("saves.undo")}
						</button>
					</p>
				) : null}
			</div>
			<ul>
				{state.packs.map((row) => (
					<PackItem
						key={row.id}
						row={row}
						leave={leave}
						reload={again}
						removed={(back) => {
							setUndo({ name: row.name, back });
							void again();
						}}
					/>
				))}
			</ul>
			<section class="adding" aria-labelledby="library-add">
				<h3 id="library-add">{t("library.add")}</h3>
				<p class="small">{t("library.how")}</p>
				<p class="answers">
					<label class="plain pick-file">
						{t("library.file")}
						<input type="file" accept=".ink,.zip,.json" onChange={(e) => void take(e.currentTarget)} />
					</label>
					<label class="plain pick-file">
						{t("library.folder")}
						<input type="file" {...{ webkitdirectory: true }} onChange={(e) => void take(e.currentTarget)} />
					</label>
					{folder ? (
						<button type="button" class="plain" onClick={folder}>
							{t("library.place")}
						</button>
					) : null}
				</p>
			</section>
		</div>
	);
}

function ImportResult({ name, problems }: { name: string; problems: readonly Problem[] }) {
	if (!problems.length) return <p class="told">{t("library.taken", { name })}</p>;
	return (
		<div class="told">
			<p>{t("library.refused", { name })}</p>
			<ProblemList problems={problems} />
		</div>
	);
}

interface PackItemProps {
	readonly row: PackRow;
	readonly leave: (then: () => void) => void;
	readonly reload: () => Promise<void>;
	readonly removed: (undo: () => Promise<void>) => void;
}

function PackItem({ row, leave, reload: again, removed }: PackItemProps) {
	const { open, setEnabled: turn, remove } = row;
	if (!row.name)
		return (
			<li class="closed">
				<h3>{t("library.closed")}</h3>
				<p class="small">{t("library.later", { name: row.unlockedIn ?? "" })}</p>
			</li>
		);
	const small = [
		row.author,
		row.version === "0.0.0" ? "" : row.version,
		languageName(row.language),
		row.words ? t("library.words", { n: row.words.toLocaleString() }) : "",
	];
	return (
		<li data-pack={row.id} data-on={row.on ? "" : undefined}>
			<h3>{row.name}</h3>
			<p class="small">{small.filter(Boolean).join(" · ")}</p>
			{row.description ? <p>{row.description}</p> : null}
			{row.warnings.length ? <p class="small">{t("library.contains", { what: row.warnings.join("; ") })}</p> : null}
			{row.type === "extension" && row.changes.length ? (
				<div class="small">
					<p>{t("library.changes")}</p>
					<ul>
						{row.changes.map(({ file, over }) => (
							<li key={file}>{over ? t("library.replaces", { file, over }) : t("library.adds", { file })}</li>
						))}
					</ul>
				</div>
			) : null}
			{row.translates?.map((told) => (
				<p key={told.name} class="small">
					{t("library.tells", { name: told.name, n: told.told, all: told.all })}
				</p>
			))}
			{row.unlockedIn ? <p class="small">{t("library.later", { name: row.unlockedIn })}</p> : null}
			<ProblemList problems={row.problems} />
			<p class="answers">
				{open ? (
					<button
						type="button"
						class="plain main"
						onClick={() => leave(open)}
						aria-label={t("library.openName", { name: row.name })}
					>
						{t("library.open")}
					</button>
				) : null}
				{turn ? (
					<label class="tick">
						<input type="checkbox" checked={row.on} onChange={(e) => void turn(e.currentTarget.checked).then(again)} />
						{t("library.on")}
						<span class="heard">{row.name}</span>
					</label>
				) : (
					<span class="small">{t("library.shipped")}</span>
				)}
				{remove ? (
					<button
						type="button"
						class="plain"
						onClick={() => void remove().then(removed)}
						aria-label={t("library.removeName", { name: row.name })}
					>
						{t("saves.remove")}
					</button>
				) : null}
			</p>
		</li>
	);
}

const SHOWN = 8;

function ProblemList({ problems }: { problems: readonly Problem[] }) {
	if (!problems.length) return null;
	return (
		<ul class="problems">
			{problems.slice(0, SHOWN).map((p) => (
				<li key={`${p.where} ${p.what}`}>
					<b>{p.where}</b>: {p.what}. {p.hint}
					{p.line ? <code>{p.line}</code> : null}
				</li>
			))}
			{problems.length > SHOWN ? <li>{t("library.more", { n: problems.length - SHOWN })}</li> : null}
		</ul>
	);
}

export type { FileSet as Dropped };
