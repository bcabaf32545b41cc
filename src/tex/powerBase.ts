/** A number in brackets that is raised to a power. */
const RAISED = /\\htmlData\{[^}]*\}\{\((?:[^{}]|\{[^{}]*\})*\)\}(?=\^)/g;

/**
 * KaTeX takes such a base for an opening bracket, and leaves out the space between it and the sign before: something empty in between is none. A group
 * around it would raise the exponent.
 */
export const spacedBases = (tex: string): string => tex.replace(RAISED, "{}$&");
