// Makes `from "phaser"` mean a slim ES module, built on demand and cached in node_modules/.cache/phaser-slim/
// by version and by the hash of this folder. Knows the bundler and Phaser's source; the game knows neither.
import { createHash } from "node:crypto";
import { existsSync, mkdirSync, readFileSync, realpathSync, renameSync, rmSync } from "node:fs";
import path from "node:path";
import { fileURLToPath } from "node:url";
import { licensePlugin } from "rolldown-license-plugin";
import { build } from "vite";
import { FLAGS, stubs } from "./stubs.mjs";

const here = path.dirname(fileURLToPath(import.meta.url));

/** Finds node_modules/phaser going up from this folder. */
function findPhaser() {
	for (let at = here; ; at = path.dirname(at)) {
		const found = path.join(at, "node_modules", "phaser");
		if (existsSync(found)) return { phaser: realpathSync(found), modules: path.join(at, "node_modules") };
		if (at === path.dirname(at)) throw new Error("phaser is not installed: run npm install");
	}
}

/** Sets Phaser's flags and puts the stubs in place. */
function slimming(src) {
	const flag = new RegExp(`typeof (${Object.keys(FLAGS).join("|")})`, "g");
	const parts = stubs(src);
	return {
		name: "phaser-slimming",
		enforce: "pre",
		load(id) {
			if (!id.startsWith(src)) return null;
			const name = id.slice(src.length + 1).replace(/\.js$/, "");
			const stub = parts.find(([pattern]) => pattern.test(name));
			return stub ? { code: stub[1], map: null } : null;
		},
		transform(code, id) {
			if (!id.startsWith(src) || !code.match(flag)) return null;
			return { code: code.replace(flag, (_, name) => FLAGS[name]), map: null };
		},
	};
}

// Says beside the bundle which packages are in it, for the notices (tools/vite-licences).
const telling = licensePlugin({
	done: (found, context) => {
		context.emitFile({ type: "asset", fileName: "licences.json", source: JSON.stringify(found) });
	},
});

/** Builds the slim bundle if it is not there yet; answers the path of its one file. */
async function slimPhaser() {
	const { phaser, modules } = findPhaser();
	const hash = createHash("sha256").update(readFileSync(path.join(phaser, "package.json")));
	for (const file of ["entry.js", "stubs.mjs", "plugin.mjs"]) hash.update(readFileSync(path.join(here, file)));
	const version = JSON.parse(readFileSync(path.join(phaser, "package.json"), "utf8")).version;
	const home = path.join(modules, ".cache", "phaser-slim", `${version}-${hash.digest("hex").slice(0, 12)}`);
	const file = path.join(home, "phaser.js");
	if (existsSync(file)) return file;
	const src = path.join(phaser, "src");
	const making = `${home}.${process.pid}`;
	await build({
		root: here,
		configFile: false,
		logLevel: "warn",
		plugins: [slimming(src), telling],
		resolve: { alias: [{ find: /^#phaser\/(.*)$/, replacement: `${src}/$1` }] },
		build: {
			outDir: making,
			emptyOutDir: true,
			target: "es2022",
			minify: true,
			lib: { entry: path.join(here, "entry.js"), formats: ["es"], fileName: () => "phaser.js" },
		},
	});
	mkdirSync(path.dirname(home), { recursive: true });
	// Two may build at once; the first to finish is kept.
	if (existsSync(file)) rmSync(making, { recursive: true });
	else renameSync(making, home);
	return file;
}

/** Vite plugin: `plugins: [phaserSlim()]` is all. */
export function phaserSlim() {
	return {
		name: "phaser-slim",
		async config() {
			const file = await slimPhaser();
			return { resolve: { alias: [{ find: /^phaser$/, replacement: file }] } };
		},
	};
}
