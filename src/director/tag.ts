// The grammar of a tag: `name: key option=value option="two words"`. Knows no cue.

/** A tag taken apart. */
export interface Tag {
	readonly name: string; // lower case
	readonly key: string; // what stands after the colon and before the first option, "" for none
	// Lower-case names; a bare word after the key is an option with value "true".
	readonly options: Readonly<Record<string, string>>;
	readonly rest: string; // everything after the colon, as typed
}

const OPTION = /([\w-]+)=(?:"([^"]*)"|(\S+))/g;

const FILE_NAME = /^\S.*\.[a-z][a-z0-9]{1,4}$/i; // it may hold spaces

/** Takes a tag apart; every text is some tag. */
export function readTag(text: string): Tag {
	const colon = text.indexOf(":");
	const name = (colon < 0 ? text : text.slice(0, colon)).trim().toLowerCase();
	const rest = colon < 0 ? "" : text.slice(colon + 1).trim();
	const options: Record<string, string> = {};
	const bare = rest.replace(OPTION, (_, option: string, quoted?: string, word?: string) => {
		options[option.toLowerCase()] = quoted ?? word ?? "";
		return "";
	});
	const words = bare.trim();
	if (FILE_NAME.test(words)) return { name, key: words, options, rest };
	const [key = "", ...flags] = words.split(/\s+/);
	for (const flag of flags) options[flag.toLowerCase()] = "true";
	return { name, key, options, rest };
}
