// The saves: what the player has kept, each to be gone on with, named, taken away (and given back), or carried elsewhere as a file or a code;
// and the way in for one that was carried here. Keeps nothing itself.
import "./settings.css";
import { useState } from "preact/hooks";
import { spoken, t } from "./strings/t.ts";

/** One save as it is shown. */
export interface SaveRow {
	readonly name: string; // "" until named
	readonly scene: string;
	readonly when: number; // ms since 1970
	readonly words: number;
	readonly picture: string; // data URL, "" without
	readonly load: () => void;
	readonly rename: (name: string) => Promise<void>;
	readonly remove: () => Promise<() => Promise<void>>; // gives its undo
	readonly file: () => Promise<void>;
	readonly code: () => string;
}

/** The saves, and what can be done with them all. */
export interface SavesState {
	readonly slots: readonly SaveRow[];
	readonly saveHere: () => Promise<void>;
	readonly receiveFile: (file: File) => Promise<string>; // "" when it was taken in, else why not
	readonly receiveCode: (code: string) => Promise<string>;
}

interface SavesProps {
	readonly state: SavesState;
	readonly canSave: boolean; // a story is being played
	readonly leave: (then: () => void) => void; // the sheet closes first
	readonly again: () => void; // read the saves again
	readonly tell: (message: string) => void;
}

/** Shows the saves. */
export function Saves({ state, canSave, leave, again, tell }: SavesProps) {
	const [undo, setUndo] = useState<(() => Promise<void>) | null>(null);
	const [code, setCode] = useState("");
	const taken = async (answer: Promise<string>): Promise<void> => {
		const wrong = await answer;
		tell(wrong || t("saves.taken"));
		if (!wrong) setCode("");
		again();
	};
	return (
		<div class="saves">
			{canSave ? (
				<button type="button" class="plain main" onClick={() => void state.saveHere().then(again)}>
					{t("saves.here")}
				</button>
			) : null}
			{undo ? (
				<p>
					{t("saves.removed")}{" "}
					<button type="button" class="plain" onClick={() => void undo().then(() => (setUndo(null), again()))}>
						{t("saves.undo")}
					</button>
				</p>
			) : null}
			{state.slots.length ? null : <p>{t("saves.none")}</p>}
			<ul>
				{state.slots.map((row) => (
					<Row
						key={`${row.when} ${row.words}`}
						row={row}
						load={() => leave(row.load)}
						removed={(back) => (setUndo(() => back), again())}
						tell={tell}
					/>
				))}
			</ul>
			<label class="field">
				<span>{t("saves.fileIn")}</span>
				<input
					type="file"
					onChange={(e) => e.currentTarget.files?.[0] && void taken(state.receiveFile(e.currentTarget.files[0]))}
				/>
			</label>
			<label class="field">
				<span>{t("saves.codeIn")}</span>
				<textarea rows={2} value={code} onInput={(e) => setCode(e.currentTarget.value)} />
			</label>
			<button
				type="button"
				class="plain"
				aria-disabled={!code.trim()}
				onClick={() => code.trim() && void taken(state.receiveCode(code))}
			>
				{t("saves.take")}
			</button>
		</div>
	);
}

interface RowProps {
	readonly row: SaveRow;
	readonly load: () => void;
	readonly removed: (undo: () => Promise<void>) => void;
	readonly tell: (message: string) => void;
}

function Row({ row, load, removed, tell }: RowProps) {
	const when = new Date(row.when).toLocaleString(spoken(), { dateStyle: "medium", timeStyle: "short" });
	const copy = async (): Promise<void> => {
		const code = row.code();
		await navigator.clipboard?.writeText(code).then(
			() => tell(t("saves.copied")),
			() => tell(code),
		);
	};
	const called = row.name || row.scene;
	return (
		<li class="save">
			{row.picture ? <img src={row.picture} alt="" width="96" height="54" /> : null}
			<button type="button" class="row" onClick={load} aria-label={t("saves.load", { name: called })}>
				{called}
			</button>
			<p class="small">{t("saves.about", { scene: row.scene, when, n: row.words })}</p>
			<input
				type="text"
				aria-label={t("saves.name", { name: called })}
				placeholder={row.scene}
				value={row.name}
				onChange={(e) => void row.rename(e.currentTarget.value.trim().slice(0, 80))}
			/>
			<p class="answers">
				<button type="button" class="plain" onClick={() => void row.file()}>
					{t("saves.file")}
				</button>
				<button type="button" class="plain" onClick={() => void copy()}>
					{t("saves.code")}
				</button>
				<button type="button" class="plain" onClick={() => void row.remove().then(removed)}>
					{t("saves.remove")}
				</button>
			</p>
		</li>
	);
}
