// Asks the player how to go on when the saves don't answer: reload, or read without them. It goes on by
// itself when they answer after all. Fetched only then.
import "../page/strings/en-late.ts";
import type { PageFace } from "../page/page.tsx";
import { t } from "../page/strings/t.ts";
import { createMemoryStore } from "../saves/open-store.ts";
import type { Store } from "../saves/store.ts";

/** Gives the store once it answers, or one in memory when the player would rather not wait. */
export const askWithoutStore = (answering: Promise<Store>, page: Pick<PageFace, "askFirst">): Promise<Store> =>
	new Promise((done) => {
		void answering.then(done); // the title closes the question
		const goWithout = (): void => done(createMemoryStore());
		page.askFirst(
			t("stuck.heading"),
			t("stuck.text"),
			[
				{ title: "stuck.reload", go: () => location.reload() },
				{ title: "stuck.without", go: goWithout },
			],
			goWithout,
		);
	});
