// The kinds of field in the settings: slider, radio group, checkbox, select. Each knows one value and how to
// pass on the next; none knows what it sets.
import { ChangingText } from "./changing-text.tsx";

interface SliderProps {
	readonly label: string;
	readonly value: number;
	readonly min: number;
	readonly max: number;
	readonly step: number;
	readonly shown: string; // the value in words
	readonly set: (value: number) => void;
}

/** Shows a slider with its value beside it. */
export const Slider = ({ label, value, min, max, step, shown, set }: SliderProps) => (
	<label class="field range">
		<ChangingText>{label}</ChangingText>
		<span class="value" aria-hidden="true">
			<ChangingText>{shown}</ChangingText>
		</span>
		<input
			type="range"
			value={value}
			min={min}
			max={max}
			step={step}
			aria-valuetext={shown}
			onInput={(event) => set(Number(event.currentTarget.value))}
		/>
	</label>
);

interface RadioGroupProps {
	readonly name: string;
	readonly label: string;
	readonly value: string;
	readonly options: readonly (readonly [value: string, label: string])[];
	readonly set: (value: string) => void;
}

/** Shows a few options side by side, one of them chosen. */
export const RadioGroup = ({ name, label, value, options, set }: RadioGroupProps) => (
	<fieldset class="field pick">
		<legend>
			<ChangingText>{label}</ChangingText>
		</legend>
		<div>
			{options.map(([option, words]) => (
				<label key={option}>
					<input type="radio" name={name} value={option} checked={option === value} onChange={() => set(option)} />
					<ChangingText>{words}</ChangingText>
				</label>
			))}
		</div>
	</fieldset>
);

interface CheckboxProps {
	readonly label: string;
	readonly value: boolean;
	readonly set: (value: boolean) => void;
}

/** Shows a box to tick. */
export const Checkbox = ({ label, value, set }: CheckboxProps) => (
	<label class="field tick">
		<input type="checkbox" checked={value} onChange={(event) => set(event.currentTarget.checked)} />
		<ChangingText>{label}</ChangingText>
	</label>
);

interface SelectProps {
	readonly label: string;
	readonly value: string;
	readonly options: readonly (readonly [value: string, label: string])[];
	readonly set: (value: string) => void;
}

/** Shows a drop-down list of languages, each named and marked in its own language. */
export const Select = ({ label, value, options, set }: SelectProps) => (
	<label class="field list">
		<ChangingText>{label}</ChangingText>
		<select value={value} onChange={(event) => set(event.currentTarget.value)}>
			{options.map(([option, words]) => (
				<option key={option} value={option} lang={option || undefined}>
					{words}
				</option>
			))}
		</select>
	</label>
);
