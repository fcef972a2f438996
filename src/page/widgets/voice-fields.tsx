// The settings for a voice of this device: which one, how fast, how high, and a try. It knows the voices'
// names and speaks none itself.
import { useEffect, useState } from "preact/hooks";
import type { Settings } from "../../base/settings.ts";
import { t } from "../strings/t.ts";
import { deviceVoices, onVoicesChanged } from "./device-voices.ts";
import { Slider } from "./fields.tsx";

interface VoiceFieldsProps {
	readonly settings: Settings;
	readonly set: (key: keyof Settings, value: unknown) => void;
	readonly tryVoice: (words: string) => void; // speaks them with the settings as they are
}

/** Shows the fields; rate and pitch only once a voice is chosen. */
export function VoiceFields({ settings, set, tryVoice }: VoiceFieldsProps) {
	const [names, setNames] = useState(deviceVoices);
	useEffect(() => onVoicesChanged(() => setNames(deviceVoices())), []);
	const { voiceName, voiceRate, voicePitch } = settings;
	const offered = voiceName && !names.includes(voiceName) ? [voiceName, ...names] : names;
	const range = { min: 0.5, max: 2, step: 0.1 };
	return (
		<section>
			<h3>{t("settings.voice")}</h3>
			<p class="small">{t(offered.length ? "settings.voiceAbout" : "settings.voiceNone")}</p>
			{offered.length > 0 && <p class="small">{t("settings.voiceReader")}</p>}
			{offered.length > 0 && (
				<label class="field list">
					<span>{t("settings.voiceName")}</span>
					<select value={voiceName} onChange={(event) => set("voiceName", event.currentTarget.value)}>
						<option value="">{t("settings.voiceName.none")}</option>
						{offered.map((name) => (
							<option key={name} value={name}>
								{name}
							</option>
						))}
					</select>
				</label>
			)}
			{voiceName && (
				<>
					<Slider
						{...range}
						label={t("settings.voiceRate")}
						value={voiceRate}
						shown={String(voiceRate)}
						set={(value) => set("voiceRate", value)}
					/>
					<Slider
						{...range}
						min={0}
						label={t("settings.voicePitch")}
						value={voicePitch}
						shown={String(voicePitch)}
						set={(value) => set("voicePitch", value)}
					/>
					<button type="button" class="plain" onClick={() => tryVoice(t("settings.voiceSample"))}>
						{t("settings.voiceTry")}
					</button>
				</>
			)}
		</section>
	);
}
