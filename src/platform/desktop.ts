// The desktop as a platform: the only file that says Tauri. Asks the shell for ten things by name and knows no path.
import { invoke } from "@tauri-apps/api/core";
import { listen } from "@tauri-apps/api/event";
import { fromBase64, toBase64 } from "../base/base64.ts";
import { createTaskQueue } from "../base/task-queue.ts";
import type { FolderPack, Platform } from "./platform.ts";

interface RawFolderPack extends Omit<FolderPack, "files"> {
	readonly files: readonly { readonly name: string; readonly bytes: string }[]; // base64
}

const nameOf = (name: string): string => `settings/${encodeURIComponent(name)}`;

/** Makes the desktop's platform; what is small is read once, so that it can be asked for without waiting. */
export async function createDesktopPlatform(): Promise<Platform> {
	const small = new Map<string, unknown>();
	for (const name of await invoke<string[]>("list", { drawer: "settings" }).catch(() => []))
		small.set(decodeURIComponent(name.slice("settings/".length)), await readJson(name));
	const { safe } = await invoke<{ safe: boolean }>("asked");
	const inTurn = createTaskQueue();
	let writing: Promise<unknown> = Promise.resolve();
	const leaving = new Set<() => unknown>();

	void listen("leave", async () => {
		await Promise.allSettled([...leaving].map((leave) => leave()));
		await writing;
		await invoke("ready_to_leave");
	});
	document.addEventListener(
		"keydown",
		(e) => {
			if (e.key !== "F11" && !(e.key === "Enter" && e.altKey)) return;
			e.preventDefault();
			e.stopPropagation();
			toggleFullscreen();
		},
		{ capture: true },
	);
	// Its entries are a browser's: back, reload. Where there is text to copy or to type it stays.
	document.addEventListener("contextmenu", (e) => {
		if (!(e.target as Element).closest("input, textarea") && getSelection()?.isCollapsed !== false) e.preventDefault();
	});

	return {
		kind: "desktop",
		safeMode: safe,
		files: {
			list: (drawer) => invoke("list", { drawer }),
			read: (name) => invoke("read", { name }),
			write: (changes) => invoke("write", { changes }),
		},
		packs: {
			read: async () => (await invoke<RawFolderPack[]>("read_packs")).map(decodeFolderPack),
			open: () => invoke("open_packs"),
			onChange: (changed) => onEvent("packs", changed),
			async takeRequested() {
				const pack = await invoke<RawFolderPack | null>("asked_pack");
				return pack && decodeFolderPack(pack);
			},
			onRequested: (asked) => onEvent("asked", asked),
		},
		read: (name) => small.get(name),
		write(name, value) {
			small.set(name, value);
			const changes = { [nameOf(name)]: JSON.stringify(value) };
			writing = inTurn(() => invoke("write", { changes })).catch(console.warn);
			return true;
		},
		async exportFile(name, contents) {
			const bytes = toBase64(new Uint8Array(await contents.arrayBuffer()));
			return invoke("give", { name, bytes }).then(
				() => true, // also when the player thought better of it
				(reason) => (console.warn(reason), false),
			);
		},
		fullscreen: () => ({
			active: innerWidth >= screen.width && innerHeight >= screen.height,
			toggle: toggleFullscreen,
		}),
		onLeave(leave) {
			leaving.add(leave);
			return () => leaving.delete(leave);
		},
		persist: async () => true, // files are cleared by nobody but the player
		enableOffline: () => {},
		reloadIfUpdated: async () => "staying",
		wasReloaded: () => false,
	};
}

// The window's own full screen: the page's would not be remembered with the window.
const toggleFullscreen = (): void => void invoke("full_screen");

async function readJson(name: string): Promise<unknown> {
	try {
		return JSON.parse((await invoke<string | null>("read", { name })) ?? "null") ?? undefined;
	} catch {
		return undefined;
	}
}

function onEvent(event: string, heard: () => void): () => void {
	const undo = listen(event, heard);
	return () => void undo.then((stop) => stop());
}

const decodeFolderPack = ({ name, files, refused }: RawFolderPack): FolderPack => ({
	name,
	refused,
	files: files.map((file) => ({ name: file.name, bytes: fromBase64(file.bytes) })),
});
