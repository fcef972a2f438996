// What a reader may want to know before beginning: what the story has in it, and that it is unofficial.
import type { ComponentChildren } from "preact";
import { t } from "./strings/t.ts";

interface NoteProps {
	readonly warnings: readonly string[];
	readonly children?: ComponentChildren;
}

/** Shows the content note; what is passed in stands before the last line. */
export const ContentNote = ({ warnings, children }: NoteProps) => (
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
		<p class="small">{t("game.notice")}</p>
	</div>
);
