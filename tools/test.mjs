// npm test: installs what is missing, then runs types, lint, the builds, unit and story tests, and the
// browser tests. Ends with a table of each part's time and one line. `--only unit|browser|lint` runs one
// part; `--only torture` the long versions. Any further arguments go to the part's runner.
import { spawn } from "node:child_process";
import { mkdirSync, readdirSync, readFileSync, rmSync } from "node:fs";
import { join, resolve } from "node:path";
import { ensureChromium, ensurePackages, freePort } from "./setup.mjs";

const PARTS = ["lint", "unit", "browser", "torture"];
const args = process.argv.slice(2);
const at = args.indexOf("--only");
const [, only = ""] = at < 0 ? [] : args.splice(at, 2);
if (at >= 0 && !PARTS.includes(only)) {
	console.error(`--only takes one of ${PARTS.join(", ")}.`);
	process.exit(2);
}
const wants = (part) => !only || only === part;

ensurePackages();
mkdirSync(".cache", { recursive: true });

const rows = []; // name, passed, failed, seconds

/**
 * Runs a script of Node. Shows its output at once, or as a whole at its end, so that two at a time stay
 * readable.
 */
function node(script, options, { env = {}, together = false } = {}) {
	return new Promise((done) => {
		const stdio = together ? ["ignore", "pipe", "pipe"] : "inherit";
		const child = spawn(process.execPath, [script, ...options], { stdio, env: { ...process.env, ...env } });
		const said = [];
		for (const stream of together ? [child.stdout, child.stderr] : []) stream.on("data", (part) => said.push(part));
		child.on("close", (code) => {
			process.stdout.write(Buffer.concat(said));
			done(code === 0);
		});
	});
}

/**
 * Runs one part and records its result. `count` gives how many passed and failed; without it the part counts
 * as one.
 */
async function part(name, run, count) {
	const began = Date.now();
	const ok = await run();
	let [good, bad] = ok ? [1, 0] : [0, 1];
	if (count)
		try {
			[good, bad] = count();
			if (!ok && !bad) bad = 1;
		} catch {
			[name, good, bad] = [`${name} (no report)`, 0, 1];
		}
	const seconds = (Date.now() - began) / 1000;
	rows.push([name, good, bad, seconds]);
	console.log(`${bad ? "FAILED" : "ok"}  ${name}: ${good} passed, ${bad} failed  (${seconds.toFixed()} s)`);
	return !bad;
}

const TOOLS = {
	types: ["node_modules/typescript/bin/tsc", "--noEmit", "-p", "."],
	lint: ["tools/lint.mjs"],
	build: ["node_modules/vite/bin/vite.js", "build", "--logLevel", "warn"],
	"e2e build": ["node_modules/vite/bin/vite.js", "build", "--mode", "e2e", "--logLevel", "warn"],
};
const tool = (name) => part(name, () => node(TOOLS[name][0], TOOLS[name].slice(1), { together: true }));

/** Runs tools two at a time, since each has work for one core; tells which went well. */
async function tools(names) {
	const left = [...names];
	const well = new Set();
	const lane = async () => {
		for (let name = left.shift(); name; name = left.shift()) if (await tool(name)) well.add(name);
	};
	await Promise.all([lane(), lane()]);
	return well;
}

const report = (file) => {
	const path = resolve(".cache", file);
	rmSync(path, { force: true });
	return { path, read: () => JSON.parse(readFileSync(path, "utf8")) };
};

function unit(name, more, env = {}) {
	const { path, read } = report("unit.json");
	const options = ["run", "--reporter=default", "--reporter=json", `--outputFile.json=${path}`, ...more];
	return part(
		name,
		() => node("node_modules/vitest/vitest.mjs", options, { env }),
		() => {
			const { numPassedTests, numFailedTests, numFailedTestSuites } = read();
			return [numPassedTests, numFailedTests + (numFailedTestSuites && !numFailedTests ? 1 : 0)];
		},
	);
}

async function browser(name, more, env = {}) {
	const { path, read } = report("browser.json");
	const own = { PLAYWRIGHT_JSON_OUTPUT_NAME: path, PORT: String(await freePort()), CHROMIUM: ensureChromium() };
	return part(
		name,
		() =>
			node("node_modules/@playwright/test/cli.js", ["test", "-c", "tests/browser", "--reporter=list,json", ...more], {
				env: { ...own, ...env },
			}),
		() => {
			const { expected, unexpected, flaky } = read().stats;
			return [expected, unexpected + flaky]; // what passes only at a second try is not in order
		},
	);
}

/** The tests that have a long version, which they run when TORTURE is set. */
const tortures = (dir) =>
	readdirSync(dir, { recursive: true, encoding: "utf8" })
		.map((file) => join(dir, file))
		.filter((file) => /\.(test|spec)\.ts$/.test(file) && readFileSync(file, "utf8").includes('env["TORTURE"]'));

if (only === "torture") {
	const long = { TORTURE: "1" };
	await unit("long unit tests", tortures("tests/unit"), long);
	const built = await tools(["e2e build"]);
	if (built.size) await browser("long browser tests", tortures("tests/browser"), long);
} else {
	const asked = only === "lint" ? ["types", "lint"] : only === "browser" ? ["e2e build"] : Object.keys(TOOLS);
	const well = await tools(only === "unit" ? [] : asked);
	if (wants("unit")) await unit("unit and story tests", only ? args : []);
	if (wants("browser") && well.has("e2e build")) await browser("browser tests", args);
}

const sum = (column) => rows.reduce((all, row) => all + row[column], 0);
console.log(`\n${"part".padEnd(24)}passed  failed  seconds`);
for (const [name, good, bad, seconds] of rows)
	console.log(
		`${name.padEnd(24)}${String(good).padStart(6)}${String(bad).padStart(8)}${seconds.toFixed().padStart(9)}`,
	);
console.log(`\n${sum(1)} passed, ${sum(2)} failed`);
process.exit(sum(2) ? 1 : 0);
