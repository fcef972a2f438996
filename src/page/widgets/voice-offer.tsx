// The one quiet offer that a voice of this device say her words: a note beside the lines, with a way to hear and to choose. It asks for no
// answer and holds nothing up; whoever reads on has declined. Asked for when the story comes to it.
import type { Settings } from "../../base/settings.ts";
import type { DialogStack } from "../dialogs/dialog-stack.tsx";
import { t } from "../strings/t.ts";
import { deviceVoices, onVoicesChanged } from "./device-voices.ts";
import { VoiceFields } from "./voice-fields.tsx";

interface VoiceOfferOptions {
	readonly page: Document;
	readonly sheets: DialogStack;
	readonly settings: () => Settings;
	readonly change: (settings: Settings) => void;
	readonly tryVoice: (words: string) => void;
	readonly aside: (element: HTMLElement) => void; // sets it beside the lines
}

const PATIENCE = 3000; // ms for a device to find its voices; later the offer would stand beside other lines

/** Waits until this device has voices; false when it has none. */
const waitForVoices = (): Promise<boolean> =>
	new Promise((done) => {
		if (deviceVoices().length) return done(true);
		const finish = (): void => {
			undo();
			clearTimeout(timer);
			done(deviceVoices().length > 0);
		};
		const undo = onVoicesChanged(finish);
		const timer = setTimeout(finish, PATIENCE);
	});

/** Makes the offer, unless it has been made on this device, a voice has been chosen, or there is none. */
export async function offerVoice({
	page,
	sheets,
	settings,
	change,
	tryVoice,
	aside,
}: VoiceOfferOptions): Promise<void> {
	if (settings().voiceOffered || settings().voiceName || !(await waitForVoices())) return;
	change({ ...settings(), voiceOffered: true });
	const note = page.createElement("p");
	note.className = "note";
	const hear = page.createElement("button");
	hear.type = "button";
	hear.className = "plain";
	hear.textContent = t("voices.hear");
	hear.addEventListener("click", () =>
		sheets.push({
			label: () => t("voices.heading"),
			view: () => (
				<div class="settings">
					<VoiceFields
						settings={settings()}
						set={(key, value) => change({ ...settings(), [key]: value })}
						tryVoice={tryVoice}
					/>
					<button type="button" class="plain main" onClick={sheets.pop}>
						{t("voices.done")}
					</button>
				</div>
			),
		}),
	);
	note.append(t("voices.offer"), hear);
	aside(note);
}
