// The dialog registry: which dialogs there are and how one leads to another. It fetches the larger views only
// when they are opened, because the first line needs none of them. It holds no state and asks for what it
// shows.

import type { Settings } from "../../base/settings.ts";
import type { Line } from "../../director/crew.ts";
import type { Letter, Star } from "../../director/tableau.ts";
import type { Fullscreen } from "../../platform/platform.ts";
import type { FileSelection } from "../input/file-drop.ts";
import type { KeepsakeDialogs, KeepsakeOptions } from "../keepsakes/keepsake-dialogs.tsx";
import { t } from "../strings/t.ts";
import { BeginView, ChaptersView, type EntryPoint } from "../title/title-view.tsx";
import type { LibraryDialogOptions } from "./library-dialog.tsx";
import { type Answer, LinkPrompt, Menu, Question, type SaveStatus } from "./menu.tsx";
import type { SavesState } from "./saves-view.tsx";

interface DialogRegistryOptions extends Omit<KeepsakeOptions, "tell">, LibraryDialogOptions {
	readonly settings: () => Settings;
	readonly change: (settings: Settings) => void;
	readonly warnings: () => readonly string[];
	readonly storyLanguages: () => readonly string[]; // the story's languages that the interface lacks
	readonly tryVoice: (words: string) => void;
	readonly readSaves: () => Promise<SavesState | null>;
	readonly quick: (what: "save" | "load") => void;
	readonly screen: () => Fullscreen | null;
}

interface MenuOptions {
	readonly saved: SaveStatus;
	readonly log: () => void;
	readonly letters: readonly Letter[];
	readonly stars: readonly Star[];
	readonly leave: (() => void) | null;
}

interface HistoryOptions {
	readonly lines: readonly Line[];
	readonly find: boolean; // start in the search field
	readonly show: (index: number) => void;
	readonly back: (to: number) => void; // rewinds until this many lines are left
}

const MAX_UNSAVED_LOSS = 12; // lines that a rewind may drop without saving first

/** One function for each dialog. */
export type DialogRegistry = ReturnType<typeof createDialogRegistry>;

/** Makes the functions that open the dialogs on `stack`. */
export function createDialogRegistry(options: DialogRegistryOptions) {
	const { stack, latestOnly } = options;
	const keepsakes = lazyKeepsakes(options);
	const openLibrary = lazyLibrary(options);
	return {
		...keepsakes,
		library: openLibrary,
		settings: () => void openSettings(options),
		credits: () => void latestOnly(import("./credits-view.tsx")).then(({ openCredits }) => openCredits(stack)),
		chapters: (chapters: readonly EntryPoint[]) =>
			stack.push({ label: () => t("title.chapters"), view: () => <ChaptersView chapters={chapters} /> }),
		begin: (begin: () => void) => openBegin(options, begin),
		log: (history: HistoryOptions) => void openHistory(options, history),
		keys: () => void openKeys(options),
		menu: (menu: MenuOptions) => openMenu(options, keepsakes, menu),
		saves: (canSave: boolean) => void openSaves(options, canSave),
		question: (heading: string, text: string, answers: readonly Answer[], dismissed: () => void) =>
			stack.push({ label: () => heading, view: () => <Question text={text} answers={answers} />, dismissed }),
		ask: (href: string) => openLinkPrompt(options, href),
	};
}

function lazyKeepsakes(options: KeepsakeOptions): KeepsakeDialogs {
	const load = async (): Promise<KeepsakeDialogs> =>
		(await import("../keepsakes/keepsake-dialogs.tsx")).createKeepsakeDialogs(options);
	return {
		book: (letters, stars) => void options.latestOnly(load()).then(({ book }) => book(letters, stars)),
		picture: (stars) => void load().then(({ picture }) => picture(stars)),
		share: (ending, stars) => void load().then(({ share }) => share(ending, stars)),
	};
}

function lazyLibrary(options: DialogRegistryOptions): (files?: FileSelection) => void {
	let open: ReturnType<typeof import("./library-dialog.tsx")["createLibraryDialog"]> | null = null;
	return (files) => {
		const loading = import("./library-dialog.tsx");
		// Files that were handed over are taken even when the player has gone elsewhere meanwhile.
		void (files ? loading : options.latestOnly(loading)).then(
			({ createLibraryDialog }) => {
				open ??= createLibraryDialog(options);
				void open(files);
			},
			() => options.tell(t("library.unloaded")),
		);
	};
}

