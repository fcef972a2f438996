// Sharing an ending: by the system's own sheet where there is one, else copied, else laid out to be copied by hand, so that it never does
// nothing. Gives a line that spoils nothing and, where the system takes files, the picture of the stars.
import "../css/saves.css"; // its field
import type { Star } from "../../director/tableau.ts";
import type { DialogStack } from "../dialogs/dialog-stack.tsx";
import type { Key } from "../strings/en.ts";
import { t } from "../strings/t.ts";
import { ENDINGS } from "../title/title-view.tsx";
import { drawPoster } from "./poster.ts";

interface ShareOptions {
	readonly page: Document;
	readonly sheets: DialogStack;
	readonly tell: (message: string) => void;
}

/** An ending that was reached. */
export interface ReachedEnding {
	readonly ending: string; // its id
	readonly own: boolean; // in the game's own story
	readonly stars: readonly Star[];
}

/** Gives what is said of an ending: where it left the reader, and nothing of what happens. */
export function shareText({ ending, own }: ReachedEnding): string {
	const known = own && ENDINGS.find((id) => id === ending);
	const game = t("game.name");
	return known ? `${t("share.text", { game })} ${t(`share.${known}` satisfies Key)}` : t("share.other", { game });
}

/** Gives the address to share: none in a strange frame or on a desktop, where nobody else could open it. */
export function shareUrl({ location, parent, self }: Pick<Window, "location" | "parent" | "self">): string {
	const mine = /(^|\.)localhost$/.test(location.hostname); // as a desktop's page is, on some systems
	if (parent !== self || mine || !/^https?:$/.test(location.protocol)) return "";
	return location.origin + location.pathname;
}

/** Shares an ending. */
export async function shareEnding(reached: ReachedEnding, { page, sheets, tell }: ShareOptions): Promise<void> {
	const view = page.defaultView!;
	const { navigator } = view;
	const [text, url] = [shareText(reached), shareUrl(view)];
	if (typeof navigator.share === "function") {
		const said: ShareData = { title: t("game.name"), text, ...(url && { url }) };
		const files = reached.stars.length ? await posterFiles(page, reached.stars) : [];
		try {
			return await navigator.share(files.length ? { ...said, files } : said);
		} catch (reason) {
			if (reason instanceof view.DOMException && reason.name === "AbortError") return; // thought better of
		}
	}
	const whole = `${text} ${url}`.trim();
	try {
		await navigator.clipboard.writeText(whole);
		tell(t("share.copied"));
	} catch {
		sheets.push({
			label: () => t("ending.share"),
			view: () => (
				<div class="saves">
					<label class="field">
						<span>{t("share.byHand")}</span>
						<textarea data-here readOnly rows={4} value={whole} onFocus={(event) => event.currentTarget.select()} />
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
