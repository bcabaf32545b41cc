/** Whether a person has begun to do something: then the tour has been understood, or is not wanted. */
import { type Choice, valueOf } from "../../choices/choice.ts";
import { PRESENTING, PROGRAM } from "../../choices/core.ts";
import type { State } from "../../store/state.ts";
import { DIALOG } from "../dialogs.ts";
import { LESSON } from "../lessonChoices.ts";
import { TOOL } from "../tools.ts";

const FIELDS = [
  "text", "moved", "openings", "cursor", "stage", "isPlaying", "target", "expanded", "selected",
] as const satisfies readonly (keyof State)[]; // biome-ignore format: one list

/** What can be opened. How the page looks may change meanwhile, and so may its language. */
const OPENED: readonly Choice<unknown>[] = [DIALOG, TOOL, LESSON, PRESENTING];

export const isSameScreen = (a: State, b: State): boolean =>
  FIELDS.every((field) => a[field] === b[field]) &&
  OPENED.every((choice) => valueOf(a.chosen, choice) === valueOf(b.chosen, choice));

/** The opening example, as a visitor finds it. */
export const isUntouched = ({ text, moved, openings, cursor, stage, isPlaying, selected, chosen }: State): boolean =>
  text === PROGRAM.initial &&
  moved.size === 0 &&
  openings === 1 &&
  cursor === 0 &&
  stage === 0 &&
  !isPlaying &&
  selected === null &&
  OPENED.every((choice) => valueOf(chosen, choice) === choice.initial);
