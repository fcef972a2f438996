// What the commands need: packages installed as the lock file says, and a Chromium for the browser tests.
// Plain Node only, since nothing may be installed yet.
import { execFileSync, spawnSync } from "node:child_process";
import { existsSync, readFileSync, writeFileSync } from "node:fs";
import { createServer } from "node:net";

/** Runs a command, its output shown; throws when it fails. */
export const run = (command, args, options = {}) => execFileSync(command, args, { stdio: "inherit", ...options });

const npm = process.platform === "win32" ? "npm.cmd" : "npm";

/** Installs packages when they are missing or are not what the lock file says. */
export function ensurePackages() {
	const [major, minor] = process.versions.node.split(".").map(Number);
	if (major < 20 || (major === 20 && minor < 19)) {
		console.error(`Node 20.19 or newer is needed; this is ${process.versions.node}. See https://nodejs.org.`);
		process.exit(1);
	}
	const lock = readFileSync("package-lock.json", "utf8");
	const stamp = "node_modules/.installed-lock.json";
	if (existsSync(stamp) && readFileSync(stamp, "utf8") === lock) return;
	console.log("Installing packages, once.");
	run(npm, ["ci", "--no-audit", "--no-fund", "--loglevel=error"], { shell: process.platform === "win32" });
	writeFileSync(stamp, lock);
}

const BROWSERS = ["chromium", "chromium-browser", "google-chrome", "google-chrome-stable"];
const which = (name) => {
	const found = spawnSync("which", [name], { encoding: "utf8" });
	return found.status === 0 ? found.stdout.trim() : "";
};

/** Finds or installs a Chromium: Debian's package when root on Debian, else Playwright's, which is "". */
export function ensureChromium() {
	if (process.env.CHROMIUM) return process.env.CHROMIUM;
	const found = process.platform === "linux" ? BROWSERS.map(which).find(Boolean) : "";
	if (found) return found;
	if (process.platform === "linux" && process.getuid?.() === 0 && existsSync("/etc/debian_version")) {
		console.log("Installing Debian's chromium for the browser tests, once.");
		const quiet = { env: { ...process.env, DEBIAN_FRONTEND: "noninteractive" } };
		run("apt-get", ["update", "-qq"], quiet);
		run("apt-get", ["install", "-y", "-qq", "--no-install-recommends", "chromium"], quiet);
		return which("chromium");
	}
	console.log("Installing Playwright's Chromium for the browser tests, once.");
	run(process.execPath, ["node_modules/@playwright/test/cli.js", "install", "chromium"]);
	return "";
}

/** Finds a free local port. */
export const freePort = () =>
	new Promise((resolve, reject) => {
		const probe = createServer().on("error", reject);
		probe.listen(0, "127.0.0.1", () => {
			const { port } = probe.address();
			probe.close(() => resolve(port));
		});
	});
