/** A number in brackets that is raised to a power. */
const RAISED = /\\htmlData\{[^}]*\}\{\((?:[^{}]|\{[^{}]*\})*\)\}(?=\^)/g;

/** KaTeX takes such a base for an opening bracket, and leaves out the space between it and the sign before: a group of its own is none. */
export const groupedBases = (tex: string): string => tex.replace(RAISED, "{$&}");
