// Shows one save: its picture, its name, when it was made and how far it had come, and what can be done with
// it. It stores nothing itself.
import { useRef, useState } from "preact/hooks";
import { isComposing } from "../input/keys/key-name.ts";
import { currentLanguage, t } from "../strings/t.ts";
import { ChangingText } from "../widgets/changing-text.tsx";

/** One save, and what can be done with it. */
export interface SaveEntry {
	readonly key: string;
	readonly kind: "own" | "quick" | "left" | "older";
	readonly name: string; // "" until the player names it
	readonly scene: string;
	readonly when: number; // ms since 1970
	readonly words: number; // read so far
	readonly picture: string; // data URL, "" without
	readonly load: () => void;
	readonly rename: (name: string) => Promise<unknown>;
	readonly remove: () => Promise<() => Promise<unknown>>; // gives its undo
	readonly file: () => Promise<void>;
	readonly code: () => string;
}

interface SaveRowProps {
	readonly row: SaveEntry;
	readonly load: () => void;
	readonly removed: (name: string, undo: () => Promise<unknown>) => void;
	readonly renamed: () => void;
}

/** Shows one save. */
export function SaveRow({ row, load, removed, renamed }: SaveRowProps) {
	const [open, setOpen] = useState<"" | "name" | "code">("");
	const [message, setMessage] = useState("");
	const kind = row.kind === "own" ? "" : t(`saves.kind.${row.kind}`);
	const when = new Date(row.when).toLocaleString(currentLanguage(), { dateStyle: "medium", timeStyle: "short" });
	const title = row.name || row.scene || kind || when; // a story need not name its scenes
	const parts = [kind, row.name && row.scene].filter((part) => part && part !== title).map((part) => `${part}. `);
	const about = `${parts.join("")}${t("saves.about", { when, n: row.words })}`;
	const copy = (): void => {
		setOpen("code");
		void navigator.clipboard?.writeText(row.code()).then(
			() => setMessage(t("saves.copied")),
			() => {}, // the code is shown below, to be copied by hand
		);
	};
	const rename = (name: string | null): void => {
		setOpen("");
		if (name === null) return;
		void row.rename(name.trim().slice(0, 80)).then(renamed);
	};
	return (
		<li class="save">
			{row.picture ? <img class="shot" src={row.picture} alt="" /> : <span class="shot" />}
			<h3>
				<ChangingText>{title}</ChangingText>
			</h3>
			<p class="small">
				<ChangingText>{about}</ChangingText>
			</p>
			<p class="answers">
				<LinkButton words={t("saves.go")} name={t("saves.load", { name: title })} go={load} />
				<LinkButton words={t("saves.rename")} go={() => setOpen(open === "name" ? "" : "name")} />
				<LinkButton words={t("saves.file")} go={() => void row.file()} />
				<LinkButton words={t("saves.code")} go={copy} />
				<LinkButton words={t("saves.remove")} go={() => void row.remove().then((undo) => removed(title, undo))} />
			</p>
			{open === "name" ? <NameField row={row} title={title} done={rename} /> : null}
			{open === "code" ? <CodeField code={row.code()} title={title} /> : null}
			<div role="status">{message && open === "code" ? <p class="small">{message}</p> : null}</div>
		</li>
	);
}

// `name` is said instead of the words, and marks the main action.
const LinkButton = ({ words, name, go }: { words: string; name?: string; go: () => void }) => (
	<button type="button" class={name ? "link-button go" : "link-button"} aria-label={name} onClick={go}>
		{words}
	</button>
);

const CodeField = ({ code, title }: { code: string; title: string }) => (
	<textarea
		class="open"
		readOnly
		rows={3}
		aria-label={t("saves.codeOf", { name: title })}
		value={code}
		onFocus={(event) => event.currentTarget.select()}
	/>
);

interface NameFieldProps {
	readonly row: SaveEntry;
	readonly title: string;
	readonly done: (name: string | null) => void; // null: the player changed their mind
}

function NameField({ row, title, done }: NameFieldProps) {
	const drawn = useRef(false);
	const finished = useRef(false); // the browser sends one more change event when the field goes
	const finish = (name: string | null): void => {
		if (!finished.current) done(name);
		finished.current = true;
	};
	return (
		<input
			class="open"
			type="text"
			aria-label={t("saves.name", { name: title })}
			placeholder={row.scene}
			defaultValue={row.name}
			ref={(input) => {
				if (input && !drawn.current) input.focus();
				drawn.current = true;
			}}
			onKeyDown={(event) => {
				if (isComposing(event)) return;
				if (event.key === "Enter") finish(event.currentTarget.value);
				if (event.key !== "Escape") return;
				event.preventDefault(); // the dialog stays open
				finish(null);
			}}
			onChange={(event) => finish(event.currentTarget.value)}
		/>
	);
}
