// The names by which the rest of a story is missed until it has come. A file of its own, since ink's session
// and what joins a story both need them.

/** The external function that a knot calls which stands in for one that has not come. */
export const REST_MISSING = "the rest of the story";

/** The code of the Problem of a story that can't go on until the rest of it has come. */
export const WAITS_FOR_REST = "story.waits-for-rest";
