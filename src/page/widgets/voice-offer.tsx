// Offers once that a voice of this device speak her words: a note beside the lines, with a button to choose
// and hear one. It holds nothing up; a player who reads on has declined. The page fetches it when the story
// reaches that point.
import "../strings/en-late.ts";
import type { Settings } from "../../base/settings.ts";
import type { DialogStack } from "../dialogs/dialog-stack.tsx";
import { t } from "../strings/t.ts";
import { deviceVoices, onVoicesChanged } from "./device-voices.ts";
import { VoiceFields } from "./voice-fields.tsx";

interface VoiceOfferOptions {
	readonly page: Document;
	readonly stack: DialogStack;
	readonly settings: () => Settings;
	readonly change: (settings: Settings) => void;
	readonly tryVoice: (words: string) => void;
	readonly aside: (element: HTMLElement) => void; // adds it to the log
}

const VOICE_WAIT = 3000; // ms for the device to find its voices; later, the story may have moved on

/** Waits until the device has voices; false when it still has none after the wait. */
const waitForVoices = (): Promise<boolean> =>
	new Promise((done) => {
		if (deviceVoices().length) return done(true);
		const finish = (): void => {
			undo();
			clearTimeout(timer);
			done(deviceVoices().length > 0);
		};
		const undo = onVoicesChanged(finish);
		const timer = setTimeout(finish, VOICE_WAIT);
	});

/**
 * Makes the offer, unless it was made on this device before, a voice is already chosen, or the device has
 * none.
 */
export async function offerVoice(options: VoiceOfferOptions): Promise<void> {
	const { page, settings, change, aside } = options;
	if (settings().voiceOffered || settings().voiceName || !(await waitForVoices())) return;
	change({ ...settings(), voiceOffered: true });
	const note = page.createElement("p");
	note.className = "note";
	const hear = page.createElement("button");
	hear.type = "button";
	hear.className = "plain";
	hear.textContent = t("voices.hear");
	hear.addEventListener("click", () => openVoiceChoice(options));
	note.append(t("voices.offer"), hear);
	aside(note);
}

const openVoiceChoice = ({ stack, settings, change, tryVoice }: VoiceOfferOptions): void =>
	stack.push({
		label: () => t("voices.heading"),
		view: () => (
			<div class="settings">
				<VoiceFields
					settings={settings()}
					set={(key, value) => change({ ...settings(), [key]: value })}
					tryVoice={tryVoice}
				/>
				<button type="button" class="plain main" onClick={stack.pop}>
					{t("voices.done")}
				</button>
			</div>
		),
	});
