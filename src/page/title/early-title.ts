// The title as it stands in the page's own HTML before any script has come: this makes it look as the player
// has set it, keeps a press, and sends for the story. The build puts it there as one small script
// (tools/vite-web/early-title.ts). Shares nothing with the page but the DOM.
import type { Settings } from "../../base/settings.ts";
import { EMPTY_TABLEAU } from "../../director/tableau.ts";
import { applyAppearance, readSystemPreferences } from "../appearance.ts";
import { pickLanguage } from "../strings/pick-language.ts";

/** What the build knows. */
interface EarlyTitle {
	readonly settings: Settings; // that nobody has changed
	// Addresses of the story's first part, by the languages that the title is here in.
	readonly stories: Readonly<Record<string, string>>;
}

declare const EARLY_TITLE: EarlyTitle; // the build writes it

const STORED = "the-voice-you-keep/";

const title = document.querySelector<HTMLElement>("[data-early]");
if (title) {
	try {
		stand(title);
	} catch {
		title.remove(); // the page makes another
	}
	title.addEventListener("click", ({ target }) => {
		const button = target instanceof Element && target.closest<HTMLElement>("[data-title]");
		// The last press counts, until the page has taken the title over.
		if (button && title.hasAttribute("data-early")) title.dataset["early"] = button.dataset["title"];
	});
}

function stand(title: HTMLElement): void {
	const { settings: unchanged, stories } = EARLY_TITLE;
	const kept = stored();
	const settings = { ...unchanged, ...(JSON.parse(kept.settings ?? "{}") as Partial<Settings>) };
	const known = Object.keys(stories);
	const language = pickLanguage(settings.language, navigator.languages, known);
	const root = document.documentElement;
	applyAppearance(root, settings, EMPTY_TABLEAU, readSystemPreferences(window));
	const elsewhere = kept.packs || kept.reloaded || /[?&](knot|pack)=/.test(location.search);
	// Perhaps another title is to be shown, or none; or in words that only the script has.
	if (elsewhere || (settings.language && !known.includes(settings.language))) title.remove();
	const words = document.querySelector<HTMLTemplateElement>(`template[lang="${language}"]`);
	if (words) {
		title.replaceChildren(words.content);
		root.lang = language;
		document.title = title.querySelector("h1")?.textContent ?? document.title;
	}
	const { head } = document;
	head.append(
		Object.assign(document.createElement("link"), {
			...{ rel: "preload", as: "fetch", crossOrigin: "anonymous", href: stories[language] },
		}),
	);
}

// Whoever refuses storage has set nothing.
function stored(): { settings?: string | null; packs?: string | null; reloaded?: string | null } {
	try {
		return {
			settings: localStorage.getItem(`${STORED}settings`),
			packs: localStorage.getItem(`${STORED}packs`),
			reloaded: sessionStorage.getItem(`${STORED}again`),
		};
	} catch {
		return {};
	}
}
