import type { Choice } from "../../choices/choice.ts";
import { count, numberWithin } from "../../choices/kinds.ts";
import { tool } from "../tools.ts";

/** α */
export const RATE: Choice<number> = { initial: 0.1, ...numberWithin(0, 1000), link: "rate" };

/** Rows an update; 0: all. */
export const BATCH: Choice<number> = { initial: 0, ...count, link: "batch" };

export const training = tool({
  id: "training",
  key: "T",
  words: async () => (await import("./texts.ts")).texts,
  choices: [RATE, BATCH],
  load: async () => (await import("./TrainingPanel.tsx")).TrainingPanel,
});
