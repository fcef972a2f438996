// Which language the interface speaks, of those there are. Pure, and small enough for the script that stands
// in the page itself.

/** Picks the language that is set, else the first of the wanted tags (BCP 47) that there is, else English. */
export function pickLanguage(set: string, wanted: readonly string[], known: readonly string[]): string {
	if (known.includes(set)) return set;
	const bases = wanted.map((tag) => tag.toLowerCase().split("-")[0]!);
	return bases.find((base) => known.includes(base)) ?? "en";
}
