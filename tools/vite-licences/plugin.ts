// Writes `licences.txt` into every build, for all that is inside it. rolldown-license-plugin reads the
// packages from the build's own modules; own.ts and crates.ts add what no package tells. A part without a
// licence stops the build.
import { existsSync, readFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { type LicenseInfo, licensePlugin } from "rolldown-license-plugin";
import type { Plugin } from "vite";
import { readCrates } from "./crates.ts";
import { instruments, mit, theGame, typefaces } from "./own.ts";
import { licencesText, type Part } from "./texts.ts";

/** Beside a module that was built ahead out of packages: what rolldown-license-plugin found in it. */
export const BUNDLED = "licences.json";

// Reads what a module was built ahead out of; of most that is nothing. Throws for one that does not say.
function builtAhead(id: string): readonly LicenseInfo[] {
	if (!/[\\/]node_modules[\\/]\./.test(id)) return [];
	const list = join(dirname(id), BUNDLED);
	if (!existsSync(list)) throw new Error(`${id} was built ahead and does not say of what: ${BUNDLED} is missing.`);
	return JSON.parse(readFileSync(list, "utf8"));
}

/** Gathers the licences of what is built, its workers too. */
export function licences(): Plugin[] {
	let root = "";
	let desktop = false;
	const inside = new Map<string, Part>();
	const gather = (found: readonly LicenseInfo[]): void => {
		for (const { name, version, license, licenseText } of found)
			inside.set(`${name} ${version}`, { name: `${name} ${version}`, licence: license, texts: [licenseText] });
	};
	const reader = (): Plugin => {
		const { name, generateBundle } = licensePlugin({ done: gather });
		return { name, generateBundle };
	};
	const writer: Plugin = {
		name: "licences",
		// A worker is a build of its own.
		config: () => ({ worker: { plugins: () => [reader()] } }),
		configResolved(config) {
			root = config.root;
			desktop = config.mode === "desktop";
		},
		configureServer(server) {
			server.middlewares.use((request, response, next) => {
				if (!/\/licences\.txt$/.test((request.url ?? "").split("?")[0]!)) return next();
				response.statusCode = 404; // only a build knows what is in it
				response.end();
			});
		},
		generateBundle(_, bundle) {
			for (const chunk of Object.values(bundle))
				if (chunk.type === "chunk") gather(Object.keys(chunk.modules).flatMap(builtAhead));
			const { version } = JSON.parse(readFileSync(join(root, "package.json"), "utf8"));
			const name = /<title>(.*)<\/title>/.exec(readFileSync(join(root, "index.html"), "utf8"))![1]!;
			const crates = desktop ? readCrates(root, mit(root)) : [];
			if (desktop && !crates.length)
				this.warn("There is no Rust here: licences.txt names none of the desktop's crates.");
			const source = licencesText(`${name} ${version}\n\nThe licences of the game and of all that is inside it.`, [
				theGame(root, name, version),
				{ title: "Inside its code", parts: [...inside].sort().map(([, part]) => part) },
				typefaces(root),
				instruments(root),
				...crates,
			]);
			this.emitFile({ type: "asset", fileName: "licences.txt", source });
		},
	};
	return [reader(), writer];
}
