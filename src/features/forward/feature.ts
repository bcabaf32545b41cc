import type { Choice } from "../../choices/choice.ts";
import { oneOf } from "../../choices/kinds.ts";
import { tool } from "../tools.ts";

/** How the Jacobian is filled: a column a pass forward, or a row a pass back. */
export const FILLED_BY: Choice<"columns" | "rows"> = { initial: "columns", ...oneOf(["columns", "rows"]), link: "jacobian" };

export const forward = tool({
  id: "forward",
  key: "W",
  words: async () => (await import("./texts.ts")).texts,
  choices: [FILLED_BY],
  load: async () => (await import("./ForwardPanel.tsx")).ForwardPanel,
});
