import { tool } from "../tools.ts";

export const order = tool({
  id: "order",
  key: "O",
  words: async () => (await import("./texts.ts")).texts,
  load: async () => (await import("./OrderPanel.tsx")).OrderPanel,
});
