// What a player may want to know before starting: what the story contains, and that the game's own is
// unofficial. It knows no story.
import type { ComponentChildren } from "preact";
import { t } from "../strings/t.ts";

interface ContentNoteProps {
	readonly warnings: readonly string[];
	readonly own: boolean; // the game's own story, the only one that needs the notice
	readonly children?: ComponentChildren;
}

/** Shows the content note; children come before the last line. */
export const ContentNote = ({ warnings, own, children }: ContentNoteProps) => (
	<div class="content-note">
		<p>{t("note.contains")}</p>
		{warnings.length ? (
			<ul>
				{warnings.map((warning) => (
					<li key={warning}>{warning}</li>
				))}
			</ul>
		) : (
			<p>{t("note.none")}</p>
		)}
		{children}
		{own ? <p class="small">{t("game.notice")}</p> : null}
	</div>
);
