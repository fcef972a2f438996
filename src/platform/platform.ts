// What differs between browser and desktop, behind one face. Knows nothing of the story.
import { createBrowser } from "./browser.ts";

/** The ground the game stands on. */
export interface Platform {
	readonly kind: "browser" | "desktop";
	/** Reads a small kept value, undefined when there is none or storage is refused. */
	read(name: string): unknown;
	/** Keeps a small value; false when storage is refused. */
	write(name: string, value: unknown): boolean;
	/** Asks that what is kept is never cleared to make room; null where it cannot be asked. */
	persist(): Promise<boolean | null>;
	/** Gives the player a file to keep. */
	give(name: string, contents: Blob): void;
	/** Calls back when the game is about to be hidden or closed, so that what is unwritten is written; returns its undo. */
	onLeave(leave: () => void): () => void;
	/** Makes the game last here without a network; called when the first line and its crew are there. */
	settle(): void;
	/** Says which scene stands, "" for the title. Where one has ended, `lasting` keeps the place, and then a newer version may take over. */
	turn(scene: string, lasting: () => Promise<boolean>): Promise<void>;
	/** Whether the game began itself anew, and the player should stand where they stood; true once. */
	again(): boolean;
}

/** Picks the platform this page runs on. */
export const pickPlatform = (): Platform => createBrowser();
