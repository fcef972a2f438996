// What a key is called, on every layout and with every input method. Knows no page and no meaning of a key.

/** The part of a KeyboardEvent that is read. */
export type KeyPress = Pick<KeyboardEvent, "key"> &
	Partial<Pick<KeyboardEvent, "code" | "shiftKey" | "isComposing" | "keyCode">>;

const SAFARI_COMPOSING = 229; // the keyCode of the Enter that ends a composition there

/** Whether a key belongs to an input method: it ends or drops what is being composed, and nothing else. */
export const isComposing = ({ isComposing, keyCode }: KeyPress): boolean =>
	isComposing === true || keyCode === SAFARI_COMPOSING;

/**
 * Gives the name a key has in the tables: `KeyboardEvent.key`, letters in lower case, and "" while composing.
 * A digit whose place types something else is that digit, as on French and Czech layouts; a letter of
 * another script is the Latin letter of its place.
 */
export function keyName(press: KeyPress): string {
	const { key, code = "", shiftKey } = press;
	if (isComposing(press)) return "";
	if (key.length !== 1) return key;
	if (!/[0-9]/.test(key) && /^Digit[1-9]$/.test(code) && !shiftKey) return code.slice(5);
	if (key > "~" && /^Key[A-Z]$/.test(code)) return code.slice(3).toLowerCase();
	if (code === "Slash" && !shiftKey && (key > "~" || key === ".")) return "/";
	return key.toLowerCase();
}
