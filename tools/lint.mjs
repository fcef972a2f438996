// npm run lint: format and common faults by Biome, the import rules by dependency-cruiser, unused code by
// knip. Runs all three, whatever the first finds.
import { spawnSync } from "node:child_process";

const node = (script, ...args) => spawnSync(process.execPath, [script, ...args], { stdio: "inherit" }).status === 0;

const biome = node("node_modules/@biomejs/biome/bin/biome", "ci", "--diagnostic-level=error");
const { checkImports } = await import("./lint/imports.mjs");
const { violations, report } = await checkImports();
console.log(report);
const knip = node("node_modules/knip/bin/knip.js", "--config", "tools/lint/knip.mjs");
process.exit(biome && !violations.length && knip ? 0 : 1);
