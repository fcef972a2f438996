// The service worker: caches the game's files by their hashes, so that a second visit needs no network and a
// newer version fetches only what changed. The build puts the list of files in (`tools/vite-web`). Knows only
// paths and hashes.
import { rangeResponse } from "./range-response.ts";

/** What the build says of itself. */
interface BuildFiles {
	readonly build: string; // as its index.html says in `<meta name="build">`
	readonly files: Readonly<Record<string, string>>; // path from the page's folder to hash
}
interface ExtendableEvent extends Event {
	waitUntil(done: Promise<unknown>): void;
}
interface FetchEvent extends ExtendableEvent {
	readonly request: Request;
	respondWith(answer: Promise<Response>): void;
}
interface WorkerScope {
	readonly BUILD: BuildFiles;
	readonly registration: { readonly scope: string };
	readonly clients: { claim(): Promise<void> };
	skipWaiting(): Promise<void>;
	addEventListener(name: "install" | "activate", hear: (event: ExtendableEvent) => void): void;
	addEventListener(name: "fetch", hear: (event: FetchEvent) => void): void;
	addEventListener(name: "message", hear: (event: ExtendableEvent & { readonly data: unknown }) => void): void;
}

const worker = self as unknown as WorkerScope; // TypeScript knows a page's `self` here
const { build, files } = worker.BUILD;
const SCOPE = worker.registration.scope;
const NAME = `the-voice-you-keep ${SCOPE}`; // many games share one origin
const VERSION_KEY = `${SCOPE}?generation`; // the keys of the version at work, for the one after it to spare
const PAGE = "index.html";
const MAX_PARALLEL = 4; // files on their way
let inFlight = new AbortController(); // for what is being fetched
let yielding = false; // the next worker waits until this one has no work, so it begins no more than it must

const keyOf = (path: string): string => `${SCOPE}${path}?v=${files[path]}`;
const pathOf = (address: string): string => new URL(address).href.slice(SCOPE.length).replace(/[?#].*$/, "") || PAGE;
const isSound = (path: string): boolean => path.startsWith("audio/"); // cached when played; all else at once
const isIcon = (path: string): boolean => path.startsWith("icons/"); // the system's, not the game's

async function put(cache: Cache, path: string, answer: Response): Promise<void> {
	// An answer that was sent on cannot be given to a navigation.
	const kept = answer.redirected ? new Response(await answer.blob(), { headers: answer.headers }) : answer;
	await cache.put(keyOf(path), kept);
}

// Names with a hash in them cannot be stale; all others are asked for anew.
async function cacheFile(cache: Cache, path: string): Promise<void> {
	if (await cache.match(keyOf(path))) return;
	const named = /^(assets|stories)\//.test(path);
	const answer = await fetch(SCOPE + path, { cache: named ? "default" : "no-cache", signal: inFlight.signal });
	if (answer.status !== 200) throw new Error(`${path}: ${answer.status}`);
	if (path === PAGE && !(await answer.clone().text()).includes(`content="${build}"`))
		throw new Error("the page is of another version");
	await put(cache, path, answer);
}

async function cacheFiles(cache: Cache, paths: readonly string[]): Promise<void> {
	const left = [...paths];
	const one = async (): Promise<void> => {
		for (let path = left.shift(); path; path = left.shift()) await cacheFile(cache, path);
	};
	await Promise.all(Array.from({ length: MAX_PARALLEL }, one));
}

// All but sound, and of the sound what was kept of the version before: whoever could be offline still can.
async function install(): Promise<void> {
	const cache = await caches.open(NAME);
	const held = new Set((await cache.keys()).map(({ url }) => pathOf(url)));
	await cacheFiles(
		cache,
		Object.keys(files).filter((path) => !isSound(path) && !isIcon(path)),
	);
	const sounds = Object.keys(files).filter((path) => isSound(path) && held.has(path));
	await cacheFiles(cache, sounds).catch(() => {}); // the rest comes when it is played
}

// Another window may still stand in the version before: its files stay until the version after this one.
async function activate(): Promise<void> {
	const cache = await caches.open(NAME);
	const before: string[] = (await (await cache.match(VERSION_KEY))?.json()) ?? [];
	const mine = Object.keys(files).map(keyOf);
	const living = new Set([...mine, ...before, VERSION_KEY]);
	await Promise.all((await cache.keys()).filter(({ url }) => !living.has(url)).map((key) => cache.delete(key)));
	await cache.put(VERSION_KEY, new Response(JSON.stringify(mine)));
	await worker.clients.claim();
}

async function respond(event: FetchEvent, path: string): Promise<Response> {
	const { request } = event;
	const cache = await caches.open(NAME);
	const range = request.headers.get("range");
	const held = files[path]
		? await cache.match(keyOf(path), { ignoreVary: true })
		: await cache.match(SCOPE + path, { ignoreSearch: true, ignoreVary: true }); // of the version before
	if (held) return range ? rangeResponse(held, range) : held;
	const answer = await fetch(request, { signal: inFlight.signal });
	const whole = files[path] && answer.status === 200 && !range && !yielding;
	if (whole) event.waitUntil(put(cache, path, answer.clone()).catch(() => {})); // there may be no room
	return answer;
}

worker.addEventListener("install", (event) => event.waitUntil(install()));
worker.addEventListener("activate", (event) => event.waitUntil(activate()));
worker.addEventListener("fetch", (event) => {
	const { request } = event;
	if (request.method !== "GET" || !request.url.startsWith(SCOPE)) return;
	const path = pathOf(request.url);
	if (request.mode === "navigate" && path !== PAGE) return;
	event.respondWith(respond(event, path));
});
worker.addEventListener("message", (event) => {
	const said = event.data as { readonly go?: boolean; readonly yield?: boolean; readonly keep?: readonly string[] };
	if (said.go) event.waitUntil(worker.skipWaiting());
	if (said.yield) {
		yielding = true; // until it is started again, should the next one never come
		inFlight.abort();
		inFlight = new AbortController();
	}
	if (yielding) return;
	const wanted = (said.keep ?? []).filter((address) => address.startsWith(SCOPE)).map(pathOf);
	const known = wanted.filter((path) => Object.hasOwn(files, path));
	if (known.length) event.waitUntil(caches.open(NAME).then((cache) => cacheFiles(cache, known).catch(() => {})));
});
