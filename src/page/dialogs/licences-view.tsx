// Shows the licence notices of everything inside the game. The build writes them into `licences.txt`
// (tools/vite-licences); this fetches the file when it is asked for and knows no licence.
import "../css/licences.css";
import { useEffect, useState } from "preact/hooks";
import { t } from "../strings/t.ts";
import { langAttributes } from "../strings/ui-languages.ts";
import type { DialogStack } from "./dialog-stack.tsx";

const SEPARATOR = /^={40}$/m; // between two sections of the file
const FILE = "licences.txt";

/** Opens the licences. */
export const openLicences = (stack: DialogStack): void =>
	stack.push({ label: () => t("credits.licences"), view: () => <LicencesView /> });

// Some hosts answer a missing file with their front page. That must not be shown as a licence.
async function fetchLicences(): Promise<string> {
	const response = await fetch(new URL(FILE, document.baseURI));
	if (!response.ok || response.headers.get("content-type")?.includes("html")) throw new Error(`${response.status}`);
	return response.text();
}

function LicencesView() {
	const [text, setText] = useState<string | null>(""); // null: it can't be fetched
	useEffect(() => void fetchLicences().then(setText, () => setText(null)), []);
	if (!text) return <p role="status">{text === null ? t("licences.failed", { file: FILE }) : "…"}</p>;
	return (
		<div class="licences" {...langAttributes("en")}>
			{text.split(SEPARATOR).map((section, i) => {
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
