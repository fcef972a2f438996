// The names that HTML gives to signs, as far as stories use them. Pure.

const NAMED =
	"amp& lt< gt> quot\" apos' nbsp\u00a0 shy\u00ad ensp\u2002 emsp\u2003 thinsp\u2009 zwj\u200d zwnj\u200c " +
	"ndash– mdash— hellip… lsquo‘ rsquo’ sbquo‚ ldquo“ rdquo” bdquo„ laquo« raquo» lsaquo‹ rsaquo› iexcl¡ iquest¿ " +
	"copy© reg® trade™ deg° middot· bull• sect§ para¶ dagger† Dagger‡ prime′ Prime″ times× divide÷ minus− plusmn± infin∞ " +
	"frac12½ frac14¼ frac34¾ sup1¹ sup2² sup3³ ordfª ordmº microµ euro€ pound£ cent¢ yen¥ " +
	"szligß aeligæ AEligÆ oeligœ OEligŒ oslashø OslashØ ethð ETHÐ thornþ THORNÞ larr← uarr↑ rarr→ darr↓ harr↔ " +
	"spades♠ clubs♣ hearts♥ diams♦";

const ENTITIES = new Map(NAMED.split(" ").map((pair) => [pair.slice(0, -1), pair.slice(-1)]));
// What stands above or below a letter, as combining marks.
const ACCENTS: Readonly<Record<string, string>> = {
	grave: "\u0300",
	acute: "\u0301",
	circ: "\u0302",
	tilde: "\u0303",
	uml: "\u0308",
	ring: "\u030a",
	caron: "\u030c",
	cedil: "\u0327",
};

/** Puts signs in place of their names and numbers; a name that is unknown stays as it is. */
export const decodeEntities = (text: string): string =>
	text.replace(/&(#\d{1,6}|#x[\da-f]{1,6}|[a-z]+\d*);/gi, (whole, name: string) => {
		if (!name.startsWith("#")) return ENTITIES.get(name) ?? ENTITIES.get(name.toLowerCase()) ?? accented(name) ?? whole;
		const code = /^#x/i.test(name) ? Number.parseInt(name.slice(2), 16) : Number(name.slice(1));
		return code > 31 && code < 0x110000 ? String.fromCodePoint(code) : "";
	});

const accented = (name: string): string | undefined => {
	const mark = ACCENTS[name.slice(1)];
	return mark && (name[0]! + mark).normalize("NFC");
};
