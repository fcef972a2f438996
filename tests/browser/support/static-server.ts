// A plain file server for the tests of the web app: a built game under a sub-path, as a host has it. It can
// switch to another build or stop.
import { createReadStream, existsSync, readFileSync, statSync } from "node:fs";
import { createServer, type Server } from "node:http";
import type { AddressInfo } from "node:net";
import { extname, join, resolve } from "node:path";

const TYPES: Record<string, string> = {
	".html": "text/html",
	".js": "text/javascript",
	".css": "text/css",
	".json": "application/json",
	".webmanifest": "application/manifest+json",
	".woff2": "font/woff2",
	".webp": "image/webp",
	".png": "image/png",
	".ogg": "audio/ogg",
	".m4a": "audio/mp4",
};

/** The e2e build, which the browser tests drive. */
export const E2E_BUILD = resolve(import.meta.dirname, "../../../.cache/e2e");

/** A served build. */
export interface StaticServer {
	readonly port: number;
	/** Serves another folder from now on. */
	give(dir: string): void;
	/** Sends only half of the files whose path fits, until it is let go on. */
	hold(fits: RegExp): () => void;
	/** Goes away, connections and all. */
	close(): Promise<void>;
}

/**
 * Serves a folder under `path`. Under `/frame?<address>&<sandbox>` it serves a page that holds that address
 * in a frame.
 */
export async function serve(dir: string, path: string, port = 0): Promise<StaticServer> {
	let from = dir;
	let held: RegExp | null = null;
	let letGo: (() => void)[] = [];
	const server: Server = createServer((request, response) => {
		const { pathname, searchParams } = new URL(request.url ?? "/", "http://here");
		if (pathname === "/frame") {
			response.setHeader("content-type", "text/html");
			const [src, sandbox] = [searchParams.get("src") ?? "", searchParams.get("sandbox") ?? ""];
			response.end(
				`<!doctype html><title>A host</title><body style="margin:0"><iframe title="game" src="${src}" sandbox="${sandbox}"
				allow="autoplay; fullscreen; gamepad" style="border:0;width:100vw;height:100vh"></iframe>`,
			);
			return;
		}
		const inside = pathname.startsWith(path) ? pathname.slice(path.length) || "index.html" : "";
		const file = join(from, inside);
		if (!inside || !file.startsWith(from) || !existsSync(file) || !statSync(file).isFile()) {
			response.statusCode = 404;
			return response.end("not here");
		}
		response.setHeader("content-type", TYPES[extname(file)] ?? "application/octet-stream");
		response.setHeader("content-length", statSync(file).size);
		response.setHeader("access-control-allow-origin", "*"); // a frame without an origin asks as a stranger
		response.setHeader("cache-control", "no-cache");
		if (!held?.test(pathname)) return void createReadStream(file).pipe(response);
		const whole = readFileSync(file);
		const half = Math.floor(whole.length / 2);
		response.write(whole.subarray(0, half));
		letGo.push(() => response.end(whole.subarray(half)));
	});
	await new Promise<void>((done) => server.listen(port, done));
	return {
		port: (server.address() as AddressInfo).port,
		give: (next) => {
			from = next;
		},
		hold: (fits) => {
			held = fits;
			return () => {
				held = null;
				for (const go of letGo) go();
				letGo = [];
			};
		},
		close: () =>
			new Promise((done) => {
				server.close(() => done());
				server.closeAllConnections();
			}),
	};
}
