// Compares versions of packs and of the game: numbers separated by points.

/** Whether a version that is asked for, "*" or such as ">= 1.2.0", is newer than the one there is. */
export function isNewer(asked: string, here: string): boolean {
	const parts = (version: string): number[] => (version.match(/\d+/g) ?? []).slice(0, 3).map(Number);
	const [wanted, had] = [parts(asked), parts(here)];
	const at = wanted.findIndex((n, i) => n !== (had[i] ?? 0));
	return at >= 0 && wanted[at]! > (had[at] ?? 0);
}
