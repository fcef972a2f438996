// The sheet of keys: every key the page hears and what it does, drawn from the very tables that the keys obey. Keeps nothing.
import "../css/keys.css";
import { HISTORY_KEYS } from "../input/history-keys.ts";
import { isCharacterKey, KEY_BINDINGS } from "../input/key-bindings.ts";
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

/** Lays keys that do the same on one line, in the table's order. */
export function keyRows(table: readonly KeyRow[]): readonly KeyRow[] {
	const lines = new Map<Key, Set<string>>();
	for (const { keys, does } of table) lines.set(does, new Set([...(lines.get(does) ?? []), ...keys]));
	return [...lines].map(([does, keys]) => ({ does, keys: [...keys] }));
}

/** Shows the keys; `single` says whether those that type a character are heard. */
export const KeysView = ({ single }: { single: boolean }) => (
	<div class="keys">
		{single ? null : <p>{t("keys.off")}</p>}
		<Table lines={keyRows(KEY_BINDINGS).filter(({ keys }) => single || !keys.every(isCharacterKey))} />
		<h3>{t("menu.log")}</h3>
		<Table lines={keyRows(HISTORY_KEYS)} />
	</div>
);

const Table = ({ lines }: { lines: readonly KeyRow[] }) => (
	<dl>
		{lines.map(({ keys, does }) => (
			<div key={does}>
				<dt>
					{folded(keys).map((key) => (
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

/** A run of digits as one. */
const folded = (keys: readonly string[]): readonly string[] =>
	keys.length > 2 && keys.every((key) => /^\d$/.test(key)) ? [`${keys[0]}\u2013${keys.at(-1)}`] : keys;
