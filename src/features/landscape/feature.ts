import type { Choice } from "../../choices/choice.ts";
import { names } from "../../choices/kinds.ts";
import { tool } from "../tools.ts";

/** The two inputs that are asked for; others take the place of what there is not. */
export const OVER: Choice<ReadonlySet<string>> = { initial: new Set(), ...names, link: "over" };

export const landscape = tool({
  id: "landscape",
  key: "M",
  words: async () => (await import("./texts.ts")).texts,
  choices: [OVER],
  load: async () => (await import("./LandscapePanel.tsx")).LandscapePanel,
});
