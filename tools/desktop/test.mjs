// npm run test:desktop: runs the shell's own tests, builds the package, installs it where it may, and drives
// it in a hidden window. Skips with a reason where the toolchain is missing.
import { spawnSync } from "node:child_process";
import { mkdirSync, mkdtempSync, readdirSync, readFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { ensurePackages } from "../setup.mjs";
import { DEBIAN_BUILD, DEBIAN_TEST, makeReady } from "./toolchain.mjs";

const skip = (why) => {
	console.log(`desktop tests skipped: ${why}`);
	console.log("0 passed, 0 failed, 1 skipped");
	process.exit(0);
};
if (process.platform !== "linux") skip("they drive WebKitGTK, which only Linux has.");
const missing = makeReady([...DEBIAN_BUILD, ...DEBIAN_TEST]);
if (missing) skip(missing);

ensurePackages();
const run = (command, args, env = {}, cwd = ".") =>
	spawnSync(command, args, { stdio: "inherit", cwd, env: { ...process.env, ...env } }).status === 0;
let passed = 0;
let failed = 0;
const step = (name, ok) => {
	console.log(`${ok ? "ok" : "FAILED"}  ${name}`);
	if (ok) passed++;
	else failed++;
	return ok;
};

if (step("the package", run(process.execPath, ["tools/desktop/package.mjs"]))) {
	// Run in src-tauri, where its toolchain is named.
	step("the shell's own tests", run("cargo", ["test", "--locked", "--release"], {}, "src-tauri"));
	step("the web build beside it", run(process.execPath, ["node_modules/vite/bin/vite.js", "build", "--logLevel=warn"]));
	const deb = readdirSync("dist-desktop").find((file) => file.endsWith(".deb"));
	const binary = deb && install(resolve("dist-desktop", deb));
	if (step("the package is installed or laid out", Boolean(binary))) {
		mkdirSync(".cache", { recursive: true });
		const report = resolve(".cache/desktop.json");
		run(
			process.execPath,
			[
				...["node_modules/vitest/vitest.mjs", "run", "--config", "tests/desktop/vitest.config.ts"],
				...["--reporter=default", "--reporter=json", `--outputFile.json=${report}`],
			],
			{ BINARY: binary, DEB: resolve("dist-desktop", deb) },
		);
		const counted = JSON.parse(readFileSync(report, "utf8"));
		passed += counted.numPassedTests;
		failed += counted.numFailedTests + (counted.numFailedTestSuites && !counted.numFailedTests ? 1 : 0);
	}
}
console.log(`${passed} passed, ${failed} failed`);
process.exit(failed ? 1 : 0);

// Root installs the package as a player would, with its dependencies. Anyone else only unpacks it and trusts
// that the dependencies are there.
function install(deb) {
	if (process.getuid?.() === 0 && run("apt-get", ["install", "-y", "-qq", "--reinstall", "--allow-downgrades", deb]))
		return "/usr/bin/the-voice-you-keep";
	const place = mkdtempSync(join(tmpdir(), "the-voice-you-keep-"));
	return run("dpkg-deb", ["-x", deb, place]) ? join(place, "usr/bin/the-voice-you-keep") : "";
}
