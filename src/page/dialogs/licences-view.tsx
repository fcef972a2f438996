// The notices of all that is inside the game, as the build wrote them into `licences.txt` (tools/vite-licences). Fetched when they are asked
// for; keeps nothing, and knows no licence.
import "../css/licences.css";
import { useEffect, useState } from "preact/hooks";
import { t } from "../strings/t.ts";
import { langAttributes } from "../strings/ui-languages.ts";
import type { DialogStack } from "./dialog-stack.tsx";

const RULE = /^={40}$/m; // between two sections of the file
const WHERE = "licences.txt";

/** Lays the licences on the pile. */
export const openLicences = (sheets: DialogStack): void =>
	sheets.push({ label: () => t("credits.licences"), view: () => <LicencesView /> });

// A host that gives its front page for what it has not got would have that read as a licence.
async function fetchLicences(): Promise<string> {
	const answer = await fetch(new URL(WHERE, document.baseURI));
	if (!answer.ok || answer.headers.get("content-type")?.includes("html")) throw new Error(`${answer.status}`);
	return answer.text();
}

function LicencesView() {
	const [text, tell] = useState<string | null>("");
	useEffect(() => void fetchLicences().then(tell, () => tell(null)), []);
	if (!text) return <p role="status">{text === null ? t("licences.failed", { file: WHERE }) : "…"}</p>;
	return (
		<div class="licences" {...langAttributes("en")}>
			{text.split(RULE).map((section, i) => {
				const [heading, ...words] = section.trim().split("\n");
				return (
					<section key={i}>
						<h3>{heading}</h3>
						<p>{words.join("\n").trim()}</p>
					</section>
				);
			})}
		</div>
	);
}
