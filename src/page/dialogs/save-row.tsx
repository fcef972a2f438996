// One save as it is shown: its picture, its name, when and how far; and what can be done with it. Keeps nothing itself.
import { useRef, useState } from "preact/hooks";
import { currentLanguage, t } from "../strings/t.ts";

/** One save, and what can be done with it. */
export interface SaveEntry {
	readonly key: string;
	readonly kind: "own" | "quick" | "left" | "older";
	readonly name: string; // "" until named
	readonly scene: string;
	readonly when: number; // ms since 1970
	readonly words: number;
	readonly picture: string; // data URL, "" without
	readonly load: () => void;
	readonly rename: (name: string) => Promise<unknown>;
	readonly remove: () => Promise<() => Promise<unknown>>; // gives its undo
	readonly file: () => Promise<void>;
	readonly code: () => string;
}

/** What is done outside when something was done here. */
export interface SaveRowCallbacks {
	readonly load: () => void;
	readonly removed: (name: string, undo: () => Promise<unknown>) => void;
	readonly renamed: () => void;
}

/** Shows one save. */
export function SaveRow({ row, load, removed, renamed }: SaveRowCallbacks & { row: SaveEntry }) {
	const [open, setOpen] = useState<"" | "name" | "code">("");
	const [said, setSaid] = useState("");
	const kind = row.kind === "own" ? "" : t(`saves.kind.${row.kind}`);
	const when = new Date(row.when).toLocaleString(currentLanguage(), { dateStyle: "medium", timeStyle: "short" });
	const called = row.name || row.scene || kind || when; // a story need not name its scenes
	const copy = (): void => {
		setOpen("code");
		void navigator.clipboard?.writeText(row.code()).then(
			() => setSaid(t("saves.copied")),
			() => {}, // it stands there to be copied by hand
		);
	};
	const rename = (name: string | null): void => {
		setOpen("");
		if (name === null) return;
		void row.rename(name.trim().slice(0, 80)).then(renamed);
	};
	const act = (words: string, go: () => void, name?: string) => (
		<button type="button" class={name ? "link-button go" : "link-button"} aria-label={name} onClick={go}>
			{words}
		</button>
	);
	return (
		<li class="save">
			{row.picture ? <img class="shot" src={row.picture} alt="" /> : <span class="shot" />}
			<h3>{called}</h3>
			<p class="small">
				{[kind, row.name && row.scene].filter((part) => part && part !== called).map((part) => `${part}. `)}
				{t("saves.about", { when, n: row.words })}
			</p>
			<p class="answers">
				{act(t("saves.go"), load, t("saves.load", { name: called }))}
				{act(t("saves.rename"), () => setOpen(open === "name" ? "" : "name"))}
				{act(t("saves.file"), () => void row.file())}
				{act(t("saves.code"), copy)}
				{act(t("saves.remove"), () => void row.remove().then((undo) => removed(called, undo)))}
			</p>
			{open === "name" ? <NameField row={row} called={called} done={rename} /> : null}
			{open === "code" ? (
				<textarea
					class="open"
					readOnly
					rows={3}
					aria-label={t("saves.codeOf", { name: called })}
					value={row.code()}
					onFocus={(e) => e.currentTarget.select()}
				/>
			) : null}
			<div role="status">{said && open === "code" ? <p class="small">{said}</p> : null}</div>
		</li>
	);
}

// `done` is given the name, or null when the player would rather not.
function NameField({ row, called, done }: { row: SaveEntry; called: string; done: (name: string | null) => void }) {
	const drawn = useRef(false);
	const over = useRef(false); // the browser tells of a change once more when the field goes
	const end = (name: string | null): void => {
		if (!over.current) done(name);
		over.current = true;
	};
	return (
		<input
			class="open"
			type="text"
			aria-label={t("saves.name", { name: called })}
			placeholder={row.scene}
			defaultValue={row.name}
			ref={(input) => {
				if (input && !drawn.current) input.focus();
				drawn.current = true;
			}}
			onKeyDown={(e) => {
				if (e.key === "Enter") end(e.currentTarget.value);
				if (e.key !== "Escape") return;
				e.preventDefault(); // the sheet stays
				end(null);
			}}
			onChange={(e) => end(e.currentTarget.value)}
		/>
	);
}
