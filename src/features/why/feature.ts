import { tool } from "../tools.ts";
import { texts } from "./texts.ts";

export const why = tool({
  id: "why",
  key: "Y",
  texts,
  load: async () => (await import("./WhyPanel.tsx")).WhyPanel,
});
