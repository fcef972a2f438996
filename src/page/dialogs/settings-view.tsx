// Shows the settings in groups, with a sample of text that changes as they do. It knows the table of fields
// and stores no setting.
import "../strings/en-late.ts";
import "../css/settings.css";
import { useState } from "preact/hooks";
import { DEFAULT_SETTINGS, type Settings } from "../../base/settings.ts";
import type { Key } from "../strings/en.ts";
import { t } from "../strings/t.ts";
import { LANGUAGES, languageName } from "../strings/ui-languages.ts";
import { ChangingText } from "../widgets/changing-text.tsx";
import { ContentNote } from "../widgets/content-note.tsx";
import { Checkbox, RadioGroup, Select, Slider } from "../widgets/fields.tsx";
import { VoiceFields } from "../widgets/voice-fields.tsx";
import { TextSample } from "./text-sample.tsx";

type KeysOf<Kind> = { [K in keyof Settings]: Settings[K] extends Kind ? K : never }[keyof Settings];
type Field =
	| { readonly toggle: Exclude<KeysOf<boolean>, "voiceOffered"> }
	| { readonly choice: KeysOf<string>; readonly of: readonly string[] }
	| {
			readonly range: KeysOf<number>;
			readonly from: number;
			readonly to: number;
			readonly by: number;
			readonly unit?: Key;
	  };

const volume = (range: KeysOf<number>): Field => ({ range, from: 0, to: 100, by: 5, unit: "settings.percent" });

const GROUPS: readonly { readonly heading: Key; readonly fields: readonly Field[] }[] = [
	{
		heading: "settings.text",
		fields: [
			{ range: "textSize", from: 80, to: 250, by: 5, unit: "settings.percent" },
			{ range: "leading", from: 1.2, to: 2.4, by: 0.1 },
			{ range: "measure", from: 40, to: 90, by: 1, unit: "settings.characters" },
			{ choice: "face", of: ["book", "humanist", "dyslexic"] },
			{ choice: "theme", of: ["auto", "paper", "dusk", "night", "contrast"] },
			volume("scrim"),
		],
	},
	{
		heading: "settings.reading",
		fields: [
			{ choice: "pace", of: ["line", "passage"] },
			{ range: "autoPace", from: 80, to: 500, by: 20, unit: "settings.words" },
			{ choice: "calm", of: ["auto", "on", "off"] },
			{ toggle: "instant" },
			{ toggle: "marks" },
			{ toggle: "singleKeys" },
			{ toggle: "holdByPress" },
			{ toggle: "pictures" },
		],
	},
	{
		heading: "settings.hands",
		fields: [
			{ choice: "oneSwitch", of: ["off", "step", "scan"] },
			{ range: "switchSeconds", from: 0.3, to: 4, by: 0.1, unit: "settings.seconds" },
			{ range: "scanSeconds", from: 0.5, to: 10, by: 0.5, unit: "settings.seconds" },
		],
	},
	{
		heading: "settings.sound",
		fields: [
			{ toggle: "muted" },
			volume("music"),
			volume("places"),
			volume("closeSounds"),
			volume("her"),
			{ toggle: "mono" },
			{ toggle: "captions" },
		],
	},
];

interface SettingsProps {
	readonly settings: Settings;
	readonly change: (settings: Settings) => void;
	readonly warnings: readonly string[];
	readonly own: boolean; // the story is the game's own
	readonly storyLanguages: readonly string[]; // the story's languages that the interface lacks
	readonly tryVoice: (words: string) => void;
}

/** Shows the settings. */
export function SettingsView({ settings, change, warnings, own, storyLanguages, tryVoice }: SettingsProps) {
	const [before, setBefore] = useState<Settings | null>(null); // what a reset replaced
	const set = (key: keyof Settings, value: unknown): void => {
		setBefore(null);
		change({ ...settings, [key]: value });
	};
	const reset = (): void => {
		setBefore(before ? null : settings);
		// A reset keeps the language: the player might not find the way back to their own.
		change(before ?? { ...DEFAULT_SETTINGS, language: settings.language });
	};
	return (
		<div class="settings">
			<TextSample />
			<Select
				label={t("settings.language")}
				value={settings.language}
				options={[
					["", t("settings.language.auto")],
					...Object.entries(LANGUAGES).map(([tag, { name }]) => [tag, name] as const),
					...storyLanguages.map((tag) => [tag, languageName(tag, tag)] as const),
				]}
				set={(value) => set("language", value)}
			/>
			{GROUPS.map(({ heading, fields }) => (
				<section key={heading}>
					<h3>
						<ChangingText>{t(heading)}</ChangingText>
					</h3>
					{fields.map((field) => renderField(field, settings, set))}
				</section>
			))}
			<VoiceFields settings={settings} set={set} tryVoice={tryVoice} />
			<section>
				<h3>
					<ChangingText>{t("settings.about")}</ChangingText>
				</h3>
				<ContentNote warnings={warnings} own={own} />
			</section>
			<p class="small" role="status">
				<ChangingText>{before ? t("settings.wasReset") : ""}</ChangingText>
			</p>
			<button type="button" class="plain" onClick={reset}>
				<ChangingText>{t(before ? "settings.undo" : "settings.reset")}</ChangingText>
			</button>
		</div>
	);
}

function renderField(field: Field, settings: Settings, set: (key: keyof Settings, value: unknown) => void) {
	if ("toggle" in field) {
		const key = field.toggle;
		return <Checkbox key={key} label={t(`settings.${key}`)} value={settings[key]} set={(value) => set(key, value)} />;
	}
	if ("choice" in field) {
		const key = field.choice;
		const options = field.of.map((value) => [value, t(`settings.${key}.${value}` as Key)] as const);
		return (
			<RadioGroup
				key={key}
				name={key}
				label={t(`settings.${key}`)}
				value={settings[key]}
				options={options}
				set={(value) => set(key, value)}
			/>
		);
	}
	const key = field.range;
	const n = Math.round(settings[key] * 10) / 10;
	return (
		<Slider
			key={key}
			label={t(`settings.${key}`)}
			value={settings[key]}
			min={field.from}
			max={field.to}
			step={field.by}
			shown={field.unit ? t(field.unit, { n }) : String(n)}
			set={(value) => set(key, value)}
		/>
	);
}
