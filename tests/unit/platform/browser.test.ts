// The browser as a platform: what may happen as a page is left, and that a browser that refuses everything
// still plays.
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { createBrowserPlatform } from "../../../src/platform/browser.ts";
import * as storage from "../../../src/platform/browser-storage.ts";
import { createWindowLock } from "../../../src/saves/window-lock.ts";

afterEach(() => void vi.unstubAllGlobals());

describe("a page that is left", () => {
	let page: EventTarget & { visibilityState: string };
	let view: EventTarget;
	const send = (kind: string, more = {}) => view.dispatchEvent(Object.assign(new Event(kind), more));
	const hide = () => {
		page.visibilityState = "hidden";
		page.dispatchEvent(new Event("visibilitychange"));
	};
	beforeEach(() => {
		page = Object.assign(new EventTarget(), { visibilityState: "visible" });
		view = new EventTarget();
		vi.stubGlobal("document", page);
		vi.stubGlobal("addEventListener", view.addEventListener.bind(view));
		vi.stubGlobal("removeEventListener", view.removeEventListener.bind(view));
	});
	it("begins no transaction on its way into the back/forward cache, where it would block every later page", () => {
		const leave = vi.fn();
		createBrowserPlatform().onLeave(leave);
		send("pagehide", { persisted: true });
		hide();
		expect(leave.mock.calls).toEqual([[true]]);
	});
	it("writes when it is only hidden, when it is closed, and again after it came back", () => {
		const leave = vi.fn();
		const stop = createBrowserPlatform().onLeave(leave);
		hide();
		send("pagehide", { persisted: true });
		send("pageshow", { persisted: true });
		hide();
		send("pagehide", { persisted: false });
		expect(leave.mock.calls).toEqual([[false], [true], [false], [false]]);
		stop();
		hide();
		send("pagehide");
		expect(leave).toHaveBeenCalledTimes(4);
	});
});

describe("a browser that refuses everything", () => {
	const refuse = () => {
		throw new DOMException("The operation is insecure.", "SecurityError");
	};
	beforeEach(() => {
		for (const name of ["localStorage", "sessionStorage"])
			vi.stubGlobal(name, new Proxy({}, { get: refuse }) as unknown as Storage);
		vi.stubGlobal("navigator", new Proxy({}, { get: refuse }));
		vi.stubGlobal(
			"BroadcastChannel",
			class {
				constructor() {
					refuse();
				}
			},
		);
	});
	it("keeps nothing, and says so without an exception", async () => {
		const platform = createBrowserPlatform();
		expect(platform.read("settings")).toBeUndefined();
		expect(platform.write("settings", {})).toBe(false);
		expect(platform.wasReloaded()).toBe(false);
		expect(await platform.persisted()).toBeNull();
		expect(await platform.persist()).toBe(false);
		expect(await platform.reloadIfUpdated("", async () => true)).toBe("staying");
		expect(storage.sharedLocks()).toBeUndefined();
		expect(storage.serviceWorkers()).toBeUndefined();
	});
	it("lets a window write a story, with locks or without", async () => {
		expect(await createWindowLock("refused", vi.fn()).acquire()).toBe(true);
		const locks = { request: async () => refuse() } as unknown as LockManager;
		const lock = createWindowLock("refused", vi.fn(), locks);
		expect(await lock.acquire()).toBe(true);
		lock.release();
	});
});

it("only one file of the page names what a browser may refuse", () => {
	const named =
		/\b(localStorage|sessionStorage|BroadcastChannel\(|navigator\.(locks|serviceWorker|storage)|indexedDB\.|caches\.)/;
	const files = readdirSync("src", { recursive: true, encoding: "utf8" }).filter((file) => /\.tsx?$/.test(file));
	const naming = files.filter((file) => named.test(readFileSync(join("src", file), "utf8"))).sort();
	expect(naming).toEqual([join("platform", "browser-storage.ts"), join("platform", "offline", "service-worker.ts")]);
});
