// The settings, in three groups, with a sample that changes as they do. Knows the table of fields; keeps nothing.
import "../css/settings.css";
import { useState } from "preact/hooks";
import { DEFAULT_SETTINGS, type Settings } from "../../base/settings.ts";
import type { Key } from "../strings/en.ts";
import { t } from "../strings/t.ts";
import { LANGUAGES, languageName } from "../strings/ui-languages.ts";
import { ContentNote } from "../widgets/content-note.tsx";
import { Checkbox, RadioGroup, Select, Slider } from "../widgets/fields.tsx";
import { VoiceFields } from "../widgets/voice-fields.tsx";
import { TextSample } from "./text-sample.tsx";

type KeysOf<Kind> = { [K in keyof Settings]: Settings[K] extends Kind ? K : never }[keyof Settings];
type Field =
	| { readonly tick: Exclude<KeysOf<boolean>, "voiceOffered"> }
	| { readonly pick: KeysOf<string>; readonly of: readonly string[] }
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
			{ pick: "face", of: ["book", "humanist", "dyslexic"] },
			{ pick: "theme", of: ["auto", "paper", "dusk", "night", "contrast"] },
			volume("scrim"),
		],
	},
	{
		heading: "settings.reading",
		fields: [
			{ pick: "pace", of: ["line", "passage"] },
			{ range: "autoPace", from: 80, to: 500, by: 20, unit: "settings.words" },
			{ pick: "calm", of: ["auto", "on", "off"] },
			{ tick: "instant" },
			{ tick: "marks" },
			{ tick: "singleKeys" },
			{ tick: "holdByPress" },
			{ tick: "pictures" },
		],
	},
	{
		heading: "settings.hands",
		fields: [
			{ pick: "oneSwitch", of: ["off", "step", "scan"] },
			{ range: "switchSeconds", from: 0.3, to: 4, by: 0.1, unit: "settings.seconds" },
			{ range: "scanSeconds", from: 0.5, to: 10, by: 0.5, unit: "settings.seconds" },
		],
	},
	{
		heading: "settings.sound",
		fields: [
			{ tick: "muted" },
			volume("music"),
			volume("places"),
			volume("closeSounds"),
			volume("her"),
			{ tick: "mono" },
			{ tick: "captions" },
		],
	},
];

interface SettingsProps {
	readonly settings: Settings;
	readonly change: (settings: Settings) => void;
	readonly warnings: readonly string[];
	readonly own: boolean; // the story is the game's own
	readonly storyLanguages: readonly string[]; // of the story, beside the interface's
	readonly tryVoice: (words: string) => void;
}

/** Shows the settings. */
export function SettingsView({ settings, change, warnings, own, storyLanguages: tongues, tryVoice }: SettingsProps) {
	const [before, keep] = useState<Settings | null>(null); // what a reset put away, until something else is changed
	const set = (key: keyof Settings, value: unknown): void => {
		keep(null);
		change({ ...settings, [key]: value });
	};
	const reset = (): void => {
		keep(before ? null : settings);
		change(before ?? { ...DEFAULT_SETTINGS, language: settings.language }); // nobody should have to find their way back to it
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
					...tongues.map((tag) => [tag, languageName(tag, tag)] as const),
				]}
				set={(value) => set("language", value)}
			/>
			{GROUPS.map(({ heading, fields }) => (
				<section key={heading}>
					<h3>{t(heading)}</h3>
					{fields.map((field) => shown(field, settings, set))}
				</section>
			))}
			<VoiceFields settings={settings} set={set} tryVoice={tryVoice} />
			<section>
				<h3>{t("settings.about")}</h3>
				<ContentNote warnings={warnings} own={own} />
			</section>
			<p class="small" role="status">
				{before ? t("settings.wasReset") : ""}
			</p>
			<button type="button" class="plain" onClick={reset}>
				{t(before ? "settings.undo" : "settings.reset")}
			</button>
		</div>
	);
}

function shown(field: Field, settings: Settings, set: (key: keyof Settings, value: unknown) => void) {
	if ("tick" in field) {
		const key = field.tick;
		return <Checkbox key={key} label={t(`settings.${key}`)} value={settings[key]} set={(value) => set(key, value)} />;
	}
	if ("pick" in field) {
		const key = field.pick;
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
