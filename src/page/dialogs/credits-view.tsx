// Shows the credits, and opens the licences from them. It keeps nothing.

import { t } from "../strings/t.ts";
import type { DialogStack } from "./dialog-stack.tsx";
import { openLicences } from "./licences-view.tsx";

/** Opens the credits. */
export const openCredits = (stack: DialogStack): void =>
	stack.push({ label: () => t("credits.heading"), view: () => <Credits licences={() => openLicences(stack)} /> });

const Credits = ({ licences }: { licences: () => void }) => (
	<div class="credits">
		<p>{t("credits.body")}</p>
		<p>{t("credits.after")}</p>
		<p>{t("credits.tools")}</p>
		<p>{t("credits.fonts")}</p>
		<p class="small">{t("game.notice")}</p>
		<button type="button" class="row" onClick={licences}>
			{t("credits.licences")}
		</button>
	</div>
);
