// Vite's hand for the notices: writes `licences.txt` into every build, for all that is inside it. What that is it reads off the build's own
// modules; a part without a licence stops the build.
import { readFileSync } from "node:fs";
import { join } from "node:path";
import type { Plugin } from "vite";
import { readCrates } from "./crates.ts";
import { instruments, mit, theGame, typefaces } from "./own.ts";
import { packageFolders, readPackage } from "./packages.ts";
import { licencesText } from "./texts.ts";

/** Gathers the licences of what is built, its workers too. */
export function licences(): Plugin {
	let root = "";
	let desktop = false;
	const modules = new Set<string>();
	const gather = (
		bundle: Record<string, { type: string; modules?: Record<string, { renderedLength: number }> }>,
	): void => {
		for (const { modules: held = {} } of Object.values(bundle))
			for (const [id, { renderedLength }] of Object.entries(held)) if (renderedLength) modules.add(id);
	};
	return {
		name: "licences",
		config: () => ({
			// A worker is a build of its own.
			worker: { plugins: () => [{ name: "licences-of-workers", generateBundle: (_, bundle) => gather(bundle) }] },
		}),
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
			gather(bundle);
			const { version } = JSON.parse(readFileSync(join(root, "package.json"), "utf8"));
			const name = /<title>(.*)<\/title>/.exec(readFileSync(join(root, "index.html"), "utf8"))![1]!;
			const crates = desktop ? readCrates(root, mit(root)) : [];
			if (desktop && !crates.length)
				this.warn("There is no Rust here: licences.txt names none of the desktop's crates.");
			const source = licencesText(`${name} ${version}\n\nThe licences of the game and of all that is inside it.`, [
				theGame(root, name, version),
				{ title: "Inside its code", parts: packageFolders(modules).map(readPackage) },
				typefaces(root),
				instruments(root),
				...crates,
			]);
			this.emitFile({ type: "asset", fileName: "licences.txt", source });
		},
	};
}
