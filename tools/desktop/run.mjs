// npm run desktop [-- arguments for the game]: the desktop application in development, with the development
// server.
import { ensurePackages } from "../setup.mjs";
import { makeReady, tauri } from "./toolchain.mjs";

ensurePackages();
const missing = makeReady();
if (missing) {
	console.error(missing);
	process.exit(1);
}
tauri("dev", ...(process.argv.length > 2 ? ["--", "--", ...process.argv.slice(2)] : []));
