// Shows two sentences as the story would set them, for the settings. It uses the log's own classes, so that
// the two can't differ.

import { t } from "../strings/t.ts";
import { parseMarkup, plainText } from "../text/inline-markup.ts";

/** Shows the sample. */
export const TextSample = () => (
	// biome-ignore lint/a11y/noNoninteractiveTabindex: large text makes it scroll, also by keys
	<figure class="sample" aria-label={t("settings.sample")} tabIndex={0}>
		<p data-as="prose">{plainText(t("settings.sampleProse"))}</p>
		<p data-as="prose" data-voice="samantha">
			{parseMarkup(t("settings.sampleHers")).map((run, i) => (
				<span key={i} class={run.spoken ? "said" : undefined}>
					{run.text}
				</span>
			))}
		</p>
	</figure>
);
