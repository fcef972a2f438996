// The desktop as a platform: the only file that says Tauri. Asks the shell for ten things by name and knows no path.
import { invoke } from "@tauri-apps/api/core";
import { listen } from "@tauri-apps/api/event";
import type { Found, Platform } from "./platform.ts";

interface RawFound extends Omit<Found, "files"> {
	readonly files: readonly { readonly name: string; readonly bytes: string }[]; // base64
}

const nameOf = (name: string): string => `settings/${encodeURIComponent(name)}`;

/** Makes the desktop's platform; what is small is read once, so that it can be asked for without waiting. */
export async function createDesktop(): Promise<Platform> {
	const small = new Map<string, unknown>();
	for (const name of await invoke<string[]>("list", { drawer: "settings" }).catch(() => []))
		small.set(decodeURIComponent(name.slice("settings/".length)), await readJson(name));
	const { safe } = await invoke<{ safe: boolean }>("asked");
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
			turnScreen();
		},
		{ capture: true },
	);
	// Its entries are a browser's: back, reload. Where there is text to copy or to type it stays.
	document.addEventListener("contextmenu", (e) => {
		if (!(e.target as Element).closest("input, textarea") && getSelection()?.isCollapsed !== false) e.preventDefault();
	});

	return {
		kind: "desktop",
		safe,
		files: {
			list: (drawer) => invoke("list", { drawer }),
			read: (name) => invoke("read", { name }),
			write: (changes) => invoke("write", { changes }),
		},
		packs: {
			read: async () => (await invoke<RawFound[]>("read_packs")).map(found),
			open: () => invoke("open_packs"),
			onChange: (changed) => hear("packs", changed),
			async asked() {
				const pack = await invoke<RawFound | null>("asked_pack");
				return pack && found(pack);
			},
			onAsked: (asked) => hear("asked", asked),
		},
		read: (name) => small.get(name),
		write(name, value) {
			small.set(name, value);
			const changes = { [nameOf(name)]: JSON.stringify(value) };
			writing = writing.then(() => invoke("write", { changes })).catch(console.warn);
			return true;
		},
		async give(name, contents) {
			const bytes = base64(new Uint8Array(await contents.arrayBuffer()));
			return invoke("give", { name, bytes }).then(
				() => true, // also when the player thought better of it
				(reason) => (console.warn(reason), false),
			);
		},
		screen: () => ({ taken: innerWidth >= screen.width && innerHeight >= screen.height, turn: turnScreen }),
		onLeave(leave) {
			leaving.add(leave);
			return () => leaving.delete(leave);
		},
		persist: async () => true, // files are cleared by nobody but the player
		settle: () => {},
		turn: async () => {},
		again: () => false,
	};
}

// The window's own full screen: the page's would not be remembered with the window.
const turnScreen = (): void => void invoke("full_screen");

async function readJson(name: string): Promise<unknown> {
	try {
		return JSON.parse((await invoke<string | null>("read", { name })) ?? "null") ?? undefined;
	} catch {
		return undefined;
	}
}

function hear(event: string, heard: () => void): () => void {
	const undo = listen(event, heard);
	return () => void undo.then((stop) => stop());
}

const found = ({ name, files, refused }: RawFound): Found => ({
	name,
	refused,
	files: files.map((file) => ({ name: file.name, bytes: Uint8Array.from(atob(file.bytes), (c) => c.charCodeAt(0)) })),
});

function base64(bytes: Uint8Array): string {
	let text = "";
	for (let at = 0; at < bytes.length; at += 0x8000) text += String.fromCharCode(...bytes.subarray(at, at + 0x8000));
	return btoa(text);
}
