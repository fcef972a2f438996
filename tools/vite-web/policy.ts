// What the built page may do, as a Content-Security-Policy in its head: load its own files and nothing from
// elsewhere. Pure.
import { createHash } from "node:crypto";

const hashOf = (text: string): string => `'sha256-${createHash("sha256").update(text).digest("base64")}'`;

/**
 * Writes the policy. `styles` are the few inline sheets that are allowed, word for word; `shell` is the
 * address of the desktop's shell.
 */
export const policyOf = (styles: readonly string[], shell = ""): string =>
	[
		"default-src 'self'",
		"script-src 'self'",
		`style-src 'self' ${styles.map(hashOf).join(" ")}`,
		"img-src 'self' data: blob:", // small pictures of slots, a pack's own files
		"media-src 'self' data: blob:",
		`connect-src 'self' data: blob:${shell && ` ${shell}`}`, // howler reads what was fetched ahead
		"font-src 'self' data: blob:",
		"worker-src 'self' blob:",
		"object-src 'none'",
		"base-uri 'none'",
		"form-action 'none'",
	].join("; ");
