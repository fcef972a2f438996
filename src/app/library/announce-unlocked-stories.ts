// Says once that another story has opened, on the title of the one in whose course it did. Asked for when a chapter has been reached; part of
// main's wiring.
import { shippedPacks } from "../../packs/shipped-packs.ts";
import type { PageFace } from "../../page/page.tsx";
import { t } from "../../page/strings/t.ts";
import type { Platform } from "../../platform/platform.ts";
import type { Progress } from "../../saves/progress.ts";

/** Tells of every shipped story that a chapter reached in this one has opened, each once ever. */
export async function announceUnlockedStories(
	pack: string,
	chronicle: Progress,
	{ page, platform }: { readonly page: PageFace; readonly platform: Platform },
): Promise<void> {
	for (const { manifest } of await shippedPacks()) {
		const { id, name, opensAfter } = manifest;
		if (opensAfter?.pack !== pack || platform.read(`once opened ${id}`) !== undefined) continue;
		if (!(await chronicle.hasReached(opensAfter.chapter))) continue;
		platform.write(`once opened ${id}`, true);
		page.tell(t("library.opened", { name }));
	}
}
