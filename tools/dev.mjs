// npm run dev [-- --pack <folder or .ink>]: the development server. Code and ink reload while the player's
// place stays.
import { resolve } from "node:path";
import { ensurePackages } from "./setup.mjs";

ensurePackages();
const at = process.argv.indexOf("--pack");
if (at > 0 && process.argv[at + 1]) process.env.PACK = resolve(process.argv[at + 1]);
const { createServer } = await import("vite");
const port = Number(process.argv[process.argv.indexOf("--port") + 1]) || undefined;
const server = await createServer({ server: { host: "127.0.0.1", ...(port ? { port, strictPort: true } : {}) } });
await server.listen();
const address = server.resolvedUrls?.local[0];
if (!process.env.PACK) server.printUrls();
else {
	const { readPack } = await server.ssrLoadModule("/tools/vite-ink/read-pack.ts");
	const { eachProblem, formatProblem, isProblem } = await server.ssrLoadModule("/src/base/problem.ts");
	const pack = readPack(process.env.PACK);
	if (isProblem(pack)) console.error(`${eachProblem(pack).map(formatProblem).join("\n")}\nMend it and start again.`);
	else
		console.log(
			`${pack.manifest.name} is at ${address}?pack=${pack.manifest.id}\nSave a file and the page follows. Stop it with Ctrl+C.`,
		);
	if (isProblem(pack)) process.exit(1);
}
