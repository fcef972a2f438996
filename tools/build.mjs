// npm run build: the web build in dist/.
import { ensurePackages, projectPlace } from "./setup.mjs";

ensurePackages();
const { build } = await import("vite");
await build(projectPlace());
