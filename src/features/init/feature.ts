import { tool } from "../tools.ts";

export const init = tool({
  id: "init",
  key: "I",
  words: async () => (await import("./texts.ts")).texts,
  load: async () => (await import("./InitPanel.tsx")).InitPanel,
});
