// Tells the player once that another story has opened, at the title of the story in which it did. Fetched
// only when a chapter has been reached.
import { shippedPacks } from "../../packs/shipped-packs.ts";
import type { PageFace } from "../../page/page.tsx";
import { t } from "../../page/strings/t.ts";
import type { Platform } from "../../platform/platform.ts";
import type { Progress } from "../../saves/progress.ts";

/** What is asked and who tells. */
export interface AnnounceOptions {
	readonly page: Pick<PageFace, "tell">;
	readonly platform: Pick<Platform, "read" | "write">;
}

/** Tells of every shipped story that a chapter reached in pack `id` has opened, each once ever. */
export async function announceUnlockedStories(
	id: string,
	progress: Pick<Progress, "hasReached">,
	{ page, platform }: AnnounceOptions,
): Promise<void> {
	for (const { manifest } of await shippedPacks()) {
		const { name, opensAfter } = manifest;
		const told = `once opened ${manifest.id}`;
		if (opensAfter?.pack !== id || platform.read(told) !== undefined) continue;
		if (!(await progress.hasReached(opensAfter.chapter))) continue;
		platform.write(told, true);
		page.tell(t("library.opened", { name }));
	}
}
