// Shares an ending through the system's share dialog; without one it copies the words, and when that fails it
// shows them to be copied by hand. It gives a line that spoils nothing and, where the system takes files, the
// picture of the stars.
import "../css/saves.css"; // for the text field
import type { Star } from "../../director/tableau.ts";
import type { DialogStack } from "../dialogs/dialog-stack.tsx";
import type { Key } from "../strings/en.ts";
import { t } from "../strings/t.ts";
import { ENDINGS } from "../title/title-view.tsx";
import { drawPoster } from "./poster.ts";

interface ShareOptions {
	readonly page: Document;
	readonly stack: DialogStack;
	readonly tell: (message: string) => void;
}

/** An ending that was reached. */
export interface ReachedEnding {
	readonly ending: string; // its id
	readonly own: boolean; // in the game's own story
	readonly stars: readonly Star[];
}

/** Describes an ending by where it leaves the reader, without giving away what happens. */
export function shareText({ ending, own }: ReachedEnding): string {
	const known = own && ENDINGS.find((id) => id === ending);
	const game = t("game.name");
	return known ? `${t("share.text", { game })} ${t(`share.${known}` satisfies Key)}` : t("share.other", { game });
}

/**
 * Gives the address to share, "" inside another page's frame or on the desktop, where nobody else could open
 * it.
 */
export function shareUrl({ location, parent, self }: Pick<Window, "location" | "parent" | "self">): string {
	const local = /(^|\.)localhost$/.test(location.hostname); // the desktop's page, on some systems
	if (parent !== self || local || !/^https?:$/.test(location.protocol)) return "";
	return location.origin + location.pathname;
}

/** Shares an ending. */
export async function shareEnding(reached: ReachedEnding, { page, stack, tell }: ShareOptions): Promise<void> {
	const view = page.defaultView!;
	const { navigator } = view;
	const [text, url] = [shareText(reached), shareUrl(view)];
	if (typeof navigator.share === "function") {
		const shared: ShareData = { title: t("game.name"), text, ...(url && { url }) };
		const files = reached.stars.length ? await posterFiles(page, reached.stars) : [];
		try {
			return await navigator.share(files.length ? { ...shared, files } : shared);
		} catch (reason) {
			if (reason instanceof view.DOMException && reason.name === "AbortError") return; // cancelled
		}
	}
	const message = `${text} ${url}`.trim();
	try {
		await navigator.clipboard.writeText(message);
		tell(t("share.copied"));
	} catch {
		stack.push({
			label: () => t("ending.share"),
			view: () => (
				<div class="saves">
					<label class="field">
						<span>{t("share.byHand")}</span>
						<textarea data-here readOnly rows={4} value={message} onFocus={(event) => event.currentTarget.select()} />
					</label>
				</div>
			),
		});
	}
}

async function posterFiles(page: Document, stars: readonly Star[]): Promise<File[]> {
	const fileOf = (parts: BlobPart[]) => new File(parts, t("poster.file"), { type: "image/png" });
	if (!page.defaultView!.navigator.canShare?.({ files: [fileOf([])] })) return [];
	const picture = await drawPoster(page, stars, t("game.name"));
	return picture ? [fileOf([picture])] : [];
}
