/** The choices that the walk itself knows. What a feature adds stands in its own record. */
import type { Granularity } from "../graph/schedule.ts";
import { FIRST_PROGRAM } from "../lessons/firstProgram.ts";
import type { Choice } from "./choice.ts";
import { count, flag, nameOrNone, names, numberWithin, oneOf, text } from "./kinds.ts";

export const PROGRAM: Choice<string> = { initial: FIRST_PROGRAM, ...text, link: "program", stored: "text" };
/** How many steps are done. */
export const STEP: Choice<number> = { initial: 0, ...count, link: "step" };
/** How many stages of the step after those are over. */
export const STAGE: Choice<number> = { initial: 0, ...count, link: "stage" };
/** Name of the node to differentiate; null: the program's output. */
export const TARGET: Choice<string | null> = { initial: null, ...nameOrNone, link: "target" };
/** Keys of the composite gates that are open. */
export const EXPAND: Choice<ReadonlySet<string>> = { initial: new Set(), ...names, link: "expand" };

/** What is selected: a node by its name, an edge as `from-to.slot`. */
export const SELECT: Choice<string | null> = { initial: null, ...nameOrNone, link: "select" };

/** The row of the data that the walk shows, from 1 on; beyond the last row, the last. */
export const ROW: Choice<number> = { initial: 1, write: String, read: (value) => count.read(value) || null, link: "row" };

/** Where a link leads. These belong together: the program decides which of the others there can be. */
export const PLACE: readonly Choice<unknown>[] = [PROGRAM, STEP, STAGE, TARGET, EXPAND, SELECT, ROW];

/** 1 is the normal speed. */
export const SPEED: Choice<number> = { initial: 1, ...numberWithin(0.1, 10), stored: "speed" };

export const GRANULARITIES = ["edge", "gate", "stage"] as const satisfies readonly Granularity[];
export const GRANULARITY: Choice<Granularity> = { initial: "edge", ...oneOf(GRANULARITIES), stored: "granularity" };

export const PRESENTING: Choice<boolean> = { initial: false, ...flag, link: "present", attribute: "data-presenting" };

export const CORE_CHOICES: readonly Choice<unknown>[] = [...PLACE, PRESENTING, SPEED, GRANULARITY];
