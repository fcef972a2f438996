// Shows the saves: each to load, name, remove (and put back) or take elsewhere as a file or a code; the way
// to import one; and what could not be read, to download as it was found. It stores nothing itself.
import "../strings/en-late.ts";
import "../css/saves.css";
import { useRef, useState } from "preact/hooks";
import { t } from "../strings/t.ts";
import { type SaveEntry, SaveRow } from "./save-row.tsx";

/** Something in the storage that could not be read as a save. */
export interface QuarantinedSave {
	readonly reason: string;
	readonly when: number; // ms since 1970
	readonly file: () => void; // gives it to the player as a file
}

/** The saves, and what can be done with them all. */
export interface SavesState {
	readonly slots: readonly SaveEntry[];
	readonly quarantined: readonly QuarantinedSave[];
	readonly mayBeCleared: boolean; // the browser may delete them when it runs short of space
	readonly askToKeep: () => Promise<boolean>; // asks it not to; false when it makes no promise
	readonly saveHere: () => Promise<boolean>; // false when there is no room
	readonly importFile: (file: File) => Promise<string>; // "" when it was imported, else why not
	readonly importCode: (code: string) => Promise<string>; // the same
}

interface SavesViewProps {
	readonly state: SavesState;
	readonly canSave: boolean; // a story is being played
	readonly leave: (then: () => void) => void; // closes the dialog first
	readonly reload: () => Promise<void>; // reads the saves again
}

interface RemovedSave {
	readonly name: string;
	readonly undo: () => Promise<unknown>;
}

/** Shows the saves. */
export function SavesView({ state, canSave, leave, reload }: SavesViewProps) {
	const [removed, setRemoved] = useState<RemovedSave | null>(null);
	const [message, setMessage] = useState("");
	const oneAtATime = useOneAtATime();
	const saveHere = oneAtATime(async () => {
		setMessage(t((await state.saveHere()) ? "saves.kept" : "saves.notKept"));
		await reload();
	});
	const putBack = (save: RemovedSave): void => void save.undo().then(() => (setRemoved(null), reload()));
	return (
		<div class="saves">
			{canSave ? (
				<button type="button" class="plain main" onClick={() => void saveHere()}>
					{t("saves.here")}
				</button>
			) : null}
			<div role="status">
				{message ? <p>{message}</p> : null}
				{removed ? <UndoRemoval removed={removed} putBack={putBack} /> : null}
			</div>
			{state.slots.length ? null : <p>{t("saves.none")}</p>}
			<ul>
				{state.slots.map((row) => (
					<SaveRow
						key={row.key}
						row={row}
						load={() => leave(row.load)}
						removed={(name, undo) => (setRemoved({ name, undo }), void reload())}
						renamed={() => void reload()}
					/>
				))}
			</ul>
			{state.quarantined.length ? <QuarantinedSaves saves={state.quarantined} /> : null}
			<Keeping state={state} />
			<ImportSave state={state} reload={reload} />
		</div>
	);
}

const UndoRemoval = ({ removed, putBack }: { removed: RemovedSave; putBack: (save: RemovedSave) => void }) => (
	<p>
		{t("saves.removed", { name: removed.name })}{" "}
		<button type="button" class="link-button" onClick={() => putBack(removed)}>
			{t("saves.undo")}
		</button>
	</p>
);

const QuarantinedSaves = ({ saves }: { saves: readonly QuarantinedSave[] }) => (
	<section class="asides">
		<h3>{t("saves.asides")}</h3>
		<p class="small">{t("saves.asidesAbout")}</p>
		<ul>
			{saves.map(({ reason, when, file }) => (
				<li key={`${when} ${reason}`}>
					{reason}{" "}
					<button type="button" class="link-button" onClick={file}>
						{t("saves.file")}
					</button>
				</li>
			))}
		</ul>
	</section>
);

// Asked here and nowhere else: a browser may ask the player in turn, who should know what for.
function Keeping({ state }: Pick<SavesViewProps, "state">) {
	const [answer, setAnswer] = useState<boolean | null>(null);
	const ask = useOneAtATime()(async () => setAnswer(await state.askToKeep()));
	if (!state.mayBeCleared) return null;
	return (
		<>
			{answer ? null : (
				<p class="small">
					{t("saves.unsure")}{" "}
					<button type="button" class="link-button" onClick={() => void ask()}>
						{t("saves.askToKeep")}
					</button>
				</p>
			)}
			<div role="status">
				{answer === null ? null : <p class="small">{t(answer ? "saves.promised" : "saves.noPromise")}</p>}
			</div>
		</>
	);
}

function ImportSave({ state, reload }: Pick<SavesViewProps, "state" | "reload">) {
	const [code, setCode] = useState("");
	const [message, setMessage] = useState(""); // shown in the dialog, since it covers the page's own notices
	const oneAtATime = useOneAtATime();
	const report = async (result: Promise<string>): Promise<void> => {
		const refusal = await result;
		setMessage(refusal || t("saves.taken"));
		if (!refusal) setCode("");
		await reload();
	};
	const importTyped = oneAtATime(() => report(state.importCode(code)));
	const importPasted = oneAtATime(async () => {
		const pasted = await navigator.clipboard.readText().catch(() => ""); // refused, or nothing there
		if (pasted.trim()) await report(state.importCode(pasted));
		else setMessage(t("saves.nothingCopied"));
	});
	return (
		<details aria-label={t("saves.in")}>
			<summary>{t("saves.in")}</summary>
			<label class="field">
				<span>{t("saves.fileIn")}</span>
				<input
					type="file"
					onChange={(e) => e.currentTarget.files?.[0] && void report(state.importFile(e.currentTarget.files[0]))}
				/>
			</label>
			<label class="field">
				<span>{t("saves.codeIn")}</span>
				<textarea rows={2} spellcheck={false} value={code} onInput={(e) => setCode(e.currentTarget.value)} />
			</label>
			<button
				type="button"
				class="plain"
				aria-disabled={!code.trim()}
				onClick={() => code.trim() && void importTyped()}
			>
				{t("saves.take")}
			</button>
			{"clipboard" in navigator ? (
				<button type="button" class="plain" onClick={() => void importPasted()}>
					{t("saves.paste")}
				</button>
			) : null}
			<div role="status">{message ? <p>{message}</p> : null}</div>
		</details>
	);
}

/** Wraps actions so that a press does nothing while the one before is still at work. */
function useOneAtATime(): (act: () => Promise<void>) => () => Promise<void> {
	const busy = useRef(false);
	return (act) => async () => {
		if (busy.current) return;
		busy.current = true;
		await act().finally(() => {
			busy.current = false;
		});
	};
}
