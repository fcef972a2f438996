// Two sentences set as the story would be, for the settings: the same classes as the log, so that it cannot differ from it.

import { t } from "../strings/t.ts";
import { parseMarkup, plainText } from "../text/inline-markup.ts";

/** Shows the sample. */
export const TextSample = () => (
	// biome-ignore lint/a11y/noNoninteractiveTabindex: at large sizes it scrolls, and whoever has only keys must reach its end
	<figure class="sample" aria-label={t("settings.sample")} tabIndex={0}>
		<p data-as="prose">{plainText(t("settings.sampleProse"))}</p>
		<p data-as="prose" data-voice="samantha">
			{parseMarkup(t("settings.sampleHers")).map((run, i) => (
				<span key={i} class={run.said ? "said" : undefined}>
					{run.text}
				</span>
			))}
		</p>
	</figure>
);
