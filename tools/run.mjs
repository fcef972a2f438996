// node tools/run.mjs tools/story/walk.ts [arguments]: runs a TypeScript tool with the project's own modules.
// Node 20 cannot read TypeScript by itself; Vite can.
import { resolve } from "node:path";
import { runnerImport } from "vite";

const [tool, ...rest] = process.argv.slice(2);
const { module } = await runnerImport(resolve(tool), { configFile: false, logLevel: "error" });
process.exitCode = await module.main(rest);
