/** What the application takes on, so that nothing a person pastes can hang it. Beyond these there is a diagnostic. */

/** Length of a program in UTF-16 units. */
export const MAX_TEXT = 100_000;

/** Nodes of a graph with every call of a function expanded. */
export const MAX_NODES = 100_000;
