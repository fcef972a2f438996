// npm run package:web: builds the game and zips it for itch.io or any other host. Says what it weighs, and
// refuses what is over a limit. `-- --built` takes dist/ as it is.
import { createHash } from "node:crypto";
import { mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { build } from "vite";
import { mega, weigh, wrongWith } from "./limits.ts";
import { zipFolder } from "./zip.ts";

/** Packages the web build; gives the exit code. */
export async function main(args: readonly string[], dist = "dist", out = "package"): Promise<number> {
	if (!args.includes("--built")) await build({ logLevel: "warn" });
	const { files, bytes } = zipFolder(dist);
	for (const { kind, files: n, bytes: weight, budget } of weigh(files))
		console.log(`${kind.padEnd(16)} ${String(n).padStart(4)} files ${mega(weight).padStart(9)} of ${mega(budget)}`);
	console.log(`${"in all".padEnd(16)} ${String(files.length).padStart(4)} files, zipped ${mega(bytes.length)}`);
	const wrong = wrongWith(files);
	for (const what of wrong) console.error(what);
	if (wrong.length) return 1;
	const { name, version } = JSON.parse(readFileSync("package.json", "utf8"));
	const file = join(out, `${name}-${version}-web.zip`);
	mkdirSync(out, { recursive: true });
	writeFileSync(file, bytes);
	console.log(`${file}  sha256 ${createHash("sha256").update(bytes).digest("hex")}`);
	return 0;
}