function openMenu(
	options: DialogRegistryOptions,
	keepsakes: KeepsakeDialogs,
	{ saved, log, letters, stars, leave }: MenuOptions,
): void {
	const { stack, quick } = options;
	const fullscreen = options.screen();
	const closeThen = (then: () => void) => () => {
		stack.clear();
		then();
	};
	stack.push({
		label: () => t("menu.heading"),
		view: () => (
			<Menu
				saved={saved}
				resume={stack.clear}
				log={log}
				keys={() => void openKeys(options)}
				settings={() => void openSettings(options)}
				saves={() => void openSaves(options, true)}
				quick={(what) => closeThen(() => quick(what))()}
				book={letters.some((letter) => letter.lines.length) ? () => keepsakes.book(letters, stars) : null}
				screen={fullscreen && closeThen(fullscreen.toggle)} // a full-screen element covers an open menu
				full={fullscreen?.active === true}
				leave={leave && closeThen(leave)}
			/>
		),
	});
}

async function openSettings(options: DialogRegistryOptions): Promise<void> {
	const { SettingsView } = await options.latestOnly(import("./settings-view.tsx"));
	options.stack.push({
		label: () => t("settings.heading"),
		view: () => (
			<SettingsView
				settings={options.settings()}
				change={options.change}
				warnings={options.warnings()}
				own={options.own()}
				storyLanguages={options.storyLanguages()}
				tryVoice={options.tryVoice}
			/>
		),
	});
}

async function openKeys({ stack, latestOnly, settings }: DialogRegistryOptions): Promise<void> {
	const { KeysView } = await latestOnly(import("./keys-view.tsx"));
	stack.push({ label: () => t("keys.heading"), view: () => <KeysView single={settings().singleKeys} /> });
}

async function openHistory(
	{ stack, latestOnly, readSaves }: DialogRegistryOptions,
	{ lines, find, show, back }: HistoryOptions,
): Promise<void> {
	const { HistoryView } = await latestOnly(import("./history-view.tsx"));
	const willSave = (lost: number): boolean => lost > MAX_UNSAVED_LOSS;
	const rewindTo = async (to: number): Promise<void> => {
		stack.clear(); // before saving, so that a second press can't ask again meanwhile
		if (willSave(lines.length - to)) await (await readSaves())?.saveHere();
		back(to);
	};
	const closeAndShow = (index: number): void => {
		stack.clear();
		show(index);
	};
	stack.push({
		label: () => t("menu.log"),
		wide: true,
		view: () => (
			<HistoryView
				lines={lines}
				find={find}
				willSave={willSave}
				show={closeAndShow}
				rewindTo={(to) => void rewindTo(to)}
			/>
		),
	});
}

async function openSaves(options: DialogRegistryOptions, canSave: boolean): Promise<void> {
	const { stack, latestOnly, readSaves, enterStory } = options;
	let [{ SavesView }, state] = await latestOnly(Promise.all([import("./saves-view.tsx"), readSaves()]));
	const reload = async (): Promise<void> => {
		state = await readSaves();
		stack.redraw();
	};
	stack.push({
		label: () => t("saves.heading"),
		view: () => state && <SavesView state={state} canSave={canSave} leave={enterStory} reload={reload} />,
	});
}

const openBegin = ({ stack, warnings, own }: DialogRegistryOptions, begin: () => void): void =>
	stack.push({
		label: () => t("note.heading"),
		view: () => <BeginView warnings={warnings()} own={own()} begin={begin} back={stack.pop} />,
	});

function openLinkPrompt({ page, stack }: DialogRegistryOptions, href: string): void {
	const open = (): void => {
		page.defaultView?.open(href, "_blank", "noopener,noreferrer");
		stack.pop();
	};
	stack.push({
		label: () => t("link.heading"),
		view: () => <LinkPrompt href={href} back={stack.pop} open={open} />,
	});
}
