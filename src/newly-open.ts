// Says once that another story has opened, on the title of the one in whose course it did. Asked for when a chapter has been reached; part of
// main's wiring.
import type { Kept } from "./director/kept.ts";
import { shippedPacks } from "./packs/library.ts";
import type { PageFace } from "./page/page.tsx";
import { t } from "./page/strings/t.ts";
import type { Platform } from "./platform/platform.ts";

/** Tells of every shipped story that one of these chapters has opened, each once ever. */
export async function tellOpened(
	pack: string,
	chapters: readonly Kept[],
	{ page, platform }: { readonly page: PageFace; readonly platform: Platform },
): Promise<void> {
	for (const { manifest } of await shippedPacks()) {
		const { id, name, opensAfter } = manifest;
		if (opensAfter?.pack !== pack) continue;
		if (!chapters.some(({ tableau }) => tableau.scene?.id === opensAfter.chapter)) continue;
		if (platform.read(`once opened ${id}`) !== undefined) continue;
		platform.write(`once opened ${id}`, true);
		page.tell(t("library.opened", { name }));
	}
}
