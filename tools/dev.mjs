// npm run dev [-- --pack <dir>]: the development server, with hot reload of code and of ink that keeps the player's place.
import { resolve } from "node:path";
import { ensurePackages } from "./ground.mjs";

ensurePackages();
const at = process.argv.indexOf("--pack");
if (at > 0 && process.argv[at + 1]) process.env.PACK = resolve(process.argv[at + 1]);
const { createServer } = await import("vite");
const server = await createServer({ server: { host: "127.0.0.1" } });
await server.listen();
server.printUrls();
