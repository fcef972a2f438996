// The saves: what the player has kept, each to be gone on with, named, taken away (and given back), or carried elsewhere as a file or a code;
// the way in for one that was carried here; and what could not be read, to be carried away as it was found. Keeps nothing itself.
import "../css/saves.css";
import { useRef, useState } from "preact/hooks";
import { t } from "../strings/t.ts";
import { SaveRow, type SaveState } from "./save-row.tsx";

/** Something stored that could not be read. */
export interface AsideState {
	readonly reason: string;
	readonly when: number; // ms since 1970
	readonly file: () => void;
}

/** The saves, and what can be done with them all. */
export interface SavesState {
	readonly slots: readonly SaveState[];
	readonly asides: readonly AsideState[];
	readonly refused: boolean; // the browser would not promise to keep them
	readonly saveHere: () => Promise<boolean>; // false when there is no room
	readonly receiveFile: (file: File) => Promise<string>; // "" when it was taken in, else why not
	readonly receiveCode: (code: string) => Promise<string>;
}

interface SavesProps {
	readonly state: SavesState;
	readonly canSave: boolean; // a story is being played
	readonly leave: (then: () => void) => void; // the sheet closes first
	readonly again: () => Promise<void>; // read the saves again
}

/** Shows the saves. */
export function Saves({ state, canSave, leave, again }: SavesProps) {
	const [removed, setRemoved] = useState<{ name: string; undo: () => Promise<unknown> } | null>(null);
	const [said, setSaid] = useState("");
	const once = useOnce();
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
			{state.asides.length ? <Asides asides={state.asides} /> : null}
			{state.refused ? <p class="small">{t("saves.unsure")}</p> : null}
			<BringIn state={state} again={again} />
		</div>
	);
}

const Asides = ({ asides }: { asides: readonly AsideState[] }) => (
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

function BringIn({ state, again }: Pick<SavesProps, "state" | "again">) {
	const [code, setCode] = useState("");
	const [said, setSaid] = useState(""); // here, where the player is: what is told beside the story lies under this sheet
	const once = useOnce();
	const taken = async (answer: Promise<string>): Promise<void> => {
		const wrong = await answer;
		setSaid(wrong || t("saves.taken"));
		if (!wrong) setCode("");
		await again();
	};
	const take = once(() => taken(state.receiveCode(code)));
	const paste = once(async () => {
		const copied = await navigator.clipboard.readText().catch(() => ""); // refused, or nothing there
		if (copied.trim()) await taken(state.receiveCode(copied));
		else setSaid(t("saves.nothingCopied"));
	});
	return (
		<details aria-label={t("saves.in")}>
			<summary>{t("saves.in")}</summary>
			<label class="field">
				<span>{t("saves.fileIn")}</span>
				<input
					type="file"
					onChange={(e) => e.currentTarget.files?.[0] && void taken(state.receiveFile(e.currentTarget.files[0]))}
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
function useOnce(): (act: () => Promise<void>) => () => Promise<void> {
	const busy = useRef(false);
	return (act) => async () => {
		if (busy.current) return;
		busy.current = true;
		await act().finally(() => {
			busy.current = false;
		});
	};
}
