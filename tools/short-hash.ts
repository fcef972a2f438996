// The short hash that names files and versions by what is in them. Knows no file.
import { createHash } from "node:crypto";

/** Gives the first hex digits of the SHA-256, twelve of them unless said otherwise. */
export const shortHash = (content: string | Uint8Array, digits = 12): string =>
	createHash("sha256").update(content).digest("hex").slice(0, digits);
