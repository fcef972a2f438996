// How a story whose rest has not come says so: the two names that ink, the session and the director share.

/** The external function that a knot calls which stands in for one that has not come. */
export const REST_MISSING = "the rest of the story";

/** The code of the Problem of a story that can't go on until the rest of it has come. */
export const WAITS_FOR_REST = "story.waits-for-rest";
