// node tools/run.mjs tools/story/walk.ts [arguments]: runs a TypeScript tool with the project's own modules.
// Node 20 cannot read TypeScript by itself; Vite can.
import { resolve } from "node:path";
import { runnerImport } from "vite";
import { projectPlace } from "./setup.mjs";

const [tool, ...rest] = process.argv.slice(2);
const place = projectPlace();
const { module } = await runnerImport(resolve(place.root ?? "", tool), {
	...place,
	configFile: false,
	logLevel: "error",
});
process.exitCode = await module.main(rest);
