// How the title screen looks: the name, the entries, and a row of six marks that fills as endings are found.
// It keeps nothing.

import { t } from "../strings/t.ts";
import { ContentNote } from "../widgets/content-note.tsx";
import { Icon } from "../widgets/icon.tsx";
import type { IconName } from "../widgets/icons.ts";

/** One place where the story can be entered. */
export interface EntryPoint {
	readonly title: string; // may be a getter, which is read at each drawing
	readonly go: () => void;
}

/**
 * The picture behind the title of a story that is not the game's own: CSS images for a wide and a tall page,
 * "" for none.
 */
export interface Cover {
	readonly wide: string;
	readonly tall: string;
}

/** What the title screen shows. */
export interface TitleState {
	readonly name: string; // the pack's
	readonly by?: string | undefined; // its author, "" when unknown; undefined for the game's own story
	readonly cover?: Cover | null; // none for the game's own story
	readonly resume: EntryPoint | null; // the scene that Continue leads to
	readonly begin: () => void; // from the first line, after the content note
	readonly chapters: readonly EntryPoint[]; // reached so far
	readonly endings: readonly string[]; // those of ENDINGS that the player has seen
	readonly warnings: readonly string[]; // the manifest's content warnings
}

/** The endings of the game's own story, in the order of their marks. */
export const ENDINGS = [
	"roof",
	"letter",
	"own-name",
	"quiet-house",
	"queue",
	"ascension",
] as const satisfies readonly IconName[];

interface TitleViewProps {
	readonly state: TitleState;
	readonly begin: () => void;
	readonly chapters: () => void;
	readonly saves: () => void;
	readonly library: () => void;
	readonly settings: () => void;
	readonly credits: () => void;
}

/** Shows the title screen. */
export function TitleView({ state, begin, chapters, saves, library, settings, credits }: TitleViewProps) {
	const { resume } = state;
	return (
		<main class="title" aria-label={state.name}>
			<h1>{state.name}</h1>
			{state.by ? <p class="by">{state.by}</p> : null}
			<svg class="breath" viewBox="0 0 400 24" preserveAspectRatio="none" aria-hidden="true">
				<path d="M0 12C60 12 80 4 140 8s90 10 140 4 80-1 120 0" />
			</svg>
			<nav aria-label={t("story.menu")}>
				{resume ? (
					<button type="button" class="entrance" data-title="continue" data-first onClick={resume.go}>
						{t("title.continue")} <small>{resume.title}</small>
					</button>
				) : null}
				<button type="button" class="entrance" data-title="new" data-first={resume ? undefined : ""} onClick={begin}>
					{t(resume ? "title.newAgain" : "title.new")}
				</button>
				{state.chapters.length > 1 ? (
					<button type="button" class="entrance lesser" data-title="chapters" onClick={chapters}>
						{t("title.chapters")}
					</button>
				) : null}
				<button type="button" class="entrance lesser" data-title="saves" onClick={saves}>
					{t("saves.heading")}
				</button>
				<button type="button" class="entrance lesser" data-title="library" onClick={library}>
					{t("library.heading")}
				</button>
				<button type="button" class="entrance lesser" data-title="settings" onClick={settings}>
					{t("title.settings")}
				</button>
				<button type="button" class="entrance lesser" data-title="credits" onClick={credits}>
					{t("title.credits")}
				</button>
			</nav>
			{state.by === undefined ? <EndingIcons endings={state.endings} /> : null}
			{state.by === undefined ? <p class="small notice-line">{t("game.notice")}</p> : null}
		</main>
	);
}

function EndingIcons({ endings }: { endings: readonly string[] }) {
	const found = ENDINGS.filter((id) => endings.includes(id));
	return (
		<p class="ending-icons" role="img" aria-label={t("title.endings", { n: found.length, all: ENDINGS.length })}>
			{ENDINGS.map((id) => (
				<span key={id} class={endings.includes(id) ? "mark found" : "mark"}>
					{endings.includes(id) ? <Icon name={id} /> : null}
				</span>
			))}
		</p>
	);
}

/** Lists the chapters reached, each as an entry. */
export const ChaptersView = ({ chapters }: { chapters: readonly EntryPoint[] }) => (
	<ol class="entrances">
		{chapters.map(({ title, go }) => (
			<li key={title}>
				<button type="button" class="row" onClick={go}>
					{title}
				</button>
			</li>
		))}
	</ol>
);

interface BeginViewProps {
	readonly warnings: readonly string[];
	readonly own: boolean; // the game's own story
	readonly begin: () => void;
	readonly back: () => void;
}

/** Shows the content note and the button that starts the story. */
export function BeginView({ warnings, own, begin, back }: BeginViewProps) {
	return (
		<div class="begin">
			<ContentNote warnings={warnings} own={own}>
				{own ? <p>{t("note.about")}</p> : null}
				<p>{t("note.comforts")}</p>
			</ContentNote>
			<p class="answers">
				<button type="button" class="plain main" data-first data-title="begin" onClick={begin}>
					{t("note.begin")}
				</button>
				<button type="button" class="plain" onClick={back}>
					{t("cancel")}
				</button>
			</p>
		</div>
	);
}
