// The desktop as a platform: the only file that imports Tauri. Invokes the shell's ten commands by name and
// knows no path.
import { invoke } from "@tauri-apps/api/core";
import { listen } from "@tauri-apps/api/event";
import { fromBase64, toBase64 } from "../base/base64.ts";
import { createTaskQueue } from "../base/task-queue.ts";
import type { FolderPack, PacksFolder, Platform } from "./platform.ts";

interface RawFolderPack extends Omit<FolderPack, "files"> {
	readonly files: readonly { readonly name: string; readonly bytes: string }[]; // base64
}

const settingName = (name: string): string => `settings/${encodeURIComponent(name)}`;

/** Makes the desktop's platform. Small values are read once here, so that `read` need not wait. */
export async function createDesktopPlatform(): Promise<Platform> {
	const values = await readSmallValues();
	const { safe } = await invoke<{ safe: boolean }>("asked");
	const inTurn = createTaskQueue();
	let writing: Promise<unknown> = Promise.resolve();
	const onLeave = listenForLeave(() => writing);
	listenForFullscreenKeys();
	suppressContextMenu();
	return {
		kind: "desktop",
		safeMode: safe,
		files: {
			list: (drawer) => invoke("list", { drawer }),
			read: (name) => invoke("read", { name }),
			write: (changes) => invoke("write", { changes }),
		},
		packs: PACKS_FOLDER,
		read: (name) => values.get(name),
		write(name, value) {
			values.set(name, value);
			const changes = { [settingName(name)]: JSON.stringify(value) };
			writing = inTurn(() => invoke("write", { changes })).catch(console.warn);
			return true;
		},
		exportFile,
		fullscreen: () => ({
			active: innerWidth >= screen.width && innerHeight >= screen.height,
			toggle: toggleFullscreen,
		}),
		onLeave,
		persisted: async () => true, // only the player deletes files
		persist: async () => true,
		enableOffline: () => {},
		reloadIfUpdated: async () => "staying",
		wasReloaded: () => false,
	};
}

async function readSmallValues(): Promise<Map<string, unknown>> {
	const values = new Map<string, unknown>();
	for (const name of await invoke<string[]>("list", { drawer: "settings" }).catch(() => []))
		values.set(decodeURIComponent(name.slice("settings/".length)), await readJson(name));
	return values;
}

// The shell waits until everything is written before it closes the window.
function listenForLeave(written: () => Promise<unknown>): Platform["onLeave"] {
	const leaving = new Set<(frozen: boolean) => unknown>();
	void listen("leave", async () => {
		await Promise.allSettled([...leaving].map((leave) => leave(false)));
		await written();
		await invoke("ready_to_leave");
	});
	return (leave) => {
		leaving.add(leave);
		return () => leaving.delete(leave);
	};
}

function listenForFullscreenKeys(): void {
	const onKey = (e: KeyboardEvent): void => {
		if (e.key !== "F11" && !(e.key === "Enter" && e.altKey)) return;
		e.preventDefault();
		e.stopPropagation();
		toggleFullscreen();
	};
	document.addEventListener("keydown", onKey, { capture: true });
}

// Its entries are a browser's: back, reload. Where there is text to copy or to type, it stays.
function suppressContextMenu(): void {
	document.addEventListener("contextmenu", (e) => {
		const typing = (e.target as Element).closest("input, textarea");
		if (!typing && getSelection()?.isCollapsed !== false) e.preventDefault();
	});
}

const PACKS_FOLDER: PacksFolder = {
	read: async () => (await invoke<RawFolderPack[]>("read_packs")).map(decodeFolderPack),
	open: () => invoke("open_packs"),
	onChange: (changed) => onEvent("packs", changed),
	async takeRequested() {
		const pack = await invoke<RawFolderPack | null>("asked_pack");
		return pack && decodeFolderPack(pack);
	},
	onRequested: (requested) => onEvent("asked", requested),
};

async function exportFile(name: string, contents: Blob): Promise<boolean> {
	const bytes = toBase64(new Uint8Array(await contents.arrayBuffer()));
	return invoke("give", { name, bytes }).then(
		() => true, // also when the player cancelled the dialog
		(reason) => (console.warn(reason), false),
	);
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
