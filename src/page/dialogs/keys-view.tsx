// Shows every key that the page answers to and what it does, from the same tables that the input reads. It
// keeps nothing.
import "../strings/en-late.ts";
import "../css/keys.css";
import { HISTORY_KEYS } from "../input/keys/history-keys.ts";
import { type Intent, isCharacterKey, KEY_BINDINGS } from "../input/keys/key-bindings.ts";
import type { Key } from "../strings/en.ts";
import { t } from "../strings/t.ts";

interface KeyRow {
	readonly keys: readonly string[];
	readonly does: Key;
}

const NAMES: Readonly<Record<string, Key>> = {
	" ": "key.space",
	Enter: "key.enter",
	Escape: "key.escape",
	Backspace: "key.backspace",
	Home: "key.home",
	End: "key.end",
	PageUp: "key.pageUp",
	PageDown: "key.pageDown",
};
const ARROWS: Readonly<Record<string, readonly [sign: string, name: Key]>> = {
	ArrowUp: ["↑", "key.up"],
	ArrowDown: ["↓", "key.down"],
	ArrowLeft: ["←", "key.left"],
	ArrowRight: ["→", "key.right"],
};

const whatItDoes = (wants: Intent["wants"]): Key =>
	wants === "save" || wants === "load" ? `quick.${wants}` : `keys.${wants}`;

/** The keys of the story, as they are listed. */
export const storyKeyRows = (): readonly KeyRow[] =>
	keyRows(KEY_BINDINGS.map(({ keys, wants }) => ({ keys, does: whatItDoes(wants) })));

/** Joins the keys that do the same into one row; rows come in the table's order. */
export function keyRows(table: readonly KeyRow[]): readonly KeyRow[] {
	const rows = new Map<Key, Set<string>>();
	for (const { keys, does } of table) rows.set(does, new Set([...(rows.get(does) ?? []), ...keys]));
	return [...rows].map(([does, keys]) => ({ does, keys: [...keys] }));
}

/** Shows the keys; `single` says whether keys that type a character are switched on. */
export const KeysView = ({ single }: { single: boolean }) => (
	<div class="keys">
		{single ? null : <p>{t("keys.off")}</p>}
		<KeyTable rows={storyKeyRows().filter(({ keys }) => single || !keys.every(isCharacterKey))} />
		<h3>{t("menu.log")}</h3>
		<KeyTable rows={keyRows(HISTORY_KEYS)} />
	</div>
);

const KeyTable = ({ rows }: { rows: readonly KeyRow[] }) => (
	<dl>
		{rows.map(({ keys, does }) => (
			<div key={does}>
				<dt>
					{joinDigits(keys).map((key) => (
						<KeyCap key={key} name={key} />
					))}
				</dt>
				<dd>{t(does)}</dd>
			</div>
		))}
	</dl>
);

function KeyCap({ name }: { name: string }) {
	const arrow = ARROWS[name];
	if (!arrow) return <kbd>{NAMES[name] ? t(NAMES[name]) : name.toUpperCase()}</kbd>;
	return (
		<kbd>
			<span aria-hidden="true">{arrow[0]}</span>
			<span class="heard">{t(arrow[1])}</span>
		</kbd>
	);
}

// A run of digits is shown as one key.
const joinDigits = (keys: readonly string[]): readonly string[] =>
	keys.length > 2 && keys.every((key) => /^\d$/.test(key)) ? [`${keys[0]}\u2013${keys.at(-1)}`] : keys;
