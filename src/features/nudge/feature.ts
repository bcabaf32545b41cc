import type { Choice } from "../../choices/choice.ts";
import { numberWithin } from "../../choices/kinds.ts";
import { tool } from "../tools.ts";

/** By how much the number is nudged. */
export const STEP_SIZE: Choice<number> = {
  initial: 0.01,
  ...numberWithin(1e-15, 1),
  link: "h",
};

export const nudge = tool({
  id: "nudge",
  key: "N",
  words: async () => (await import("./texts.ts")).texts,
  choices: [STEP_SIZE],
  load: async () => (await import("./NudgePanel.tsx")).NudgePanel,
});
