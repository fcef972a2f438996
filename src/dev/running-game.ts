// The shape of the running game as the dev hooks hold it. Absent from the shipped build.
import type { Problem } from "../base/problem.ts";
import type { Director } from "../director/director.ts";
import type { Pack } from "../packs/shipped-packs.ts";
import type { PageFace } from "../page/page.tsx";
import type { StoryJson, StorySession } from "../story/runtime/session.ts";

/** A running game, as the dev hooks hold it. */
export interface RunningGame {
	readonly director: Director;
	readonly open: (source: StoryJson) => StorySession;
	readonly playthrough: { readonly pack: Pack; readonly json: StoryJson; readonly seed: number };
	readonly whole: Promise<StoryJson | Problem>; // the story, when all of it has come
	readonly page: PageFace;
	readonly pack: Pack;
	readonly json: StoryJson; // as it is told now
}
