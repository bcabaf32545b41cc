import { tool } from "../tools.ts";

export const why = tool({
  id: "why",
  key: "Y",
  words: async () => (await import("./texts.ts")).texts,
  load: async () => (await import("./WhyPanel.tsx")).WhyPanel,
});
