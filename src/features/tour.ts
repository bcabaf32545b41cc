/** The tour of the picture: shown on the first visit, and whenever the help is asked for it. */
import type { Choice } from "../choices/choice.ts";

/** Whether it is to be shown; null while nobody has said so. false is kept: it has been seen. */
export const TOUR: Choice<boolean | null> = {
  initial: null,
  write: (isShown) => (isShown === false ? "0" : ""),
  read: (text) => (text === "0" ? false : null),
  stored: "tour",
};
