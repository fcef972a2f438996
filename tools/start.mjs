// npm start: installs what is missing, builds, serves on a free local port, prints the address and opens a
// browser if there is one.
import { spawn } from "node:child_process";
import { ensurePackages, freePort } from "./setup.mjs";

ensurePackages();
const { build, preview } = await import("vite");
await build({ logLevel: "warn" });
const port = Number(process.env.PORT) || (await freePort());
const server = await preview({ preview: { port, strictPort: true, host: "127.0.0.1" }, logLevel: "warn" });
const address = server.resolvedUrls?.local[0] ?? `http://127.0.0.1:${port}/`;
console.log(`\nThe Voice You Keep is at ${address}\nStop it with Ctrl+C.`);

const screen = process.platform !== "linux" || process.env.DISPLAY || process.env.WAYLAND_DISPLAY;
if (screen && !process.env.CI) {
	const [opener, ...before] = { darwin: ["open"], win32: ["cmd", "/c", "start", ""] }[process.platform] ?? ["xdg-open"];
	spawn(opener, [...before, address], { stdio: "ignore", detached: true })
		.on("error", () => {})
		.unref();
}
