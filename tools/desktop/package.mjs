// npm run package:desktop: the packages that this system can make. Linux: a .deb and an .rpm; Windows: an
// installer; macOS: a .dmg. `--appimage` adds an AppImage, whose tools Tauri downloads.
import { copyFileSync, mkdirSync, readdirSync, statSync } from "node:fs";
import { basename, join } from "node:path";
import { ensurePackages } from "../setup.mjs";
import { makeReady, tauri } from "./toolchain.mjs";

const LIMIT = 25_000_000; // bytes of one package
const KINDS = { linux: ["deb", "rpm"], win32: ["nsis"], darwin: ["dmg"] };

ensurePackages();
const missing = makeReady();
if (missing) {
	console.error(missing);
	process.exit(1);
}
const only = process.argv
	.find((arg) => arg.startsWith("--only="))
	?.slice(7)
	.split(",");
const kinds = only ?? [
	...(KINDS[process.platform] ?? []),
	...(process.argv.includes("--appimage") ? ["appimage"] : []),
];
tauri("build", "--bundles", kinds.join(","), "--ci");

const from = "src-tauri/target/release/bundle";
mkdirSync("dist-desktop", { recursive: true });
let over = false;
for (const file of readdirSync(from, { recursive: true })) {
	const path = join(from, String(file));
	if (!/\.(deb|rpm|AppImage|exe|dmg)$/.test(path) || !statSync(path).isFile()) continue;
	if (!kinds.some((kind) => String(file).startsWith(kind))) continue;
	const { size } = statSync(path);
	copyFileSync(path, join("dist-desktop", basename(path)));
	over ||= size > LIMIT;
	console.log(
		`${(size / 1e6).toFixed(1).padStart(6)} MB  dist-desktop/${basename(path)}${size > LIMIT ? "  over 25 MB" : ""}`,
	);
}
process.exit(over ? 1 : 0);
