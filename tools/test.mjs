// npm test: installs what is missing, then types, lint, unit and story tests, the build, and the browser tests; one closing line.
import { spawnSync } from "node:child_process";
import { mkdirSync, readFileSync, rmSync } from "node:fs";
import { resolve } from "node:path";
import { ensureChromium, ensurePackages, freePort } from "./setup.mjs";

ensurePackages();
const chromium = ensureChromium();
mkdirSync(".cache", { recursive: true });
let passed = 0;
let failed = 0;

const began = Date.now();
const since = () => `${Math.round((Date.now() - began) / 1000)} s`;
const node = (script, args, env = {}) =>
	spawnSync(process.execPath, [script, ...args], { stdio: "inherit", env: { ...process.env, ...env } }).status === 0;

function step(name, ok) {
	console.log(`${ok ? "ok" : "FAILED"}  ${name}  (${since()})`);
	if (ok) passed++;
	else failed++;
	return ok;
}

function counted(name, ok, file, read) {
	try {
		const { good, bad } = read(JSON.parse(readFileSync(file, "utf8")));
		passed += good;
		failed += bad || (ok ? 0 : 1);
		console.log(`${ok ? "ok" : "FAILED"}  ${name}: ${good} passed, ${bad} failed  (${since()})`);
	} catch {
		step(`${name} (no report)`, false);
	}
}

step("types", node("node_modules/typescript/bin/tsc", ["--noEmit", "-p", "."]));
step("lint", node("node_modules/@biomejs/biome/bin/biome", ["ci", "--diagnostic-level=error"]));

const unit = ".cache/unit.json";
rmSync(unit, { force: true });
const unitOk = node("node_modules/vitest/vitest.mjs", [
	"run",
	"--reporter=default",
	"--reporter=json",
	`--outputFile.json=${unit}`,
]);
counted("unit and story tests", unitOk, unit, (r) => ({
	good: r.numPassedTests,
	bad: r.numFailedTests + (r.numFailedTestSuites && !r.numFailedTests ? 1 : 0),
}));

const built =
	step("build", node("node_modules/vite/bin/vite.js", ["build", "--logLevel", "warn"])) &&
	step("e2e build", node("node_modules/vite/bin/vite.js", ["build", "--mode", "e2e", "--logLevel", "warn"]));
if (built) {
	const browser = resolve(".cache/browser.json");
	rmSync(browser, { force: true });
	const env = { PLAYWRIGHT_JSON_OUTPUT_NAME: browser, PORT: String(await freePort()), CHROMIUM: chromium };
	const browserOk = node(
		"node_modules/@playwright/test/cli.js",
		["test", "-c", "tests/browser", "--reporter=list,json", ...process.argv.slice(2)],
		env,
	);
	counted("browser tests", browserOk, browser, (r) => {
		if (r.stats.flaky) console.log(`of these only at the second try: ${r.stats.flaky}, listed above as flaky`);
		return { good: r.stats.expected + r.stats.flaky, bad: r.stats.unexpected };
	});
}

console.log(`${passed} passed, ${failed} failed`);
process.exit(failed ? 1 : 0);
