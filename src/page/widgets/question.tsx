// A question with a few answers, and the one before a link is followed. They keep nothing.
import type { Key } from "../strings/en.ts";
import { t } from "../strings/t.ts";

/** Asks before a link is followed. */
export const LinkPrompt = ({ href, open, back }: { href: string; open: () => void; back: () => void }) => (
	<div>
		<p>{t("link.text")}</p>
		<p class="href">{href}</p>
		<p class="answers">
			<button type="button" class="plain main" onClick={open}>
				{t("link.open")}
			</button>
			<button type="button" class="plain" onClick={back}>
				{t("cancel")}
			</button>
		</p>
	</div>
);

/** Asks one question with a few answers. */
export const Question = ({ text, answers }: { text: string; answers: readonly Answer[] }) => (
	<div class="entrances">
		<p>{text}</p>
		{answers.map(({ title, go }) => (
			<MenuRow key={title} words={t(title)} go={go} />
		))}
	</div>
);

/** One answer: the key of its words, and what it does. */
export interface Answer {
	readonly title: Key;
	readonly go: () => void;
}

/** Shows one of several ways on; `hint` is its key. */
export const MenuRow = ({ words, hint, go }: { words: string; hint?: string; go: () => void }) => (
	<button type="button" class="row" aria-keyshortcuts={hint} data-key={hint} onClick={go}>
		{words}
	</button>
);
