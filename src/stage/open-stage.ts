// Which stage is shown: the moving one where a graphics card draws, stills where the processor would have to,
// so that the words come first. The player's wish for full movement outranks that. One stage takes the place
// of the other while the story goes on. Knows both stages, and the settings only as two answers.
import type { OfferedChoice, Stage } from "../director/crew.ts";
import { NULL_CREW } from "../director/null-crew.ts";
import { EMPTY_TABLEAU, type Tableau } from "../director/tableau.ts";
import { markMotion, markStage } from "./engine/mark-stage.ts";
import { createPressWatch } from "./engine/press-watch.ts";
import { drawsInSoftware } from "./engine/rendering.ts";
import type { PackPictures } from "./pack-picture.ts";

/** What the stage is opened with. */
export interface OpenStageOptions {
	readonly parent: HTMLElement;
	readonly calm: () => boolean; // nothing is to move by itself
	readonly full: () => boolean; // the player wants all movement, whatever it costs
	readonly onPick: (index: number) => void; // the choice whose hotspot was pressed
	readonly packPictures: () => PackPictures | undefined; // the places of the open pack
	readonly onStill: (reason: unknown) => void; // the moving stage was wanted and cannot be had
}

/** The stage as the app holds it. */
export type AppStage = Stage & { refresh(): void; destroy(): void };

interface OpenStage {
	readonly options: OpenStageOptions;
	readonly software: boolean; // the processor draws
	tooSlow: boolean; // by the first frames
	noWebGL: boolean; // by trial
	stage: AppStage;
	moving: boolean; // whether `stage` is the moving one
	changing: boolean; // another stage is on its way
	tableau: Tableau;
	offered: readonly OfferedChoice[];
}

const NOBODY: AppStage = { ...NULL_CREW.stage, refresh() {}, destroy() {} };

/** Opens the stage that suits this machine and the player's wish. */
export async function openStage(options: OpenStageOptions): Promise<AppStage> {
	const found = { software: drawsInSoftware(), tooSlow: false, noWebGL: false };
	const asked = { tableau: EMPTY_TABLEAU, offered: [] };
	const s: OpenStage = { options, ...found, ...asked, stage: NOBODY, moving: false, changing: false };
	await changeStage(s);
	return {
		show(tableau, hurry) {
			s.tableau = tableau;
			return s.stage.show(tableau, hurry);
		},
		offer(choices) {
			s.offered = choices;
			s.stage.offer(choices);
		},
		voice: (line) => s.stage.voice(line),
		refresh() {
			if (wantsMoving(s) === s.moving) s.stage.refresh();
			else void changeStage(s);
		},
		destroy: () => s.stage.destroy(),
	};
}

const wantsMoving = ({ options, software, tooSlow, noWebGL }: OpenStage): boolean =>
	!noWebGL && (options.full() || !(software || tooSlow));

/** Puts the stage that is wanted in the place of the one that stands, and shows there what stood. */
async function changeStage(s: OpenStage): Promise<void> {
	if (s.changing) return;
	s.changing = true;
	s.stage.destroy();
	s.stage = NOBODY;
	s.stage = wantsMoving(s) ? await createMoving(s) : await createGentleStill(s);
	s.changing = false;
	markMotion(s.moving ? "moving" : "still");
	s.stage.offer(s.offered);
	if (s.tableau !== EMPTY_TABLEAU) void s.stage.show(s.tableau, AbortSignal.abort());
	if (wantsMoving(s) !== s.moving) await changeStage(s);
}

async function createMoving(s: OpenStage): Promise<AppStage> {
	const { parent, calm, onPick, packPictures, onStill } = s.options;
	const onTooSlow = () => {
		s.tooSlow = true;
		if (!wantsMoving(s)) void changeStage(s);
	};
	try {
		const { createStage } = await import("./stage.ts");
		const stage = await createStage({ parent, calm, onPick, packPictures, onTooSlow });
		s.moving = true;
		return stage;
	} catch (reason) {
		s.noWebGL = true;
		onStill(reason);
		return createGentleStill(s);
	}
}

async function createGentleStill(s: OpenStage): Promise<AppStage> {
	const { parent, onPick, packPictures } = s.options;
	const { createStill } = await import("./still.ts");
	const presses = createPressWatch(window);
	const onPicture = () => markStage("ready");
	const still = createStill({ parent, onPick, packPictures, presses, onPicture });
	s.moving = false;
	return {
		...still,
		destroy() {
			presses.destroy();
			still.destroy();
			markStage("absent");
		},
	};
}
