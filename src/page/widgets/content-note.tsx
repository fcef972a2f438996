// What a reader may want to know before beginning: what the story has in it, and that the game's own is unofficial.
import type { ComponentChildren } from "preact";
import { t } from "../strings/t.ts";

interface ContentNoteProps {
	readonly warnings: readonly string[];
	readonly own: boolean; // the game's own story: only of that is it unofficial
	readonly children?: ComponentChildren;
}

/** Shows the content note; what is passed in stands before the last line. */
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
