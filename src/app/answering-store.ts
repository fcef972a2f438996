// Opens the store of the saves and sees that it answers before anything waits for it. A browser can open a
// database and then never read it, while another page holds it; the player is not left before an empty page.
import type { PageFace } from "../page/page.tsx";
import type { PlatformFiles } from "../platform/platform.ts";
import { openStore } from "../saves/open-store.ts";
import { SAVE_STORES, type Store } from "../saves/store.ts";

const ANSWER_TIME = 8000; // ms until the player is asked

/** Opens the store; asks the player how to go on when it doesn't answer in time. */
export async function openAnsweringStore(
	page: Pick<PageFace, "askFirst">,
	files: PlatformFiles | undefined,
	open: () => Promise<Store> = () => openStore(undefined, { files }),
): Promise<Store> {
	const opening = open();
	if (files) return opening;
	const answering = opening.then(async (store) => {
		await Promise.allSettled(SAVE_STORES.map((drawer) => store.get(drawer, "")));
		return store;
	});
	let timer: ReturnType<typeof setTimeout> | undefined;
	const late = new Promise<null>((done) => {
		timer = setTimeout(done, ANSWER_TIME, null);
	});
	const store = await Promise.race([answering, late]);
	clearTimeout(timer);
	return store ?? (await import("./ask-without-store.ts")).askWithoutStore(answering, page);
}
