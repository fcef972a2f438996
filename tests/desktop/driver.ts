// Drives the installed application by WebDriver: WebKitWebDriver starts it, as tauri-driver would. Knows the
// few calls of the protocol that the tests need, and nothing of the game.
import { type ChildProcess, execFileSync, spawn } from "node:child_process";
import { existsSync, writeFileSync } from "node:fs";
import { createServer } from "node:net";
import { setTimeout as wait } from "node:timers/promises";

/** The application in a driver's hand. */
export interface Driven {
	/** Runs a function's text in the page; what it gives comes back as JSON. */
	run<T>(script: string, ...args: unknown[]): Promise<T>;
	/** Waits until the script gives something true; throws with `what` when it never does. */
	until<T>(what: string, script: string, seconds?: number): Promise<T>;
	/** Types into what has the focus. W3C code points for keys that print nothing. */
	press(...keys: string[]): Promise<void>;
	/** Gives a file to a field for files. */
	attach(field: string, file: string): Promise<void>;
	/** Writes a picture of the page. */
	picture(file: string): Promise<void>;
	/** The application's process. */
	pid(): number;
	/** Ends the driver, and with it whatever of the application still runs. */
	end(): Promise<void>;
}

/** How the application is started. */
export interface Start {
	readonly binary: string;
	readonly args?: readonly string[];
	readonly env: NodeJS.ProcessEnv; // with DISPLAY and the folders
	readonly findPid: () => number;
}

/** Starts the application. */
export async function drive({ binary, args = [], env, findPid }: Start): Promise<Driven> {
	const port = await freePort();
	const driver = spawn("WebKitWebDriver", [`--port=${port}`, "--host=127.0.0.1"], {
		env: { ...env, TAURI_AUTOMATION: "true", TAURI_WEBVIEW_AUTOMATION: "true" },
		stdio: ["ignore", "ignore", "inherit"],
	});
	const at = `http://127.0.0.1:${port}`;
	const call = <T>(method: string, path: string, body?: unknown) => send<T>(method, at + path, body);
	await listening(at, driver);
	const capabilities = { alwaysMatch: { "webkitgtk:browserOptions": { binary, args } } };
	const { sessionId } = await call<{ sessionId: string }>("POST", "/session", { capabilities });
	const session = `/session/${sessionId}`;
	const run = <T>(script: string, ...given: unknown[]) =>
		call<T>("POST", `${session}/execute/sync`, { script, args: given });
	const process = findPid();

	return {
		run,
		async until<T>(what: string, script: string, seconds = 60): Promise<T> {
			const end = Date.now() + seconds * 1000;
			for (;;) {
				const found = await run<T>(script).catch(() => null as T);
				if (found) return found;
				if (Date.now() > end) throw new Error(`never: ${what}`);
				await wait(200);
			}
		},
		async press(...keys) {
			const actions = keys.flatMap((value) => [
				{ type: "keyDown", value },
				{ type: "keyUp", value },
			]);
			await call("POST", `${session}/actions`, { actions: [{ type: "key", id: "keys", actions }] });
		},
		async attach(field, file) {
			const found = await call<Record<string, string>>("POST", `${session}/element`, {
				using: "css selector",
				value: field,
			});
			await call("POST", `${session}/element/${Object.values(found)[0]}/value`, { text: file });
		},
		picture: async (file) =>
			writeFileSync(file, Buffer.from(await call<string>("GET", `${session}/screenshot`), "base64")),
		pid: () => process,
		async end() {
			await call("DELETE", session).catch(() => {});
			driver.kill();
			// A game that is still leaving would take the next start for a second one.
			for (let waited = 0; existsSync(`/proc/${process}`) && waited < 50; waited++) await wait(100);
			if (existsSync(`/proc/${process}`)) execFileSync("kill", ["-9", String(process)], { stdio: "ignore" });
		},
	};
}

async function send<T>(method: string, address: string, body: unknown): Promise<T> {
	const sent = {
		method,
		signal: AbortSignal.timeout(90_000),
		...(body === undefined ? {} : { body: JSON.stringify(body) }),
	};
	const answer = (await (await fetch(address, sent)).json()) as { value: T & { error?: string; message?: string } };
	if (answer.value?.error) throw new Error(`${answer.value.error}: ${answer.value.message}`);
	return answer.value;
}

async function listening(at: string, driver: ChildProcess): Promise<void> {
	for (let tries = 0; tries < 100; tries++) {
		if (driver.exitCode !== null) throw new Error("WebKitWebDriver ended");
		if (await fetch(`${at}/status`).catch(() => null)) return;
		await wait(100);
	}
	throw new Error("WebKitWebDriver does not answer");
}

const freePort = (): Promise<number> =>
	new Promise((resolve) => {
		const probe = createServer().listen(0, "127.0.0.1", () => {
			const { port } = probe.address() as { port: number };
			probe.close(() => resolve(port));
		});
	});
