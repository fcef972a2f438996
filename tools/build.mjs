// npm run build: the web build in dist/.
import { ensurePackages } from "./ground.mjs";

ensurePackages();
const { build } = await import("vite");
await build();
