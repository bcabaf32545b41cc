import type { Choice } from "../../choices/choice.ts";
import { nameOrNone } from "../../choices/kinds.ts";
import { tool } from "../tools.ts";

/** What runs along the plot: an input by its name, or an operand of the gate by its number from 1, which is no name; null: the first operand. */
export const OVER: Choice<string | null> = { initial: null, ...nameOrNone, link: "along" };

export const curves = tool({
  id: "curves",
  key: "V",
  words: async () => (await import("./texts.ts")).texts,
  choices: [OVER],
  load: async () => (await import("./CurvesPanel.tsx")).CurvesPanel,
});
