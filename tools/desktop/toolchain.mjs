// What builds the desktop application: Rust, and on Linux the WebKit of the window. Installs what it may and
// names the rest.
import { spawnSync } from "node:child_process";
import { existsSync } from "node:fs";
import { run } from "../setup.mjs";

/** Debian's packages that a build needs. */
export const DEBIAN_BUILD = ["libwebkit2gtk-4.1-dev", "build-essential", "pkg-config", "file"];
/** Debian's packages that the tests need besides. */
export const DEBIAN_TEST = [
	"webkit2gtk-driver",
	"xvfb",
	"openbox",
	"wmctrl",
	"xdotool",
	"dbus",
	"desktop-file-utils",
	"appstream",
	"gstreamer1.0-plugins-base",
	"gstreamer1.0-plugins-good",
];

// Not in package.json: it is large, and players and writers do not need it.
const CLI = "@tauri-apps/cli@2.12.5";

const works = (command, ...args) => spawnSync(command, args, { stdio: "ignore" }).status === 0;
const onDebianAsRoot = () => existsSync("/etc/debian_version") && process.getuid?.() === 0;
// One that was removed and left its settings is known to dpkg, and not there.
const installed = (name) =>
	spawnSync("dpkg-query", ["-W", "-f=${db:Status-Status}", name], { encoding: "utf8" }).stdout === "installed";

/** Makes the toolchain ready; gives what is missing and how to get it, "" when all is there. */
export function makeReady(debian = DEBIAN_BUILD) {
	if (!works("cargo", "--version")) return "Rust is missing: get it with rustup, https://rustup.rs.";
	if (process.platform !== "linux") return "";
	if (existsSync("/etc/debian_version")) {
		const missing = debian.filter((name) => !installed(name));
		if (!missing.length) return "";
		if (!onDebianAsRoot()) return `These packages are missing: sudo apt-get install ${missing.join(" ")}`;
		console.log(`Installing Debian's ${missing.join(", ")}, once.`);
		const quiet = { env: { ...process.env, DEBIAN_FRONTEND: "noninteractive" } };
		try {
			run("apt-get", ["update", "-qq"], quiet);
			run("apt-get", ["install", "-y", "-qq", "--no-install-recommends", ...missing], quiet);
		} catch {}
		const lacking = missing.filter((name) => !installed(name));
		return lacking.length ? `These packages could not be installed: ${lacking.join(" ")}` : "";
	}
	if (works("pkg-config", "--exists", "webkit2gtk-4.1")) return "";
	return "WebKitGTK's development files are missing: on Fedora `sudo dnf install webkit2gtk4.1-devel`, on Arch `sudo pacman -S webkit2gtk-4.1`.";
}

/** Runs Tauri's command line in the pinned version. Throws when it fails. */
export const tauri = (...args) =>
	run("npm", ["exec", "--yes", `--package=${CLI}`, "--", "tauri", ...args], { shell: process.platform === "win32" });
