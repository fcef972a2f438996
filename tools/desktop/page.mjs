// The page that the desktop application carries, in .cache/desktop. Tauri's command line runs this before it
// builds.
import { ensurePackages } from "../setup.mjs";

ensurePackages();
const { build } = await import("vite");
await build({ mode: "desktop" });
