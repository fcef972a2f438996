// How far apart left and right lie: four gains from each side to each. Knows nothing of why.

/** A stereo part of the mix whose width can be set from 0 (mono) to 1. */
export interface StereoWidth {
	readonly in: AudioNode;
	readonly out: AudioNode;
	/** Glides to a width within about so many seconds. */
	set(width: number, seconds: number): void;
}

/** Makes a width, fully open. */
export function createStereoWidth(ctx: BaseAudioContext): StereoWidth {
	const input = new GainNode(ctx, { channelCount: 2, channelCountMode: "explicit" });
	const split = new ChannelSplitterNode(ctx, { numberOfOutputs: 2 });
	const merge = new ChannelMergerNode(ctx, { numberOfInputs: 2 });
	input.connect(split);
	const routes = [0, 1].flatMap((from) =>
		[0, 1].map((to) => {
			const gain = new GainNode(ctx, { gain: from === to ? 1 : 0 });
			split.connect(gain, from).connect(merge, 0, to);
			return { same: from === to, gain: gain.gain };
		}),
	);
	return {
		in: input,
		out: merge,
		set(width, seconds) {
			for (const { same, gain } of routes) rampTo(ctx, gain, same ? (1 + width) / 2 : (1 - width) / 2, seconds);
		},
	};
}

/** Glides a parameter to a value so that it has arrived, to the ear, after `seconds`. */
export function rampTo(ctx: BaseAudioContext, param: AudioParam, to: number, seconds: number): void {
	param.cancelScheduledValues(ctx.currentTime);
	param.setTargetAtTime(to, ctx.currentTime, Math.max(0.005, seconds / 4));
}
