import type { Choice } from "../../choices/choice.ts";
import { count, nameOrNone } from "../../choices/kinds.ts";
import { tool } from "../tools.ts";

/** The wrong recipe; null: the first. Which there are is known where they are computed. */
export const RECIPE: Choice<string | null> = { initial: null, ...nameOrNone, link: "recipe" };

/** How many arrivals are over where the lab opens, at most all. */
export const ARRIVALS: Choice<number> = { initial: 0, ...count, link: "arrivals" };

export const order = tool({
  id: "order",
  key: "O",
  words: async () => (await import("./texts.ts")).texts,
  choices: [RECIPE, ARRIVALS],
  load: async () => (await import("./OrderPanel.tsx")).OrderPanel,
});
