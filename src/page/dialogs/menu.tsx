// The small dialogs: the menu during play, the question before a link is followed, a question with answers,
// and the card at an ending. They keep nothing.
import type { Key } from "../strings/en.ts";
import { currentLanguage, t } from "../strings/t.ts";

/**
 * When the story was last saved, or why it isn't: no storage, a full one, or another window that saves it.
 */
export type SaveStatus = Date | "none" | "full" | "away" | undefined;

interface MenuProps {
	readonly saved: SaveStatus;
	readonly resume: () => void;
	readonly log: () => void;
	readonly keys: () => void;
	readonly settings: () => void;
	readonly saves: () => void;
	readonly quick: (what: "save" | "load") => void;
	readonly book: (() => void) | null;
	readonly screen: (() => void) | null; // switches full screen; null where there is none
	readonly full: boolean; // full screen is on
	readonly leave: (() => void) | null;
}

/** Shows the menu during play. */
export const Menu = ({ saved, resume, log, keys, settings, saves, quick, book, screen, full, leave }: MenuProps) => (
	<nav class="entrances">
		<MenuRow words={t("menu.resume")} go={resume} />
		<MenuRow words={t("menu.log")} go={log} />
		<MenuRow words={t("menu.saves")} go={saves} />
		<MenuRow words={t("quick.save")} hint="Q" go={() => quick("save")} />
		<MenuRow words={t("quick.load")} hint="B" go={() => quick("load")} />
		<MenuRow words={t("menu.settings")} go={settings} />
		<MenuRow words={t("keys.heading")} go={keys} />
		{book ? <MenuRow words={t("menu.book")} go={book} /> : null}
		{screen ? <MenuRow words={t(full ? "menu.window" : "menu.full")} go={screen} /> : null}
		{leave ? <MenuRow words={t("menu.title")} go={leave} /> : null}
		<p class="small">{saveStatusText(saved)}</p>
	</nav>
);

const MenuRow = ({ words, hint, go }: { words: string; hint?: string; go: () => void }) => (
	<button type="button" class="row" aria-keyshortcuts={hint} data-key={hint} onClick={go}>
		{words}
	</button>
);

function saveStatusText(saved: SaveStatus): string {
	if (saved === undefined) return t("menu.waiting");
	if (typeof saved === "string") return t(`menu.saved.${saved}`);
	return t("menu.saved", { time: saved.toLocaleTimeString(currentLanguage(), { hour: "2-digit", minute: "2-digit" }) });
}

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

interface EndingCardProps {
	readonly book: (() => void) | null;
	readonly picture: (() => void) | null;
	readonly share: () => void;
	readonly leave: (() => void) | null;
}

/** Shows the card after the last line. */
export const EndingCard = ({ book, picture, share, leave }: EndingCardProps) => (
	<section class="ending" aria-label={t("ending.heading")}>
		<p class="rule" aria-hidden="true" />
		<p class="answers">
			{book ? <PlainButton words={t("ending.book")} go={book} /> : null}
			{picture ? <PlainButton words={t("ending.picture")} go={picture} /> : null}
			<PlainButton words={t("ending.share")} go={share} />
			{leave ? <PlainButton words={t("ending.title")} go={leave} /> : null}
		</p>
	</section>
);

const PlainButton = ({ words, go }: { words: string; go: () => void }) => (
	<button type="button" class="plain" onClick={go}>
		{words}
	</button>
);
