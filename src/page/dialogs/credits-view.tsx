// The sheet of credits, and the way from it to the licences. Keeps nothing.

import { t } from "../strings/t.ts";
import type { DialogStack } from "./dialog-stack.tsx";
import { openLicences } from "./licences-view.tsx";

/** Lays the credits on the pile. */
export const openCredits = (sheets: DialogStack): void =>
	sheets.push({ label: () => t("credits.heading"), view: () => <Credits licences={() => openLicences(sheets)} /> });

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
