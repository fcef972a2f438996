// Which of the packs is the game's own story.

/** The id of the game's own story. */
export const GAME = "the-voice-you-keep";
