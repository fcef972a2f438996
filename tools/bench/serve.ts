// Serves a build as a host does: gzip for what gzip helps, nothing kept by the browser between two visits.
import { existsSync, readFileSync, statSync } from "node:fs";
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { extname, join } from "node:path";
import { gzipSync } from "node:zlib";

const TYPES: Record<string, string> = {
	".html": "text/html",
	".js": "text/javascript",
	".css": "text/css",
	".json": "application/json",
	".svg": "image/svg+xml",
};

/** A served folder. */
export interface Served {
	readonly address: string; // ends with a slash
	close(): void;
}

/** Serves a folder on a free port of this machine. */
export async function serve(dir: string): Promise<Served> {
	const ready = new Map<string, Buffer>(); // pressed once, as a host does it
	const server = createServer((request, response) => {
		const { pathname } = new URL(request.url ?? "/", "http://here");
		const file = join(dir, pathname.endsWith("/") ? `${pathname}index.html` : pathname);
		if (!file.startsWith(dir) || !existsSync(file) || !statSync(file).isFile())
			return void response.writeHead(404).end();
		const type = TYPES[extname(file)];
		if (!ready.has(file)) ready.set(file, type ? gzipSync(readFileSync(file), { level: 9 }) : readFileSync(file));
		response.writeHead(200, {
			"content-type": type ?? "application/octet-stream",
			"content-length": ready.get(file)!.length,
			...(type && { "content-encoding": "gzip" }),
			"cache-control": "no-store",
		});
		response.end(ready.get(file));
	});
	await new Promise<void>((done) => server.listen(0, "127.0.0.1", done));
	const { port } = server.address() as AddressInfo;
	return {
		address: `http://127.0.0.1:${port}/`,
		close() {
			server.close();
			server.closeAllConnections();
		},
	};
}
