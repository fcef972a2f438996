// The Rust crates inside the desktop application, and Rust's own library, with their licence files. Asks
// cargo what is linked; cargo may download crates to know.
import { execFileSync } from "node:child_process";
import { readdirSync, readFileSync, statSync } from "node:fs";
import { dirname, join } from "node:path";
import type { Chapter, Part } from "./texts.ts";
import { type StandIn, WITHOUT_FILE } from "./without-file.ts";

const FILE = /^(un)?(licen[cs]e|copying|copyright|notice|patents)(?!.*\.spdx$)/i;

/** Reads the licence files of a crate's folder, in order; those of a folder of licences too. */
export const licenceFiles = (dir: string): string[] =>
	readdirSync(dir, { recursive: true, encoding: "utf8" })
		.filter((path) => FILE.test(path) && !statSync(join(dir, path)).isDirectory())
		.sort()
		.map((path) => readFileSync(join(dir, path), "utf8"));

/** A crate, as `cargo metadata` lists it. */
export interface Crate {
	readonly id: string;
	readonly name: string;
	readonly version: string;
	readonly license: string | null;
	readonly repository: string | null;
	readonly manifest_path: string;
}

/** The part of `cargo metadata` that is read. */
export interface Metadata {
	readonly packages: readonly Crate[];
	readonly resolve: {
		readonly root: string;
		readonly nodes: readonly {
			readonly id: string;
			readonly deps: readonly {
				readonly pkg: string;
				readonly dep_kinds: readonly { readonly kind: string | null }[];
			}[];
		}[];
	};
}

/** Gives the crates that a program links, by name: not those that only build or test it, and not itself. */
export function linked({ packages, resolve }: Metadata): Crate[] {
	const nodes = new Map(resolve.nodes.map((node) => [node.id, node]));
	const reached = new Set([resolve.root]);
	for (const id of reached)
		for (const { pkg, dep_kinds } of nodes.get(id)?.deps ?? [])
			if (dep_kinds.some(({ kind }) => kind === null)) reached.add(pkg);
	const crates = packages.filter(({ id }) => id !== resolve.root && reached.has(id));
	return crates.sort((a, b) => `${a.name} ${a.version}`.localeCompare(`${b.name} ${b.version}`, "en"));
}

/** Gives crates as parts; those without a file of their own take what stands in for them. */
export function cratesAsParts(
	crates: readonly Crate[],
	files: (crate: Crate) => readonly string[],
	mit: string,
): Part[] {
	const standIn = (what: StandIn | undefined): readonly string[] => {
		if (!what) return [];
		if ("mit" in what) return [`${what.mit}\n\n${mit}`, ...(what.also ? [what.also] : [])];
		const other = crates.find(({ name }) => name === what.as);
		return other ? files(other) : [];
	};
	return crates.map((crate) => {
		const own = files(crate);
		const texts = own.length ? own : standIn(WITHOUT_FILE[crate.name] ?? WITHOUT_FILE[crate.repository ?? ""]);
		return { name: `${crate.name} ${crate.version}`, licence: crate.license ?? "", texts };
	});
}

const SIGNS: Readonly<Record<string, string>> = { lt: "<", gt: ">", quot: '"', amp: "&" };
const unescaped = (html: string): string =>
	html.replace(/&(?:#(\d+)|(lt|gt|quot|amp));/g, (_, code, sign) =>
		code ? String.fromCodePoint(Number(code)) : SIGNS[sign]!,
	);

/**
 * Reads the notices of Rust's own library from the page that comes with it. Takes the crates with a text of
 * their own: the others are for machines without a desktop. Throws when the page has another form.
 */
export function libraryParts(html: string, version: string, mit: string, unicode: string): Part[] {
	const all = (block: string, what: RegExp) => [...block.matchAll(what)].map((m) => unescaped(m[1]!));
	const [tree = "", ...crates] = html.split("<h3>");
	const holders = new Set(all(tree, /<b>Copyright:<\/b> (.*?)<\/p>/g));
	if (!holders.size || !crates.length) throw new Error("Rust's own notices cannot be read: their page has changed.");
	const notice = [...holders].map((holder) => `Copyright ${holder}`).join("\n");
	const licenceIn = (block: string) => all(block, /<b>License:<\/b> (.*?)<\/p>/g)[0] ?? "";
	const nameIn = (block: string) => /\w[^<]*/.exec(block)![0].replace(/-(?=\d)/, " ");
	return [
		{ name: `Rust's library ${version}`, licence: licenceIn(tree), texts: [`${notice}\n\n${mit}`, unicode] },
		...crates.map((block) => ({
			name: nameIn(block),
			licence: licenceIn(block),
			texts: all(block, /<code>(?!AUTHORS)[^<]*<\/code><\/summary>\s*<pre>([^<]*)<\/pre>/g),
		})),
	].filter(({ texts }) => texts.length);
}

/**
 * Reads the desktop application's crates, for the system it is built for, and Rust's own; nothing without
 * Rust.
 */
export function readCrates(root: string, mit: string): Chapter[] {
	const cwd = join(root, "src-tauri");
	const ask = (command: string, ...args: string[]): string =>
		execFileSync(command, args, { cwd, encoding: "utf8", maxBuffer: 1e8, stdio: ["ignore", "pipe", "inherit"] });
	let about = "";
	try {
		about = ask("rustc", "-vV");
	} catch {
		return [];
	}
	const said = (what: string): string => new RegExp(`^${what}: (.*)$`, "m").exec(about)?.[1] ?? "";
	const triple = process.env["TAURI_ENV_TARGET_TRIPLE"] || said("host");
	const metadata = ask("cargo", "metadata", "--locked", "--format-version", "1", "--filter-platform", triple);
	const doc = join(ask("rustc", "--print", "sysroot").trim(), "share/doc/rust");
	const read = (file: string): string => {
		try {
			return readFileSync(join(doc, file), "utf8");
		} catch {
			throw new Error(
				`${file} of Rust ${said("release")} is missing; rustup's toolchains bring it: https://rustup.rs.`,
			);
		}
	};
	const crates = linked(JSON.parse(metadata));
	const library = read("COPYRIGHT-library.html");
	return [
		{
			title: "Inside the desktop application",
			parts: cratesAsParts(crates, (crate) => licenceFiles(dirname(crate.manifest_path)), mit),
		},
		{
			title: "Inside Rust's own library, on one system or another",
			parts: libraryParts(library, said("release"), mit, read("licenses/Unicode-3.0.txt")),
		},
	];
}
