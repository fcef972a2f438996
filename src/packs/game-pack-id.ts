// Which of the packs is the game's own story.

/** The id of the game's own story. */
export const GAME_PACK_ID = "the-voice-you-keep";
