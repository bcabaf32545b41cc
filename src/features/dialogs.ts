/** One dialog at a time. */
import { type Choice, type Chosen, valueOf } from "../choices/choice.ts";
import { nameOrNone } from "../choices/kinds.ts";

/** Id of the feature whose dialog is open. */
export const DIALOG: Choice<string | null> = { initial: null, ...nameOrNone };

export const isOpenDialog =
  (id: string) =>
  (chosen: Chosen): boolean =>
    valueOf(chosen, DIALOG) === id;
