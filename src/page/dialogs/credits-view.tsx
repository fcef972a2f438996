// The sheet of credits, and the way from it to the licences. Keeps nothing.

import { t } from "../strings/t.ts";
import { openLicences } from "./licences-view.tsx";
import type { Sheets } from "./sheets.tsx";

/** Lays the credits on the pile. */
export const openCredits = (sheets: Sheets): void =>
	sheets.open({ label: () => t("credits.heading"), view: () => <Credits licences={() => openLicences(sheets)} /> });

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
