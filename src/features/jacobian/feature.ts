import type { Choice } from "../../choices/choice.ts";
import { nameOrNone } from "../../choices/kinds.ts";
import { tool } from "../tools.ts";

/** Of which operand; `*`: of all. null, or one that the gate has not: that of the step, or what is most telling. */
export const WITH_RESPECT_TO: Choice<string | null> = { initial: null, ...nameOrNone, link: "wrt" };

export const jacobian = tool({
  id: "jacobian",
  key: "J",
  words: async () => (await import("./texts.ts")).texts,
  choices: [WITH_RESPECT_TO],
  load: async () => (await import("./JacobianPanel.tsx")).JacobianPanel,
});
