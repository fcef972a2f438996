// The saves: what the player has kept, each to be gone on with, named, taken away (and given back), or carried elsewhere as a file or a code;
// the way in for one that was carried here; and what could not be read, to be carried away as it was found. Keeps nothing itself.
import "../css/saves.css";
import { useRef, useState } from "preact/hooks";
import { t } from "../strings/t.ts";
import { type SaveEntry, SaveRow } from "./save-row.tsx";

/** Something stored that could not be read. */
export interface QuarantinedSave {
	readonly reason: string;
	readonly when: number; // ms since 1970
	readonly file: () => void;
}

/** The saves, and what can be done with them all. */
export interface SavesState {
	readonly slots: readonly SaveEntry[];
	readonly quarantined: readonly QuarantinedSave[];
	readonly persistenceRefused: boolean; // the browser would not promise to keep them
	readonly saveHere: () => Promise<boolean>; // false when there is no room
	readonly importFile: (file: File) => Promise<string>; // "" when it was taken in, else why not
	readonly importCode: (code: string) => Promise<string>;
}

interface SavesViewProps {
	readonly state: SavesState;
	readonly canSave: boolean; // a story is being played
	readonly leave: (then: () => void) => void; // the sheet closes first
	readonly reload: () => Promise<void>; // read the saves again
}

/** Shows the saves. */
export function SavesView({ state, canSave, leave, reload: again }: SavesViewProps) {
	const [removed, setRemoved] = useState<{ name: string; undo: () => Promise<unknown> } | null>(null);
	const [said, setSaid] = useState("");
	const once = useSingleFlight();
	const saveHere = once(async () => {
		setSaid(t((await state.saveHere()) ? "saves.kept" : "saves.notKept"));
		await again();
	});
	return (
		<div class="saves">
			{canSave ? (
				<button type="button" class="plain main" onClick={() => void saveHere()}>
					{t("saves.here")}
				</button>
			) : null}
			<div role="status">
				{said ? <p>{said}</p> : null}
				{removed ? (
					<p>
						{t("saves.removed", { name: removed.name })}{" "}
						<button
							type="button"
							class="link-button"
							onClick={() => void removed.undo().then(() => (setRemoved(null), again()))}
						>
							{t("saves.undo")}
						</button>
					</p>
				) : null}
			</div>
			{state.slots.length ? null : <p>{t("saves.none")}</p>}
			<ul>
				{state.slots.map((row) => (
					<SaveRow
						key={row.key}
						row={row}
						load={() => leave(row.load)}
						removed={(name, undo) => (setRemoved({ name, undo }), void again())}
						renamed={() => void again()}
					/>
				))}
			</ul>
			{state.quarantined.length ? <QuarantinedSaves asides={state.quarantined} /> : null}
			{state.persistenceRefused ? <p class="small">{t("saves.unsure")}</p> : null}
			<ImportSave state={state} reload={again} />
		</div>
	);
}

const QuarantinedSaves = ({ asides }: { asides: readonly QuarantinedSave[] }) => (
	<section class="asides">
		<h3>{t("saves.asides")}</h3>
		<p class="small">{t("saves.asidesAbout")}</p>
		<ul>
			{asides.map(({ reason, when, file }) => (
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

function ImportSave({ state, reload: again }: Pick<SavesViewProps, "state" | "reload">) {
	const [code, setCode] = useState("");
	const [said, setSaid] = useState(""); // here, where the player is: what is told beside the story lies under this sheet
	const once = useSingleFlight();
	const taken = async (answer: Promise<string>): Promise<void> => {
		const wrong = await answer;
		setSaid(wrong || t("saves.taken"));
		if (!wrong) setCode("");
		await again();
	};
	const take = once(() => taken(state.importCode(code)));
	const paste = once(async () => {
		const copied = await navigator.clipboard.readText().catch(() => ""); // refused, or nothing there
		if (copied.trim()) await taken(state.importCode(copied));
		else setSaid(t("saves.nothingCopied"));
	});
	return (
		<details aria-label={t("saves.in")}>
			<summary>{t("saves.in")}</summary>
			<label class="field">
				<span>{t("saves.fileIn")}</span>
				<input
					type="file"
					onChange={(e) => e.currentTarget.files?.[0] && void taken(state.importFile(e.currentTarget.files[0]))}
				/>
			</label>
			<label class="field">
				<span>{t("saves.codeIn")}</span>
				<textarea rows={2} spellcheck={false} value={code} onInput={(e) => setCode(e.currentTarget.value)} />
			</label>
			<button type="button" class="plain" aria-disabled={!code.trim()} onClick={() => code.trim() && void take()}>
				{t("saves.take")}
			</button>
			{"clipboard" in navigator ? (
				<button type="button" class="plain" onClick={() => void paste()}>
					{t("saves.paste")}
				</button>
			) : null}
			<div role="status">{said ? <p>{said}</p> : null}</div>
		</details>
	);
}

// A second press while the first is still being done asks for nothing more.
function useSingleFlight(): (act: () => Promise<void>) => () => Promise<void> {
	const busy = useRef(false);
	return (act) => async () => {
		if (busy.current) return;
		busy.current = true;
		await act().finally(() => {
			busy.current = false;
		});
	};
}
